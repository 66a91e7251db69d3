import { type Model, buildModel } from '../domain/wizard/model.ts';
import { fillFacts } from '../domain/wizard/texts.ts';
import { hashedWords } from '../domain/translation.ts';
import { sourceLocale } from '../i18n/locales.ts';
import type { OutcomeRecord, WizardTexts } from '../schema/wizard.ts';
import type { TextContext } from './context.ts';
import { type WizardContent, readWizard } from './read-wizard.ts';

let content: WizardContent | undefined;
/** Rules and words of the wizard, read once per build. */
export function wizardContent(): WizardContent {
  if (import.meta.env.DEV) return readWizard();
  return (content ??= readWizard());
}

export interface Wizard {
  model: Model;
  outcomes: ReadonlyMap<string, OutcomeRecord>;
  /** All words in the language of the text, with the figures filled in. */
  words: WizardTexts;
  /** Outcomes whose Dutch has changed since they were translated. */
  changed: ReadonlySet<string>;
}

/** The wizard of the live region in one language. Throws when that language has no words for it. */
export function wizardFor({ site, locale, format, value }: TextContext): Wizard {
  const { file, outcomes, regions, texts } = wizardContent();
  const region = regions.get(site.region.id);
  const words = texts.get(locale);
  if (!region || !words) throw new Error(`The wizard has no words in ${locale}: content/wizard/texts/${locale}.yaml.`);
  const fill = (text: string) =>
    fillFacts(text, (id, form) => {
      const fact = site.facts.get(id);
      if (!fact) throw new Error(`content/wizard/texts/${locale}.yaml names "${id}", which is no fact that holds on ${site.today}.`);
      return form === 'number' && fact.kind !== 'date' ? format.number(fact.value) : value(fact);
    });
  const changed = Object.entries(texts.get(sourceLocale)?.outcomes ?? {}).flatMap(([id, dutch]) => {
    const made = site.madeFrom(`wizard/outcomes/${id}`, locale);
    return [...hashedWords(dutch)].some(([field, hash]) => (made[field] ?? hash) !== hash) ? [id] : [];
  });
  return { changed: new Set(changed), model: buildModel({ file, outcomes, regions }, region), outcomes, words: deepMap(words, fill) };
}

function deepMap<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value) as Value;
  if (Array.isArray(value)) return value.map((item: unknown) => deepMap(item, change)) as Value;
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, deepMap(item as unknown, change)])) as Value;
  }
  return value;
}
