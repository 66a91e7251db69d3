import type { WizardTexts } from '../../schema/wizard.ts';
import type { Model } from './model.ts';

/** A number to call, with the name that goes with it. */
export interface Line {
  name: string;
  number: string;
  href: string;
}

/** What the page of the wizard hands to its island: plain data. The outcomes themselves stand in the page as HTML. */
export interface WizardPageData<Strings> {
  locale: string;
  tag: string;
  /** The day of the build. */
  builtOn: string;
  model: Model;
  words: Pick<WizardTexts, 'notes' | 'questions' | 'reasons'>;
  /** Who decides, in a sentence, by decider. */
  decides: Record<string, string>;
  strings: Strings;
  /** First desk of each municipality of the region. */
  desks: Record<string, Line>;
  /** Numbers that every result carries. */
  always: Line[];
  /** Address of the page with help for tonight. */
  nowHref: string;
  siteName: string;
}
