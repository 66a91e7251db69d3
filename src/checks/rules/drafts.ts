import { type Model, type Rec } from '../model.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { quote } from '../words.ts';

/** What we know from a plan alone stays apart from what residents see. */
export const drafts: Rule = {
  id: 'drafts',
  about:
    'A draft region sends nobody to a desk, no record for residents rests on a draft, and each draft comes from the plan of a draft region.',
  comparesFiles: true,
  run: (model) => [...desks(model), ...town(model), ...coverage(model), ...plans(model)],
};

const regionsThatAre = (model: Model, status: 'live' | 'draft') => model.records('regions').filter(({ data }) => data?.status === status);

function desks(model: Model): Finding[] {
  return regionsThatAre(model, 'draft')
    .filter(({ data }) => Object.keys(data?.desks ?? {}).length > 0)
    .map(({ file }) => ({
      file: file.path,
      ...file.keyAt(['desks']),
      message: 'A draft region has desks, but nothing in it is confirmed.',
      hint: 'Write "desks: {}". When somebody has confirmed them, give the region the status "live".',
    }));
}

/** The town halls of a live region are shown to residents. */
function town(model: Model): Finding[] {
  return regionsThatAre(model, 'live').flatMap(({ file, data }) =>
    (data?.municipalities ?? []).flatMap(({ organisation }, index) =>
      model.record('draftOrganisations', organisation)
        ? [
            {
              file: file.path,
              ...file.at(['municipalities', index, 'organisation']),
              message: `The organisation ${quote(organisation)} is a draft, and this region is live.`,
              hint: `Move it from content/drafts/ to content/organisations/${organisation}.yaml, with its contacts.`,
            },
          ]
        : [],
    ),
  );
}

function coverage(model: Model): Finding[] {
  const drafted = new Set(regionsThatAre(model, 'draft').flatMap(({ data }) => data?.municipalities.map(({ id }) => id) ?? []));
  return [...model.records('organisations'), ...model.records('services')].flatMap((rec) =>
    (rec.data?.coverage === 'national' ? [] : (rec.data?.coverage ?? [])).flatMap((id, index) =>
      drafted.has(id)
        ? [
            {
              file: rec.file.path,
              ...rec.file.at(['coverage', index]),
              message: `${quote(id)} is a municipality of a draft region: its residents are not sent anywhere yet.`,
              hint: 'Take it out until that region is live.',
            },
          ]
        : [],
    ),
  );
}

function plans(model: Model): Finding[] {
  const known = new Set(regionsThatAre(model, 'draft').flatMap(({ data }) => data?.sources ?? []));
  const all: readonly Rec[] = [...model.records('draftOrganisations'), ...model.records('draftServices')];
  return all.flatMap((rec) => {
    const named = (rec as Rec<'draftServices'>).data?.named ?? [];
    if (rec.data === undefined || named.some(({ source }) => known.has(source))) return [];
    return [
      {
        file: rec.file.path,
        ...rec.file.keyAt([...rec.at, 'named']),
        message: `${quote(rec.id)} is named in no plan of a draft region.`,
        hint: 'Name the plan that is among the "sources" of its region, or move the record out of content/drafts/.',
      },
    ];
  });
}
