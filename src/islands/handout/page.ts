import type paper from '../../../locales/nl/paper.json';
import type professionals from '../../../locales/nl/professionals.json';
import type { HandoutData } from '../../domain/handout.ts';

export type Data = HandoutData<typeof paper>;

interface Option {
  id: string;
  name: string;
}

/** What the page hands to the island: what can be chosen, in the language of the page. */
export interface Page {
  strings: (typeof professionals)['material'];
  siteName: string;
  tag: string;
  sourceLocale: string;
  languages: (Option & { tag: string; dir: 'ltr' | 'rtl' })[];
  topics: { title: string; options: Option[] }[];
  services: { title: string; options: Option[] }[];
}

/** Reads what stands in the page for the island. */
export function readPage(): Page {
  return JSON.parse(document.getElementById('handout-data')?.textContent ?? '{}') as Page;
}

const loading = new Map<string, Promise<Data>>();

/** The words of one language. @throws when they cannot be had; the next call tries again. */
export function load(locale: string): Promise<Data> {
  const known = loading.get(locale);
  if (known) return known;
  const data = fetch(`/handout/${locale}.json`).then((response) => {
    if (!response.ok) throw new Error(response.statusText);
    return response.json() as Promise<Data>;
  });
  loading.set(locale, data);
  data.catch(() => loading.delete(locale));
  return data;
}
