import { hashedWords } from '../../domain/translation.ts';
import { sourceLocale } from '../../i18n/locales.ts';
import { ledgerEntry, wizardIn } from '../ledgers.ts';
import type { Rule } from '../rule.ts';
import { either, quote } from '../words.ts';

/** What the wizard asks and says of the answers means the same in every language: there is no room for a notice beside an answer. */
export const wizardCurrent: Rule = {
  id: 'wizard-current',
  about: 'Questions, reasons and deciders of the wizard are never older than the Dutch; an outcome may be, and then says so on the page.',
  comparesFiles: true,
  run: (model) =>
    model.wizard
      .filter(({ locale }) => locale !== sourceLocale)
      .flatMap(({ locale, file }) =>
        [...wizardIn(model, sourceLocale)]
          .filter(([key]) => !key.startsWith('wizard/outcomes/'))
          .flatMap(([key, dutch]) => {
            const made = ledgerEntry(model, locale, key);
            const changed = made ? [...hashedWords(dutch)].filter(([field, hash]) => (made[field] ?? hash) !== hash) : [];
            return changed.length === 0
              ? []
              : [
                  {
                    file: file.path,
                    ...file.keyAt(key.split('/').slice(1)),
                    message: `The Dutch of ${quote(key)} has changed since this was translated: ${either(
                      changed.map(([field]) => `"${field}"`),
                      'and',
                    )}.`,
                    hint: `Mend the translation, then run "npm run translations -- accept ${locale} ${key}".`,
                  },
                ];
          }),
      ),
};
