import { blocksOf, hashOf } from './blocks.ts';

/** How a block of a translation stands against the Dutch of today. */
export type BlockState = 'current' | 'outdated' | 'added' | 'removed';

/**
 * Compares the hashes of the Dutch blocks with those a translation was made from. `added`: the Dutch has a block that
 * the translation never saw; `removed`: the translation still has one that the Dutch gave up.
 */
export function blockStates(dutch: ReadonlyMap<string, string>, madeFrom: Readonly<Record<string, string>>): Map<string, BlockState> {
  const states = new Map<string, BlockState>();
  for (const [id, hash] of dutch) {
    states.set(id, madeFrom[id] === undefined ? 'added' : madeFrom[id] === hash ? 'current' : 'outdated');
  }
  for (const id of Object.keys(madeFrom)) if (!dutch.has(id)) states.set(id, 'removed');
  return states;
}

/** Front matter that is translated word by word; search terms and the official word are each language's own affair. */
const translatedFields = ['title', 'summary', 'desk'];

/** Block id -> hash of a Dutch text as it stands: the translated fields of its front matter, then its blocks. */
export function hashedBlocks(frontmatter: Readonly<Record<string, unknown>>, body: string): Map<string, string> {
  const hashes = new Map<string, string>();
  for (const field of translatedFields) {
    const value = frontmatter[field];
    if (value !== undefined) hashes.set(field, hashOf(JSON.stringify(value)));
  }
  for (const block of blocksOf(body)) hashes.set(block.id, hashOf(block.source));
  return hashes;
}

/** A letter as far as it is translated: its sentences, and the Dutch words around them. */
interface HashedLetter {
  paragraphs: readonly { id: string; text: readonly (string | { text: string })[] }[];
}

/** The same for a letter: its Dutch sentences by paragraph, and the parts of the Dutch text around them. */
export function hashedLetter(letter: HashedLetter, around: Readonly<Record<string, unknown>>): Map<string, string> {
  const words = (value: unknown): unknown => (typeof value === 'string' ? { label: value } : value);
  const { fields = {}, ...parts } = around as { fields?: Record<string, unknown> };
  const hash = (value: unknown) => hashOf(JSON.stringify(value));
  return new Map([
    ...Object.entries(parts).map(([part, value]) => [part, hash(value)] as const),
    ...Object.entries(fields).map(([field, value]) => {
      const { label, hint, options = {} } = words(value) as { label: string; hint?: string; options?: object };
      return [`field-${field}`, hash([label, hint ?? '', options])] as const;
    }),
    ...letter.paragraphs.map(({ id, text }) => {
      return [`letter-${id}`, hash(text.map((sentence) => (typeof sentence === 'string' ? sentence : sentence.text)))] as const;
    }),
  ]);
}

/** The same for the text of a record: field -> hash. */
export function hashedFields(text: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(Object.entries(text).map(([field, value]) => [field, hashOf(value)]));
}

/** Groups of the wizard's words whose entries are each a text of their own. */
const wizardGroups = ['questions', 'reasons', 'outcomes', 'deciders'] as const;

/** The texts in one language's words of the wizard, under their names in the ledger: `wizard/outcomes/briefadres`. */
export function wizardTexts(words: Readonly<Record<string, unknown>>): Map<string, object> {
  return new Map(
    wizardGroups.flatMap((group) =>
      Object.entries((words[group] ?? {}) as Record<string, object>).map(([id, text]) => [`wizard/${group}/${id}`, text] as const),
    ),
  );
}

/** Field -> hash of such a text, whose fields may be lists, or groups in any order. */
export function hashedWords(text: object): Map<string, string> {
  const sorted = (_: string, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return new Map(Object.entries(text).map(([field, value]) => [field, hashOf(JSON.stringify(value, sorted))]));
}
