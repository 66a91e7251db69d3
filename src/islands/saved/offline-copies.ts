import { type Answer, type Ask, type OfflineState, cacheNames } from '../../domain/offline.ts';

/** The worker that can be asked: one that waits knows a newer version than the one at work. Undefined where there is none. @throws where keeping is forbidden. */
async function worker(): Promise<ServiceWorker | undefined> {
  const container = 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
  // A first visit may be quicker than the worker; where it cannot be had, `ready` would wait for ever.
  const registration = (await container?.getRegistration()) ?? (await container?.register('/sw.js').catch(() => undefined));
  if (!registration) return undefined;
  return registration.waiting ?? registration.active ?? (await container?.ready)?.active ?? undefined;
}

/** Asks the worker something, and is told how far it is. Undefined when it cannot be done. */
export async function ask(
  question: Ask,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<OfflineState | undefined> {
  const found = await worker().catch(() => undefined);
  if (!found) return undefined;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      if ('total' in data) return progress(data.done, data.total);
      resolve('state' in data ? data.state : undefined);
      port1.close();
    };
    found.postMessage(question, [port2]);
  });
}

/** Takes away every page kept by choice; Hulp nu stays. */
export async function dropLanguages(): Promise<void> {
  if (!('caches' in window)) return;
  // Where keeping is forbidden there is nothing to take away.
  const names = await caches.keys().catch(() => []);
  const chosen = names.filter((name) => name === cacheNames.pages || name.startsWith(cacheNames.language('')));
  await Promise.all(chosen.map((name) => caches.delete(name)));
}
