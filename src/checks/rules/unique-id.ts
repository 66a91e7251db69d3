import type { CollectionName } from '../collections.ts';
import { collections } from '../collections.ts';
import type { Model, Rec } from '../model.ts';
import type { Finding } from '../problem.ts';
import { ownPages } from '../routes.ts';
import type { Rule } from '../rule.ts';
import { quote } from '../words.ts';

/** Records that are looked up by one id together. */
const spaces: readonly (readonly CollectionName[])[] = [
  ['organisations', 'services', 'draftOrganisations', 'draftServices'],
  ['facts'],
  ['sources'],
  ['words'],
  ['sections'],
  ['topics'],
  ['pages'],
  ['letters'],
  ['regions'],
  ['questions'],
];

/** Every id is used once; capitals make no difference. */
export const uniqueId: Rule = {
  id: 'unique-id',
  about: 'Every id and every address is used once; a service and an organisation never share one.',
  run: (model) => [
    ...spaces.flatMap((names) => twice(names.flatMap((name): readonly Rec[] => model.records(name)))),
    ...municipalities(model),
    ...addresses(model),
  ],
};

function twice(records: readonly Rec[]): Finding[] {
  const first = new Map<string, Rec>();
  return records.flatMap((rec) => {
    const folded = rec.id.toLowerCase();
    const other = first.get(folded);
    if (rec.id === '' || !other) {
      first.set(folded, rec);
      return [];
    }
    const listed = rec.at.length > 0;
    return [{ file: rec.file.path, ...rec.file.at(listed ? [...rec.at, 'id'] : []), ...said(rec, other) }];
  });
}

function said(rec: Rec, other: Rec) {
  const one = collections[other.collection].one;
  return {
    message: `The id ${quote(rec.id)} is already that of ${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one} (${other.file.path}:${other.file.at(other.at).line}).`,
    hint:
      rec.collection === other.collection
        ? 'Give one of them another id; if they are the same, keep one.'
        : `Give the one that is new another id, like "${rec.id}-organisatie".`,
  };
}

function municipalities(model: Model): Finding[] {
  const first = new Map<string, string>();
  return model.records('regions').flatMap((region) =>
    (region.data?.municipalities ?? []).flatMap((municipality, index) => {
      const other = first.get(municipality.id);
      first.set(municipality.id, other ?? region.file.path);
      if (other === undefined) return [];
      return [
        {
          file: region.file.path,
          ...region.file.at(['municipalities', index, 'id']),
          message: `The municipality ${quote(municipality.id)} stands in ${other} too.`,
          hint: 'A municipality belongs to one region: keep it in one.',
        },
      ];
    }),
  );
}

/** A page of prose may not take the address of a section or of a page the site makes itself. */
function addresses(model: Model): Finding[] {
  const taken = new Set<string>([...ownPages, ...model.records('sections').map((section) => section.id)]);
  return model
    .records('pages')
    .filter((page) => taken.has(page.id.toLowerCase()))
    .map((page) => ({
      file: page.file.path,
      line: 1,
      col: 1,
      message: `The address /${page.id}/ is already that of another part of the site.`,
      hint: 'Give the folder of this page another name.',
    }));
}
