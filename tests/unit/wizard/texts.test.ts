import { describe, expect, it } from 'vitest';
import { fillFacts } from '../../../src/domain/wizard/texts.ts';
import { complete, plainDutch, sameAs } from '../../../src/domain/wizard/words.ts';
import { locales, localeTable, sourceLocale } from '../../../src/i18n/locales.ts';
import type { WizardTexts } from '../../../src/schema/wizard.ts';
import { content, model, references } from './subject.ts';

const { facts } = references;
const wanted = { model, outcomes: content.outcomes, deciders: content.file.deciders, facts };
const dutch = content.texts.get(sourceLocale) as WizardTexts;
const copy = () => structuredClone(dutch);

describe('P10 words in every complete language', () => {
  const needed = locales.filter((locale) => localeTable[locale].coverage === 'complete');

  it.each(needed.filter((locale) => content.texts.has(locale)))('%s is whole', (locale) => {
    const texts = content.texts.get(locale) as WizardTexts;
    expect(complete(wanted, texts)).toEqual([]);
    expect(sameAs(dutch, texts)).toEqual([]);
  });

  it('a language without words is awaited, and says so', () => {
    const missing = needed.filter((locale) => !content.texts.has(locale));
    if (missing.length > 0) console.log(`awaited: the words of the wizard in ${missing.join(', ')}`);
    expect(missing, 'write content/wizard/texts/<locale>.yaml, or name the locale in awaiting.yaml').toEqual(
      missing.filter((locale) => content.awaiting.includes(locale)),
    );
    expect(
      content.awaiting.filter((locale) => !missing.some((one) => one === locale)),
      'take these out of awaiting.yaml: their words are there',
    ).toEqual([]);
  });

  it('catches a sentence that is missing', () => {
    const texts = copy();
    delete texts.reasons['address']?.['old-address+none'];
    expect(complete(wanted, texts)).toEqual(['reasons: no sentence for address old-address+none is']);
  });

  it('catches a variant, an outcome and a value without words', () => {
    const texts = copy();
    delete texts.outcomes['opvang'];
    delete texts.outcomes['vannacht-slapen']?.variants['nowhere'];
    delete texts.questions['age']?.values['27-plus'];
    expect(complete(wanted, texts)).toEqual([
      'question age: has no text for value "27-plus"',
      'outcomes: has no text for outcome "opvang"',
      'vannacht-slapen: has no text for variant "nowhere"',
    ]);
  });

  it('catches words that no rule uses', () => {
    const texts = copy();
    texts.reasons['safe'] = { ...texts.reasons['safe'], 'safe+unsafe': { is: 'omdat u iets koos' } };
    expect(complete(wanted, texts)).toEqual(['reasons: a sentence for safe safe+unsafe is, which no rule gives']);
  });

  it('catches a figure in the text, and a fact that is not there', () => {
    const texts = copy();
    texts.notes.adultOnly = 'Dit is er vanaf 18 jaar.';
    texts.notes.someoneElse = 'Dit is er vanaf {fact:geen-feit}.';
    expect(complete(wanted, texts)).toEqual([
      'notes/adultOnly: holds a figure: make it a fact',
      'notes/someoneElse: there is no fact "geen-feit"',
    ]);
  });

  it('catches a translation with another figure, and one with a text too few', () => {
    const texts = copy();
    texts.notes.adultOnly = 'From {fact:geld-jongeren-grens}.';
    texts.outcomes['opvang']?.steps.pop();
    expect(sameAs(dutch, texts)).toEqual([
      'notes/adultOnly: its figures differ from the source (mensen-meerderjarig)',
      'outcomes/opvang/steps/3: is missing',
    ]);
  });
});

describe('Dutch', () => {
  it('is short and promises nothing', () => expect(plainDutch(dutch)).toEqual([]));
  it('is caught when it promises, or runs on', () => {
    const texts = copy();
    texts.notes.adultOnly = 'U krijgt opvang.';
    texts.notes.someoneElse =
      'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig eenentwintig';
    expect(plainDutch(texts)).toEqual(['notes/adultOnly: says "U krijgt"', 'notes/someoneElse: a sentence of 21 words']);
  });
});

describe('references', () => {
  it('name records that exist, and help that may be shown', () => {
    const problems: string[] = [];
    for (const [id, record] of content.outcomes) {
      for (const topic of [record.topic, ...Object.values(record.variants?.options ?? {}).flatMap((option) => option.topic ?? [])]) {
        if (!references.topics.has(topic)) problems.push(`${id}: there is no topic "${topic}"`);
      }
      for (const { source } of record.sources) if (!references.sources.has(source)) problems.push(`${id}: there is no source "${source}"`);
      for (const help of [...record.help, ...Object.values(record.variants?.options ?? {}).flatMap((option) => option.help ?? [])]) {
        if ('desk' in help) {
          if (!model.desks[help.desk]) problems.push(`${id}: the region has no desk for "${help.desk}"`);
          continue;
        }
        const service = references.services.get(help.service);
        if (!service) problems.push(`${id}: there is no service "${help.service}"`);
        else if (service.audience === 'professional' || !['running', 'pilot'].includes(service.lifecycle))
          problems.push(`${id}: "${help.service}" is no help for residents`);
      }
    }
    for (const region of content.regions.values()) {
      if (region.status !== 'live') continue;
      const known = model.questions.find(({ id }) => id === 'municipality')?.values ?? [];
      for (const { id } of region.municipalities) if (!known.includes(id)) problems.push(`municipality: "${id}" is no answer`);
    }
    expect(problems).toEqual([]);
  });
});

describe('fillFacts', () => {
  it('puts figures in, with or without their unit', () => {
    expect(fillFacts('van {number:a} tot {fact:b}', (id, form) => `${id}/${form}`)).toBe('van a/number tot b/fact');
  });
});
