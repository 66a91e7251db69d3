import { useEffect, useState } from 'preact/hooks';
import { merge, savedText, withChanged, withoutItem } from '../../domain/saved-change.ts';
import { type Saved, isNone, longest, noneSaved, readSaved, withAppointment, withoutAppointment } from '../../domain/saved.ts';
import { download } from '../download.ts';
import { Appointments } from './Appointments.tsx';
import { Item } from './Item.tsx';
import { Offline } from './Offline.tsx';
import { dropLanguages } from './offline-copies.ts';
import { dropPages, isUnreadable, keepPages, load, store } from './store.ts';
import type { Page } from './text.ts';

/** Everything that the reader keeps on this device, and nothing else: to tick off, to take along, to erase. */
export function SavedThings({ page }: { page: Page }) {
  const { strings } = page;
  const [saved, setSaved] = useState(load);
  const [said, setSaid] = useState('');
  const [erased, setErased] = useState(0);
  const [unreadable, setUnreadable] = useState(isUnreadable);
  const none = isNone(saved);

  // Another tab, or another page before Back leads here again, may save or erase: what stands here is always what is kept.
  useEffect(() => {
    const renew = () => {
      setSaved(load());
      setUnreadable(isUnreadable());
    };
    addEventListener('storage', renew);
    addEventListener('pageshow', renew);
    return () => {
      removeEventListener('storage', renew);
      removeEventListener('pageshow', renew);
    };
  }, []);

  // This page holds nothing of what is saved: it need not be fetched anew for every tick.
  useEffect(() => {
    if (!none) keepPages(location.pathname);
  }, [none]);

  const change = (next: Saved, message = '') => {
    // A file may bring more than could be read back.
    const done = savedText(next) !== undefined && store(next);
    setSaid(done ? message : isUnreadable() ? strings.problem.unreadable : strings.problem.full);
    if (!done) return false;
    setSaved(next);
    return true;
  };

  const remove = (next: Saved, message = '') => {
    if (change(next, message)) void dropPages(next);
  };

  const erase = async () => {
    try {
      // All that this site keeps by choice, whichever page wrote it.
      localStorage.clear();
    } catch {
      // Storage is forbidden: nothing was kept.
    }
    setSaved(noneSaved());
    setUnreadable(false);
    await dropLanguages();
    setErased(erased + 1);
    setSaid(strings.erase.done);
  };

  const toFile = () => download(`${strings.file.name}.json`, 'application/json', savedText(saved) ?? '');

  const fromFile = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    // A sign takes four bytes at most: anything larger need not be read to know that it is not ours.
    const reading = readSaved(file.size > 4 * longest ? '' : await file.text().catch(() => ''));
    input.value = '';
    if (!reading.ok) return setSaid(strings.problem[reading.why]);
    change(merge(load(), reading.saved), strings.file.imported);
  };

  return (
    <div class="saved controls">
      <p role="status" class="saved-said">
        <span key={`${said}${erased}`}>{said}</span>
      </p>
      {unreadable && <p data-unreadable>{strings.problem.unreadable}</p>}
      {none && !unreadable && (
        <>
          <p>{strings.empty}</p>
          <p>
            {strings.how} <a href={`/${page.locale}/wat-geldt-voor-mij/`}>{page.wizard}</a>
          </p>
        </>
      )}
      {saved.items.length > 0 && (
        <section aria-label={strings.items.title}>
          <h2>{strings.items.title}</h2>
          {saved.items.map((item) => (
            <Item
              key={`${item.kind}:${item.id}`}
              page={page}
              item={item}
              onChange={(next) => change(withChanged(load(), next))}
              onRemove={() => remove(withoutItem(load(), item), strings.items.removed)}
            />
          ))}
        </section>
      )}
      <Appointments
        page={page}
        appointments={saved.appointments}
        onAdd={(one) => change(withAppointment(load(), one), strings.appointments.added)}
        onRemove={(one) => remove(withoutAppointment(load(), one))}
      />
      <Offline key={erased} page={page} />
      <section class="no-print" aria-label={strings.file.title}>
        <h2>{strings.file.title}</h2>
        <p>{strings.file.lead}</p>
        <div class="saved-row">
          {!none && (
            <button type="button" class="button-quiet" onClick={toFile}>
              {strings.file.export}
            </button>
          )}
          {!none && (
            <button type="button" class="button-quiet" onClick={() => print()}>
              {strings.print}
            </button>
          )}
        </div>
        <p>
          <label>
            {strings.file.import}
            <input type="file" accept=".json,application/json" onChange={(event) => void fromFile(event.currentTarget)} />
          </label>
        </p>
      </section>
      <section class="no-print" aria-label={strings.erase.title}>
        <h2>{strings.erase.title}</h2>
        <p>{strings.erase.lead}</p>
        <button type="button" class="button-quiet button-erase" data-erase onClick={() => void erase()}>
          {strings.erase.button}
        </button>
      </section>
    </div>
  );
}
