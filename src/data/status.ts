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

  for (const record of [...site.organisations.values(), ...site.services.values()]) {
    if (isOverdue(record, site.today)) overdue.push(record.name);
    for (const contact of record.contacts) {
      if (contact.channel === 'confidential-address') continue;
      const value = 'value' in contact ? contact.value : contact.town;
      if (contact.status === 'unconfirmed') {
        unconfirmed.push(`${record.name}: ${value}`);
        questions.push({ to: record.name, question: `Klopt dit nog: ${value}? Wanneer is het bereikbaar?` });
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
    for (const { id, name } of site.region.municipalities) {
      if ((desks[id] ?? null) === null) {
        questions.push({ to: name, question: deskQuestion(name, need as NeedId) });
      }
    }
  }
  questions.push(...openQuestions);

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
  return `${municipality}: welk loket helpt bij ${dutch(`professionals:need.${need}`)}? Hoe en wanneer is het bereikbaar?`;
}

const dutch = translatorFor(sourceLocale);

// What the law leaves open today, or the sources do not tell (see the records of the topics they belong to).
const openQuestions: Question[] = [
  {
    to: 'Sittard-Geleen',
    question: 'Wie beslist in de Westelijke Mijnstreek over maatschappelijke opvang, en waar meldt iemand zich in de nacht?',
  },
  { to: 'Sittard-Geleen', question: 'Hoe hoog is nu de eigen bijdrage voor de opvang?' },
  { to: 'Sittard-Geleen', question: 'Wat geldt voor mensen uit Oekraïne na 4 maart 2027: inkomen, opvang en zorgverzekering?' },
  { to: 'GGD Zuid Limburg', question: 'Wat komt er in de plaats van de regeling voor zorg aan onverzekerden (SOV) na maart 2027?' },
  { to: 'Sittard-Geleen', question: 'Hebben de drie gemeenten een urgentieverordening, of komt die er?' },
  { to: 'Sittard-Geleen', question: 'Is het centrale toegangsloket dakloosheid open? Hoe is het bereikbaar?' },
  { to: 'Sittard-Geleen', question: 'Welke organisaties mogen iemand aanmelden voor de Parkpolis, en waar doen zij dat?' },
  { to: 'Sittard-Geleen', question: 'Is het profiel van de aandachtsfunctionaris dakloosheid vastgesteld? Wie zijn het, per organisatie?' },
  { to: 'Sittard-Geleen', question: 'Welke acties van het regionale plan zijn uitgevoerd, en welke lopen er nu?' },
];
