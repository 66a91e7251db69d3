import type strings from '../../../locales/nl/wizard.json';
import type { WizardPageData } from '../../domain/wizard/page-data.ts';

export type Strings = typeof strings;
export type PageData = WizardPageData<Strings>;

/** What one language's page gives: its data, and its outcomes as HTML by id. */
export interface Page extends PageData {
  outcomes: ReadonlyMap<string, HTMLElement>;
}

/** Reads a page of the wizard, and takes its plain index out of view: the questions take its place. */
export function readPage(page: Document): Page {
  const data = JSON.parse(page.getElementById('wizard-data')?.textContent ?? '{}') as PageData;
  const index = page.querySelector<HTMLElement>('[data-plain-index]');
  const outcomes = new Map(
    [...(index?.querySelectorAll<HTMLElement>('[data-outcome]') ?? [])].map((element) => [element.dataset['outcome'] ?? '', element]),
  );
  index?.remove();
  return { ...data, outcomes };
}

/** Parts of a page around the wizard that change with the language. */
const frame = ['.top', '.bar', 'main > h1', '.foot'];

/**
 * Turns the page into the same page in another language without leaving it, so that answers in memory stay.
 * @throws when the other page cannot be had: the link is then followed as any link.
 */
export async function switchLanguage(href: string): Promise<Page> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(response.statusText);
  const other = new DOMParser().parseFromString(await response.text(), 'text/html');
  const page = readPage(other);
  for (const selector of frame) {
    const [old, next] = [document.querySelector(selector), other.querySelector(selector)];
    if (old && next) old.replaceWith(document.importNode(next, true));
  }
  for (const name of ['lang', 'dir']) {
    document.documentElement.setAttribute(name, other.documentElement.getAttribute(name) ?? '');
  }
  for (const notice of document.querySelectorAll('main > [data-fallback]')) notice.remove();
  history.replaceState(history.state, '', href);
  return page;
}

/** A text with its placeholders filled in. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The plural form of a string for a number, by the rules of the language. */
export function plural(strings: Strings, key: string, count: number, tag: string): string {
  const forms = strings as unknown as Record<string, string>;
  return fill(forms[`${key}_${new Intl.PluralRules(tag).select(count)}`] ?? forms[`${key}_other`] ?? '', { count });
}
