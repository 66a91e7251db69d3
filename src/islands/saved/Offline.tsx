import { useEffect, useState } from 'preact/hooks';
import type { OfflineState } from '../../domain/offline.ts';
import { ask } from './offline-copies.ts';
import { dayInWords, fill } from '../../i18n/in-words.ts';
import { type Page, megabytes } from './text.ts';

interface Busy {
  locale: string;
  done: number;
  total: number;
}

/** The choice to keep a whole language: what it weighs, how far it is, from which day it is, and how it goes away again. */
export function Offline({ page }: { page: Page }) {
  const strings = page.strings.offline;
  const [state, setState] = useState<OfflineState>();
  const [looked, setLooked] = useState(false);
  const [busy, setBusy] = useState<Busy>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    void ask({ type: 'state' }).then((found) => {
      setState(found);
      setLooked(true);
    });
  }, []);

  const run = async (type: 'keep' | 'drop' | 'update', locale: string) => {
    setFailed(false);
    if (type !== 'drop') setBusy({ locale, done: 0, total: 1 });
    const next = await ask(type === 'update' ? { type } : { type, locale }, (done, total) => setBusy({ locale, done, total }));
    setBusy(undefined);
    if (next) setState(next);
    else setFailed(true);
  };

  const language = ({ locale, endonym }: Page['languages'][number]) => {
    const one = state?.[locale];
    if (!one) return null;
    const button = (label: string, type: 'keep' | 'drop' | 'update', main = false) => (
      <button
        type="button"
        class={main ? 'button' : 'button-quiet'}
        disabled={busy !== undefined}
        data-offline={type}
        aria-label={`${label}: ${endonym}`}
        onClick={() => void run(type, locale)}
      >
        {label}
      </button>
    );
    return (
      <article class="saved-item" key={locale} data-language={locale}>
        <h3 lang={locale}>{endonym}</h3>
        {one.kept ? (
          <p>{fill(strings.kept, { day: dayInWords(one.kept.day, page.locale) })}</p>
        ) : (
          <p data-size={one.download}>
            {fill(strings.size, {
              pages: one.pages,
              download: megabytes(one.download, page.locale),
              stored: megabytes(one.stored, page.locale),
            })}
          </p>
        )}
        {one.kept && one.kept.version !== one.version && <p>{strings.newer}</p>}
        {busy?.locale === locale ? (
          <label>
            <span key={busy.done}>{fill(strings.busy, { done: busy.done, total: busy.total })}</span>{' '}
            <progress value={busy.done} max={busy.total} />
          </label>
        ) : (
          <div class="saved-row">
            {!one.kept && button(strings.keep, 'keep', true)}
            {one.kept && one.kept.version !== one.version && button(strings.update, 'update', true)}
            {one.kept && button(strings.erase, 'drop')}
          </div>
        )}
      </article>
    );
  };
  const own = page.languages.filter(({ locale }) => locale === page.locale);
  const others = page.languages.filter(({ locale }) => locale !== page.locale);

  return (
    <section class="no-print" aria-label={strings.title} aria-busy={busy !== undefined}>
      <h2>{strings.title}</h2>
      <p>{strings.now}</p>
      {state ? (
        <>
          <p>{strings.lead}</p>
          {own.map(language)}
          <details>
            <summary>{strings.others}</summary>
            {others.map(language)}
          </details>
        </>
      ) : (
        looked && <p>{strings.none}</p>
      )}
      <p role="status">{failed && <span>{strings.failed}</span>}</p>
    </section>
  );
}
