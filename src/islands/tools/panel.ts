import type strings from '../../../locales/nl/tools.json';

export type Strings = typeof strings;
const files = import.meta.glob<{ default: Strings }>('../../../locales/*/tools.json');

/** The words of the page's language, fetched when they are first needed. */
export async function words(): Promise<Strings> {
  const file = files[`../../../locales/${document.documentElement.lang}/tools.json`];
  if (!file) throw new Error('No words for this language.');
  return (await file()).default;
}

// Without tokens: a page carries only those that its own style uses.
const looks = `
[data-tools], .tools { display: flex; flex-wrap: wrap; gap: .5rem }
:is([data-tools], .tools) > :is(a, button) { min-block-size: 2.75rem; padding: .4rem 1rem; border: 2px solid; border-radius: .5rem;
  background: Canvas; color: inherit; font: inherit; cursor: pointer }
.tools-panel { flex: 1 1 100% }
.tools-panel h2 { margin-block-start: 1rem }`;

/** The style of the buttons and what they open comes with the script that makes them. */
export function style(text = looks): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return sheet;
}

/** An element with its text or its children. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

export const button = (textContent: string, onclick: () => unknown) => make('button', { type: 'button', textContent, onclick });

/** Where a message is read aloud by a screen reader as soon as it changes. */
export function status(): HTMLParagraphElement {
  const element = make('p');
  element.setAttribute('role', 'status');
  return element;
}

/** Opens the place below the buttons, empty, with its title in focus; the same title twice closes it. */
export function panel(title: string, ...children: Node[]): HTMLElement | undefined {
  const tools = document.querySelector('[data-tools]');
  const old = document.querySelector('.tools-panel');
  old?.remove();
  if (!tools || old?.getAttribute('aria-label') === title) return undefined;
  const heading = make('h2', { textContent: title, tabIndex: -1 });
  const element = make('section', { className: 'tools-panel', ariaLabel: title }, heading, ...children);
  tools.append(element);
  heading.focus();
  return element;
}
