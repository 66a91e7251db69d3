/** One rule of opening hours: days of the week (0 is Sunday) and times. */
export interface HoursRule {
  days: { from: number; to: number };
  times: { from: string; to: string }[];
}

const dayNames = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];
const day = '(Mo|Tu|We|Th|Fr|Sa|Su)';
const clock = '(?:[01]\\d|2[0-3]):[0-5]\\d|24:00';
const range = `(?:${clock})-(?:${clock})`;
const rulePattern = new RegExp(`^${day}(?:-${day})? (${range}(?:,${range})*)$`);

/**
 * Reads an OpenStreetMap opening-hours string of the plain kind: `24/7`, or rules like `Mo-Fr 09:00-17:00; Sa 09:00-12:00`.
 * @returns `always`, or the rules in order.
 * @throws Error when the string is of another kind.
 */
export function parseHours(text: string): 'always' | HoursRule[] {
  if (text === '24/7') return 'always';
  return text.split(';').map((part) => {
    const match = rulePattern.exec(part.trim());
    if (!match) throw new Error(`"${text}" is not an opening-hours string like "Mo-Fr 09:00-17:00; Sa 09:00-12:00" or "24/7".`);
    const from = dayNames.indexOf(match[1] as string);
    const to = match[2] === undefined ? from : dayNames.indexOf(match[2]);
    const times = (match[3] as string).split(',').map((range) => {
      const [start, end] = range.split('-') as [string, string];
      return { from: start, to: end };
    });
    return { days: { from, to }, times };
  });
}
