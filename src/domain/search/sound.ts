// Consonants that sound alike to who heard a Dutch word and writes it in their own letters.
const tables = {
  ar: { b: 'بپbp', t: 'تطدضذdt', k: 'كقغخجحكgkcqx', f: 'فfv', s: 'سزشصظثsz', m: 'مm', n: 'نn', l: 'لl', r: 'رr' },
  uk: { b: 'бпbp', t: 'тдdt', k: 'кгхgkcqx', f: 'фвfvw', s: 'сзшжщцчsz', m: 'мm', n: 'нn', l: 'лl', r: 'рr' },
};
const classOf = Object.fromEntries(
  Object.entries(tables).map(([locale, table]) => [
    locale,
    new Map(Object.entries(table).flatMap(([name, letters]) => [...letters].map((letter) => [letter, name]))),
  ]),
);

/** Whether a language has letters of its own for what Dutch sounds like. */
export function hears(locale: string): boolean {
  return locale in tables;
}

/** How a folded word sounds to a reader of a language: its consonants, roughly. Undefined when they are too few to tell. */
export function sound(word: string, locale: string): string | undefined {
  const heard = [...word.replace(/ch/g, 'k')].map((letter) => classOf[locale]?.get(letter) ?? '');
  const left = heard.filter((one, place) => one !== heard[place - 1]).join('');
  return left.length > 3 ? left : undefined;
}
