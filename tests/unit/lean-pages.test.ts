import { describe, expect, it } from 'vitest';
import { squeezed, usedCss, wordsOf } from '../../src/integrations/lean-pages.ts';

const none = new Set<string>();
const on = (html: string, css: string, scripts = none) => usedCss([css], html, scripts).join('').replace(/\s+/g, '');

describe('the style of a page', () => {
  it('keeps a rule that can match, and drops one that cannot', () => {
    expect(on('<p class="lead">', '.lead{color:red}.card{color:blue}')).toBe('.lead{color:red}');
  });

  it('keeps of a list of selectors those that can match', () => {
    expect(on('<p>', 'p,.card>p{color:red}')).toBe('p{color:red}');
  });

  it('judges no selector by what it may match or must not', () => {
    const css = 'p:not(.card){color:red}:is(main,p):hover{color:red}p:has(>:is(.card,img)){color:red}';
    expect(on('<p>', css)).toBe(css);
  });

  it('looks at the names of attributes, not at their values, which may change', () => {
    expect(on('<details>', "[open]{color:red}details[data-kind='urgent']{color:red}", wordsOf('details.open'))).toBe('[open]{color:red}');
    expect(on('<html dir="ltr">', "[dir='rtl']{color:red}")).toBe("[dir='rtl']{color:red}");
  });

  it('keeps what is for the direction of the whole page, and drops what is for the other one', () => {
    const css = "html[dir='rtl'] p{color:red}";
    expect(on('<html lang="ar" dir="rtl"><p>', css)).toBe("html[dir='rtl']p{color:red}");
    expect(on('<html lang="nl" dir="ltr"><p dir="rtl">', css)).toBe('');
  });

  it('keeps what a script may add', () => {
    expect(on('<p>', '.popover{color:red}', wordsOf('box.className="popover"'))).toBe('.popover{color:red}');
  });

  it('writes a token that nothing changes as its value, also by way of another', () => {
    expect(on('<p>', ':root{--long-a:1px;--long-b:calc(2*var(--long-a))}p{margin:var(--long-b)}')).toBe('p{margin:calc(2*1px)}');
  });

  it('gives a token that a theme changes a short name, and drops one that nothing uses', () => {
    const css = ':root{--long-a:red;--long-b:blue}@media print{:root{--long-a:black;--long-b:black}}p{color:var(--long-a)}';
    expect(on('<p>', css)).toBe(':root{--0:red}@mediaprint{:root{--0:black}}p{color:var(--0)}');
  });

  it('drops a token that nothing uses, also when its short name would be a word of a script', () => {
    const names = Array.from({ length: 12 }, (_, at) => `--long-${at}`);
    const theme = `:root{${names.map((name) => `${name}:red`).join(';')}}`;
    const used = on('<p>', `${theme}@media print{${theme}}p{color:var(--long-11)}`, wordsOf('let a=1,b=2'));
    expect(used).toBe(':root{--0:red}@mediaprint{:root{--0:red}}p{color:var(--0)}');
  });

  it('leaves a token alone that the page itself names, or a script', () => {
    const css = ':root{--long-a:1px}p{margin:var(--long-a)}';
    expect(on('<p style="padding:var(--long-a)">', css)).toBe(css);
    expect(on('<p>', css, wordsOf('sheet.replaceSync(".tools{margin:var(--long-a)}")'))).toBe(css);
  });

  it('leaves no empty layer, query or animation rule behind, and keeps the steps of an animation', () => {
    expect(on('<p>', '@layer base{@media print{.card{color:red}}}@keyframes turn{from{color:red}to{color:blue}}')).toBe(
      '@keyframesturn{from{color:red}to{color:blue}}',
    );
  });
});

describe('the white space of a page', () => {
  it('becomes one space, but not inside text that keeps its lines', () => {
    expect(squeezed('<b>a</b>\n  <i>b</i> <pre>a\n  b</pre>')).toBe('<b>a</b> <i>b</i> <pre>a\n  b</pre>');
  });

  it('stays what it is where a line must not break', () => {
    expect(squeezed('<p>\n\u00a0<b>€\u00a025</b>\u202f%\n</p>')).toBe('<p>\u00a0<b>€\u00a025</b>\u202f%</p>');
  });

  it('goes beside what stands on a line of its own, and stays between words', () => {
    expect(squeezed('<ul class="x">\n <li>\n a <b>b</b> <a href="/">c</a>\n</li> </ul>')).toBe(
      '<ul class="x"><li>a <b>b</b> <a href="/">c</a></li></ul>',
    );
  });
});
