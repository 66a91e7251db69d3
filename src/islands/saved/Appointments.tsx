import { useState } from 'preact/hooks';
import type { Appointment } from '../../domain/saved.ts';
import { dayInWords } from '../../i18n/in-words.ts';
import type { Page } from './text.ts';

interface Props {
  page: Page;
  appointments: readonly Appointment[];
  /** @returns whether it is kept; if not, what was typed stays. */
  onAdd: (appointment: Appointment) => boolean;
  onRemove: (appointment: Appointment) => void;
}

/** The reader's own appointments, in the order of time. */
export function Appointments({ page, appointments, onAdd, onRemove }: Props) {
  const strings = page.strings.appointments;
  const [missing, setMissing] = useState<readonly string[]>([]);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const [day, time, what] = ['day', 'time', 'what'].map((name) => String(new FormData(form).get(name) ?? '').trim());
    // A year of more than four digits is a slip of the finger.
    const dated = day?.length === 10;
    setMissing([...(dated ? [] : ['day']), ...(what ? [] : ['what'])]);
    if (!dated || !what) return form.querySelector<HTMLInputElement>(dated ? '[name=what]' : '[name=day]')?.focus();
    if (onAdd({ day, what, time: time ?? '' })) form.reset();
  };

  const fault = (name: string) => ({ 'aria-invalid': missing.includes(name), 'aria-describedby': 'saved-missing' });

  return (
    <section aria-label={strings.title} class={appointments.length === 0 ? 'no-print' : undefined}>
      <h2>{strings.title}</h2>
      {appointments.length > 0 && (
        <ul class="saved-appointments">
          {appointments.map((one) => (
            <li key={`${one.day} ${one.time} ${one.what}`}>
              <span>
                <strong>{dayInWords(one.day, page.locale, 'full')}</strong>
                {one.time && (
                  <>
                    {' · '}
                    <bdi dir="ltr">{one.time}</bdi>
                  </>
                )}
                <br />
                <span dir="auto">{one.what}</span>
              </span>
              <button
                type="button"
                class="link no-print"
                aria-label={`${page.strings.items.remove}: ${one.what}`}
                onClick={() => onRemove(one)}
              >
                {page.strings.items.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      <details class="no-print">
        <summary>{strings.new}</summary>
        <form class="saved-form" noValidate onSubmit={submit}>
          <p>{strings.lead}</p>
          <label>
            {strings.day}
            <input type="date" name="day" required {...fault('day')} />
          </label>
          <label>
            {strings.time}
            <input type="time" name="time" />
          </label>
          <label>
            {strings.what}
            <input type="text" name="what" required maxLength={200} dir="auto" autocomplete="off" {...fault('what')} />
          </label>
          <p role="alert" class="saved-error" id="saved-missing">
            {missing.length > 0 && <span>{strings.missing}</span>}
          </p>
          <button type="submit" class="button">
            {strings.add}
          </button>
        </form>
      </details>
    </section>
  );
}
