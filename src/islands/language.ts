/**
 * Turns the page into the same page in another language without leaving it, so that what the reader filled in stays.
 * @param parts selectors of what changes with the language, around the island.
 * @throws when the other page cannot be had: the link is then followed as any link.
 */
export async function switchPage(href: string, parts: readonly string[]): Promise<Document> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(response.statusText);
  const other = new DOMParser().parseFromString(await response.text(), 'text/html');
  // Each page carries only the style that it uses itself, for its own direction.
  for (const selector of ['style', ...parts]) {
    const olds = document.querySelectorAll(selector);
    other.querySelectorAll(selector).forEach((next, index) => olds[index]?.replaceWith(next));
  }
  // A text for lack of a translation is Dutch inside the reader's language, and says so.
  for (const selector of ['html', 'main']) {
    const [here, there] = [document, other].map((page) => page.querySelector(selector)) as [Element, Element];
    for (const name of ['lang', 'dir']) here.removeAttribute(name);
    for (const { name, value } of there.attributes) here.setAttribute(name, value);
  }
  // What a language says of itself above the text; by its place, since a name in a script keeps its style on every page.
  const main = document.querySelector('main');
  for (const notice of document.querySelectorAll('body > aside, main > [data-fallback]')) notice.remove();
  main?.before(...other.querySelectorAll('body > aside'));
  main?.prepend(...other.querySelectorAll('main > [data-fallback]'));
  history.replaceState(history.state, '', href);
  dispatchEvent(new Event('language'));
  return other;
}
