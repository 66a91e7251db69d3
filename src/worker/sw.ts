/*
 * The service worker. From the first visit it keeps Hulp nu in the language of the reader, the same public page for
 * everybody; a whole language, or a page, only after the reader asks. Pages come from the network when there is one, and
 * what comes from the network is never kept: what somebody reads leaves no trace here.
 */
import { setCacheNameDetails } from 'workbox-core';
import { precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { type Answer, type Ask, type KeptFile, type LanguageFiles, type LanguageSize, type OfflineState } from '../domain/offline.ts';
import { cacheNames, localeOfPath, scriptsIn, searchFiles, withAge } from '../domain/offline.ts';
import { dayInWords, fill } from '../i18n/in-words.ts';

/** What the build knows and puts in here (src/integrations/offline.ts). */
declare const BUILD: {
  day: string;
  /** The script of every page, and the icon. */
  shared: { url: string; revision: string | null }[];
  locales: Record<string, { now: KeptFile[]; offlinePage: string; line: string; size: LanguageSize }>;
};
declare const self: ServiceWorkerGlobalScope;

const locales = Object.keys(BUILD.locales);
const listOf = (locale: string) => `/offline/${locale}.json`;
const keyOf = ([url, revision]: KeptFile) => `${url}?v=${revision}`;

setCacheNameDetails({ prefix: '', precache: cacheNames.shared, suffix: '' });
precacheAndRoute(BUILD.shared, { cleanURLs: false, directoryIndex: '' });

/** Fetches the files that are not kept yet in this version, four at a time. Throws when one cannot be had or kept. */
async function keep(event: ExtendableEvent, cacheName: string, files: readonly KeptFile[], tell?: (done: number) => void): Promise<void> {
  const strategy = new CacheFirst({
    cacheName,
    plugins: [{ cacheKeyWillBeUsed: ({ params }) => Promise.resolve((params as { key: string }).key) }],
  });
  const waiting = [...files];
  let count = 0;
  const one = async (file: KeptFile) => {
    const request = new Request(file[0], { cache: 'no-cache', credentials: 'same-origin' });
    const [answer, done] = strategy.handleAll({ event, request, params: { key: keyOf(file) } });
    if (!(await answer).ok) throw new Error(`${file[0]} cannot be kept`);
    await done;
    tell?.(++count);
  };
  const work = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) await one(file);
  };
  // All four must have stopped before anybody takes away what they kept.
  const ends = await Promise.allSettled(Array.from({ length: 4 }, () => work().finally(() => (waiting.length = 0))));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

/** Takes out of a cache what is not in the list. */
async function clean(cacheName: string, keys: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName);
  const wanted = new Set(keys.map((key) => new URL(key, location.origin).href));
  await Promise.all((await cache.keys()).filter(({ url }) => !wanted.has(url)).map((request) => cache.delete(request)));
}

/** Languages of which Hulp nu is kept, or a page is open. */
async function languagesInUse(): Promise<string[]> {
  const kept = (await caches.has(cacheNames.now)) ? await (await caches.open(cacheNames.now)).keys() : [];
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const paths = [...kept, ...open].map(({ url }) => new URL(url).pathname);
  return [...new Set(paths.flatMap((path) => localeOfPath(path, locales) ?? []))];
}

const keepNow = (event: ExtendableEvent, wanted: readonly string[]) =>
  keep(
    event,
    cacheNames.now,
    wanted.flatMap((locale) => BUILD.locales[locale]?.now ?? []),
  );

self.addEventListener('install', (event) => event.waitUntil(languagesInUse().then((wanted) => keepNow(event, wanted))));

self.addEventListener('activate', (event) => {
  const current = locales.flatMap((locale) => BUILD.locales[locale]?.now.map(keyOf) ?? []);
  event.waitUntil(Promise.all([clean(cacheNames.now, current), self.registration.navigationPreload?.enable()]));
});

/** The list of a kept language; undefined when it is not kept, or not to its end. */
async function keptList(locale: string): Promise<LanguageFiles | undefined> {
  const list = await caches.match(listOf(locale), { cacheName: cacheNames.language(locale) });
  return list?.json() as Promise<LanguageFiles | undefined>;
}

/** Keeps a whole language. The list goes in last: until then the old version stays whole. */
async function keepLanguage(event: ExtendableEvent, locale: string, tell: (done: number, total: number) => void): Promise<void> {
  const cacheName = cacheNames.language(locale);
  const answer = await fetch(listOf(locale), { cache: 'no-cache' });
  const list = (await answer.clone().json()) as LanguageFiles;
  try {
    await keep(event, cacheName, list.files, (done) => tell(done, list.files.length));
    await (await caches.open(cacheName)).put(listOf(locale), answer);
  } catch (error) {
    if (!(await keptList(locale))) await caches.delete(cacheName);
    throw error;
  }
  await clean(cacheName, [...list.files.map(keyOf), listOf(locale)]);
}

