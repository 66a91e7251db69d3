/** The form in which things are kept. A store or a file of an older form is brought up to date when it is read. */
export const savedVersion = 2;

/** A line to tick off. */
export interface Tick {
  text: string;
  done: boolean;
}

/** A topic's page, or an outcome of the wizard, as it stood on the day it was saved. */
export interface SavedItem {
  kind: 'topic' | 'outcome';
  /** `wonen/opvang`, or the id of an outcome. */
  id: string;
  /** Language of its texts. */
  locale: string;
  title: string;
  /** `YYYY-MM-DD`; empty when it is not known. */
  savedOn: string;
  steps: Tick[];
  bring: Tick[];
}

export interface Appointment {
  /** `YYYY-MM-DD`. */
  day: string;
  /** `HH:MM`, or empty. */
  time: string;
  what: string;
}

/** All that a reader keeps on one device. */
export interface Saved {
  version: typeof savedVersion;
  items: SavedItem[];
  appointments: Appointment[];
}

export type Reading = { ok: true; saved: Saved } | { ok: false; why: 'nonsense' | 'newer' };

/** Far above what a person saves, in signs: a file beyond it was not made here. */
export const longest = 1_000_000;
const most = 300;
const longestText = 1000;

const idPattern = /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/;
const dayPattern = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const timePattern = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Nothing saved yet. */
export function noneSaved(): Saved {
  return { version: savedVersion, items: [], appointments: [] };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, most) : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim().slice(0, longestText) : '');
const matching = (value: unknown, pattern: RegExp): string => (typeof value === 'string' && pattern.test(value) ? value : '');

function ticks(value: unknown): Tick[] {
  return listOf(value).flatMap((tick) => {
    const text = isRecord(tick) ? textOf(tick['text']) : '';
    return text === '' ? [] : [{ text, done: (tick as { done?: unknown }).done === true }];
  });
}

function items(value: unknown): SavedItem[] {
  return listOf(value).flatMap((item) => {
    if (!isRecord(item)) return [];
    const id = matching(item['id'], idPattern);
    const kind = item['kind'];
    if (id === '' || (kind !== 'topic' && kind !== 'outcome')) return [];
    return [
      {
        kind,
        id,
        locale: matching(item['locale'], /^[a-z]{2}$/),
        title: textOf(item['title']),
        savedOn: matching(item['savedOn'], dayPattern),
        steps: ticks(item['steps']),
        bring: ticks(item['bring']),
      },
    ];
  });
}

function appointments(value: unknown): Appointment[] {
  return listOf(value).flatMap((one) => {
    if (!isRecord(one)) return [];
    const [day, what] = [matching(one['day'], dayPattern), textOf(one['what'])];
    return day === '' || what === '' ? [] : [{ day, what, time: matching(one['time'], timePattern) }];
  });
}

/** The first form held a plan of the wizard only: `{ ids, day }`, with the day in words. */
const fromFirst = (value: Record<string, unknown>) => ({
  items: listOf(value['ids']).map((id) => ({ kind: 'outcome', id })),
});

/**
 * Reads what was kept on the device or in a file, of this form or an older one. Never throws: what is not ours is
 * `nonsense`, what a later site wrote is `newer`; a part that is not in order is left out, the rest stays.
 */
export function readSaved(text: string): Reading {
  if (text.length > longest) return { ok: false, why: 'nonsense' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, why: 'nonsense' };
  }
  if (!isRecord(value)) return { ok: false, why: 'nonsense' };
  const version = value['version'] ?? (Array.isArray(value['ids']) ? 1 : undefined);
  if (!Number.isInteger(version) || Number(version) < 1) return { ok: false, why: 'nonsense' };
  if (Number(version) > savedVersion) return { ok: false, why: 'newer' };
  const current: Record<string, unknown> = version === 1 ? fromFirst(value) : value;
  const saved = withItems(noneSaved(), items(current['items']));
  return { ok: true, saved: appointments(current['appointments']).reduce(withAppointment, saved) };
}

/** Whether nothing is saved. */
export const isNone = ({ items: pages, appointments: days }: Saved): boolean => pages.length + days.length === 0;

/** Addresses of the pages on which what is saved stands in full. */
export const pagesOf = (saved: Saved): string[] =>
  saved.items.map(({ kind, id, locale }) => `/${locale}/${kind === 'topic' ? id : 'wat-geldt-voor-mij'}/`);

/** Whether both are the same page or outcome. */
export const sameItem = (a: SavedItem, b: SavedItem) => a.kind === b.kind && a.id === b.id;

/** Puts items in, in place of the same ones; a line that was ticked off and still reads the same stays so. */
export function withItems(saved: Saved, added: readonly SavedItem[]): Saved {
  const kept = (list: readonly Tick[], old: readonly Tick[] = []) =>
    list.map((tick) => ({ ...tick, done: tick.done || old.some(({ text, done }) => done && text === tick.text) }));
  const fresh = added
    .filter((item, index) => added.findIndex((other) => sameItem(other, item)) === index)
    .map((item) => {
      const old = saved.items.find((other) => sameItem(other, item));
      return { ...item, steps: kept(item.steps, old?.steps), bring: kept(item.bring, old?.bring) };
    });
  return { ...saved, items: [...saved.items.filter((item) => !fresh.some((other) => sameItem(other, item))), ...fresh] };
}

const keyOf = ({ day, time, what }: Appointment) => `${day} ${time} ${what}`;

/** The same without one appointment. */
export function withoutAppointment(saved: Saved, gone: Appointment): Saved {
  return { ...saved, appointments: saved.appointments.filter((one) => keyOf(one) !== keyOf(gone)) };
}

/** Puts an appointment in, in the order of time, once. */
export function withAppointment(saved: Saved, added: Appointment): Saved {
  const others = withoutAppointment(saved, added).appointments;
  return { ...saved, appointments: [...others, added].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)) };
}
