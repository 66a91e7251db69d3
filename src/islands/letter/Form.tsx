import { type Values, isAsked } from '../../domain/letter.ts';
import type { LetterField, Sender } from '../../domain/letter-page.ts';
import type { Page } from './page.ts';

interface Props {
  page: Page;
  sender: Sender;
  values: Values;
  onSender: (change: Partial<Sender>) => void;
  onValue: (field: string, value: string) => void;
  /** Something to show below a field. */
  below: (field: string) => preact.ComponentChildren;
}

// A field for a day makes a slow phone load its calendars, an eighth of a second: it becomes one when it comes into view.
let dates: IntersectionObserver | undefined;
const becomesDate = (input: HTMLInputElement | null) => {
  dates ??= new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) (target as HTMLInputElement).type = 'date';
  });
  if (input) dates.observe(input);
};

/** Everything the letter asks. It is never sent: each change shows in the letter below it. */
export function Form({ page, sender, values, onSender, onValue, below }: Props) {
  const { form } = page.strings;
  const other = page.recipients === undefined || sender.recipient === 'other';
  const text = (id: keyof Sender, label: string, more: Partial<InputProps> = {}) => (
    <Input id={`sender-${id}`} label={label} value={sender[id]} onValue={(value) => onSender({ [id]: value })} {...more} />
  );
  return (
    <form class="letter-form controls no-print" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>
          <h3>{form.case}</h3>
        </legend>
        {page.fields
          .filter(({ id }) => isAsked(id, page.paragraphs, values))
          .map((field) => (
            <div key={field.id}>
              <Field page={page} field={field} value={values[field.id] ?? ''} onValue={(value) => onValue(field.id, value)} />
              {below(field.id)}
            </div>
          ))}
      </fieldset>
      <fieldset>
        <legend>
          <h3>{form.to}</h3>
        </legend>
        {page.recipients && (
          <Choice
            id="recipient"
            label={form.municipality}
            options={[...page.recipients.map(({ id, name }) => ({ id, label: name, lang: 'nl' })), { id: 'other', label: form.other }]}
            value={sender.recipient}
            onValue={(recipient) => onSender({ recipient })}
          />
        )}
        {other && text('toName', form.toName)}
        {other && text('toAddress', form.toAddress, { rows: 3 })}
      </fieldset>
      <fieldset>
        <legend>
          <h3>{form.you}</h3>
        </legend>
        {text('name', form.name, { autocomplete: 'name' })}
        {text('address', form.address, { autocomplete: 'street-address', rows: 3, hint: form.addressHint })}
        {text('phone', form.phone, { autocomplete: 'tel', type: 'tel' })}
        {text('email', form.email, { autocomplete: 'email', type: 'email' })}
        {text('birth', form.birth, { autocomplete: 'bday', type: 'date' })}
        {text('town', form.town)}
        {text('date', form.date, { type: 'date' })}
      </fieldset>
    </form>
  );
}

function Field({ page, field, value, onValue }: { page: Page; field: LetterField; value: string; onValue: (value: string) => void }) {
  const { id, kind, label, hint, options } = field;
  switch (kind) {
    case 'checkbox':
      return (
        <label class="option">
          <input
            type="checkbox"
            data-field={id}
            checked={value !== ''}
            onChange={(event) => onValue(event.currentTarget.checked ? 'yes' : '')}
            aria-describedby={hint && `hint-${id}`}
          />
          <span>
            {label}
            {hint && (
              <small id={`hint-${id}`} class="letter-hint">
                {hint}
              </small>
            )}
          </span>
        </label>
      );
    case 'choice':
      return (
        <Choice id={id} label={label} options={[...options, { id: '', label: page.strings.form.none }]} value={value} onValue={onValue} />
      );
    default:
      return (
        <Input
          id={id}
          label={label}
          value={value}
          onValue={onValue}
          hint={hint}
          rows={kind === 'long' ? 4 : undefined}
          type={kind === 'date' ? 'date' : 'text'}
        />
      );
  }
}

interface ChoiceProps {
  id: string;
  label: string;
  /** With the language of those that are not in that of the page. */
  options: { id: string; label: string; lang?: string }[];
  value: string;
  onValue: (value: string) => void;
}

function Choice({ id, label, options, value, onValue }: ChoiceProps) {
  return (
    <fieldset class="letter-choice">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.id} class="option">
          <input
            type="radio"
            name={`letter-${id}`}
            data-field={id}
            value={option.id}
            checked={value === option.id}
            onChange={() => onValue(option.id)}
          />
          <span lang={option.lang}>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface InputProps {
  id: string;
  label: string;
  value: string;
  onValue: (value: string) => void;
  hint?: string | undefined;
  rows?: number | undefined;
  type?: string;
  autocomplete?: string;
}

function Input({ id, label, value, onValue, hint, rows, type = 'text', autocomplete = 'off' }: InputProps) {
  const field = {
    id: `letter-${id}`,
    'data-field': id,
    value,
    autocomplete: autocomplete as 'off',
    dir: 'auto' as const,
    'aria-describedby': hint && `hint-${id}`,
    onInput: (event: { currentTarget: { value: string } }) => onValue(event.currentTarget.value),
  };
  return (
    <p class="letter-field">
      <label for={field.id}>{label}</label>
      {hint && (
        <small id={`hint-${id}`} class="letter-hint">
          {hint}
        </small>
      )}
      {rows ? (
        <textarea {...field} rows={rows} />
      ) : (
        <input {...field} {...(type === 'date' ? { type: 'text', class: 'letter-day', ref: becomesDate } : { type })} />
      )}
    </p>
  );
}
