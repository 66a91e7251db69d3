import { Fragment } from 'preact';
import { toIcs } from '../../domain/calendar.ts';
import { daysBetween, isDay } from '../../domain/days.ts';
import { dayInWords, fill, plural } from '../../i18n/in-words.ts';
import { objectionTerm } from '../../domain/terms.ts';
import { download } from '../download.ts';
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
  const { last, extended } = isDay(sentOn) ? objectionTerm(sentOn, weeks) : { last: '', extended: '' };
  const left = last ? daysBetween(today, last) : 0;
  const version = `${sentOn} ${page.tag} ${today}`;
  const said = !last ? (
    term.ask
  ) : today > extended ? (
    fill(term.past, { day: day(extended) })
  ) : (
    <>
      <strong>{fill(term.last, { day: day(last) })}</strong>{' '}
      {left > 0 ? plural(term, 'left', left, page.tag) : left === 0 ? term.today : ''}
    </>
  );
  return (
    <section class="letter-note" data-term={last || undefined}>
      {last && <h4 key={version}>{term.title}</h4>}
      {/* A screen reader says this line: it stood there before the words did. */}
      <p role="status" key="said">
        <span key={version}>{said}</span>
      </p>
      {last && (
        <Fragment key={version}>
          {today <= extended && extended !== last && <p>{fill(term.extended, { day: day(extended) })}</p>}
          {today <= extended && <p>{term.post}</p>}
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
        </Fragment>
      )}
    </section>
  );
}
