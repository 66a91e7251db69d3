import { useState } from 'preact/hooks';
import type { Engine, Result } from '../../domain/wizard/engine.ts';
import type { Answers } from '../../domain/wizard/model.ts';
import { type Plan as ReaderPlan, bandOf, bands, openQuestions } from '../../domain/wizard/plan.ts';
import { reasonSentence } from '../../domain/wizard/reason.ts';
import { Card } from './Card.tsx';
import { Numbers } from './Numbers.tsx';
import { Share } from './Share.tsx';
import { dayInWords, fill } from '../../i18n/in-words.ts';
import type { Page } from './page.ts';

interface Props {
  page: Page;
  answers: Answers;
  machine: Engine;
  plan: ReaderPlan;
  /** The day it is, as `2026-11-22`. */
  today: string;
  /** Whether exactly this plan is on the device. */
  kept: boolean;
  /** @returns whether it is kept. */
  onSave: () => boolean;
  onAnswer: (question: string) => void;
  /** Goes on with the questions; undefined when none is left. */
  onContinue: (() => void) | undefined;
}

/** What may apply, by when to begin with it; each with why, what to do, whom to call, who decides. */
export function Plan({ page, answers, machine, plan, today, kept, onSave, onAnswer, onContinue }: Props) {
  const { strings, words } = page;
  const { certain, first, waiting, unfolded, folded, ids } = plan;
  const [failed, setFailed] = useState(false);
  const [sharing, setSharing] = useState(false);

  const card = (result: Result) => (
    <Card
      key={result.outcome.id}
      page={page}
      id={result.outcome.id}
      variant={machine.variant(result.outcome, answers)}
      services={machine.services(result.outcome, answers)}
      open={result === first || result.outcome.kind === 'urgent'}
      reasons={result.reasons.flatMap((literal) => reasonSentence(words.reasons, literal) ?? [])}
      note={[
        ...(result.outcome.adultOnly && (answers['age'] === undefined || answers['age'] === 'unknown') ? [words.notes.adultOnly] : []),
        ...result.open.flatMap((point) => ('decider' in point ? (page.decides[point.decider] ?? []) : [])),
      ].join(' ')}
    />
  );

  return (
    <div class="plan">
      <h2 data-heading tabIndex={-1}>
        {strings.plan.title}
      </h2>
      <p class="wizard-why">{fill(strings.plan.made, { day: dayInWords(today, page.tag) })}</p>
      {bands.map((band) => {
        const shown = certain.filter((result) => bandOf(result) === band);
        return (
          shown.length > 0 && (
            <section key={band} data-band={band}>
              <h2>{strings.plan[band]}</h2>
              {shown.map(card)}
            </section>
          )
        );
      })}
      {waiting.length > 0 && (
        <section key="maybe">
          <h2>{strings.plan.maybe}</h2>
          {unfolded.map((result) => (
            <div key={result.outcome.id}>
              {openQuestions(result)
                .slice(0, 1)
                .map((id) => (
                  <p key={id}>
                    {words.questions[id]?.title}{' '}
                    <button type="button" class="link" onClick={() => onAnswer(id)}>
                      {strings.plan.answer}
                    </button>
                  </p>
                ))}
              {card(result)}
            </div>
          ))}
          {[...folded].map(([question, list]) => (
            <details key={question} class="fold no-print">
              <summary>
                {words.questions[question]?.title} ({list.length})
              </summary>
              <p>
                <button type="button" class="link" onClick={() => onAnswer(question)}>
                  {strings.plan.answer}
                </button>
              </p>
              {list.map(card)}
            </details>
          ))}
        </section>
      )}
      <Numbers page={page} />
      <div class="plan-tools no-print">
        {onContinue && (
          <button type="button" class="button" onClick={onContinue}>
            {strings.continue}
          </button>
        )}
        <button type="button" class="button-quiet" onClick={() => print()}>
          {strings.print}
        </button>
        <button type="button" class="button-quiet" aria-expanded={sharing} onClick={() => setSharing(!sharing)}>
          {strings.share.open}
        </button>
        <button type="button" class="button-quiet" onClick={() => setFailed(!onSave())}>
          {strings.save.button}
        </button>
        <p>{strings.save.lead}</p>
        <p role="status">{failed ? strings.save.failed : kept ? strings.save.done : ''}</p>
        {kept && <a href={`/${page.locale}/bewaard/`}>{strings.save.see}</a>}
      </div>
      {sharing && <Share page={page} ids={ids} />}
    </div>
  );
}
