import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { endOf } from '../../src/domain/days.ts';
import { sourceLocale } from '../../src/i18n/locales.ts';
import type { Contact } from '../../src/schema/contact.ts';
import type { Fact } from '../../src/schema/fact.ts';
import type { Organisation } from '../../src/schema/organisation.ts';
import type { Service } from '../../src/schema/service.ts';
import type { Topic } from '../../src/schema/topic.ts';
import { findings, listed, pages, records, routed, shown, some, topicPages } from './site.ts';

const services = records<Service>('services');
const organisations = records<Organisation>('organisations');
const facts = listed<Fact>('facts/*.yaml');
const topics = new Map(topicPages.map(({ id }) => [id, records<Topic>(`topics/${id}`).get('topic')]));

/** Pages a resident reads; the page on what is checked names records for those who keep the site. */
const resident = shown.filter(({ kind }) => kind !== 'status');
const digits = (number: string) => number.replace(/[^\d+]/g, '');

describe('every topic', () => {
  const lacking = (what: string, selector: string) =>
    some(findings(topicPages, ({ document }) => !document.querySelector(`main ${selector}`) && `has no ${what}`));

  it('has a number to call', () => expect(lacking('number', 'a[href^="tel:"]')).toEqual([]));
  it('has numbered steps', () => expect(lacking('numbered list', '[data-own-text] ol > li')).toEqual([]));
  it('has somebody who helps', () => expect(lacking('contact', '[data-contact]')).toEqual([]));
  it('has its sources', () => expect(lacking('source', '[data-source]')).toEqual([]));

  it('has the day it was last checked', () => {
    const problems = findings(topicPages, ({ document, id }) => {
      const days = document.querySelectorAll('[data-last-checked]').map((element) => element.getAttribute('data-last-checked'));
      return days.join() !== topics.get(id)?.checkedOn && `says ${days.join() || 'no day'}, its record ${topics.get(id)?.checkedOn}`;
    });
    expect(some(problems)).toEqual([]);
  });

  it('has enough text of its own in Dutch, records and notices left out', () => {
    const problems = findings(
      topicPages.filter(({ locale }) => locale === sourceLocale),
      ({ document, id }) => {
        const words = document.querySelectorAll('[data-own-text]').flatMap((part) => {
          const own = part.clone() as HTMLElement;
          own
            .querySelectorAll('[data-contact], [data-notice], [data-translation], [data-status], dl, svg')
            .forEach((record) => record.remove());
          return own.structuredText.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
        });
        const least = topics.get(id)?.audience === 'youth' ? 70 : 180;
        return words.length < least && `${words.length} words, of at least ${least}`;
      },
    );
    expect(some(problems)).toEqual([]);
  });
});

describe('a contact', () => {
  it('is a service that runs, or an organisation, and is for residents', () => {
    const problems = findings(resident, ({ document }) =>
      document.querySelectorAll('[data-contact]').flatMap((element) => {
        const id = element.getAttribute('data-contact') ?? '';
        const service = services.get(id);
        const right = service
          ? ['running', 'pilot'].includes(service.lifecycle) && service.audience !== 'professional'
          : organisations.has(id) && organisations.get(id)?.audience !== 'professional';
        return right ? [] : [`${id} is ${service?.lifecycle ?? 'no service'}, for ${service?.audience ?? 'nobody'}`];
      }),
    );
    expect(some(problems)).toEqual([]);
  });

  it('has no number that only stands in records that may not be shown', () => {
    const numbersOf = (contact: Contact) =>
      'value' in contact && contact.channel !== 'email' && /^[\d +-]+$/.test(contact.value) ? [digits(contact.value)] : [];
    const all = [...services.values(), ...organisations.values()];
    const mayShow = (record: Service | Organisation) =>
      !('lifecycle' in record) || (['running', 'pilot'].includes(record.lifecycle) && record.audience !== 'professional');
    const open = new Set(
      all
        .filter(mayShow)
        .flatMap(({ contacts = [] }) =>
          contacts.filter(({ status }) => status === 'confirmed' || status === 'unconfirmed').flatMap(numbersOf),
        ),
    );
    const problems = findings(resident, ({ document }) =>
      document
        .querySelectorAll('a[href^="tel:"]')
        .flatMap((link) => (open.has(digits(link.getAttribute('href') ?? '')) ? [] : [link.text.trim()])),
    );
    expect(some(problems)).toEqual([]);
  });

  it('carries the mark of what is not confirmed, at the number itself', () => {
    const statuses = new Map<string, Set<string>>();
    for (const { contacts = [] } of [...services.values(), ...organisations.values()]) {
      for (const contact of contacts) {
        if (contact.channel !== 'phone' && contact.channel !== 'whatsapp' && contact.channel !== 'sms') continue;
        statuses.set(digits(contact.value), (statuses.get(digits(contact.value)) ?? new Set()).add(contact.status));
      }
    }
    const problems = findings(resident, ({ document }) =>
      document.querySelectorAll('a[href^="tel:"]').flatMap((link) => {
        const known = statuses.get(digits(link.getAttribute('href') ?? '')) ?? new Set();
        // A number that is confirmed in one record and not in another may be either.
        if (known.size !== 1 || !known.has('unconfirmed') || link.closest('[data-status="unconfirmed"]')) return [];
        return nextTo(link)?.matches('[data-status="unconfirmed"]') || nextTo(link)?.querySelector('[data-status="unconfirmed"]')
          ? []
          : [`${link.text.trim()} in ${link.parentNode?.outerHTML.slice(0, 60)}`];
      }),
    );
    expect(some(problems)).toEqual([]);
  });

  it('never gives an address that must stay secret', () => {
    const secret = [...services, ...organisations].filter(([, { contacts = [] }]) =>
      contacts.some(({ channel }) => channel === 'confidential-address'),
    );
    const problems = findings(pages, ({ document }) =>
      secret.flatMap(([id, { contacts }]) =>
        contacts
          .flatMap((contact) => (contact.channel === 'confidential-address' && contact.town ? [contact.town] : []))
          .filter((town) => document.querySelectorAll(`[data-contact="${id}"]`).some((block) => block.text.includes(town)))
          .map((town) => `${id} shows ${town}`),
      ),
    );
    expect(some(problems)).toEqual([]);
    expect(findings(pages, ({ html }) => html.includes('confidential-address') && 'names a confidential address')).toEqual([]);
  });
});

