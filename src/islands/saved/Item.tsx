import type { SavedItem, Tick } from '../../domain/saved.ts';
import { dayInWords, fill } from '../../i18n/in-words.ts';
import type { Page } from './text.ts';

interface Props {
  page: Page;
  item: SavedItem;
  onChange: (item: SavedItem) => void;
  onRemove: () => void;
}

/** One saved page or outcome: its steps and papers to tick off, where it stands in full, and from which day it is. */
export function Item({ page, item, onChange, onRemove }: Props) {
  const { strings } = page;
  const locale = item.locale || page.locale;
  const href = item.kind === 'topic' ? `/${locale}/${item.id}/` : `/${page.locale}/wat-geldt-voor-mij/#plan=${item.id}`;
  const title = item.title || strings.items.unnamed;
  const { dir } = page.languages.find((one) => one.locale === locale) ?? { dir: undefined };

  const list = (name: 'steps' | 'bring', heading: string) => {
    const ticks = item[name];
    const tick = (changed: Tick) =>
      onChange({ ...item, [name]: ticks.map((one) => (one === changed ? { ...one, done: !one.done } : one)) });
    return (
      ticks.length > 0 && (
        <>
          <h4>{heading}</h4>
          <ul class="saved-ticks" lang={locale} dir={dir}>
            {ticks.map((one, index) => (
              <li key={`${index} ${one.text}`}>
                <label>
                  <input type="checkbox" checked={one.done} onChange={() => tick(one)} />
                  <span>{one.text}</span>
                </label>
              </li>
            ))}
          </ul>
        </>
      )
    );
  };

  return (
    <article class="saved-item" data-saved={item.id}>
      <h3 class="alone" lang={locale} dir={dir}>
        <a href={href}>{title}</a>
      </h3>
      {item.savedOn && <p class="saved-day">{fill(strings.items.savedOn, { day: dayInWords(item.savedOn, page.locale) })}</p>}
      {list('steps', strings.items.steps)}
      {list('bring', strings.items.bring)}
      <button type="button" class="link no-print" aria-label={`${strings.items.remove}: ${title}`} onClick={onRemove}>
        {strings.items.remove}
      </button>
    </article>
  );
}
