import type { z } from 'zod';
import type { ContactBook } from '../domain/contacts.ts';
import { splitFrontmatter } from '../domain/blocks.ts';
import { type Locale, isLocale, sourceLocale } from '../i18n/locales.ts';
import { type CollectionName, type Data, collectionNames, collections, elsewhere, wizardWords } from './collections.ts';
import { type Mdx, type Tag, parseMdx } from './mdx.ts';
import { type Path, type YamlFault, type YamlFile, parseYaml } from './yaml-file.ts';

/** A file as it was read. */
export interface SourceFile {
  /** Path from the root of the project, with forward slashes. */
  path: string;
  source: string;
}

/** A record of a collection: a whole YAML file, one item of a list, or the front matter of a text. */
export interface Rec<Name extends CollectionName = CollectionName> {
  collection: Name;
  id: string;
  file: YamlFile;
  /** Where it stands in its file. */
  at: Path;
  /** What the file holds, whether it is right or not. */
  raw: unknown;
  /** The same, checked and with defaults; undefined while it breaks its schema. */
  data: Data<Name> | undefined;
  issues: readonly z.core.$ZodIssue[];
}

/** A topic or page in one language. */
export interface Text {
  kind: 'topics' | 'pages';
  id: string;
  locale: Locale;
  file: string;
  front: Rec<'topicTexts'> | Rec<'pageTexts'>;
  body: Mdx;
  /** Written for young people, who are addressed with "je". */
  youth: boolean;
}

/** Interface strings of one locale and namespace. */
export interface StringsFile {
  locale: string;
  namespace: string;
  file: YamlFile;
  source: string;
}

/** All that is checked, read once. */
export interface Model {
  files: readonly SourceFile[];
  yaml: readonly YamlFile[];
  all: readonly Rec[];
  texts: readonly Text[];
  strings: readonly StringsFile[];
  /** The words of the wizard, which follow the same rules as other prose. */
  wizard: readonly { locale: Locale; file: YamlFile }[];
  /** A file that many others rest on cannot be read: what is missing elsewhere may stand in it. */
  incomplete: boolean;
  /** Files that belong to no collection. */
  strays: readonly string[];
  records<Name extends CollectionName>(name: Name): readonly Rec<Name>[];
  record<Name extends CollectionName>(name: Name, id: string): Rec<Name> | undefined;
  text(kind: Text['kind'], id: string, locale: Locale): Text | undefined;
  /** Services and organisations by id, as the site joins them. */
  book: ContactBook;
}

