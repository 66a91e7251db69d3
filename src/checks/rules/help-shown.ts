import { isHelp } from '../../domain/contacts.ts';
import { attribute } from '../mdx.ts';
import { type Model, repeatsDutch } from '../model.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { quote } from '../words.ts';

/** Tags that send a reader to a service. */
const sending = new Set(['Phone', 'Call', 'Contact']);

/** Nobody is sent to a service that does not run, or is not for residents. */
export const helpShown: Rule = {
  id: 'help-shown',
  about: 'Topics and texts send readers only to services that run and are for residents.',
  comparesFiles: true,
  run: (model) => [...inTopics(model), ...inTexts(model)],
};

function inTopics(model: Model): Finding[] {
  return model
    .records('topics')
    .flatMap(({ data, file }) =>
      (data?.help ?? []).flatMap((id, index) =>
        said(model, id, 'Take it out of "help".').map((words) => ({ file: file.path, ...file.at(['help', index]), ...words })),
      ),
    );
}

function inTexts(model: Model): Finding[] {
  return model.texts.flatMap((text) =>
    text.body.tags.flatMap((tag) => {
      const id = sending.has(tag.name) ? attribute(tag, 'of') : undefined;
      if (id === undefined || repeatsDutch(model, text, tag)) return [];
      const hint = 'Name another service, or <Desks need="…" />.';
      return said(model, id, hint).map((words) => ({ file: text.file, ...text.body.place(tag.start), ...words }));
    }),
  );
}

function said(model: Model, id: string, hint: string): { message: string; hint: string }[] {
  const service = model.book.services.get(id);
  if (!service || isHelp(service)) return [];
  const why = service.audience === 'professional' ? 'for professionals' : `"${service.lifecycle}"`;
  return [
    {
      message: `The service ${quote(id)} is ${why}, so no reader may be sent to it.`,
      hint: `${hint} When it runs and is for residents, correct content/services/${id}.yaml.`,
    },
  ];
}
