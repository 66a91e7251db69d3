import { plural } from '../../i18n/in-words.ts';
import type { Page } from './page.ts';

interface Props {
  title: string;
  groups: Page['topics'];
  chosen: readonly string[];
  page: Page;
  onToggle: (id: string) => void;
}

/** Boxes to tick, in groups that open on tap; a group with a choice in it says how many. */
export function Picker({ title, groups, chosen, page, onToggle }: Props) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {groups.map((group) => {
        const count = group.options.filter(({ id }) => chosen.includes(id)).length;
        return (
          <details key={group.title}>
            <summary>
              {group.title}
              {count > 0 && <strong key={count}> · {plural(page.strings, 'chosen', count, page.tag)}</strong>}
            </summary>
            {group.options.map(({ id, name }) => (
              <label key={id}>
                <input type="checkbox" checked={chosen.includes(id)} onChange={() => onToggle(id)} />
                {name}
              </label>
            ))}
          </details>
        );
      })}
    </fieldset>
  );
}