/** Makes the model of the files below `content/` and `locales/`. */
export function buildModel(files: readonly SourceFile[]): Model {
  const yaml: YamlFile[] = [];
  const all: Rec[] = [];
  const strings: StringsFile[] = [];
  const wizard: { locale: Locale; file: YamlFile }[] = [];
  const strays: string[] = [];
  const bodies = new Map<string, Mdx>();

  const add = (collection: CollectionName, id: string, file: YamlFile, at: Path, raw: unknown) => {
    const result = collections[collection].schema.safeParse(raw);
    all.push({ collection, id, file, at, raw, data: result.data, issues: result.error?.issues ?? [] } as Rec);
  };

  for (const { path, source } of files) {
    const locale = /^locales\/([^/]+)\/([^/]+)\.json$/.exec(path);
    if (locale) {
      const file = parseYaml(path, source);
      yaml.push(file);
      strings.push({ locale: locale[1] ?? '', namespace: locale[2] ?? '', file, source });
      continue;
    }
    const words = wizardWords.exec(path)?.[1] ?? '';
    if (isLocale(words)) {
      const file = parseYaml(path, source);
      yaml.push(file);
      wizard.push({ locale: words, file });
      continue;
    }
    const collection = collectionNames.find((name) => collections[name].path.test(path));
    if (!collection) {
      if (!elsewhere.test(path)) strays.push(path);
      continue;
    }
    const id = collections[collection].path.exec(path)?.[1] ?? '';
    if (path.endsWith('.mdx')) {
      const { frontmatter } = splitFrontmatter(source);
      const file = parseYaml(path, frontmatter, 2);
      yaml.push(file);
      add(collection, id, file, [], file.data ?? {});
      bodies.set(path, parseMdx(source));
      continue;
    }
    const file = parseYaml(path, source);
    yaml.push(file);
    if (!('list' in collections[collection])) add(collection, id, file, [], file.data);
    else if (Array.isArray(file.data)) {
      file.data.forEach((item: unknown, index) => add(collection, idOf(item), file, [index], item));
    } else if (file.data !== null && file.data !== undefined) add(collection, '', file, [], file.data);
  }

  const byName = Map.groupBy(all, (rec) => rec.collection);
  const records = <Name extends CollectionName>(name: Name) => (byName.get(name) ?? []) as unknown as Rec<Name>[];
  const byId = new Map<string, Rec>();
  for (const rec of all) if (!byId.has(`${rec.collection}/${rec.id}`)) byId.set(`${rec.collection}/${rec.id}`, rec);
  const record = <Name extends CollectionName>(name: Name, id: string) => byId.get(`${name}/${id}`) as unknown as Rec<Name> | undefined;

  const texts = [...records('topicTexts'), ...records('pageTexts')].flatMap((front): Text[] => {
    const parts = front.id.split('/');
    const locale = parts.pop() ?? '';
    const id = parts.join('/');
    const body = bodies.get(front.file.path);
    if (!isLocale(locale) || !body) {
      strays.push(front.file.path);
      return [];
    }
    const kind = front.collection === 'topicTexts' ? 'topics' : 'pages';
    const youth =
      kind === 'topics' && (record('topics', id)?.data?.audience ?? (parts[0] === 'jongeren' ? 'youth' : 'general')) === 'youth';
    return [{ kind, id, locale, file: front.file.path, front, body, youth }];
  });
  const textBy = new Map(texts.map((text) => [`${text.kind}/${text.id}/${text.locale}`, text]));
  const dataOf = <Name extends CollectionName>(name: Name) =>
    new Map(records(name).flatMap((rec) => (rec.data === undefined ? [] : [[rec.id, rec.data] as const])));

  return {
    files,
    yaml,
    all,
    texts,
    strings,
    wizard,
    incomplete: yaml.some((file) => file.faults.some(isSyntax) && restedOn.some((name) => collections[name].path.test(file.path))),
    strays,
    records,
    record,
    text: (kind, id, locale) => textBy.get(`${kind}/${id}/${locale}`),
    book: { services: dataOf('services'), organisations: dataOf('organisations') },
  };
}

/** Files in which many ids stand; where the name of the file is the id, it is known even when the file cannot be read. */
const restedOn: readonly CollectionName[] = ['sections', 'sources', 'facts', 'regions', 'texts', 'ledgers'];

/** Whether a fault keeps the rest of its file from being read; a field that stands there twice does not. */
export function isSyntax(fault: YamlFault): boolean {
  return fault.code !== 'DUPLICATE_KEY';
}

/** The Dutch text of a topic or page, from which the others are made. */
export function dutchOf(model: Model, text: Text): Text | undefined {
  return model.text(text.kind, text.id, sourceLocale);
}

/**
 * Whether a translation only repeats a tag of the Dutch text: what is wrong with the record behind it is reported there,
 * once, and not in every language.
 */
export function repeatsDutch(model: Model, text: Text, tag: Tag): boolean {
  if (text.locale === sourceLocale) return false;
  const key = keyOf(tag);
  return dutchOf(model, text)?.body.tags.some((other) => keyOf(other) === key) ?? false;
}

function keyOf({ name, attributes }: Tag): string {
  return [name, ...attributes.map((attribute) => `${attribute.name}=${attribute.value ?? ''}`).sort()].join(' ');
}

function idOf(item: unknown): string {
  const id: unknown = item !== null && typeof item === 'object' && 'id' in item ? item.id : '';
  return typeof id === 'string' ? id : '';
}
