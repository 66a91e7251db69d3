import { type SavedItem, type Tick, withItems } from '../../domain/saved.ts';
import { planIn } from '../../domain/wizard/plan-address.ts';
import { dropPages, keepPages, load, store } from '../saved/store.ts';
import { today } from '../today.ts';
import type { Page } from './page.ts';

/** A plan without its reasons: ids of outcomes, and the day on which it was saved; empty for one that came by a link. */
export interface PlanIds {
  ids: string[];
  day: string;
}

/** The plan on this device; undefined when there is none, or it cannot be read. */
export function readSaved(): PlanIds | undefined {
  const plan = load().items.filter(({ kind }) => kind === 'outcome');
  return plan.length > 0 ? { ids: plan.map(({ id }) => id), day: plan[0]?.savedOn ?? '' } : undefined;
}

const linesOf = (element: Element | null | undefined): Tick[] =>
  [...(element?.children ?? [])].map((line) => ({ text: line.textContent.trim(), done: false }));

/**
 * Puts a plan on this device in place of the one before, or takes it away when it is empty. What is kept are the outcomes
 * as everybody reads them, never the variant that would tell an answer. @returns whether that went well.
 */
export function savePlan(page: Page, ids: readonly string[]): boolean {
  const saved = load();
  const plan = ids.map((id): SavedItem => {
    const outcome = page.outcomes.get(id);
    return {
      kind: 'outcome',
      id,
      locale: page.locale,
      title: outcome?.querySelector('[data-title]')?.textContent.trim() ?? '',
      savedOn: today(),
      steps: linesOf(outcome?.querySelector('[data-steps]')),
      bring: linesOf(outcome?.querySelector('[data-bring]')),
    };
  });
  const all = withItems(saved, plan);
  const next = { ...all, items: all.items.filter(({ kind, id }) => kind !== 'outcome' || ids.includes(id)) };
  if (!store(next)) return false;
  if (ids.length > 0) keepPages(`/${page.locale}/wat-geldt-voor-mij/`, `/${page.locale}/bewaard/`);
  else void dropPages(next);
  return true;
}

/** The plan in the address: `#plan=briefadres.bijstand`; only ids, never answers. */
export function planInAddress(): PlanIds | undefined {
  const ids = planIn(location.hash);
  return ids && { ids, day: '' };
}

/** The address of a plan. */
export function addressOf(ids: readonly string[]): string {
  return `${location.origin}${location.pathname}#plan=${ids.join('.')}`;
}
