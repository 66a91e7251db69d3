const placeholder = /\{(fact|number):([a-z0-9-]+)\}/g;

/** The name of a set of values in the texts: `old-address+none`. */
export const reasonKey = (values: readonly string[]): string => values.join('+');

/** Puts figures into a text: `{fact:id}` with its unit, `{number:id}` alone. */
export function fillFacts(text: string, valueOf: (id: string, form: 'fact' | 'number') => string): string {
  return text.replace(placeholder, (_, form: 'fact' | 'number', id: string) => valueOf(id, form));
}

/** Ids of the facts that a text uses, each as often as it does. */
export function factsIn(text: string): string[] {
  return [...text.matchAll(placeholder)].map(([, , id]) => id as string);
}
