import { parseHours } from '../../domain/hours.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { quote } from '../words.ts';

/** Opening hours are written in the form the site can show. */
export const hours: Rule = {
  id: 'hours',
  about: 'Opening hours are in the OpenStreetMap form that the site can read, and end after they start.',
  run: (model) =>
    [...model.records('organisations'), ...model.records('services')].flatMap((rec) =>
      (rec.data?.contacts ?? []).flatMap((contact, index): Finding[] => {
        const fault = contact.hours === undefined ? undefined : faultOf(contact.hours);
        return fault === undefined ? [] : [{ file: rec.file.path, ...rec.file.at([...rec.at, 'contacts', index, 'hours']), ...fault }];
      }),
    ),
};

const form = 'Write it like "Mo-Fr 09:00-17:00; Sa 09:00-12:00" or "24/7", with Mo Tu We Th Fr Sa Su.';

function faultOf(text: string): { message: string; hint: string } | undefined {
  let rules: ReturnType<typeof parseHours>;
  try {
    rules = parseHours(text);
  } catch {
    return { message: `The opening hours ${quote(text)} cannot be read.`, hint: form };
  }
  const times = rules === 'always' ? [] : rules.flatMap((rule) => rule.times);
  const odd = times.find(({ from, to }) => from >= to);
  return odd === undefined
    ? undefined
    : {
        message: `The opening hours ${quote(text)} end before they start: ${odd.from}-${odd.to}.`,
        hint: 'Give the first hour before the last; split a night over two days.',
      };
}
