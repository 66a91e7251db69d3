/** What a hand-out needs of one language: words only, so that the page that prints it holds no rules. */
export interface HandoutData<Strings> {
  tag: string;
  dir: 'ltr' | 'rtl';
  strings: Strings;
  /** The day of the build. */
  builtOn: string;
  topics: Record<string, HandoutTopic>;
  services: Record<string, HandoutService>;
}

export interface HandoutTopic {
  title: string;
  summary: string;
  /** The steps, each as its first sentence. */
  steps: string[];
  /** Sentences for the desk. */
  say: string[];
  /** Whole address of the page in this language. */
  address: string;
  /** Service that helps everywhere in the region and has a number: put on the sheet with the topic. */
  help?: string;
}

export interface HandoutService {
  name: string;
  does: string;
  say?: string;
  phones: { number: string; free: boolean; confirmed: boolean }[];
  places: { place: string; confirmed: boolean }[];
  /** The day in words on which it was last checked. */
  checkedOn: string;
}

/** What somebody chose to put on a hand-out. */
export interface Choice {
  locale: string;
  topics: string[];
  services: string[];
}

/** The choice in the fragment of an address, `#taal=ar&over=wonen/opvang&wie=geldfit`; what is not known is left out. */
export function readChoice(
  hash: string,
  known: { locales: readonly string[]; topics: readonly string[]; services: readonly string[] },
): Choice {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const list = (name: string, ids: readonly string[]) => [...new Set((fields.get(name) ?? '').split(','))].filter((id) => ids.includes(id));
  const locale = fields.get('taal') ?? '';
  return {
    locale: known.locales.includes(locale) ? locale : (known.locales[0] ?? ''),
    topics: list('over', known.topics),
    services: list('wie', known.services),
  };
}

/** The fragment for a choice, with its #. */
export function writeChoice({ locale, topics, services }: Choice): string {
  const list = (name: string, ids: readonly string[]) => (ids.length > 0 ? `&${name}=${ids.join(',')}` : '');
  return `#taal=${locale}${list('over', topics)}${list('wie', services)}`;
}

const step = /^\d+\.\s+\*\*(.+?)\*\*/gm;
const tag = /<(\w+)(?:\s+(?:id|of)="([^"]*)"[^>]*?)?\s*(?:\/>|>(.*?)<\/\1>)/g;

/**
 * The first sentence of each step of a topic, as plain text. `print` says what a tag without words of its own shows:
 * a name, a number, a figure.
 */
export function stepLeads(body: string, print: (tag: string, id: string) => string): string[] {
  const steps = /<Steps\b[^>]*>(.*?)<\/Steps>/s.exec(body)?.[1] ?? '';
  return [...steps.matchAll(step)].map((match) =>
    (match[1] ?? '')
      .replace(tag, (_, name: string, id: string | undefined, words: string | undefined) => words ?? print(name, id ?? ''))
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'),
  );
}
