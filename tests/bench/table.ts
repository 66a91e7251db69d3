export const columns = ['ours', 'Starlight', 'bare'] as const;
export type Name = (typeof columns)[number];
export type Figures = Readonly<Record<Name, number>>;

/** The middle one of some numbers. */
export const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const written = (value: number) => (value < 10 && !Number.isInteger(value) ? value.toFixed(2) : Math.round(value).toLocaleString('en'));

/** A table in Markdown: a line per figure, and how many times that of Starlight ours is. */
export function table(lines: readonly (readonly [string, Figures])[]): string {
  const head = ['', 'ours', 'Starlight', 'bare Astro', 'ours ÷ Starlight'];
  const rows = lines.map(([label, figures]) => [
    label,
    ...columns.map((name) => written(figures[name])),
    (figures.ours / figures.Starlight).toFixed(2),
  ]);
  return [head, ['---', ...columns.map(() => '--:'), '--:'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
