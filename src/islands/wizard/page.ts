import type strings from '../../../locales/nl/wizard.json';
import type { WizardPageData } from '../../domain/wizard/page-data.ts';
import { switchPage } from '../language.ts';

export type Strings = Omit<typeof strings, 'index'>;
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

/** The same page in another language, with the answers in memory kept. @throws when the other page cannot be had. */
export async function switchLanguage(href: string): Promise<Page> {
  return readPage(await switchPage(href, frame));
}
