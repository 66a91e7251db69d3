import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Answer, across, otherLanguage, unasked } from '../../domain/search/across.ts';
import { highlight } from '../../domain/search/highlight.ts';
import type { Entry, Kind } from '../../domain/search/model.ts';
import { FullText } from './FullText.tsx';
import { Urgent } from './Urgent.tsx';
import { load, loaded } from './load.ts';
import { fill, plural } from '../../i18n/in-words.ts';
import { queryIn } from '../../domain/search/address.ts';
import { type PageData, keepInAddress } from './page.ts';

/** What is on the screen for a query, and the language in which to look only when the reader wants it. */
type Shown = Answer & { query: string; offered: PageData['locale'] | undefined };

const shownAtOnce = 10;
const pause = 120;

async function answerTo(query: string, { locale }: PageData, wanted: boolean): Promise<Shown> {
  const { index, searcher } = await load(locale, true);
  const own = searcher.search(query);
  const language = otherLanguage(query, locale, own);
  if (language && !wanted && !unasked(language, locale, loaded())) return { query, ...across(own, index), offered: language };
  // Without the other language there is still the reader's own.
  const other = language && (await load(language, false).catch(() => undefined));
  return {
    query,
    ...across(own, index, language && other && { locale: language, found: other.searcher.search(query) }),
    offered: undefined,
  };
}

/** Puts the search on the page: it follows the field, and writes its results into `root`. */
export function mount(root: HTMLElement, input: HTMLInputElement, page: PageData): void {
  render(<Search input={input} page={page} />, root);
}

