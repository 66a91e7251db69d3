import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/domain/nearest.ts';
import { parseMdx, printed } from '../../../src/checks/mdx.ts';
import { phrasePattern, sentencesOf, withoutQuotations, wordsIn } from '../../../src/checks/sentences.ts';
import { parseYaml } from '../../../src/checks/yaml-file.ts';

describe('parseMdx', () => {
  const source = `---
title: Titel
---

<Short id="kort">
- Bel **nu** <Phone of="balie" />, of [schrijf](/hulp/).
- Een <Word
  id="bezwaar">bezwaar</Word>
  over twee regels.
</Short>

1. Eerst dit,
   dan dat.

### Kop

Een gewone
zin met \\{ en _nadruk_.
`;
  const mdx = parseMdx(source);

  it('reads passages without marks and tags', () => {
    expect(mdx.passages.map(({ kind, level, text }) => [kind, level, text])).toEqual([
      ['bullet', 0, `Bel nu ${printed}, of schrijf.`],
      ['bullet', 0, 'Een bezwaar over twee regels.'],
      ['number', 0, 'Eerst dit, dan dat.'],
      ['heading', 3, 'Kop'],
      ['paragraph', 0, 'Een gewone zin met { en nadruk.'],
    ]);
  });

  it('knows the place of every letter', () => {
    const passage = mdx.passages.find(({ text }) => text.includes('nadruk'));
    expect(mdx.place(passage?.offsets[passage.text.indexOf('nadruk')] ?? 0)).toEqual({ line: 18, col: 16 });
    for (const { text, offsets } of mdx.passages) {
      [...text].forEach((letter, index) => {
        if (/\S/.test(letter) && letter !== printed) expect(source[offsets[index] ?? -1]).toBe(letter);
      });
    }
  });

  it('knows the elements around a letter, and what is wrong', () => {
    expect(mdx.around(source.indexOf('bezwaar<')).map(({ name }) => name)).toEqual(['Word', 'Short']);
    expect(mdx.faults).toEqual([]);
    expect(mdx.stray).toEqual([]);
    expect(parseMdx('a { b < c\n').stray).toEqual([2, 6]);
  });

  it('goes on after a tag that does not close', () => {
    const broken = parseMdx('<Short id="a">\n<Nl>x\n</Short>\n</Bring>\n<Steps id="b">\n');
    expect(broken.faults.map(({ kind, tag }) => `${kind} ${tag.name}`)).toEqual(['unclosed Nl', 'unopened Bring', 'unclosed Steps']);
  });
});

describe('sentences', () => {
  it('end at a full stop with a space, and before what somebody says', () => {
    const text = "Bel 's nachts. Zeg: 'Ik heb geen bed. Kan dat?' Nu om 9.30 uur";
    expect(sentencesOf(text).map((sentence) => [text.slice(sentence.start, sentence.start + 3), sentence.text, sentence.words])).toEqual([
      ['Bel', "Bel 's nachts.", 3],
      ['Zeg', 'Zeg:', 1],
      ["'Ik", "'Ik heb geen bed.", 4],
      ['Kan', "Kan dat?'", 2],
      ['Nu ', 'Nu om 9.30 uur', 4],
    ]);
  });

  it('count what a tag prints as a word, and punctuation as none', () => {
    expect(wordsIn(`Bel ${printed} – nu!`)).toBe(3);
  });

  it('are blanked where somebody else speaks, letter by letter', () => {
    expect(withoutQuotations("Zeg: 'Help je mij?' 's Nachts is 'Overdag' dicht.")).toBe(
      `Zeg: ${' '.repeat(14)} 's Nachts is ${' '.repeat(9)} dicht.`,
    );
  });

  it('hold phrases as whole words only', () => {
    const pattern = phrasePattern(['zelfredzaam*', 'dient te', 'i.v.m.']);
    expect('Zelfredzaamheid: dient  te, i.v.m. zelfredzame, ondient te, ivm'.match(pattern)).toEqual([
      'Zelfredzaamheid',
      'dient  te',
      'i.v.m.',
    ]);
  });
});

describe('parseYaml', () => {
  const file = parseYaml(
    'x.yaml',
    "a: plain text\nb:\n  - id: one\n    text: 'with ''quotes'' and one'\nc: >-\n  folded\n  over lines\n",
    11,
  );

  it('gives the place of values, keys and what is not there', () => {
    expect(file.at(['b', 0, 'id'])).toEqual({ line: 13, col: 9 });
    expect(file.keyAt(['b', 0, 'text'])).toEqual({ line: 14, col: 5 });
    expect(file.at(['b', 0, 'missing'])).toEqual({ line: 13, col: 5 });
    expect(file.at(['nowhere', 'at', 'all'])).toEqual({ line: 11, col: 1 });
  });

  it('gives the place of a letter, through quotes and folds', () => {
    expect(file.letterAt(['a'], 6)).toEqual({ line: 11, col: 10 });
    expect(file.letterAt(['b', 0, 'text'], "with 'quotes' and ".length)).toEqual({ line: 14, col: 32 });
    expect(file.letterAt(['c'], 'folded over '.length)).toEqual({ line: 17, col: 8 });
  });

  it('reports what cannot be read', () => {
    expect(parseYaml('x.yaml', 'a: 1\na: 2\n').faults).toMatchObject([{ code: 'DUPLICATE_KEY', line: 2, col: 1 }]);
    expect(parseYaml('x.yaml', '').data).toBeNull();
  });
});

describe('nearest', () => {
  it('finds a misspelt name, and nothing for another word', () => {
    expect(nearest('vidr', ['vidar', 'geldfit'])).toBe('vidar');
    expect(nearest('VIDAR', ['vidar'])).toBe('vidar');
    expect(nearest('politie', ['vidar', 'geldfit'])).toBeUndefined();
    expect(nearest('nl', ['pl'])).toBeUndefined();
  });
});
