import type { Page } from '@playwright/test';

/**
 * What is smaller than a finger, 44 by 44 px (WCAG 2.2, 2.5.5), of all that a reader can press on the page as it is now: lines
 * that name it with its size. As the criterion does, it passes over a link among the words of a text: the line sets its height.
 */
export function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pressable = 'a[href], button, summary, input, select, textarea, [tabindex="0"]';
    const inLine = (element: Element) => /^(inline|contents)$/.test(getComputedStyle(element).display);

    /** Whether the block in which a link stands has words of its own too: other links, and blocks inside it, are no words. */
    const amongWords = (link: Element): boolean => {
      let block = link.parentElement as Element;
      while (inLine(block)) block = block.parentElement as Element;
      const words = document.createTreeWalker(block, NodeFilter.SHOW_ALL, (node) => {
        if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
        return inLine(node) && !node.matches(pressable) ? NodeFilter.FILTER_SKIP : NodeFilter.FILTER_REJECT;
      });
      while (words.nextNode()) if (/\p{L}/u.test(words.currentNode.nodeValue ?? '')) return true;
      return false;
    };

    /** The largest part of it in one piece: of a link over two lines one line, of an answer to tick its label. */
    const size = (control: Element): [width: number, height: number] => {
      const labels = control.matches('[type=radio], [type=checkbox]') ? [...((control as HTMLInputElement).labels ?? [])] : [];
      const parts = [control, ...labels].flatMap((element) => [...element.getClientRects()]);
      const sizes = parts.map(({ width, height }): [number, number] => [Math.round(width), Math.round(height)]);
      return sizes.reduce((most, one) => (Math.min(...one) > Math.min(...most) ? one : most), [0, 0]);
    };

    return [...document.querySelectorAll(pressable)].flatMap((control) => {
      const [width, height] = size(control);
      const hidden = !control.checkVisibility({ visibilityProperty: true }) || Math.max(width, height) <= 1;
      if (hidden || Math.min(width, height) >= 44 || (control.matches('a') && amongWords(control))) return [];
      const name = (element: Element | null) => `${element?.localName}${[...(element?.classList ?? [])].map((one) => `.${one}`).join('')}`;
      const text = (control.textContent ?? '').trim().slice(0, 30);
      return [`${name(control.parentElement)} > ${name(control)} "${text}" is ${width} x ${height}`];
    });
  });
}
