import { type Block, blocksOf, hashOf } from '../../domain/blocks.ts';
import { locales, sourceLocale } from '../../i18n/locales.ts';
import { ledgerEntry, ledgerKey } from '../ledgers.ts';
import { type Model, type Text, dutchOf } from '../model.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { quote } from '../words.ts';

/** A translation has the blocks of the Dutch text, in its order, unless the ledger knows that the Dutch has changed since. */
export const translatedBlocks: Rule = {
  id: 'translated-blocks',
  about:
    'A translation has the same blocks as the Dutch text, in the same order; a block that the Dutch got or lost since is known from the ledger.',
  comparesFiles: true,
  run: (model) => model.texts.flatMap((text) => (text.locale === sourceLocale ? renamed(model, text) : compare(model, text))),
};

/** An id that changes breaks links and loses its translations, so a block that only got another id is reported. */
function renamed(model: Model, dutch: Text): Finding[] {
  const blocks = blocksIn(dutch);
  const ids = new Set(blocks.map((block) => block.id));
  const ledgers = locales.map((locale) => ledgerEntry(model, locale, ledgerKey(dutch)) ?? {});
  return blocks.flatMap((block): Finding[] => {
    if (ledgers.some((made) => made[block.id] !== undefined)) return [];
    const hash = hashOf(block.source);
    const before = ledgers.flatMap((made) => Object.entries(made)).find(([id, made]) => made === hash && !ids.has(id))?.[0];
    if (before === undefined) return [];
    return [
      {
        file: dutch.file,
        line: block.line,
        col: 1,
        message: `The block ${quote(block.id)} had the id ${quote(before)} before.`,
        hint: 'Give it back: an id never changes, since links and translations go by it.',
      },
    ];
  });
}

function compare(model: Model, text: Text): Finding[] {
  const dutch = dutchOf(model, text);
  // Where a tag is not closed the blocks are not known; that is reported by another rule.
  if (!dutch || text.body.faults.length > 0 || dutch.body.faults.length > 0) return [];
  const { body } = text;
  const made = ledgerEntry(model, text.locale, ledgerKey(text));
  const blocks = blocksIn(text);
  const own = blocks.map((block) => block.id);
  const source = blocksIn(dutch).map((block) => block.id);

  const missing = source
    // Without a hash in the ledger the translation never saw it: the site says so to the reader.
    .filter((id) => !own.includes(id) && (made === undefined || made[id] !== undefined))
    .map((id): Finding => ({
      file: text.file,
      ...body.place(body.bodyStart),
      message: `The block ${quote(id)} of the Dutch text is not in this translation.`,
      hint: `Translate it, between the same blocks as in ${dutch.file}.`,
    }));
  const extra = blocks
    .filter((block) => !source.includes(block.id) && made?.[block.id] === undefined)
    .map((block): Finding => ({
      file: text.file,
      line: block.line,
      col: 1,
      message: `The Dutch text has no block ${quote(block.id)}.`,
      hint: `Give it the id of the block of ${dutch.file} that it translates, or take it out.`,
    }));
  const shared = source.filter((id) => own.includes(id));
  const order = own.filter((id) => shared.includes(id));
  const wrong = order.findIndex((id, index) => id !== shared[index]);
  const moved = blocks.find((block) => block.id === order[wrong]);
  const place =
    moved === undefined
      ? []
      : [
          {
            file: text.file,
            line: moved.line,
            col: 1,
            message: `The block ${quote(moved.id)} stands where the Dutch text has ${quote(shared[wrong] ?? '')}.`,
            hint: `Put the blocks in the order of ${dutch.file}.`,
          },
        ];
  return [...missing, ...extra, ...place, ...contents(text, dutch, made)];
}

/** In a block made from the Dutch of today, the same tags and links stand: what comes from a record is never left out. */
function contents(text: Text, dutch: Text, made: Readonly<Record<string, string>> | undefined): Finding[] {
  const source = new Map(blocksIn(dutch).map((block) => [block.id, block]));
  return blocksIn(text).flatMap((block): Finding[] => {
    const original = source.get(block.id);
    if (original === undefined) return [];
    const place = { file: text.file, line: block.line, col: 1 };
    if (original.tag !== block.tag)
      return [
        {
          ...place,
          message: `The block ${quote(block.id)} is a <${block.tag}>; in Dutch it is a <${original.tag}>.`,
          hint: `Make it a <${original.tag}>.`,
        },
      ];
    const hash = made?.[block.id];
    if (hash !== undefined && hash !== hashOf(original.source)) return [];
    const [wanted, own] = [recordsIn(original.source), recordsIn(block.source)];
    return [
      ...[...wanted]
        .filter((item) => !own.has(item))
        .map((item) => ({
          ...place,
          message: `The block ${quote(block.id)} lacks ${item}, which stands in the Dutch text.`,
          hint: 'Put it where the translation says the same.',
        })),
      ...[...own]
        .filter((item) => !wanted.has(item))
        .map((item) => ({
          ...place,
          message: `The block ${quote(block.id)} has ${item}, which does not stand in the Dutch text.`,
          hint: 'Take it out: a translation says what the Dutch says.',
        })),
    ];
  });
}

function blocksIn({ body }: Text): Block[] {
  return blocksOf(body.source.slice(body.bodyStart), body.bodyLine);
}

/** What a block takes from records: its facts, numbers and desks, and its links. Words and names may be said again or not. */
function recordsIn(source: string): Set<string> {
  const tags = [...source.matchAll(/<(?:Fact|Amounts|Phone|Call|Contact|Desks|When)\b[^>]*?(?=\s*\/?>)/g)].map(
    (match) => `${match[0].replace(/\s+as="[^"]*"/, '').replace(/\s+/g, ' ')}>`,
  );
  const links = [...source.matchAll(/\]\(([^)\s]+)/g)].map((match) => `the link ${match[1]}`);
  return new Set([...tags, ...links]);
}
