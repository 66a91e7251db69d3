import { useEffect, useMemo, useState } from 'preact/hooks';
import { readChoice, writeChoice } from '../../domain/handout.ts';
import { Picker } from './Picker.tsx';
import { Sheet } from './Sheet.tsx';
import { type Data, type Page, load } from './page.ts';

/** Makes a hand-out. The choice stands in the fragment of the address and nowhere else. */
export function Handout({ page }: { page: Page }) {
  const { strings } = page;
  const known = useMemo(() => {
    const ids = (groups: Page['topics']) => groups.flatMap(({ options }) => options.map(({ id }) => id));
    return { locales: page.languages.map(({ id }) => id), topics: ids(page.topics), services: ids(page.services) };
  }, [page]);
  const [choice, setChoice] = useState(() => readChoice(location.hash, known));
  const [data, setData] = useState<{ client: Data; dutch: Data }>();
  const [failed, setFailed] = useState(false);
  const empty = choice.topics.length + choice.services.length === 0;

  useEffect(() => {
    const changed = () => setChoice(readChoice(location.hash, known));
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, [known]);

  useEffect(() => {
    if (empty) return undefined;
    let current = true;
    setFailed(false);
    Promise.all([load(choice.locale), load(page.sourceLocale)]).then(
      ([client, dutch]) => current && setData({ client, dutch }),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [choice.locale, empty, page]);

  const choose = (next: typeof choice) => {
    setChoice(next);
    history.replaceState(history.state, '', writeChoice(next));
  };
  const toggle = (list: 'topics' | 'services', id: string) =>
    choose({ ...choice, [list]: choice[list].includes(id) ? choice[list].filter((one) => one !== id) : [...choice[list], id] });

  return (
    <div class="handout controls">
      <form class="handout-pick" onSubmit={(event) => event.preventDefault()}>
        <fieldset class="handout-languages">
          <legend>{strings.language}</legend>
          {page.languages.map(({ id, name, tag, dir }) => (
            <label key={id}>
              <input type="radio" name="language" checked={choice.locale === id} onChange={() => choose({ ...choice, locale: id })} />
              <span lang={tag} dir={dir}>
                {name}
              </span>
            </label>
          ))}
        </fieldset>
        <Picker title={strings.topics} groups={page.topics} chosen={choice.topics} page={page} onToggle={(id) => toggle('topics', id)} />
        <Picker
          title={strings.services}
          groups={page.services}
          chosen={choice.services}
          page={page}
          onToggle={(id) => toggle('services', id)}
        />
        <p role="status">{failed ? strings.failed : empty ? strings.empty : strings.link}</p>
        {!empty && (
          <p class="handout-actions">
            <button type="button" class="button" onClick={() => print()}>
              {strings.print}
            </button>
            <button type="button" class="button-quiet" onClick={() => choose({ ...choice, topics: [], services: [] })}>
              {strings.clear}
            </button>
          </p>
        )}
      </form>
      {!empty && data && <Sheet key={data.client.tag} title={strings.preview} siteName={page.siteName} choice={choice} {...data} />}
    </div>
  );
}
