/** A plan without its reasons: ids of outcomes, and in words the day on which it was made. */
export interface PlanIds {
  ids: string[];
  day: string;
}

const key = 'plan';
const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The plan on this device; undefined when there is none, or it cannot be read. */
export function readSaved(): PlanIds | undefined {
  try {
    const plan = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<PlanIds> | null;
    const ids = Array.isArray(plan?.ids) ? plan.ids.filter((id) => typeof id === 'string' && idPattern.test(id)) : [];
    return ids.length > 0 ? { ids, day: String(plan?.day ?? '') } : undefined;
  } catch {
    return undefined;
  }
}

/** Puts a plan on this device, or takes it away when it is empty. @returns whether that went well. */
export function savePlan(ids: string[], day: string): boolean {
  try {
    if (ids.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify({ ids, day } satisfies PlanIds));
    return true;
  } catch {
    return false;
  }
}

/** The plan in the address: `#plan=briefadres.bijstand`; only ids, never answers. */
export function planInAddress(): PlanIds | undefined {
  const match = /^#plan=([a-z0-9.-]{1,2000})$/.exec(location.hash);
  const ids = match?.[1]?.split('.').filter((id) => idPattern.test(id)) ?? [];
  return ids.length > 0 ? { ids: [...new Set(ids)], day: '' } : undefined;
}

/** The address of a plan. */
export function addressOf(ids: readonly string[]): string {
  return `${location.origin}${location.pathname}#plan=${ids.join('.')}`;
}
