import { useEffect, useRef, useState } from 'preact/hooks';
import { type Values, plainText } from '../../domain/letter.ts';
import { isDoubtful } from '../../domain/days.ts';
import { letterLines } from '../../domain/letter-page.ts';
import { dayInWords, fill } from '../../i18n/in-words.ts';
import { switchPage } from '../language.ts';
import { useToday } from '../use-today.ts';
import { Form } from './Form.tsx';
import { Missing, Paper } from './Paper.tsx';
import { Term } from './Term.tsx';
import { Tools } from './Tools.tsx';
import { type Page, emptySender, readPage } from './page.ts';

/** Parts of a page around the letter that change with the language. */
const frame = ['.top', '.bar', '[data-letter-before]', '[data-letter-after]', '.foot'];

/** A letter that somebody who reads Dutch can't read. */
const foreign = /[^\p{sc=Latin}\P{L}]/u;

/** A letter in the making. What the reader fills in lives in this component and nowhere else. */
export function Letter({ first }: { first: Page }) {
  const [page, setPage] = useState(first);
  const today = useToday();
  const doubtful = isDoubtful(today, page.builtOn);
  // No letter gets the day of a clock that stands still.
  const empty = () => emptySender(doubtful ? '' : today);
  const [sender, setSender] = useState(empty);
  const [values, setValues] = useState<Values>({});
  const filledIn = useRef(false);
  filledIn.current = Object.values(values).some(Boolean) || Object.values({ ...sender, date: '' }).some(Boolean);

  useEffect(() => {
    const click = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-locale]') : null;
      if (!link || event.ctrlKey || event.metaKey || event.defaultPrevented || !filledIn.current) return;
      event.preventDefault();
      switchPage(link.href, frame).then(
        (other) => {
          document.title = other.title;
          setPage(readPage(other));
        },
        () => location.assign(link.href),
      );
    };
    document.addEventListener('click', click);
    return () => document.removeEventListener('click', click);
  }, []);

  const { strings, objection } = page;
  const letter = letterLines(page, sender, values);
  const recipient = page.recipients?.find(({ id }) => id === sender.recipient);
  return (
    <div key={page.tag} lang={page.tag} dir={page.dir}>
      <p class="no-print">{strings.private}</p>
      {doubtful && (
        <p key={today} class="letter-note no-print">
          {fill(strings.form.wrongDay, { day: dayInWords(today, page.tag) })}
        </p>
      )}
      <h2 class="no-print">{strings.form.title}</h2>
      <Form
        page={page}
        sender={sender}
        values={values}
        onSender={(change) => setSender((old) => ({ ...old, ...change }))}
        onValue={(field, value) => setValues((old) => ({ ...old, [field]: value }))}
        below={(field) => objection?.from === field && <Term page={page} today={today} sentOn={values[field] ?? ''} {...objection} />}
      />
      <h2 class="no-print">{strings.paper.title}</h2>
      <div class="no-print">
        <Missing page={page} sender={sender} values={values} />
        {foreign.test(plainText(letter)) && <p class="letter-note">{strings.form.latin}</p>}
        {recipient?.unconfirmed && (
          <p>
            <span class="letter-unconfirmed" data-status="unconfirmed">
              {strings.form.addressUnconfirmed}
            </span>
          </p>
        )}
        {page.tag !== 'nl' && <p>{strings.paper.own}</p>}
      </div>
      <Paper page={page} sender={sender} values={values} />
      <Tools
        page={page}
        letter={letter}
        onErase={() => {
          setValues({});
          setSender(empty());
        }}
      />
    </div>
  );
}
