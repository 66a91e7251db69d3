import { cacheNames } from '../../domain/offline.ts';
import { type Reading, type Saved, isNone, noneSaved, pagesOf, readSaved } from '../../domain/saved.ts';

const key = 'saved';
/** Where the wizard kept its plan before there was more to keep. */
const firstKey = 'plan';

/** What is on this device; nothing where keeping is forbidden. */
function kept(): Reading {
  let text: string | null = null;
  try {
    text = localStorage.getItem(key) ?? localStorage.getItem(firstKey);
  } catch {
    // Nothing can have been kept.
  }
  return text ? readSaved(text) : { ok: true, saved: noneSaved() };
}

/** What is on this device; nothing when there is none, or it cannot be read. */
export function load(): Saved {
  const reading = kept();
  return reading.ok ? reading.saved : noneSaved();
}

/** Whether something is on this device that this version cannot read: damaged, or of a newer site. It stays until it is erased. */
export function isUnreadable(): boolean {
  return !kept().ok;
}

/**
 * Puts it on this device in place of what was there; nothing left takes the whole entry away. What cannot be read is never
 * written over. @returns whether that went well.
 */
export function store(saved: Saved): boolean {
  if (isUnreadable()) return false;
  try {
    if (isNone(saved)) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(saved));
    localStorage.removeItem(firstKey);
    return true;
  } catch {
    return false;
  }
}

/** Asks the worker to keep pages for when there is no network; without a worker they are simply not kept. */
export function keepPages(...paths: string[]): void {
  void navigator.serviceWorker?.getRegistration().then(
    (registration) => registration?.active?.postMessage({ type: 'pages', paths }),
    () => undefined,
  );
}

/** Takes away the pages kept for what is no longer saved; with the last thing all that was kept for it. */
export async function dropPages(saved: Saved): Promise<void> {
  if (!('caches' in window)) return;
  // Where keeping is forbidden there is nothing to take away.
  const cache = await caches.open(cacheNames.pages).catch(() => undefined);
  if (!cache) return;
  if (isNone(saved)) return void (await caches.delete(cacheNames.pages));
  const wanted = pagesOf(saved);
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    // The list of all stays, and so do scripts: pages share them.
    const isItem = pathname.endsWith('/') && !pathname.endsWith('/bewaard/');
    if (isItem && !wanted.includes(pathname)) await cache.delete(request);
  }
}
