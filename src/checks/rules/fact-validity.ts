import { attribute } from '../mdx.ts';
import { repeatsDutch } from '../model.ts';
import type { Rule } from '../rule.ts';
import { quote } from '../words.ts';

/** A fact that ends stands where its last day is shown, and its days make sense. */
export const factValidity: Rule = {
  id: 'fact-validity',
  about: 'A fact with a last day stands only in <Amounts>, which shows that day; its first day is not after its last.',
  comparesFiles: true,
  run: (model) => [
    ...model.texts.flatMap((text) =>
      text.body.tags.flatMap((tag) => {
        const id = tag.name === 'Fact' ? attribute(tag, 'id') : undefined;
        const validTo = id === undefined ? undefined : model.record('facts', id)?.data?.validTo;
        if (id === undefined || validTo === undefined || repeatsDutch(model, text, tag)) return [];
        return [
          {
            file: text.file,
            ...text.body.place(tag.start),
            message: `The fact ${quote(id)} holds until ${validTo}, and <Fact> does not show that.`,
            hint: `Use <Amounts ids="${id}" /> on a line of its own.`,
          },
        ];
      }),
    ),
    ...model.records('facts').flatMap(({ data, file, at, id }) => {
      if (data?.validFrom === undefined || data.validTo === undefined || data.validFrom <= data.validTo) return [];
      return [
        {
          file: file.path,
          ...file.at([...at, 'validFrom']),
          message: `The fact ${quote(id)} starts on ${data.validFrom}, after its last day ${data.validTo}.`,
          hint: 'Correct validFrom or validTo.',
        },
      ];
    }),
  ],
};
