import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import type { Records } from '../domain/wizard/model.ts';
import { type Locale, isLocale } from '../i18n/locales.ts';
import { type Fact, factSchema } from '../schema/fact.ts';
import { type Organisation, organisationSchema } from '../schema/organisation.ts';
import { type Region, regionSchema } from '../schema/region.ts';
import { type Service, serviceSchema } from '../schema/service.ts';
import { type Source, sourceSchema } from '../schema/source.ts';
import { type WizardTexts, awaitingSchema, outcomeSchema, questionsSchema, wizardTextsSchema } from '../schema/wizard.ts';

/** The wizard's own content: rules, and words per language. */
export interface WizardContent extends Records {
  texts: ReadonlyMap<Locale, WizardTexts>;
  /** Locales whose texts are still to be made. */
  awaiting: readonly string[];
}

/** What the wizard refers to. */
export interface WizardReferences {
  services: ReadonlyMap<string, Service>;
  organisations: ReadonlyMap<string, Organisation>;
  facts: ReadonlyMap<string, Fact>;
  sources: ReadonlyMap<string, Source>;
  /** Paths of topics without locale: `wonen/opvang`. */
  topics: ReadonlySet<string>;
}

/** Reads YAML records from a folder of `content/` without Astro; every problem is gathered in `problems`. */
class Reader {
  readonly problems: string[] = [];
  readonly #content: string;

  constructor(content: string) {
    this.#content = content;
  }

  paths(pattern: string): string[] {
    return globSync(pattern, { cwd: this.#content }).sort();
  }

  one<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> | undefined {
    return this.#checked(file, '', this.#parsed(file), schema);
  }

  /** Files by their name without ending. */
  many<Schema extends z.ZodType>(pattern: string, schema: Schema): Map<string, z.infer<Schema>> {
    const records = new Map<string, z.infer<Schema>>();
    for (const file of this.paths(pattern)) {
      const record = this.one(file, schema);
      if (record !== undefined) records.set(basename(file, '.yaml'), record);
    }
    return records;
  }

  /** Files that each hold a list of records with an `id`. */
  lists<Schema extends z.ZodType<{ id: string }>>(pattern: string, schema: Schema): Map<string, z.infer<Schema>> {
    const records = new Map<string, z.infer<Schema>>();
    for (const file of this.paths(pattern)) {
      const list = this.#parsed(file) ?? [];
      if (!Array.isArray(list)) {
        this.problems.push(`content/${file}: is no list`);
        continue;
      }
      for (const [index, entry] of list.entries()) {
        const record = this.#checked(file, `${index}.`, entry, schema);
        if (record !== undefined) records.set(record.id, record);
      }
    }
    return records;
  }

  #parsed(file: string): unknown {
    try {
      return parse(readFileSync(join(this.#content, file), 'utf8')) as unknown;
    } catch (error) {
      this.problems.push(`content/${file}: ${(error as Error).message.split('\n')[0]}`);
      return undefined;
    }
  }

  #checked<Schema extends z.ZodType>(file: string, prefix: string, data: unknown, schema: Schema): z.infer<Schema> | undefined {
    const result = schema.safeParse(data);
    if (result.success) return result.data;
    for (const issue of result.error.issues) this.problems.push(`content/${file}: ${prefix}${issue.path.join('.')}: ${issue.message}`);
    return undefined;
  }

  finish(): void {
    if (this.problems.length > 0) throw new Error(this.problems.sort().join('\n'));
  }
}

/** Reads `content/wizard/` and the regions; throws with every problem of form it finds. */
export function readWizard(content = 'content'): WizardContent {
  const reader = new Reader(content);
  const file = reader.one('wizard/questions.yaml', questionsSchema);
  const outcomes = reader.many('wizard/outcomes/*.yaml', outcomeSchema);
  const regions = reader.many('regions/*.yaml', regionSchema);
  const texts = new Map<Locale, WizardTexts>();
  for (const path of reader.paths('wizard/texts/*.yaml')) {
    const locale = basename(path, '.yaml');
    if (locale === 'awaiting') continue;
    if (!isLocale(locale)) reader.problems.push(`content/${path}: "${locale}" is no language of src/i18n/locales.ts`);
    else {
      const words = reader.one(path, wizardTextsSchema);
      if (words) texts.set(locale, words);
    }
  }
  const awaitingFile = 'wizard/texts/awaiting.yaml';
  const awaiting = existsSync(join(content, awaitingFile)) ? (reader.one(awaitingFile, awaitingSchema) ?? []) : [];
  reader.finish();
  return { file: file as NonNullable<typeof file>, outcomes, regions, texts, awaiting };
}

/** The region that residents see. */
export function liveRegion({ regions }: WizardContent): Region {
  const region = [...regions.values()].find(({ status }) => status === 'live');
  if (!region) throw new Error('content/regions holds no live region.');
  return region;
}

/** Reads the records that the wizard refers to. */
export function readWizardReferences(content = 'content'): WizardReferences {
  const reader = new Reader(content);
  const references = {
    services: reader.many('services/*.yaml', serviceSchema),
    organisations: reader.many('organisations/*.yaml', organisationSchema),
    facts: readFacts(content),
    sources: reader.lists('sources.yaml', sourceSchema),
    topics: new Set(reader.paths('topics/*/*/topic.yaml').map((path) => path.split('/').slice(1, 3).join('/'))),
  };
  reader.finish();
  return references;
}

/** Reads the figures that texts may use. */
export function readFacts(content = 'content'): Map<string, Fact> {
  const reader = new Reader(content);
  const facts = reader.lists('facts/*.yaml', factSchema);
  reader.finish();
  return facts;
}
