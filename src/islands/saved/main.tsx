import { render } from 'preact';
import { SavedThings } from './SavedThings.tsx';
import type { Page } from './text.ts';

const root = document.getElementById('saved');
const data = document.getElementById('saved-data');
if (root && data) {
  root.replaceChildren();
  render(<SavedThings page={JSON.parse(data.textContent ?? '') as Page} />, root);
}
