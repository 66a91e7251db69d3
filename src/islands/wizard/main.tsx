import { render } from 'preact';
import { Wizard } from './Wizard.tsx';
import { readPage } from './page.ts';

const root = document.getElementById('wizard');
if (root) render(<Wizard first={readPage(document)} />, root);
