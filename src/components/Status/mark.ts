import type { T } from '../../i18n/translator.ts';

/** The mark of something unconfirmed as HTML, for places inside a sentence where a template would add white space. */
export function unconfirmedMark(status: string, t: T): string {
  return status === 'unconfirmed' ? ` <span class="status" data-status="unconfirmed">${t('common:status.unconfirmed')}</span>` : '';
}
