import { useEffect } from 'preact/hooks';
import { Card } from './Card.tsx';
import { Numbers } from './Numbers.tsx';
import type { Page } from './page.ts';
import type { PlanIds } from './storage.ts';

/** A plan that came by a link, or was saved: outcomes without reasons, since answers are never stored. */
export function SharedPlan({ page, plan, onStart }: { page: Page; plan: PlanIds; onStart: () => void }) {
  const { strings, outcomes } = page;
  const known = plan.ids.filter((id) => outcomes.has(id));
  useEffect(() => {
    document.title = `${strings.plan.title} · ${page.siteName}`;
  }, [page]);
  return (
    <div class="plan" key={page.locale}>
      <h2 data-heading tabIndex={-1}>
        {strings.plan.title}
      </h2>
      {plan.day === '' && <p class="wizard-note">{strings.share.received}</p>}
      {known.length < plan.ids.length && <p class="wizard-note">{strings.share.unknown}</p>}
      {known.map((id) => (
        <Card key={id} page={page} id={id} />
      ))}
      <Numbers page={page} />
      <div class="plan-tools no-print">
        <button type="button" class="button-quiet" onClick={() => print()}>
          {strings.print}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            history.replaceState(history.state, '', location.pathname);
            onStart();
          }}
        >
          {strings.start}
        </button>
      </div>
    </div>
  );
}
