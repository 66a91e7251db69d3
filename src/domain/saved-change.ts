import { type Saved, type SavedItem, readSaved, sameItem, withAppointment, withItems } from './saved.ts';

/**
 * The text in which it is kept, on the device or in a file; undefined when that is more than can be read back whole, so
 * that nothing goes without a word.
 */
export function savedText(saved: Saved): string | undefined {
  const text = JSON.stringify(saved);
  const back = readSaved(text);
  const count = ({ items: pages, appointments: days }: Saved) => pages.length + days.length;
  return back.ok && count(back.saved) === count(saved) ? text : undefined;
}

/** The same with one item as it is now, where it stood. */
export function withChanged(saved: Saved, changed: SavedItem): Saved {
  return { ...saved, items: saved.items.map((item) => (sameItem(item, changed) ? changed : item)) };
}

/** The same without one item. */
export function withoutItem(saved: Saved, gone: SavedItem): Saved {
  return { ...saved, items: saved.items.filter((item) => !sameItem(item, gone)) };
}

/** Both together: what a file brings is added to what is here. Of the same page the one saved last stays, with the ticks of both. */
export function merge(saved: Saved, other: Saved): Saved {
  const later = saved.items.filter((mine) => other.items.some((item) => sameItem(item, mine) && item.savedOn < mine.savedOn));
  return other.appointments.reduce(withAppointment, withItems(withItems(saved, other.items), later));
}
