import type { Rule } from '../rule.ts';
import { drafts } from './drafts.ts';
import { dutchAddress } from './dutch-address.ts';
import { dutchPassive } from './dutch-passive.ts';
import { dutchPromise } from './dutch-promise.ts';
import { dutchSentence } from './dutch-sentence.ts';
import { dutchWordLink } from './dutch-word-link.ts';
import { dutchWords } from './dutch-words.ts';
import { factExpired } from './fact-expired.ts';
import { factValidity } from './fact-validity.ts';
import { headings } from './headings.ts';
import { helpShown } from './help-shown.ts';
import { hours } from './hours.ts';
import { ledger } from './ledger.ts';
import { letters } from './letters.ts';
import { linkExists } from './link-exists.ts';
import { localeStrings } from './locale-strings.ts';
import { mdxCompile } from './mdx-compile.ts';
import { mdxTags } from './mdx-tags.ts';
import { phoneShown } from './phone-shown.ts';
import { proseFacts } from './prose-facts.ts';
import { recordTexts } from './record-texts.ts';
import { referenceExists } from './reference-exists.ts';
import { schema } from './schema.ts';
import { script } from './script.ts';
import { topicShape } from './topic-shape.ts';
import { translatedBlocks } from './translated-blocks.ts';
import { translations } from './translations.ts';
import { uniqueId } from './unique-id.ts';
import { wizardCurrent } from './wizard-current.ts';

/** All rules, in the order in which they are described. */
export const rules: readonly Rule[] = [
  schema,
  uniqueId,
  referenceExists,
  drafts,
  linkExists,
  mdxTags,
  mdxCompile,
  helpShown,
  phoneShown,
  proseFacts,
  factValidity,
  factExpired,
  hours,
  headings,
  topicShape,
  translations,
  translatedBlocks,
  letters,
  recordTexts,
  ledger,
  script,
  localeStrings,
  dutchSentence,
  dutchWords,
  dutchAddress,
  dutchPromise,
  dutchPassive,
  dutchWordLink,
  wizardCurrent,
];
