import { queryIn } from '../../domain/search/address.ts';
import type { PageData } from './page.ts';

// Shows the field, and loads the search itself only when the reader asks for it.
const form = document.querySelector<HTMLFormElement>('[data-search-field]');
const input = form?.querySelector('input');
const root = document.getElementById('search');

let started = false;
async function start(): Promise<void> {
  if (started || !input || !root) return;
  started = true;
  try {
    const data = JSON.parse(document.getElementById('search-data')?.textContent ?? '{}') as PageData;
    const { mount } = await import('./Search.tsx');
    mount(root, input, data);
  } catch {
    // Not loaded: the list from A to Z stays, and the next letter tries again.
    started = false;
  }
}

if (form && input) {
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  input.addEventListener('focus', () => void start());
  input.addEventListener('input', () => void start());
  const follow = () => {
    const query = queryIn(location.hash);
    if (!query || started) return;
    input.value = query;
    void start();
  };
  addEventListener('hashchange', follow);
  follow();
  // Who comes from the field on the home page has said that they want to type.
  if (location.hash === `#${input.id}`) input.focus();
}
