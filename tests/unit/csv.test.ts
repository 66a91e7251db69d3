import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/domain/csv.ts';

const bodyOf = (rows: string[][]) => toCsv(rows).slice(1);

describe('a table for a spreadsheet', () => {
  it('starts with the mark that makes a spreadsheet read Arabic and Ukrainian right', () => {
    expect(toCsv([['aan']]).codePointAt(0)).toBe(0xfeff);
  });

  it('ends every row, the last one too, as spreadsheets want it', () => {
    expect(
      bodyOf([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ).toBe('"a","b"\r\n"c","d"\r\n');
  });

  it('keeps commas, quotes and line ends inside their cell', () => {
    expect(bodyOf([['Stein, Beek', 'de "balie"', 'een\ntwee']])).toBe('"Stein, Beek","de ""balie""","een\ntwee"\r\n');
  });

  it.each(['=1+1', '+31 46', '-2', '@SUM(A1)', '\t=1', '\r=1'])('lets no cell run as a formula: %j', (cell) => {
    expect(bodyOf([[cell]])).toBe(`"'${cell}"\r\n`);
  });

  it('leaves those signs alone further on in a cell', () => {
    expect(bodyOf([['046-435', 'a=b']])).toBe('"046-435","a=b"\r\n');
  });

  it('keeps an empty cell and an empty table', () => {
    expect(bodyOf([['', 'b']])).toBe('"","b"\r\n');
    expect(bodyOf([])).toBe('');
  });
});
