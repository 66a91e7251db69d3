import { describe, expect, it } from 'vitest';
import { usedCss, wordsOf } from '../../src/integrations/used-css.ts';

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

  it('keeps what a script may add', () => {
    expect(on('<p>', '.popover{color:red}', wordsOf('box.className="popover"'))).toBe('.popover{color:red}');
  });

  it('keeps a token that is used, also by way of another or in the page itself, and no other', () => {
    const css = ':root{--a:1px;--b:var(--a);--c:2px;--d:3px}p{margin:var(--b)}';
    expect(on('<p style="margin:var(--d)">', css)).toBe(':root{--a:1px;--b:var(--a);--d:3px}p{margin:var(--b)}');
  });

  it('leaves no empty layer, query or animation rule behind, and keeps the steps of an animation', () => {
    expect(on('<p>', '@layer base{@media print{.card{color:red}}}@keyframes turn{from{color:red}to{color:blue}}')).toBe(
      '@keyframesturn{from{color:red}to{color:blue}}',
    );
  });
});
