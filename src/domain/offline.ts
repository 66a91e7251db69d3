/** A file to keep: its address, and a mark that changes with its content. */
export type KeptFile = readonly [url: string, revision: string];

/** What one language weighs, told before it is kept. */
export interface LanguageSize {
  /** Changes when any of its files does. */
  version: string;
  pages: number;
  /** Bytes to fetch, compressed. */
  download: number;
  /** Bytes it takes on the device. */
  stored: number;
}

/** `/offline/<locale>.json`: every file of a language. */
export interface LanguageFiles {
  version: string;
  /** Day of the build, `YYYY-MM-DD`. */
  day: string;
  files: KeptFile[];
}

/** A language as the reader sees it: what it weighs, and which version is on the device. */
export interface LanguageState extends LanguageSize {
  kept?: { version: string; day: string };
}
export type OfflineState = Record<string, LanguageState>;

/** What a page asks of the worker. The answer comes over the port that is sent along. */
export type Ask =
  | { type: 'state' }
  | { type: 'keep'; locale: string }
  | { type: 'drop'; locale: string }
  /** Brings every kept language up to date, and lets this version of the worker take over. */
  | { type: 'update' }
  /** Keeps single pages, by address. */
  | { type: 'pages'; paths: string[] };

/** What the worker answers: how far it is, and then how it ended. */
export type Answer = { done: number; total: number } | { state: OfflineState } | { failed: true };

/** Names of what the worker and the pages keep. A reader's own choice makes the last two. */
export const cacheNames = {
  shared: 'shared',
  now: 'hulp-nu',
  pages: 'saved-pages',
  language: (locale: string) => `language-${locale}` as const,
} as const;

/** Language of an address of this site; undefined for anything else: open data, files. */
export function localeOfPath(path: string, locales: readonly string[]): string | undefined {
  const [, locale = ''] = /^\/([a-z]{2})\/(?:.*\/)?$/.exec(path) ?? [];
  return locales.includes(locale) ? locale : undefined;
}

/** What search reads in a language: to find, and to show what it found. */
export const searchFiles = (locale: string): readonly [string, string] => [`/search/${locale}.json`, `/search/${locale}-shown.json`];

/** Scripts of this site that a page or a script names, as addresses. */
export function scriptsIn(text: string): string[] {
  return [...new Set([...text.matchAll(/["'`](?:\.\/|\/?_astro\/)([\w.-]+\.js)["'`]/g)].map(([, name]) => `/_astro/${name}`))];
}

/** A page with a line that says how old it is, before its text. */
export function withAge(html: string, line: string): string {
  const safe = line.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return html.replace('<main', () => `<p class="starter" data-kept>${safe}</p><main`);
}
