import { render } from 'preact';
import { Handout } from './Handout.tsx';
import { readPage } from './page.ts';

const root = document.getElementById('handout');
if (root) {
  root.replaceChildren();
  render(<Handout page={readPage()} />, root);
}
