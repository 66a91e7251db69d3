import type { WizardTexts } from '../../schema/wizard.ts';
import type { Literal } from './engine.ts';
import { reasonKey } from './texts.ts';

/** The sentence for a part of a reason, or of a condition; undefined when the language has none. */
export function reasonSentence(reasons: WizardTexts['reasons'], { question, values, not }: Literal): string | undefined {
  return reasons[question]?.[reasonKey(values)]?.[not ? 'not' : 'is'];
}
