import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { splitFrontmatter } from '../domain/blocks.ts';
import { hashedBlocks, hashedFields, hashedLetter, hashedWords, wizardTexts } from '../domain/translation.ts';
import { sourceLocale } from '../i18n/locales.ts';
import type { Ledger, Texts } from '../schema/texts.ts';

/** A text that is written in Dutch and translated: a topic, a page, a letter, the text of a record, or words of the wizard. */
export interface SourceText {
  /** `topics/wonen/opvang`, `pages/over`, `words/briefadres`, `wizard/outcomes/briefadres`. */
  id: string;
  blocks: Map<string, string>;
  /** Whether the text exists in a locale, whole. */
  existsIn(locale: string): boolean;
  /** Only professionals meet it, so it is translated into their languages alone. */
  professional: boolean;
}

interface Reach {
  lifecycle?: string;
  audience?: string;
}

function isForProfessionals({ audience, lifecycle }: Reach): boolean {
  return audience === 'professional' || lifecycle === 'planned' || lifecycle === 'study';
}

const recordCollections = ['organisations', 'services', 'words'] as const;

function read(...path: string[]): string {
  return readFileSync(join(...path), 'utf8');
}

/** Every Dutch text below `content/`, read from disk without Astro, in a fixed order. */
export function readSourceTexts(root = 'content'): SourceText[] {
  const texts = new Map<string, Texts>();
  for (const file of globSync('texts/*/*.yaml', { cwd: root })) {
    texts.set(file.replace(/^texts\/|\.yaml$/g, ''), (parse(read(root, file)) as Texts | null) ?? {});
  }
  const translated = (collection: string, id: string, fields: string[]) => (locale: string) =>
    fields.every((field) => texts.get(`${locale}/${collection}`)?.[id]?.[field] !== undefined);
  const record = (collection: string, id: string, text: Record<string, string>, professional = false): SourceText => ({
    id: `${collection}/${id}`,
    professional,
    blocks: hashedFields(text),
    existsIn: translated(collection, id, Object.keys(text)),
  });

  const prose = globSync(['topics/*/*/nl.mdx', 'pages/**/nl.mdx'], { cwd: root }).map((file): SourceText => {
    const { frontmatter, body } = splitFrontmatter(read(root, file));
    const folder = file.replace(/\/nl\.mdx$/, '');
    const locales = new Set(globSync('*.mdx', { cwd: join(root, folder) }).map((name) => name.replace('.mdx', '')));
    return {
      id: folder,
      professional: folder.startsWith('pages/') && isForProfessionals(parse(read(root, folder, 'page.yaml')) as Reach),
      blocks: hashedBlocks(parse(frontmatter) as Record<string, unknown>, body),
      existsIn: (locale) => locales.has(locale),
    };
  });
  const records = recordCollections.flatMap((collection) =>
    globSync('*.yaml', { cwd: join(root, collection) }).flatMap((file) => {
      const data = parse(read(root, collection, file)) as { text: Record<string, string> } & Reach;
      return data.lifecycle === 'ended' ? [] : [record(collection, file.replace('.yaml', ''), data.text, isForProfessionals(data))];
    }),
  );
  const lists = [
    ...globSync('facts/*.yaml', { cwd: root }).map((file) => ['facts', file] as const),
    ...(['sections', 'cards', 'clock', 'actions'] as const).map((collection) => [collection, `${collection}.yaml`] as const),
  ].flatMap(([collection, file]) =>
    ((parse(read(root, file)) as { id: string; text: Record<string, string> }[] | null) ?? []).map(({ id, text }) =>
      record(collection, id, text, collection === 'actions'),
    ),
  );
  return [...prose, ...records, ...lists, ...letterTexts(root), ...wizardWords(root)].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function letterTexts(root: string): SourceText[] {
  return globSync('letters/*/nl.yaml', { cwd: root }).map((file) => {
    const folder = file.replace(/\/nl\.yaml$/, '');
    return {
      id: folder,
      blocks: hashedLetter(
        parse(read(root, folder, 'letter.yaml')) as Parameters<typeof hashedLetter>[0],
        parse(read(root, file)) as Record<string, unknown>,
      ),
      professional: false,
      existsIn: (locale) => existsSync(join(root, folder, `${locale}.yaml`)),
    };
  });
}

function wizardWords(root: string): SourceText[] {
  const byLocale = new Map(
    globSync('wizard/texts/*.yaml', { cwd: root }).map((file) => [
      file.replace(/^wizard\/texts\/|\.yaml$/g, ''),
      wizardTexts((parse(read(root, file)) as Record<string, unknown> | null) ?? {}),
    ]),
  );
  return [...(byLocale.get(sourceLocale) ?? [])].map(([id, text]) => ({
    id,
    blocks: hashedWords(text),
    professional: false,
    existsIn: (locale) => byLocale.get(locale)?.has(id) ?? false,
  }));
}

/**
 * The ledger of a locale; empty when there is none yet.
 * @throws when there is one that cannot be read: taken for empty, it would be written over.
 */
export function readLedger(locale: string, root = 'content'): Ledger {
  const file = join(root, 'translations', `${locale}.yaml`);
  if (!existsSync(file)) return { texts: {} };
  try {
    return (parse(read(file)) as Ledger | null) ?? { texts: {} };
  } catch (cause) {
    throw new Error(`${file} cannot be read. ${(cause as Error).message}`, { cause });
  }
}
