import { attribute } from './mdx.ts';
import type { TextCollection } from './collections.ts';
import type { Model, Text } from './model.ts';
import { valueOf } from './pieces.ts';

/** Ids of the facts a text shows. */
export function factsIn(text: Text): string[] {
  return text.body.tags.flatMap((tag) => {
    if (tag.name === 'Fact') return attribute(tag, 'id') ?? [];
    return tag.name === 'Amounts' ? (attribute(tag, 'ids') ?? '').split(/\s+/).filter((id) => id !== '') : [];
  });
}

/** Ids of the services a text shows: those of its topic, of its tags, and those behind its desks. */
export function servicesIn(model: Model, text: Text): string[] {
  const help = text.kind === 'topics' ? (model.record('topics', text.id)?.data?.help ?? []) : [];
  const named = text.body.tags.flatMap((tag) => {
    if (tag.name === 'Phone' || tag.name === 'Call' || tag.name === 'Contact') return attribute(tag, 'of') ?? [];
    const need = tag.name === 'Desks' ? attribute(tag, 'need') : undefined;
    if (need === undefined) return [];
    return model
      .records('regions')
      .flatMap((region) =>
        Object.values((valueOf(region.data?.desks, need) ?? {}) as Record<string, string | null>).flatMap((id) => id ?? []),
      );
  });
  return [...new Set([...help, ...named])];
}

/** The records whose words stand on the page of a text, as `collection/id`. */
export function recordsIn(model: Model, text: Text): string[] {
  const key = (collection: TextCollection) => (id: string) => `${collection}/${id}`;
  const words = text.body.tags.flatMap((tag) => (tag.name === 'Word' ? (attribute(tag, 'id') ?? []) : []));
  return [...servicesIn(model, text).map(key('services')), ...factsIn(text).map(key('facts')), ...words.map(key('words'))];
}