function Search({ input, page }: { input: HTMLInputElement; page: PageData }) {
  const { strings, tag, locale } = page;
  const [answer, setAnswer] = useState<Shown>();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const [kind, setKind] = useState<Kind>();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const look = useRef<() => void>(null);

  useEffect(() => {
    let asked = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = (wanted = false) => {
      const query = input.value.trim();
      asked = query;
      keepInAddress(query);
      setKind(undefined);
      setAll(false);
      if (query.length < 2) {
        setAnswer(undefined);
        setState('idle');
        return;
      }
      setState('busy');
      answerTo(query, page, wanted).then(
        (next) => {
          // Only the last question is answered.
          if (asked !== query) return;
          setAnswer(next);
          setState('idle');
        },
        () => asked === query && setState('failed'),
      );
    };
    const type = () => {
      clearTimeout(timer);
      timer = setTimeout(() => ask(), pause);
    };
    const submit = () => {
      clearTimeout(timer);
      ask();
    };
    const keys = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && event.target === input) {
        input.value = '';
        submit();
      }
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      const links = [...(list.current?.querySelectorAll('a') ?? [])];
      const place = links.indexOf(event.target as HTMLAnchorElement);
      if (links.length === 0 || (place < 0 && event.target !== input)) return;
      event.preventDefault();
      (event.key === 'ArrowDown' ? links[place + 1] : (links[place - 1] ?? (place === 0 ? input : undefined)))?.focus();
    };
    const move = () => {
      const query = queryIn(location.hash);
      if (query === undefined || query === input.value.trim()) return;
      input.value = query;
      ask();
    };
    input.addEventListener('input', type);
    input.form?.addEventListener('submit', submit);
    document.addEventListener('keydown', keys);
    addEventListener('hashchange', move);
    // Loads while the reader still types.
    load(locale, true).catch(() => undefined);
    look.current = () => ask(true);
    ask();
    return () => {
      clearTimeout(timer);
      input.removeEventListener('input', type);
      input.form?.removeEventListener('submit', submit);
      document.removeEventListener('keydown', keys);
      removeEventListener('hashchange', move);
    };
  }, [input, page, locale]);

  const none = answer !== undefined && answer.entries.length === 0;
  // Before the browser paints: else the results first push the list down.
  useLayoutEffect(() => {
    for (const part of document.querySelectorAll<HTMLElement>('[data-search-az]')) part.hidden = answer !== undefined;
    for (const part of document.querySelectorAll<HTMLElement>('[data-search-none]')) part.hidden = !none;
  }, [answer, none]);

  const status =
    state === 'failed'
      ? strings.failed
      : answer
        ? none
          ? fill(strings.none, { query: answer.query })
          : plural(strings, 'count', answer.entries.length, tag, { query: answer.query })
        : '';
  const [call] = [...(answer?.urgent?.contacts ?? []), ...(answer?.urgent?.desks ?? [])];
  const kinds = [...new Set(answer?.entries.map(([one]) => one))];
  const chosen = answer?.entries.filter(([one]) => kind === undefined || one === kind) ?? [];
  const shown = all ? chosen : chosen.slice(0, shownAtOnce);

  return (
    <div class="search-answer" aria-busy={state === 'busy'} data-search-query={state === 'idle' ? (answer?.query ?? '') : undefined}>
      {answer?.urgent && <Urgent key={answer.urgent.id} page={page} situation={answer.urgent} />}
      <p class="search-count" role="status" key="status">
        {/* Who does not see the number above hears it first. */}
        {call && (
          <span class="hidden-text" key={call.number}>
            {strings.urgent.title}: {call.name} {call.number}.{' '}
          </span>
        )}
        <span key={status}>{status}</span>
      </p>
      {none && <p key="none">{strings.noneHint}</p>}
      {answer?.via && <p key="via">{answer.via === 'nl' ? strings.viaDutch : strings.viaOther}</p>}
      {answer?.offered && (
        <button type="button" class="button-quiet" onClick={() => look.current?.()} key="offered">
          {strings.lookDutch}
        </button>
      )}
      {kinds.length > 1 && (
        <div class="search-kinds" role="group" aria-label={strings.show} key="kinds">
          {[undefined, ...kinds].map((one) => (
            <button type="button" key={one ?? 'all'} aria-pressed={kind === one} onClick={() => setKind(one)}>
              {one ? strings.kinds[one] : strings.all}{' '}
              <span key={answer?.query}>{one ? answer?.entries.filter(([other]) => other === one).length : answer?.entries.length}</span>
            </button>
          ))}
        </div>
      )}
      {shown.length > 0 && answer && (
        <ol class="search-results" data-search-results ref={list} key={answer.query}>
          {shown.map((entry) => (
            <Result key={entry[1]} entry={entry} page={page} stems={answer.stems} />
          ))}
        </ol>
      )}
      {chosen.length > shown.length && (
        <button type="button" class="button-quiet" onClick={() => setAll(true)}>
          {plural(strings, 'more', chosen.length - shown.length, tag)}
        </button>
      )}
      {answer && <FullText key={`text:${answer.query}`} page={page} query={answer.query} />}
    </div>
  );
}

interface ResultProps {
  entry: Entry;
  page: PageData;
  stems: ReadonlySet<string>;
}

function Result({ entry: [kind, path, title, text, marks], page: { locale, strings }, stems }: ResultProps) {
  const dutch = marks.includes('d');
  const inDutch = dutch ? ({ lang: 'nl', dir: 'ltr' } as const) : {};
  const pieces = (words: string) =>
    highlight(words, stems, dutch ? 'nl' : locale).map((piece) => (piece.marked ? <mark>{piece.text}</mark> : piece.text));
  return (
    <li>
      <a href={`/${locale}/${path}`} hreflang={dutch ? 'nl' : undefined} {...inDutch}>
        {marks.includes('n') ? (
          <bdi lang="nl" dir="ltr" translate={false}>
            {title}
          </bdi>
        ) : (
          pieces(title)
        )}
      </a>
      <p {...inDutch}>{pieces(text)}</p>
      <small>
        {strings.kind[kind]}
        {dutch && ` · ${strings.inDutch}`}
      </small>
    </li>
  );
}
