const files = import.meta.glob<string>('./themes/*.css', { query: '?inline', import: 'default', eager: true });

/** Themes a municipality may put on the site, by name: each is one file that sets the same tokens again. */
export const themes: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, css]) => [path.replace(/^.*\/|\.css$/g, ''), css]),
);

/** The style of the theme that `SITE_THEME` names; undefined when none is named. Throws when there is no such theme. */
export function chosenTheme(name = process.env['SITE_THEME']): string | undefined {
  if (!name) return undefined;
  const css = themes.get(name);
  if (css === undefined) throw new Error(`SITE_THEME is "${name}", but src/styles/themes/ holds: ${[...themes.keys()].join(', ')}.`);
  return css;
}
