/**
 * Turns the page into the same page in another language without leaving it, so that what the reader filled in stays.
 * @param parts selectors of what changes with the language, around the island.
 * @throws when the other page cannot be had: the link is then followed as any link.
 */
export async function switchPage(href: string, parts: readonly string[]): Promise<Document> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(response.statusText);
  const other = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const selector of parts) {
    const [old, next] = [document.querySelector(selector), other.querySelector(selector)];
    if (old && next) old.replaceWith(document.importNode(next, true));
  }
  for (const name of ['lang', 'dir']) {
    document.documentElement.setAttribute(name, other.documentElement.getAttribute(name) ?? '');
  }
  for (const notice of document.querySelectorAll('main > [data-fallback]')) notice.remove();
  history.replaceState(history.state, '', href);
  return other;
}
