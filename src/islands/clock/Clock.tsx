import { useEffect, useRef, useState } from 'preact/hooks';
import { readClock } from '../../domain/clock.ts';
import { isDoubtful } from '../../domain/days.ts';
import { dayInWords, fill } from '../../i18n/in-words.ts';
import { useToday } from '../use-today.ts';
import { Answer, UntilWhen } from './Answer.tsx';
import { type PageData, showOnly } from './page.ts';

/**
 * The eviction clock: asks for the phase, its date and the municipality, hides the rest of the page, and counts the days.
 * What is filled in lives in this component and nowhere else.
 */
export function Clock({ data }: { data: PageData }) {
  const { strings: text, phases } = data;
  const [phaseId, setPhase] = useState<string>();
  const [date, setDate] = useState('');
  const [municipality, setMunicipality] = useState('');
  const today = useToday();
  const choices = useRef<HTMLFieldSetElement>(null);
  const phase = phases.find(({ id }) => id === phaseId);
  const version = `${phaseId} ${date} ${today}`;
  const reading = phase && readClock(phase, date === '' ? undefined : date, today);

  const need = (phase ?? phases[0])?.need ?? '';
  useEffect(() => showOnly(phase, need, municipality, reading?.isToday === true), [phase, need, municipality, reading?.isToday]);

  /** Another phase for the same date. The button that led to it goes. */
  const show = (id: string) => {
    setPhase(id);
    choices.current?.querySelector<HTMLInputElement>(`[value="${id}"]`)?.focus();
  };

  return (
    <>
      <form class="clock-form controls no-print" onSubmit={(event) => event.preventDefault()}>
        <fieldset ref={choices}>
          <legend>{text.phase}</legend>
          {phases.map(({ id, title }) => (
            <label key={id} class="option">
              <input
                type="radio"
                name="phase"
                value={id}
                checked={id === phaseId}
                onChange={() => {
                  setPhase(id);
                  // Each phase asks for a date of its own.
                  setDate('');
                }}
              />
              <span>{title}</span>
            </label>
          ))}
        </fieldset>
        {phase && (
          <div key={phase.id} class="clock-field">
            <label for="clock-date">{phase.dateLabel}</label>
            <p id="clock-date-hint">{text.dateHint}</p>
            <input
              id="clock-date"
              type="date"
              autocomplete="off"
              aria-describedby="clock-date-hint"
              defaultValue={date}
              onInput={({ currentTarget: { value: typed } }) => {
                // A year that is still being typed is no date yet.
                setDate(/^20\d\d-/.test(typed) ? typed : '');
              }}
            />
          </div>
        )}
        {phase && (
          <div class="clock-field">
            <label for="clock-municipality">{text.municipality}</label>
            <select
              id="clock-municipality"
              autocomplete="off"
              value={municipality}
              onChange={({ currentTarget }) => setMunicipality(currentTarget.value)}
            >
              <option value="">{text.anyMunicipality}</option>
              {data.municipalities.map(({ id, name }) => (
                <option key={id} value={id} lang="nl">
                  {name}
                </option>
              ))}
            </select>
          </div>
        )}
        {phase && (
          <button
            type="button"
            class="button-quiet"
            onClick={() => {
              setPhase(undefined);
              setDate('');
              setMunicipality('');
              choices.current?.querySelector('input')?.focus();
            }}
          >
            {text.again}
          </button>
        )}
        {isDoubtful(today, data.builtOn) && (
          <p key={today} class="clock-mind">
            {fill(text.wrongDay, { day: dayInWords(today, data.tag) })}
          </p>
        )}
        <p>{text.private}</p>
      </form>
      <div class={phase && 'clock-answer'}>
        {/* A screen reader says these lines alone, and not the whole answer at every change of a date. */}
        <div role="status">{phase && reading && <UntilWhen key={version} data={data} phase={phase} date={date} reading={reading} />}</div>
        {phase && reading && <Answer key={version} data={data} phase={phase} date={date} reading={reading} onPhase={show} />}
      </div>
    </>
  );
}
