import { useState } from 'preact/hooks';
import type { Engine, Result } from '../../domain/wizard/engine.ts';
import type { Answers } from '../../domain/wizard/model.ts';
import { reasonSentence } from '../../domain/wizard/reason.ts';
import { Card } from './Card.tsx';
import { Numbers } from './Numbers.tsx';
import { Share } from './Share.tsx';
import { fill } from '../../i18n/in-words.ts';
import type { Page } from './page.ts';
import { savePlan } from './storage.ts';

interface Props {
  page: Page;
  answers: Answers;
  machine: Engine;
  results: Result[];
  saved: boolean;
  onSaved: () => void;
  onAnswer: (question: string) => void;
  /** Goes on with the questions; undefined when none is left. */
  onContinue: (() => void) | undefined;
}

const bands = ['urgent', 'today', 'this-week', 'later'] as const;
const bandOf = ({ outcome }: Result) => (outcome.kind === 'urgent' ? 'urgent' : outcome.when);
const mostOpen = 3;

/** What may apply, by when to begin with it; each with why, what to do, whom to call, who decides. */
export function Plan({ page, answers, machine, results, saved, onSaved, onAnswer, onContinue }: Props) {
  const { strings, words } = page;
  const [failed, setFailed] = useState(false);
  const [sharing, setSharing] = useState(false);

  const openQuestions = ({ open }: Result) => open.flatMap((point) => ('question' in point ? [point.question] : []));
  // A maybe that waits for a question not reached yet is not shown; one that waits for "I do not know" is, when urgent.
  const reached = results.filter((result) => openQuestions(result).every((id) => answers[id] !== undefined));
  const certain = reached.filter((result) => openQuestions(result).length === 0 || result.outcome.kind === 'urgent');
  const waiting = reached.filter((result) => !certain.includes(result));
  // What to do first is in view without a tap.
  const first = bands.flatMap((band) => certain.filter((result) => bandOf(result) === band))[0];
  const unfolded = waiting.slice(0, mostOpen);
  // The rest is folded under the question that settles most of them.
  const folded = new Map<string, Result[]>();
  let rest = waiting.slice(mostOpen);
  while (rest.length > 0) {
    const counts = new Map<string, number>();
    for (const id of rest.flatMap(openQuestions)) counts.set(id, (counts.get(id) ?? 0) + 1);
    const question = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
    if (question === undefined) break;
    folded.set(
      question,
      rest.filter((result) => openQuestions(result).includes(question)),
    );
    rest = rest.filter((result) => !openQuestions(result).includes(question));
  }

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
  const ids = [...certain, ...unfolded].map(({ outcome }) => outcome.id);

  return (
    <div class="plan">
      <h2 data-heading tabIndex={-1}>
        {strings.plan.title}
      </h2>
      <p class="wizard-why">{fill(strings.plan.made, { day: page.day })}</p>
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
        <button
          type="button"
          class="button-quiet"
          onClick={() => {
            if (savePlan(page, ids)) onSaved();
            else setFailed(true);
          }}
        >
          {strings.save.button}
        </button>
        <p>{strings.save.lead}</p>
        <p role="status">{failed ? strings.save.failed : saved ? strings.save.done : ''}</p>
        {saved && <a href={`/${page.locale}/bewaard/`}>{strings.save.see}</a>}
      </div>
      {sharing && <Share page={page} ids={ids} />}
    </div>
  );
}
