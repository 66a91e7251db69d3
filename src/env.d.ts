declare namespace App {
  interface Locals {
    /** Language and records of the text being rendered; set by the page before its components run. */
    text: import('./data/context.ts').TextContext;
    /** Services of the topic being rendered, for its "who helps". */
    help?: readonly string[];
    /** Blocks of a translation whose Dutch has changed since, with the Dutch of each. */
    changed?: ReadonlyMap<string, { state: import('./domain/translation.ts').BlockState; html: string }>;
  }
}
