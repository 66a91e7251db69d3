import { useState } from 'preact/hooks';
import { type TextHit, searchText } from './load.ts';
import { plural } from '../../i18n/in-words.ts';
import type { PageData } from './page.ts';

const most = 8;

/** Looks in the whole text of all pages, when the reader asks for that too. */
export function FullText({ page: { strings, tag }, query }: { page: PageData; query: string }) {
  const [hits, setHits] = useState<TextHit[]>();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const look = () => {
    setState('busy');
    searchText(query, most).then(
      (found) => {
        setHits(found);
        setState('idle');
      },
      () => setState('failed'),
    );
  };
  return (
    <section class="search-text">
      {!hits && (
        <button type="button" class="button-quiet" aria-disabled={state === 'busy'} onClick={look}>
          {strings.text.look}
        </button>
      )}
      <p role="status">
        <span key={state}>
          {state === 'failed'
            ? strings.failed
            : state === 'busy'
              ? strings.text.busy
              : hits
                ? plural(strings.text, 'count', hits.length, tag)
                : ''}
        </span>
      </p>
      {hits && hits.length > 0 && (
        <ol class="search-results" data-search-text>
          {hits.map(({ href, title, excerpt }) => (
            <li key={href}>
              <a href={href}>{title}</a>
              <p dangerouslySetInnerHTML={{ __html: excerpt }} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
