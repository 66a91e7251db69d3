import { toIcs } from '../../domain/calendar.ts';
import { daysBetween, isDay } from '../../domain/days.ts';
import { dayInWords, fill, plural } from '../../i18n/in-words.ts';
import { objectionTerm } from '../../domain/terms.ts';
import { download } from './download.ts';
import type { Page } from './page.ts';

interface Props {
  page: Page;
  /** The day on the decision, or nothing yet. */
  sentOn: string;
  today: string;
  weeks: number;
  inWords: string;
}

/** The last day for an objection: always the earlier one, and never "too late" without what can still be done. */
export function Term({ page, sentOn, today, weeks, inWords }: Props) {
  const { term } = page.strings;
  const day = (iso: string) => dayInWords(iso, page.tag);
  if (!isDay(sentOn))
    return (
      <p key="ask" class="letter-note">
        {term.ask}
      </p>
    );
  const { last, extended } = objectionTerm(sentOn, weeks);
  const left = daysBetween(today, last);
  return (
    <section key={`${sentOn} ${page.tag}`} class="letter-note" data-term={last}>
      <h4>{term.title}</h4>
      {today > extended ? (
        <p>{fill(term.past, { day: day(extended) })}</p>
      ) : (
        <>
          <p>
            <strong>{fill(term.last, { day: day(last) })}</strong>{' '}
            {left > 0 ? plural(term, 'left', left, page.tag) : left === 0 ? term.today : ''}
          </p>
          {extended !== last && <p>{fill(term.extended, { day: day(extended) })}</p>}
          <p>{term.post}</p>
        </>
      )}
      <p>
        <small>{fill(term.rule, { weeks: inWords })}</small>
      </p>
      {left > 0 && (
        <p>
          <button
            type="button"
            class="button-quiet"
            onClick={() =>
              download(
                'laatste-dag.ics',
                'text/calendar',
                toIcs({
                  uid: `bezwaar-${last}@wegwijzer-thuis`,
                  day: last,
                  madeOn: today,
                  title: term.entry,
                  text: term.entryText,
                  remindDays: 7,
                }),
              )
            }
          >
            {term.calendar}
          </button>{' '}
          <small>{term.calendarNote}</small>
        </p>
      )}
    </section>
  );
}