/** Keeps single pages. Each goes in after the scripts it needs: a page that is kept is whole. */
async function keepPages(paths: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheNames.pages);
  const scripts = new Set<string>();
  const take = async (url: string) => {
    const response = await fetch(url, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${url} cannot be kept`);
    for (const script of scriptsIn(await response.clone().text())) {
      if (scripts.has(script)) continue;
      scripts.add(script);
      // Its name changes with its content: one that is kept is the right one, and so are those that it needs.
      if (!(await cache.match(script))) await take(script);
    }
    await cache.put(url, response);
  };
  for (const path of paths) await take(path);
}

async function state(): Promise<OfflineState> {
  const entries = await Promise.all(
    locales.map(async (locale) => {
      const list = await keptList(locale);
      const size = BUILD.locales[locale]?.size as LanguageSize;
      return [locale, list ? { ...size, kept: { version: list.version, day: list.day } } : size] as const;
    }),
  );
  return Object.fromEntries(entries);
}

self.addEventListener('message', (event) => {
  const ask = event.data as Ask;
  const port = event.ports[0];
  const answer = (message: Answer) => port?.postMessage(message);
  const tell = (done: number, total: number) => answer({ done, total });
  const work = async () => {
    if (ask.type === 'keep' && locales.includes(ask.locale)) await keepLanguage(event, ask.locale, tell);
    if (ask.type === 'drop') await caches.delete(cacheNames.language(ask.locale));
    if (ask.type === 'pages') await keepPages(ask.paths.filter((path) => localeOfPath(path, locales)));
    if (ask.type === 'update') {
      for (const locale of locales) if (await keptList(locale)) await keepLanguage(event, locale, tell);
      await self.skipWaiting();
    }
    answer({ state: await state() });
  };
  event.waitUntil(work().catch(() => answer({ failed: true })));
});

/** What is kept of an address, whatever asked for it: the language, the page, or Hulp nu; with its age. */
async function kept(url: URL): Promise<Response | undefined> {
  const locale = localeOfPath(url.pathname, locales);
  const build = locale === undefined ? undefined : BUILD.locales[locale];
  if (locale === undefined || !build) return undefined;
  const aged = async (response: Response | undefined, day: string) =>
    response &&
    new Response(withAge(await response.text(), fill(build.line, { day: dayInWords(day, locale) })), {
      headers: plainHeaders(response),
    });

  const list = await keptList(locale);
  const file = list?.files.find(([path]) => path === url.pathname);
  if (list && file) {
    const day = list.version === build.size.version ? BUILD.day : list.day;
    return aged(await caches.match(keyOf(file), { cacheName: cacheNames.language(locale) }), day);
  }
  const page = await caches.match(url.pathname, { cacheName: cacheNames.pages });
  if (page) return aged(page, dayOf(page));
  const now = build.now.find(([path]) => path === url.pathname);
  return now && aged(await caches.match(keyOf(now), { cacheName: cacheNames.now }), BUILD.day);
}

/** Stands in for a page that is not kept: in its language, or in one that is. */
async function offlinePage(url: URL): Promise<Response | undefined> {
  const asked = localeOfPath(url.pathname, locales) ?? '';
  for (const locale of [asked, ...locales]) {
    const file = BUILD.locales[locale]?.now.find(([path]) => path === BUILD.locales[locale]?.offlinePage);
    const page = file && (await caches.match(keyOf(file), { cacheName: cacheNames.now }));
    if (page) return page;
  }
  return undefined;
}

/** The headers of a kept page, for its changed text: the security policy among them. */
function plainHeaders(response: Response): Headers {
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'etag']) headers.delete(name);
  return headers;
}

const dayOf = (response: Response) => new Date(response.headers.get('date') ?? BUILD.day).toISOString().slice(0, 10);

const pages = new NetworkFirst({
  // On a network that hardly answers, an older page now is better than a new one too late.
  networkTimeoutSeconds: 5,
  plugins: [
    {
      // Nothing that is read is kept.
      cacheWillUpdate: () => Promise.resolve(null),
      // WebKit would name the worker as the referrer of a page that it fetches.
      requestWillFetch: ({ request }) => Promise.resolve(new Request(request, { referrerPolicy: 'no-referrer' })),
      cachedResponseWillBeUsed: ({ request }) => kept(new URL(request.url)),
      handlerDidError: async ({ request }) => {
        if (request.mode !== 'navigate') return undefined;
        const url = new URL(request.url);
        // A preload that fails in Firefox gives an error as its response: the strategy then does not look at what is kept.
        return (await kept(url)) ?? offlinePage(url);
      },
    },
  ],
});

// Pages of a language and the choice of languages; open data and every other file go their own way.
registerRoute(
  ({ url, sameOrigin, request }) =>
    sameOrigin && (localeOfPath(url.pathname, locales) !== undefined || (url.pathname === '/' && request.mode === 'navigate')),
  ({ request, event }) => {
    const locale = localeOfPath(new URL(request.url).pathname, locales);
    // A reader who changes the language gets Hulp nu in that one too.
    if (locale && request.mode === 'navigate' && event instanceof FetchEvent)
      event.waitUntil(keepNow(event, [locale]).catch(() => undefined));
    return pages.handle({ request, event });
  },
);

// Search finds in a kept language too.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && locales.some((locale) => searchFiles(locale).includes(url.pathname)),
  async ({ request, url }) => {
    try {
      return await fetch(request);
    } catch (error) {
      for (const locale of locales) {
        const file = (await keptList(locale))?.files.find(([path]) => path === url.pathname);
        const found = file && (await caches.match(keyOf(file), { cacheName: cacheNames.language(locale) }));
        if (found) return found;
      }
      throw error;
    }
  },
);

// A script's name changes with its content, so any kept copy is the right one.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/_astro/'),
  async ({ request, url }) => (await caches.match(url.pathname, { ignoreSearch: true })) ?? fetch(request),
);
