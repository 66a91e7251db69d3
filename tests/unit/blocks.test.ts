import { describe, expect, it } from 'vitest';
import { blocksOf, hashOf, splitFrontmatter } from '../../src/domain/blocks.ts';

const lines = (...text: string[]) => text.join('\n');

describe('front matter', () => {
  it('is told from the text, which knows on which line it starts', () => {
    expect(splitFrontmatter(lines('---', 'title: Opvang', 'desk: [a]', '---', '', 'Tekst'))).toEqual({
      frontmatter: 'title: Opvang\ndesk: [a]',
      body: '\nTekst',
      bodyLine: 5,
    });
  });

  it('may have the line ends of Windows', () => {
    expect(splitFrontmatter('---\r\ntitle: Opvang\r\n---\r\nTekst')).toEqual({ frontmatter: 'title: Opvang', body: 'Tekst', bodyLine: 4 });
  });

  it('may be missing', () => {
    expect(splitFrontmatter('Tekst\n---\nmeer\n---')).toEqual({ frontmatter: '', body: 'Tekst\n---\nmeer\n---', bodyLine: 1 });
  });

  it('ends at the first rule, not at one further on in the text', () => {
    expect(splitFrontmatter(lines('---', 'title: a', '---', 'een', '---', 'twee')).body).toBe('een\n---\ntwee');
  });
});

describe('blocks of a text', () => {
  it('are found by their id, with tag, text and line', () => {
    const body = lines('', '<Short id="kort">', '- Eerst dit.', '</Short>', '', '<Steps id="stappen">', '1. Bel.', '2. Vraag.', '</Steps>');
    expect(blocksOf(body, 10)).toEqual([
      { id: 'kort', tag: 'Short', source: '- Eerst dit.', line: 11 },
      { id: 'stappen', tag: 'Steps', source: '1. Bel.\n2. Vraag.', line: 15 },
    ]);
  });

  it('count their title as text: it is translated too', () => {
    const titled = (title: string) => blocksOf(lines(`<Phase id="fase" title="${title}">`, 'Tekst', '</Phase>'))[0]?.source;
    expect(titled('De dag zelf')).toContain('De dag zelf');
    expect(titled('De dag zelf')).not.toBe(titled('De dag erna'));
  });

  it('hold the tags that stand in them', () => {
    const body = lines(
      '<Steps id="stappen">',
      '1. Bel.',
      '',
      '<Warning>',
      'Wacht niet.',
      '</Warning>',
      '',
      '<Desks need="debts" />',
      '</Steps>',
    );
    const blocks = blocksOf(body);
    expect(blocks.map(({ id }) => id)).toEqual(['stappen']);
    expect(blocks[0]?.source).toContain('Wacht niet.');
    expect(blocks[0]?.source).toContain('<Desks need="debts" />');
  });

  it('belong to the block around them', () => {
    const body = lines(
      '<Section id="buiten" title="Buiten">',
      '<Phase id="binnen" title="Binnen">',
      'Tekst',
      '</Phase>',
      'Slot',
      '</Section>',
    );
    expect(blocksOf(body).map(({ id }) => id)).toEqual(['buiten']);
  });

  it('go on to their own end when a block of the same kind stands in them', () => {
    const body = lines(
      '<Section id="buiten" title="Buiten">',
      '<Section id="binnen" title="Binnen">',
      'Tekst',
      '</Section>',
      'Slot',
      '</Section>',
    );
    const blocks = blocksOf(body);
    expect(blocks.map(({ id }) => id)).toEqual(['buiten']);
    expect(blocks[0]?.source).toContain('Slot');
  });

  it('are not made by tags without an id, without an end or inside a line', () => {
    const body = lines(
      '<Help />',
      '<Note>',
      'Let op.',
      '</Note>',
      '<Contact of="geldfit" />',
      'Lees <Word id="woord">woord</Word> eens.',
      '<Name id="los" />',
    );
    expect(blocksOf(body)).toEqual([]);
  });

  it('may have the line ends of Windows', () => {
    expect(blocksOf('<Short id="kort">\r\n- Eerst dit.\r\n</Short>\r\n')).toMatchObject([{ id: 'kort', source: '- Eerst dit.' }]);
  });
});

describe('the hash of a block', () => {
  const text = '- Bel vandaag de gemeente.\n- Het is gratis.';

  it('is twelve hex digits', () => {
    expect(hashOf(text)).toMatch(/^[0-9a-f]{12}$/);
  });

  it.each([
    ['line ends of Windows', '- Bel vandaag de gemeente.\r\n- Het is gratis.'],
    ['empty lines', '\n- Bel vandaag de gemeente.\n\n\n- Het is gratis.\n'],
    ['an indent', '  - Bel vandaag de gemeente.\n  - Het is gratis.'],
    ['a line that is broken elsewhere', '- Bel vandaag\n  de gemeente.\n- Het is gratis.'],
    ['two spaces and tabs', '- Bel  vandaag\tde gemeente.\n- Het is gratis.'],
  ])('stays the same with %s', (_, other) => {
    expect(hashOf(other)).toBe(hashOf(text));
  });

  it('stays the same however an accent is typed', () => {
    expect(hashOf('cliënt')).toBe(hashOf('clie\u0308nt'));
  });

  it.each([
    ['a word', '- Bel morgen de gemeente.\n- Het is gratis.'],
    ['a sign', '- Bel vandaag de gemeente!\n- Het is gratis.'],
    ['a capital', '- bel vandaag de gemeente.\n- Het is gratis.'],
    ['the order', '- Het is gratis.\n- Bel vandaag de gemeente.'],
  ])('changes with %s', (_, other) => {
    expect(hashOf(other)).not.toBe(hashOf(text));
  });
});
