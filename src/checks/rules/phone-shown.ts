import { phoneOf } from '../../domain/contacts.ts';
import { attribute } from '../mdx.ts';
import { repeatsDutch } from '../model.ts';
import type { Rule } from '../rule.ts';
import { quote } from '../words.ts';

/** A text gives a phone number only where there is one to show. */
export const phoneShown: Rule = {
  id: 'phone-shown',
  about: '<Phone> and <Call> name a service that has a phone number that may be shown.',
  comparesFiles: true,
  run: (model) =>
    model.texts.flatMap((text) =>
      text.body.tags.flatMap((tag) => {
        const id = tag.name === 'Phone' || tag.name === 'Call' ? attribute(tag, 'of') : undefined;
        // A service that does not exist, or breaks its schema, is reported by another rule.
        if (id === undefined || !model.book.services.has(id) || phoneOf(model.book, id) || repeatsDutch(model, text, tag)) return [];
        const organisation = model.book.services.get(id)?.organisation ?? '';
        return [
          {
            file: text.file,
            ...text.body.place(tag.start),
            message: `The service ${quote(id)} has no phone number that may be shown, and neither has its organisation.`,
            hint: `Use <Name of="${id}" /> or <Desks need="…" />, or give content/services/${id}.yaml or content/organisations/${organisation}.yaml a phone contact that is confirmed or unconfirmed.`,
          },
        ];
      }),
    ),
};
