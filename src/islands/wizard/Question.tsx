import { useState } from 'preact/hooks';
import { unknown } from '../../domain/wizard/engine.ts';
import { fill, plural } from '../../i18n/in-words.ts';
import type { Page } from './page.ts';

interface Props {
  page: Page;
  id: string;
  number: number;
  /** Questions that can still follow, at most. */
  left: number;
  chosen: string | undefined;
  onAnswer: (value: string) => void;
}

/** One question on a screen: its answers, why it is asked, and "I do not know" as the last of them. */
export function Question({ page, id, number, left, chosen, onAnswer }: Props) {
  const { strings, words, tag, model } = page;
  const [value, setValue] = useState(chosen);
  const [asked, setAsked] = useState(false);
  const question = model.questions.find((one) => one.id === id);
  const text = words.questions[id];
  if (!question || !text) return null;
  const options = [...question.values, unknown];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (value === undefined) setAsked(true);
        else onAnswer(value);
      }}
    >
      {number === 1 && (
        <>
          <p class="lead">{strings.lead}</p>
          <p>{strings.private}</p>
        </>
      )}
      <fieldset>
        <legend>
          <h2 data-heading tabIndex={-1}>
            {text.title}
          </h2>
        </legend>
        <p class="wizard-why">{text.why}</p>
        {asked && value === undefined && (
          <p class="wizard-error" role="alert">
            {strings.choose}
          </p>
        )}
        {options.map((option) => (
          <label key={option} class="option">
            <input type="radio" name={id} value={option} checked={value === option} onChange={() => setValue(option)} />
            <span>{option === unknown ? text.unknown : text.values[option]}</span>
          </label>
        ))}
      </fieldset>
      <div class="wizard-next">
        <button type="submit" class="button">
          {strings.next}
        </button>
        <span class="wizard-progress">
          {fill(strings.step, { number })}
          {left > 1 && ` · ${plural(strings, 'left', left - 1, tag)}`}
        </span>
      </div>
    </form>
  );
}
