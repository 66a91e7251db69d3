import { addPeriod } from '../../domain/days.ts';
import { isOverdue } from '../../domain/freshness.ts';
import { contactsOf } from '../../domain/contacts.ts';
import { sourceLocale } from '../../i18n/locales.ts';
import type { Model } from '../model.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { factsIn, servicesIn } from '../used.ts';
import { quote } from '../words.ts';
import type { Path, YamlFile } from '../yaml-file.ts';

/** Nothing that a reader may need in the last hour is out of date on the given day. */
export const factExpired: Rule = {
  id: 'fact-expired',
  about: 'On the day given with --today no fact is past its last day, and nothing an urgent page rests on is overdue for a new look.',
  comparesFiles: true,
  run: (model, { today, day }) =>
    today === undefined
      ? expired(model, day, usedFacts(model)).map((finding) => ({ ...finding, warning: true as const }))
      : [...expired(model, today), ...overdue(model, today)],
};

function expired(model: Model, day: string, only?: ReadonlySet<string>): Finding[] {
  return model.records('facts').flatMap(({ data, file, at, id }) => {
    if (data?.validTo === undefined || data.validTo >= day || (only && !only.has(id))) return [];
    return [
      {
        file: file.path,
        ...file.at([...at, 'validTo']),
        message: `The fact ${quote(id)} held until ${data.validTo}; on ${day} it is left out of the pages.`,
        hint: `Look it up at its source (${data.source}) and give the new value and days, or take it out of the texts.`,
      },
    ];
  });
}

function usedFacts(model: Model): ReadonlySet<string> {
  return new Set(model.texts.flatMap(factsIn));
}

interface Reviewed {
  checkedOn: string;
  reviewEvery: string;
}

function overdue(model: Model, today: string): Finding[] {
  const said = new Set<string>();
  const look = (what: string, page: string, file: YamlFile, at: Path, data: Reviewed): Finding[] => {
    const place = [...at, 'checkedOn'];
    const key = `${file.path} ${place.join()}`;
    if (!isOverdue(data, today) || said.has(key)) return [];
    said.add(key);
    return [
      {
        file: file.path,
        ...file.at(place),
        message: `${what} had to be looked at again by ${addPeriod(data.checkedOn, data.reviewEvery)}; the urgent page ${page} rests on it.`,
        hint: 'Compare it with its source, correct it where needed, and give checkedOn the day you looked.',
      },
    ];
  };

  return (['topics', 'pages'] as const).flatMap((kind) =>
    model.records(kind).flatMap((rec) => {
      if (!rec.data?.urgent) return [];
      const text = model.text(kind, rec.id, sourceLocale);
      const page = `/${rec.id}/`;
      return [
        ...look('This page', page, rec.file, rec.at, rec.data),
        ...(text ? factsIn(text) : []).flatMap((id) => {
          const fact = model.record('facts', id);
          return fact?.data ? look(`The fact ${quote(id)}`, page, fact.file, fact.at, fact.data) : [];
        }),
        ...(text ? servicesIn(model, text) : []).flatMap((id) =>
          ofService(model, id).flatMap(([what, file, at, data]) => look(what, page, file, at, data)),
        ),
      ];
    }),
  );
}

/** A service and the contacts that are shown for it, which may be those of its organisation. */
function ofService(model: Model, id: string): [string, YamlFile, Path, Reviewed][] {
  const service = model.record('services', id);
  if (!service?.data) return [];
  const shown = contactsOf(model.book, id);
  const organisation = model.record('organisations', service.data.organisation);
  const contacts = [service, organisation].flatMap((rec) =>
    (rec?.data?.contacts ?? []).flatMap((contact, index): [string, YamlFile, Path, Reviewed][] =>
      rec && shown.some((candidate) => candidate === contact)
        ? [[`A contact of ${quote(rec.data?.name ?? rec.id)}`, rec.file, [...rec.at, 'contacts', index], contact]]
        : [],
    ),
  );
  return [[`The service ${quote(id)}`, service.file, service.at, service.data], ...contacts];
}
