import type { Lists } from './lists.ts';
import type { Model } from './model.ts';
import type { Finding } from './problem.ts';

/** What a rule may know beside the content. */
export interface Options {
  /** The day to check against, when one was given: what is expired or overdue then fails. */
  today?: string | undefined;
  /** The day of the content itself: that of the last commit. */
  day: string;
  lists: Lists;
}

/** One thing the content must keep to. */
export interface Rule {
  /** Permanent name, shown in the report. */
  id: string;
  /** One sentence for the guide. */
  about: string;
  /** Another rule that finds the same faults with better words: where it speaks of a file, this one is silent. */
  yieldsTo?: string;
  /** It compares files with each other: it is silent while a file that others rest on cannot be read. */
  comparesFiles?: true;
  run(model: Model, options: Options): Finding[] | Promise<Finding[]>;
}
