import { isLocale, locales, sourceLocale } from '../../i18n/locales.ts';
import type { Link } from '../mdx.ts';
import type { Text } from '../model.ts';
import { anchorsOf, routesOf } from '../routes.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, quote } from '../words.ts';

/** Links go to pages and parts of pages that exist, and say where they go. */
export const linkExists: Rule = {
  id: 'link-exists',
  about:
    'Links in texts go to existing pages and parts of this site, without a language in the address, and their words say where they go.',
  comparesFiles: true,
  run: (model, { lists }) => {
    // A label in the wrong language says no more than one in the right one.
    const labels = new Set(Object.values(lists.linkLabels).flat().map(fold));
    // A link that is wrong in Dutch is reported there, once, and not in every language.
    const wrong = new Set<string>();
    return locales.flatMap((locale) => {
      const routes = routesOf(model, locale);
      return model.texts
        .filter((text) => text.locale === locale)
        .flatMap((text) =>
          text.body.links.flatMap((link) => {
            const key = `${text.kind}/${text.id} ${link.href}`;
            const fault = address(link, text, routes);
            const repeated = fault !== undefined && wrong.has(key);
            if (fault && locale === sourceLocale) wrong.add(key);
            return [label(link, labels), repeated ? undefined : fault].flatMap((said) =>
              said ? [{ file: text.file, ...text.body.place(link.start), ...said }] : [],
            );
          }),
        );
    });
  },
};

type Said = { message: string; hint: string } | undefined;

function fold(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function label(link: Link, empty: ReadonlySet<string>): Said {
  const words = fold(link.label.replace(/<[^>]*>/g, ''));
  if (words === '')
    return { message: `The link to ${quote(link.href)} has no words.`, hint: 'Write between [ and ] what the page is about.' };
  return empty.has(words)
    ? {
        message: `The link says only ${quote(link.label)}.`,
        hint: 'Write what the page is about: somebody who hears only the link must know where it goes.',
      }
    : undefined;
}

function address(link: Link, text: Text, routes: ReadonlyMap<string, ReadonlySet<string>>): Said {
  const { href } = link;
  const said = quote(href);
  if (/^(?:[a-z][a-z+.-]*:|\/\/|www\.)/i.test(href)) {
    return {
      message: `The link goes to another site: ${said}.`,
      hint: 'An address outside this site is a contact in a record, or a source. Show it with <Contact of="…" />, or name the organisation with <Name of="…" />.',
    };
  }
  const [path = '', anchor] = href.split('#');
  if (path === '') {
    const anchors = anchorsOf(text);
    if (anchor === undefined || anchor === '')
      return { message: 'The link goes nowhere.', hint: 'Write the page after the words: [Schulden](/geld/schulden/).' };
    return anchors.has(anchor)
      ? undefined
      : { message: `There is no part "${anchor}" on this page.`, hint: didYouMean(anchor, anchors, 'Use the id of a block of this page.') };
  }
  if (!path.startsWith('/'))
    return { message: `The address ${said} does not start with a slash.`, hint: 'Write the whole path: /wonen/opvang/.' };
  const first = path.split('/')[1] ?? '';
  if (isLocale(first))
    return { message: `The address ${said} has a language in it.`, hint: `Leave "/${first}" out: every language links to its own page.` };
  const anchors = routes.get(path);
  if (!anchors) {
    if (routes.has(`${path}/`)) return { message: `The address ${said} lacks the slash at its end.`, hint: `Write ${path}/.` };
    return { message: `There is no page ${said}.`, hint: didYouMean(path, routes.keys(), 'Link to a page that exists: /section/topic/.') };
  }
  if (anchor === undefined || anchors.has(anchor)) return undefined;
  return {
    message: `There is no part "${anchor}" on the page ${path}.`,
    hint: didYouMean(anchor, anchors, 'Use the id of a block of that page, or link to the page as a whole.'),
  };
}
