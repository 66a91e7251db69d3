import { blank, namesIn, partsOf } from '../../domain/letter.ts';
import { Filled, Own, Paper } from './Paper.tsx';
import { type Page, emptySender } from './page.ts';

/** A letter to finish by hand: all sentences, with blanks and boxes to tick. Made at build time only. */
export function Example({ page }: { page: Page }) {
  return (
    <Paper page={page} sender={emptySender('')} values={{}}>
      {page.paragraphs.map((paragraph) => (
        <Paragraph key={paragraph.id} page={page} paragraph={paragraph} />
      ))}
    </Paper>
  );
}

/** What always holds, and below it each sentence that may hold, with a box. */
function Paragraph({ page, paragraph }: { page: Page; paragraph: Page['paragraphs'][number] }) {
  const needed = new Set(page.fields.filter((field) => field.needed).map(({ id }) => id));
  const valueOf = (name: string) => page.laws[name] ?? blank;
  const rows = paragraph.sentences.map((sentence, index) => ({
    text: partsOf(sentence.text)
      .map((part) => ('words' in part ? part.words : valueOf(part.name)))
      .join(''),
    own: paragraph.own?.[index],
    fixed: sentence.if.length === 0 && namesIn(sentence.text).every((name) => name.includes(':') || needed.has(name)),
  }));
  const fixed = rows.filter((row) => row.fixed);
  const ticks = rows.filter((row) => !row.fixed);
  const ownOf = (list: typeof rows) => list.map((row, index) => <Filled key={index} page={page} text={`${row.own ?? ''} `} values={{}} />);
  return (
    <div class="letter-paragraph">
      {fixed.length > 0 && <p>{fixed.map(({ text }) => text).join(' ')}</p>}
      {fixed.length > 0 && paragraph.own && <Own page={page}>{ownOf(fixed)}</Own>}
      {ticks.length > 0 && (
        <ul class="letter-ticks">
          {ticks.map((row) => (
            <li key={row.text}>
              {row.text}
              {row.own && <Own page={page}>{ownOf([row])}</Own>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
