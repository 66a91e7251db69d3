import { render } from 'preact';
import { Letter } from './Letter.tsx';
import { readPage } from './page.ts';

const root = document.getElementById('letter');
if (root) {
  // The letter to finish by hand makes place for the one that is made here.
  root.replaceChildren();
  render(<Letter first={readPage(document)} />, root);
}
