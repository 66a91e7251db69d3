import type { SavedItem, Tick } from '../../domain/saved.ts';
import { withItems } from '../../domain/saved.ts';
import { keepPages, load, store } from '../saved/store.ts';
import { today } from '../today.ts';
import { type Strings, button, make, panel, status } from './panel.ts';

/** The lines of a list on this page, as text. */
const linesOf = (selector: string): Tick[] =>
  [...document.querySelectorAll<HTMLElement>(`[data-own-text] ${selector} > li`)].map((line) => ({
    text: line.innerText.replace(/\s+/g, ' ').trim(),
    done: false,
  }));

/** Says what saving does, and saves the page with its steps when the reader then says so. */
export function save({ save: title, saving }: Strings): void {
  const [, locale = '', ...rest] = location.pathname.split('/');
  const said = status();
  const list = make('a', { href: `/${locale}/bewaard/`, textContent: saving.see });
  const confirm = button(saving.yes, () => {
    const item: SavedItem = {
      kind: 'topic',
      id: rest.filter(Boolean).join('/'),
      locale,
      title: document.querySelector('h1')?.textContent.trim() ?? '',
      savedOn: today(),
      steps: linesOf('.block-steps > ol'),
      bring: linesOf('.block-bring > ul'),
    };
    if (store(withItems(load(), [item]))) {
      keepPages(location.pathname, list.pathname);
      said.replaceChildren(`${saving.done} `, list);
      confirm.remove();
      list.focus();
    } else said.textContent = saving.failed;
  });
  panel(title, make('p', { textContent: saving.lead }), make('div', { className: 'tools' }, confirm), said);
}
