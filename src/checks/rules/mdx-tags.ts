import { sourceLocale } from '../../i18n/locales.ts';
import { type TagName, tags as tagSchemas } from '../../schema/tags.ts';
import { explain } from '../issues.ts';
import { type Tag, attribute, holdingTags, inlineTags, partTags, tagNames } from '../mdx.ts';
import type { Text } from '../model.ts';
import type { Finding } from '../problem.ts';
import { layoutAnchors } from '../routes.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, either, quote } from '../words.ts';

/** The tags of a text are those that exist, whole, in their place and with their attributes. */
export const mdxTags: Rule = {
  id: 'mdx-tags',
  about: 'Tags in texts exist, are closed, stand where they may stand and have their attributes; no character is taken for code.',
  run: (model) =>
    model.texts.flatMap((text) => [
      ...unknown(text),
      ...attributes(text),
      ...places(text),
      ...pairs(text),
      ...code(text),
      ...ids(text),
      ...help(text),
      ...dropped(text),
    ]),
};

function finding(text: Text, offset: number, message: string, hint: string): Finding {
  return { file: text.file, ...text.body.place(offset), message, hint };
}

function isKnown(name: string): name is TagName {
  return Object.hasOwn(tagSchemas, name);
}

function unknown(text: Text): Finding[] {
  return (
    text.body.tags
      // The closing tag of one that is unknown too says nothing new.
      .filter((tag) => !isKnown(tag.name) && (tag.kind !== 'close' || text.body.faults.some((fault) => fault.tag === tag)))
      .map((tag) =>
        /^[a-z]/.test(tag.name) && !tagNames.some((name) => name.toLowerCase() === tag.name.toLowerCase())
          ? finding(
              text,
              tag.start,
              `<${tag.name}> is HTML.`,
              'Use Markdown: **bold**, lists, links. The tags that may be used are in content/README.md.',
            )
          : finding(
              text,
              tag.start,
              `There is no tag <${tag.kind === 'close' ? '/' : ''}${tag.name}>.`,
              didYouMean(tag.name, tagNames, `Use one of ${either(tagNames)}.`),
            ),
      )
  );
}

function attributes(text: Text): Finding[] {
  return text.body.tags.flatMap((tag) => {
    if (tag.kind === 'close' || !isKnown(tag.name)) return [];
    const bare = tag.attributes.filter((candidate) => candidate.value === undefined);
    const twice = tag.attributes.filter((candidate, index) => tag.attributes.findIndex(({ name }) => name === candidate.name) < index);
    const values = Object.fromEntries(tag.attributes.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])));
    const { shape } = tagSchemas[tag.name];
    const known = Object.keys(shape);
    const issues = tagSchemas[tag.name].safeParse(values).error?.issues ?? [];
    return [
      ...bare.map(({ name, start }) =>
        finding(text, start, `The attribute "${name}" of <${tag.name}> has no value between double quotes.`, `Write ${name}="…".`),
      ),
      ...twice.map(({ name, start }) => finding(text, start, `The attribute "${name}" of <${tag.name}> stands there twice.`, 'Keep one.')),
      ...issues.flatMap((issue) =>
        explain(issue, values).flatMap(({ path, key, message, hint }) => {
          const name = String(path[0]);
          const at = tag.attributes.find((candidate) => candidate.name === name);
          if (at?.value === undefined && bare.some((candidate) => candidate.name === name)) return [];
          if (key)
            return [
              finding(
                text,
                at?.start ?? tag.start,
                `<${tag.name}> has no attribute "${name}".`,
                known.length === 0 ? 'Leave it out.' : didYouMean(name, known, `It may have ${either(known, 'and')}.`),
              ),
            ];
          return at
            ? [finding(text, at.start, `<${tag.name}>: ${message}`, hint)]
            : [
                finding(
                  text,
                  tag.start,
                  `<${tag.name}> lacks "${name}".`,
                  `Write <${tag.name} ${name}="…"${holdingTags.has(tag.name) ? '' : ' /'}>.`,
                ),
              ];
        }),
      ),
    ];
  });
}

/** A tag that makes a part of the page stands alone on its line; one that makes a block starts at the edge too. */
function places(text: Text): Finding[] {
  const { source } = text.body;
  return text.body.tags.flatMap((tag) => {
    if (!isKnown(tag.name) || inlineTags.has(tag.name)) return [];
    const lineStart = source.lastIndexOf('\n', tag.start - 1) + 1;
    const lineEnd = source.indexOf('\n', tag.end);
    const before = source.slice(lineStart, tag.start);
    const after = source.slice(tag.end, lineEnd === -1 ? source.length : lineEnd);
    const name = `<${tag.kind === 'close' ? '/' : ''}${tag.name}>`;
    if (before.trim() !== '' || after.trim() !== '')
      return [finding(text, tag.start, `${name} does not stand alone on its line.`, 'Put it on a line of its own.')];
    if (partTags.has(tag.name) && before !== '')
      return [finding(text, tag.start, `${name} does not stand at the start of its line.`, 'Take the spaces in front of it out.')];
    return [];
  });
}

