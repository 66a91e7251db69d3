import { cacheNames } from '../../domain/offline.ts';
import { type Saved, isNone, pagesOf } from '../../domain/saved.ts';

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
