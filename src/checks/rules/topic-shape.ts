import { type ContactBook, isHelp, phoneOf } from '../../domain/contacts.ts';
import { sourceLocale } from '../../i18n/locales.ts';
import type { Element } from '../mdx.ts';
import type { Model, Rec, Text } from '../model.ts';
import { textPieces } from '../pieces.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { wordsIn } from '../sentences.ts';
import { count, either } from '../words.ts';

/** The blocks of a topic, in their order. */
const order: readonly { tag: string; least: number; most: number }[] = [
  { tag: 'Short', least: 1, most: 1 },
  { tag: 'Steps', least: 1, most: 1 },
  { tag: 'Help', least: 1, most: 1 },
  { tag: 'Phase', least: 0, most: Infinity },
  { tag: 'Bring', least: 0, most: 1 },
  { tag: 'Section', least: 0, most: Infinity },
  { tag: 'Decides', least: 1, most: 1 },
];

/** Own words a topic needs to be of use; short reading is easier for the young. */
const leastWords = { general: 180, youth: 70 } as const;

/** A topic has the parts a reader counts on, in the order that holds on every page. */
export const topicShape: Rule = {
  id: 'topic-shape',
  about: 'A topic has its blocks in order, numbered steps, enough words of its own, and somebody who can be called.',
  comparesFiles: true,
  run: (model) =>
    model.records('topics').flatMap((topic) => {
      const text = model.text('topics', topic.id, sourceLocale);
      return [
        ...(text ? [...(text.body.faults.length === 0 ? blocks(text) : []), ...steps(text), ...words(text)] : []),
        ...reachable(model, topic),
      ];
    }),
};

function finding(text: Text, offset: number, message: string, hint: string): Finding {
  return { file: text.file, ...text.body.place(offset), message, hint };
}

function blocks(text: Text): Finding[] {
  const rank = (name: string) => order.findIndex(({ tag }) => tag === name);
  const found = text.body.elements.filter((element) => element.parent === undefined && rank(element.name) !== -1);
  const rule = `The order is ${order.map(({ tag }) => tag).join(', ')}.`;
  const moved = found.flatMap((element, index) => {
    const before = found.slice(0, index).find((earlier) => rank(earlier.name) > rank(element.name));
    return before === undefined ? [] : [{ element, before }];
  });
  return [
    ...moved.map(({ element, before }) =>
      finding(text, element.tag.start, `<${element.name}> stands after <${before.name}>.`, `Put it before <${before.name}>. ${rule}`),
    ),
    // How often <Help /> stands there is looked at with the other tags.
    ...order
      .filter(({ tag }) => tag !== 'Help')
      .flatMap(({ tag, least, most }): Finding[] => {
        const those = found.filter((element) => element.name === tag);
        if (those.length < least) return [finding(text, text.body.bodyStart, `The topic has no <${tag}>.`, `Add it. ${rule}`)];
        return those
          .slice(most)
          .map((element) => finding(text, element.tag.start, `<${tag}> stands here a second time.`, 'Make one of the two.'));
      }),
    ...strangers(text),
  ];
}

/** Blocks of pages that have no place in a topic. */
function strangers(text: Text): Finding[] {
  return text.body.elements
    .filter((element) => element.name === 'Situation')
    .map((element) =>
      finding(
        text,
        element.tag.start,
        '<Situation> belongs on a page, not in a topic.',
        'Use <Phase> where help goes by phase, or <Section>.',
      ),
    );
}

function steps(text: Text): Finding[] {
  return text.body.elements.filter((element) => element.name === 'Steps').flatMap((element) => numbered(text, element));
}

function numbered(text: Text, element: Element): Finding[] {
  const { source } = text.body;
  const inside = text.body.passages.filter((passage) => element.tag.start < passage.start && passage.start < element.end);
  const items = inside.filter((passage) => passage.kind === 'number');
  if (items.length === 0)
    return [finding(text, element.tag.start, '<Steps> holds no numbered list.', 'Number the steps: "1. **Bel vandaag de gemeente.** …".')];
  const numbers = items.map((item) => Number(/^\s*(\d+)/.exec(source.slice(item.start))?.[1]));
  const again = items.findIndex((_, index) => index > 0 && numbers[index] === 1);
  const bad = numbers.findIndex((number, index) => number !== index + 1);
  const at = items[again !== -1 ? again : bad];
  if (again !== -1 && at) return [finding(text, at.start, '<Steps> holds a second numbered list.', 'Make one list of it.')];
  if (bad !== -1 && at)
    return [finding(text, at.start, `Step ${bad + 1} has the number ${numbers[bad]}.`, `Give it the number ${bad + 1}.`)];
  return [];
}

function words(text: Text): Finding[] {
  const least = leastWords[text.youth ? 'youth' : 'general'];
  const own = textPieces(text)
    .filter((piece) => piece.field === 'body')
    .reduce((sum, piece) => sum + wordsIn(piece.text), 0);
  if (own >= least) return [];
  return [
    finding(
      text,
      text.body.bodyStart,
      `The topic has ${count(own, 'word')} of its own; ${least} is the least.`,
      'Say what the reader can do, what happens then, how long it takes, what it costs and who decides; or join it with another topic.',
    ),
  ];
}

/** Whoever needs this page can call somebody: a service, its organisation, or the first desk of a municipality it holds for. */
function reachable(model: Model, topic: Rec<'topics'>): Finding[] {
  if (!topic.data) return [];
  const { book } = model;
  const known = topic.data.help.filter((id) => book.services.has(id));
  // A service that does not exist, or breaks its schema, is reported by another rule.
  if (known.length < topic.data.help.length && known.length === 0) return [];
  const help = known.filter((id) => isHelpful(book, id));
  if (help.some((id) => phoneOf(book, id) || firstDesks(model, id).some((desk) => phoneOf(book, desk)))) return [];
  const message =
    help.length === 0
      ? `None of the services under "help" may be shown as help: ${either(known, 'and')}.`
      : `Nobody under "help" can be called: ${either(help, 'and')}.`;
  return [
    {
      file: topic.file.path,
      ...topic.file.at(['help']),
      message,
      hint: 'Add a service that runs and has a phone number, or whose municipality has a first-contact desk with one.',
    },
  ];
}

function isHelpful(book: ContactBook, id: string): boolean {
  const service = book.services.get(id);
  return service !== undefined && isHelp(service);
}

function firstDesks(model: Model, id: string): string[] {
  const coverage = model.book.services.get(id)?.coverage;
  return model
    .records('regions')
    .flatMap(({ data }) =>
      Object.entries(data?.desks['first-contact'] ?? {}).flatMap(([municipality, desk]) =>
        desk !== null && (coverage === 'national' || coverage?.includes(municipality)) ? desk : [],
      ),
    );
}
