import { isOverdue } from '../domain/freshness.ts';
import { locales, sourceLocale } from '../i18n/locales.ts';
import { translatorFor } from '../i18n/translator.ts';
import type { NeedId } from '../schema/atoms.ts';
import type { Site } from './site.ts';

/** A question that would turn something unconfirmed into something confirmed. */
export interface Question {
  /** Municipality or organisation to ask. */
  to: string;
  question: string;
}

export interface SiteStatus {
  unconfirmed: string[];
  overdue: string[];
  missing: string[];
  unreviewed: string[];
  questions: Question[];
}

/** What is not confirmed, overdue, not translated or not reviewed, in Dutch, with the questions that would mend it. */
export function siteStatus(site: Site): SiteStatus {
  const unconfirmed: string[] = [];
  const questions: Question[] = [];
  const overdue: string[] = [];
  const nameOf = (organisation: string) => site.organisations.get(organisation)?.name ?? organisation;

  for (const record of [...site.organisations.values(), ...site.services.values()]) {
    if (isOverdue(record, site.today)) overdue.push(record.name);
    for (const contact of record.contacts) {
      if (contact.channel === 'confidential-address') continue;
      const value = 'value' in contact ? contact.value : contact.town;
      if (contact.status === 'unconfirmed') {
        unconfirmed.push(`${record.name}: ${value}`);
        questions.push({ to: record.name, question: dutch('professionals:question.contact', { value }) });
      }
      if (isOverdue(contact, site.today)) overdue.push(`${record.name}: ${value}`);
    }
  }
  for (const fact of site.facts.values()) {
    if (fact.status === 'unconfirmed') unconfirmed.push(fact.text.label);
    if (isOverdue(fact, site.today)) overdue.push(fact.text.label);
  }
  for (const topic of site.topics.values()) if (isOverdue(topic, site.today)) overdue.push(topic.id);

  for (const [need, desks] of Object.entries(site.region.desks)) {
    for (const { id, name, organisation } of site.region.municipalities) {
      if ((desks[id] ?? null) === null) {
        questions.push({ to: nameOf(organisation), question: deskQuestion(name, need as NeedId) });
      }
    }
  }
  questions.push(...site.questions.map(({ to, question }) => ({ to: nameOf(to), question })));

  const texts = site.routes.filter((route) => ['topic', 'page', 'professionals'].includes(route.kind) && route.locale !== sourceLocale);
  return {
    unconfirmed,
    overdue,
    missing: texts.filter((route) => route.contentLocale !== route.locale).map((route) => route.path),
    unreviewed: locales
      .filter((locale) => locale !== sourceLocale)
      .flatMap((locale) =>
        texts
          .filter((route) => route.locale === locale && route.contentLocale === locale)
          .filter((route) => site.reviewedBy(route.kind === 'topic' ? 'topics' : 'pages', route.id, locale) === '')
          .map((route) => route.path),
      ),
    questions,
  };
}

/** What is asked of a municipality without a known desk for a need, in Dutch. */
export function deskQuestion(municipality: string, need: NeedId): string {
  return dutch('professionals:question.desk', { municipality, need: dutch(`professionals:need.${need}`) });
}

const dutch = translatorFor(sourceLocale);
