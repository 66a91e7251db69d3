import type { Reading } from '../../domain/clock.ts';
import { dayInWords, fill, plural } from '../../i18n/in-words.ts';
import type { PageData, Strings } from './page.ts';

interface Props {
  data: PageData;
  phase: PageData['phases'][number];
  /** `YYYY-MM-DD`, or empty. */
  date: string;
  reading: Reading;
}

/** Days left in words; nothing for a day that has passed. */
function daysText(days: number, text: Strings, tag: string): string | undefined {
  if (days < 0) return undefined;
  if (days === 0) return text.isToday;
  return days === 1 ? text.isTomorrow : plural(text, 'left', days, tag);
}

/** Days till the date of a phase in words; nothing for a date that has passed or is not ahead. */
const leftIn = ({ phase, reading: { days } }: Props, text: Strings, tag: string) =>
  days === undefined || phase.date === 'back' ? undefined : daysText(days, text, tag);

/** The outcome in a line or two: the days left and the date, or that it lies on the other side of today. */
export function UntilWhen(props: Props) {
  const { data, phase, date, reading } = props;
  const { strings: text, tag } = data;
  const left = leftIn(props, text, tag);
  return (
    <>
      {left && <p class="clock-left">{left}</p>}
      {date === '' ? (
        <p class="no-print">{text.noDate}</p>
      ) : (
        <p>
          {phase.dateLabel}: <bdi>{dayInWords(date, tag, 'full')}</bdi>
        </p>
      )}
      {reading.otherwise && <p class="clock-mind">{phase.otherwise}</p>}
    </>
  );
}

/** What else the date comes to: what to mind, the last day of each term. */
export function Answer({ onPhase, ...props }: Props & { onPhase: (id: string) => void }) {
  const { data, phase, date, reading } = props;
  const { strings: text, tag, dutch } = data;
  const { office, otherwise, terms } = reading;
  const better = otherwise ? data.phases.find(({ id }) => id === phase.other) : undefined;
  const dutchLeft = dutch && leftIn(props, dutch.strings, 'nl');
  return (
    <>
      {dutch && date !== '' && (
        <p class="beside" lang="nl" dir="ltr" translate={false}>
          {dutchLeft && <b>{dutchLeft}. </b>}
          {dutch.dates[phase.id]}: {dayInWords(date, 'nl', 'full')}
        </p>
      )}
      {better && (
        <p class="no-print">
          {text.better}{' '}
          <button type="button" class="button-quiet" onClick={() => onPhase(better.id)}>
            {better.title}
          </button>
        </p>
      )}
      {office === 'closed' && (
        <p class="clock-mind no-print">
          {text.closed} <a href={data.nowHref}>{data.nowTitle}</a>
        </p>
      )}
      {office === 'last' && <p class="clock-mind">{text.last}</p>}
      {terms.length > 0 && (
        <>
          <ul>
            {terms.map(({ fact, last, days: daysLeft }) => (
              <li key={fact} data-term={fact}>
                <span>{data.terms[fact]}: </span>
                <Term text={text} tag={tag} last={last} days={daysLeft} />
                {dutch && (
                  <span class="beside" lang="nl" dir="ltr" translate={false}>
                    {dutch.terms[fact]}: <Term text={dutch.strings} tag="nl" last={last} days={daysLeft} />
                  </span>
                )}
              </li>
            ))}
          </ul>
          <p>{text.counted}</p>
        </>
      )}
    </>
  );
}

/** The last day of a term, with the days left till then. */
function Term({ text, tag, last, days }: { text: Strings; tag: string; last: string; days: number }) {
  const left = daysText(days, text, tag);
  const day = dayInWords(last, tag, 'full');
  return left ? (
    <>
      <b>{left}</b> ({fill(text.until, { day })})
    </>
  ) : (
    <>{fill(text.over, { day })}</>
  );
}
