import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { engine } from '../../domain/wizard/engine.ts';
import type { Answers } from '../../domain/wizard/model.ts';
import { isSamePlan, planOf } from '../../domain/wizard/plan.ts';
import { Leave } from './Leave.tsx';
import { Plan } from './Plan.tsx';
import { Question } from './Question.tsx';
import { SharedPlan } from './SharedPlan.tsx';
import { dayInWords, fill } from '../../i18n/in-words.ts';
import { likelyToday } from '../today.ts';
import { type Page, switchLanguage } from './page.ts';
import { planInAddress, readSaved, savePlan } from './storage.ts';

/** What is on the screen: a question by its id, or the plan. */
type Screen = string;
const planScreen = 'plan';

interface Step {
  step: number;
}

/**
 * The wizard. Answers live in this component and nowhere else; the browser's history holds a step number only.
 * Texts never change in place: whatever says something new has a new key, so that a browser's own translation, which
 * moves text nodes, can do no harm.
 */
export function Wizard({ first }: { first: Page }) {
  const [page, setPage] = useState(first);
  const [answers, setAnswers] = useState<Answers>({});
  const [screens, setScreens] = useState<Screen[]>(['person']);
  const [step, setStep] = useState(0);
  const [leaving, setLeaving] = useState<string>();
  const [saved, setSaved] = useState(readSaved);
  const [shared, setShared] = useState(planInAddress);
  const [gone] = useState(() => ((history.state as Step | null)?.step ?? 0) > 0);
  // A page kept for when there is no network may be older than the last day of what it offers.
  const [today] = useState(() => likelyToday(page.builtOn));
  const machine = useMemo(() => engine(page.model, today), [page, today]);
  const moved = useRef(false);
  const { strings } = page;
  const screen = screens[step] ?? 'person';
  const hasAnswers = Object.keys(answers).length > 0;
  const plan = planOf(machine.page(answers), answers);
  const kept = isSamePlan(saved?.ids ?? [], plan.ids);
  const state = useRef({ hasAnswers, kept, screens, step });
  state.current = { hasAnswers, kept, screens, step };

  const goTo = (next: Screen, from = step) => {
    const position = from + 1;
    setScreens([...screens.slice(0, position), next]);
    setStep(position);
    moved.current = true;
    history.pushState({ step: position } satisfies Step, '');
  };

  const answer = (question: string, value: string) => {
    const next = { ...answers, [question]: value };
    setAnswers(next);
    goTo(machine.remaining(next)[0] ?? planScreen);
  };

  const restart = () => {
    setAnswers({});
    setScreens(['person']);
    setStep(0);
    moved.current = true;
    history.replaceState({ step: 0 } satisfies Step, '');
  };

  useEffect(() => {
    history.replaceState({ step: 0 } satisfies Step, '', location.href);
    const back = (event: PopStateEvent) => {
      const { screens: known, step: here } = state.current;
      const told = (event.state as Step | null)?.step;
      const plan = planInAddress();
      // A link to a place on this page, as the skip link is, has no step: the reader stays. Of steps before a reload, or
      // before a new beginning, the questions are gone.
      const position = told === undefined ? here : known[told] === undefined ? 0 : told;
      if (position !== told) history.replaceState({ step: position } satisfies Step, '');
      if (told === undefined && !plan) return;
      setShared(plan);
      setStep(position);
      moved.current = true;
    };
    const click = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
      if (!link || event.ctrlKey || event.metaKey || event.defaultPrevented || !state.current.hasAnswers) return;
      if (link.dataset['locale']) {
        event.preventDefault();
        switchLanguage(link.href).then(setPage, () => location.assign(link.href));
      } else if (link.origin === location.origin && link.pathname !== location.pathname && !state.current.kept) {
        event.preventDefault();
        setLeaving(link.href);
      }
    };
    // Back from a page on which the plan may have been taken away.
    const again = () => {
      setSaved(readSaved());
      setLeaving(undefined);
    };
    addEventListener('pageshow', again);
    addEventListener('popstate', back);
    document.addEventListener('click', click);
    return () => {
      removeEventListener('pageshow', again);
      removeEventListener('popstate', back);
      document.removeEventListener('click', click);
    };
  }, []);

  const heading = screen === planScreen ? strings.plan.title : (page.words.questions[screen]?.title ?? strings.title);
  useEffect(() => {
    document.title = `${step > 0 && screen !== planScreen ? `${fill(strings.step, { number: step + 1 })}: ` : ''}${heading} · ${page.siteName}`;
    if (!moved.current) return;
    moved.current = false;
    document.querySelector<HTMLElement>('#wizard [data-heading]')?.focus();
    document.querySelector('#wizard')?.scrollIntoView({ block: 'start' });
  }, [screen, step, heading, page]);

  const desk = page.desks[answers['municipality'] ?? ''] ?? Object.values(page.desks)[0];
  const save = () => {
    const done = savePlan(page, plan.ids);
    setSaved(readSaved());
    return done;
  };

  if (shared) return <SharedPlan page={page} plan={shared} onStart={() => setShared(undefined)} />;
  return (
    <div class="wizard controls" key={page.locale}>
      {leaving && (
        <Leave
          strings={strings}
          onSave={() => {
            const done = save();
            if (done) location.assign(leaving);
            return done;
          }}
          onGo={() => location.assign(leaving)}
          onStay={() => setLeaving(undefined)}
        />
      )}
      {gone && !hasAnswers && <p class="wizard-note">{strings.gone}</p>}
      {saved && !hasAnswers && (
        <p class="wizard-note">
          {fill(strings.save.found, { day: saved.day && dayInWords(saved.day, page.locale) })}{' '}
          <button type="button" class="link" onClick={() => setShared(saved)}>
            {strings.save.show}
          </button>{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              savePlan(page, []);
              setSaved(undefined);
            }}
          >
            {strings.save.erase}
          </button>
        </p>
      )}
      {answers['person'] === 'someone-else' && <p class="wizard-note">{page.words.notes.someoneElse}</p>}
      {screen === planScreen ? (
        <Plan
          key="plan"
          page={page}
          answers={answers}
          machine={machine}
          plan={plan}
          today={today}
          kept={kept}
          onSave={save}
          onAnswer={(question) => goTo(question)}
          onContinue={machine.remaining(answers)[0] ? () => goTo(machine.remaining(answers)[0] ?? planScreen) : undefined}
        />
      ) : (
        <Question
          key={screen}
          page={page}
          id={screen}
          number={step + 1}
          left={machine.remaining(answers).length}
          chosen={answers[screen]}
          onAnswer={(value) => answer(screen, value)}
        />
      )}
      <p class="wizard-call no-print">
        <a class="wizard-now" href={page.nowHref}>
          {strings.now}
        </a>
        {desk && (
          <span key={desk.number}>
            {fill(strings.call, { name: desk.name })}{' '}
            <a class="tel" href={desk.href}>
              <bdi dir="ltr">{desk.number}</bdi>
            </a>
          </span>
        )}
      </p>
      {hasAnswers && (
        <details class="wizard-answers no-print">
          <summary>{strings.answers}</summary>
          <dl>
            {page.model.questions.map(({ id }) => {
              const words = page.words.questions[id];
              const value = answers[id];
              if (!words || value === undefined) return null;
              return (
                <div key={`${id}:${value}`}>
                  <dt>{words.title}</dt>
                  <dd>
                    {words.values[value] ?? words.unknown}{' '}
                    <button type="button" class="link" aria-label={`${strings.edit}: ${words.title}`} onClick={() => goTo(id)}>
                      {strings.edit}
                    </button>
                  </dd>
                </div>
              );
            })}
          </dl>
          {screen !== planScreen && (
            <button type="button" class="button-quiet" onClick={() => goTo(planScreen)}>
              {strings.stop}
            </button>
          )}{' '}
          <button type="button" class="button-quiet" onClick={restart}>
            {strings.again}
          </button>
        </details>
      )}
    </div>
  );
}
