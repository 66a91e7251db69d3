import type strings from '../../../locales/nl/letters.json';
import type { LetterPageData, Sender } from '../../domain/letter-page.ts';

export type Page = LetterPageData<typeof strings>;

/** What a page of a letter gives. */
export function readPage(page: Document): Page {
  return JSON.parse(page.getElementById('letter-data')?.textContent ?? '{}') as Page;
}

/** Nothing filled in, but the day on the letter. */
export function emptySender(date: string): Sender {
  return { name: '', address: '', phone: '', email: '', birth: '', town: '', date, recipient: '', toName: '', toAddress: '' };
}
