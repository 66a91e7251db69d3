import { expandHours } from '../../data/hours.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { quote } from '../words.ts';

/** Opening hours are written in the form the site can show. */
export const hours: Rule = {
  id: 'hours',
  about: 'Opening hours are in the OpenStreetMap form, and tell for each moment whether it is open.',
  run: (model, { day }) =>
    [...model.records('organisations'), ...model.records('services')].flatMap((rec) =>
      (rec.data?.contacts ?? []).flatMap((contact, index): Finding[] => {
        const fault = contact.hours === undefined ? undefined : faultOf(contact.hours, day);
        return fault === undefined
          ? []
          : [
              {
                file: rec.file.path,
                ...rec.file.at([...rec.at, 'contacts', index, 'hours']),
                message: `The opening hours ${quote(contact.hours ?? '')} cannot be read: ${fault}`,
                hint: 'Write it like "Mo-Fr 09:00-17:00; Sa 09:00-12:00; PH off" or "24/7", with Mo Tu We Th Fr Sa Su, and PH for holidays.',
              },
            ];
      }),
    ),
};

/** What is wrong with opening hours, in the words of the library that reads them. */
function faultOf(text: string, day: string): string | undefined {
  try {
    expandHours(text, day);
    return undefined;
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
}