/** What follows a number, the line on its hours and costs left out. */
function nextTo(link: HTMLElement): HTMLElement | undefined {
  let next = link.nextElementSibling;
  while (next && next.tagName !== 'A' && !next.matches('[data-status]') && !next.querySelector('[data-status], a'))
    next = next.nextElementSibling;
  return next ?? undefined;
}

describe('a fact', () => {
  it('is one that holds: not planned, ended or unknown', () => {
    const problems = findings(resident, ({ document }) =>
      document.querySelectorAll('[data-fact]').flatMap((element) => {
        const fact = facts.get(element.getAttribute('data-fact') ?? '');
        return fact && ['confirmed', 'unconfirmed'].includes(fact.status)
          ? []
          : [`${element.getAttribute('data-fact')} is ${fact?.status ?? 'no fact'}`];
      }),
    );
    expect(some(problems)).toEqual([]);
  });

  it('carries the mark of what is not confirmed', () => {
    const problems = findings(resident, ({ document }) =>
      document.querySelectorAll('[data-fact]').flatMap((element) => {
        const id = element.getAttribute('data-fact') ?? '';
        if (facts.get(id)?.status !== 'unconfirmed') return [];
        return element.querySelector('[data-status="unconfirmed"]') || element.nextElementSibling?.matches('[data-status="unconfirmed"]')
          ? []
          : [id];
      }),
    );
    expect(some(problems)).toEqual([]);
  });

  it('that ends on a day says which, and tells the page when to hide it', () => {
    const problems = findings(resident, ({ document }) =>
      document.querySelectorAll('[data-fact]').flatMap((element) => {
        const id = element.getAttribute('data-fact') ?? '';
        const last = facts.get(id)?.validTo;
        if (last === undefined) return [];
        const holder = element.closest('[data-valid-to]');
        const right =
          holder?.getAttribute('data-valid-to') === last &&
          holder.getAttribute('data-ends') === String(endOf(last)) &&
          holder.text.includes(last.slice(0, 4));
        return right ? [] : [`${id} holds until ${last}`];
      }),
    );
    expect(some(problems)).toEqual([]);
  });
});

describe('figures and days', () => {
  it('are written with the digits 0 to 9 in every language', () => {
    const problems = findings(pages, ({ html }) => {
      const found = /(?![0-9])\p{Nd}/u.exec(html);
      return found && html.slice(Math.max(0, found.index - 20), found.index + 20);
    });
    expect(some(problems)).toEqual([]);
  });

  it('are days of the Gregorian calendar', () => {
    const hijri = 'محرم|صفر|ربيع الأول|ربيع الآخر|ربيع الثاني|جمادى الأولى|جمادى الآخرة|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة';
    const persian = 'فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند';
    const other = new RegExp(`\\d{1,2}\\s+(?:${hijri}|${persian})\\s+\\d{3,4}|\\b1[34]\\d\\d\\s*(?:هـ|ه\\.ش)`, 'u');
    const problems = findings(pages, ({ document }) => other.exec(document.text)?.[0]);
    expect(some(problems)).toEqual([]);
  });

  it('of money stay on one line with their sign', () => {
    const problems = findings(pages, ({ html }) => /.{0,20}(?:€ \d|\d €).{0,10}/u.exec(html)?.[0]);
    expect(some(problems)).toEqual([]);
  });

  it('hold no invisible marks of direction, which travel along when a number is copied', () => {
    const problems = findings(routed, ({ document }) =>
      document
        .querySelectorAll('a[href^="tel:"], [data-fact]')
        .flatMap((element) => (/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u.test(element.text) ? [element.text.trim()] : [])),
    );
    expect(some(problems)).toEqual([]);
  });
});
