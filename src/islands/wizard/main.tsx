import { render } from 'preact';
import { Wizard } from './Wizard.tsx';
import { readPage } from './page.ts';

const root = document.getElementById('wizard');
// A link to one outcome, from search, shows it where it stands: in the plain index.
const asked = document.getElementById(location.hash.slice(1))?.closest('[data-plain-index]');
if (root && !asked) render(<Wizard first={readPage(document)} />, root);