function pairs(text: Text): Finding[] {
  const faults = text.body.faults.flatMap(({ kind, tag }) => {
    // A tag that should have closed itself is reported below.
    if (!isKnown(tag.name) || (kind === 'unclosed' && !holdingTags.has(tag.name))) return [];
    return kind === 'unclosed'
      ? [finding(text, tag.start, `<${tag.name}> is never closed.`, `Put </${tag.name}> where it ends, before the part around it ends.`)]
      : [finding(text, tag.start, `</${tag.name}> closes nothing.`, `Take it out, or put <${tag.name}> where it should start.`)];
  });
  const forms = text.body.tags.flatMap((tag) => {
    if (!isKnown(tag.name) || tag.kind === 'close') return [];
    if (tag.kind === 'open' && !holdingTags.has(tag.name))
      return [
        finding(
          text,
          tag.start,
          `<${tag.name}> holds no text, so it must close itself.`,
          `Write ${text.body.source.slice(tag.start, tag.end - 1).trimEnd()} />.`,
        ),
      ];
    if (tag.kind === 'self' && holdingTags.has(tag.name) && tag.name !== 'Word')
      return [
        finding(
          text,
          tag.start,
          `<${tag.name}> is closed before it holds anything.`,
          `Take the slash at its end out, and put </${tag.name}> after the text.`,
        ),
      ];
    return [];
  });
  const open = new Set(text.body.faults.map(({ tag }) => tag));
  const nested = text.body.elements
    // Whatever follows a block that is not closed stands inside it.
    .filter((element) => partTags.has(element.name) && element.parent !== undefined && !open.has(element.parent.tag))
    .map((element) =>
      finding(
        text,
        element.tag.start,
        `<${element.name}> stands inside <${element.parent?.name}>.`,
        'Blocks stand after each other: close the first one before the next starts.',
      ),
    );
  return [...faults, ...forms, ...nested];
}

/** Characters that MDX would run as code. */
function code(text: Text): Finding[] {
  const { source, bodyStart } = text.body;
  const characters = text.body.stray.map((offset) => {
    if (source.startsWith('<!--', offset))
      return finding(text, offset, 'A comment for other editors does not work here.', 'Take it out, or put it in topic.yaml behind a #.');
    const letter = source[offset] ?? '';
    return finding(
      text,
      offset,
      `The character ${letter} cannot stand in a text.`,
      letter === '<'
        ? 'If it should be a tag, look at its quotes and slash. Otherwise write it in words, like "minder dan".'
        : 'Write it in words, or leave it out.',
    );
  });
  const lines = [...source.slice(bodyStart).matchAll(/^(?:import|export)\b.*/gm)].map((match) =>
    finding(
      text,
      bodyStart + match.index,
      `A line that starts with ${quote(match[0].split(' ')[0] ?? '')} is taken for code.`,
      'Begin the line with another word. Tags need no import.',
    ),
  );
  return [...characters, ...lines];
}

function ids(text: Text): Finding[] {
  const seen = new Set<string>();
  return text.body.elements.flatMap((element) => {
    const id = partTags.has(element.name) ? attribute(element.tag, 'id') : undefined;
    if (id === undefined) return [];
    const start = element.tag.attributes.find(({ name }) => name === 'id')?.start ?? element.tag.start;
    if (seen.has(id))
      return [finding(text, start, `The id ${quote(id)} is already that of another block of this text.`, 'Give this block another id.')];
    seen.add(id);
    if (text.kind === 'topics' && layoutAnchors.has(id))
      return [finding(text, start, `The id ${quote(id)} belongs to the page around the text.`, 'Give this block another id.')];
    return [];
  });
}

function help(text: Text): Finding[] {
  const found = text.body.elements.filter((element) => element.name === 'Help');
  if (text.kind === 'pages')
    return found.map((element) =>
      finding(text, element.tag.start, '<Help /> shows who helps with a topic; this is a page.', 'Use <Contact of="…" />.'),
    );
  if (found.length === 0)
    return [
      finding(
        text,
        text.body.bodyStart,
        'The text has no <Help />, so it does not show who helps.',
        'Put <Help /> on a line of its own after </Steps>.',
      ),
    ];
  return found.slice(1).map((element) => finding(text, element.tag.start, '<Help /> stands here a second time.', 'Keep the first one.'));
}

/** Outside Dutch, <Word> prints the Dutch term and drops what stands between its tags. */
function dropped(text: Text): Finding[] {
  if (text.locale === sourceLocale) return [];
  return text.body.elements
    .filter((element) => element.name === 'Word' && element.tag.kind === 'open')
    .map((element) =>
      finding(
        text,
        element.tag.start,
        `The words between <Word> and </Word> are not shown in a translation: there it prints the Dutch term.`,
        `Write ${wordTag(element.tag)} and put the translated words beside it.`,
      ),
    );
}

function wordTag(tag: Tag): string {
  return `<Word id="${attribute(tag, 'id') ?? '…'}" />`;
}
