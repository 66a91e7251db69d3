import { type Strings, button, make, style } from './panel.ts';

interface Sentence {
  text: string;
  block: Element;
  range: Range;
}

// The controls stay in view while the text moves, above the bar on a phone.
const looks = `
::highlight(reading) { background: #f3b33d; color: #1b2624 }
html { scroll-padding-block-end: 12rem }
.tools-reading { position: fixed; inset: auto 0 4.25rem; z-index: 3; justify-content: center; margin: 0; padding: .5rem;
  border-block-start: 1px solid; background: Canvas }
@media (min-width: 48rem), (max-height: 30rem), (max-width: 17rem) { .tools-reading { inset-block-end: 0 } }
@media print { .tools-reading { display: none } }`;

// Safari knows `checkVisibility` from 17.4 on; before it, what is closed has no place on the page.
const isSeen = (block: Element & { checkVisibility?: Element['checkVisibility'] }) =>
  block.checkVisibility?.({ visibilityProperty: true }) ?? block.getClientRects().length > 0;

/** The sentences of the text that can be seen, in order, each with its place. */
function sentences(lang: string): Sentence[] {
  const root = document.querySelector('[data-own-text]') ?? document.querySelector('main');
  // Android writes `nl_NL`, which the browser takes for no language.
  const segmenter = new Intl.Segmenter(lang.replace(/_.*/, ''), { granularity: 'sentence' });
  return [...(root?.querySelectorAll('h1,h2,h3,p,li,dt,dd,summary') ?? [])].flatMap((block) => {
    // A block that holds others is read by way of them.
    if (block.querySelector('p,li,dt,dd') || block.closest('.no-print') || !isSeen(block)) return [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    const place = (offset: number): [Text, number] => {
      let left = offset;
      const node = nodes.find((one) => left <= one.length || !((left -= one.length), true)) ?? (nodes.at(-1) as Text);
      return [node, Math.min(left, node.length)];
    };
    return [...segmenter.segment(nodes.map(({ data }) => data).join(''))]
      .filter(({ segment }) => /[\p{L}\d]/u.test(segment))
      .map(({ segment, index }) => {
        const range = new Range();
        range.setStart(...place(index));
        range.setEnd(...place(index + segment.length));
        return { text: segment.trim(), block, range };
      });
  });
}

let stop: (() => void) | undefined;
for (const leaving of ['pagehide', 'leave', 'language']) addEventListener(leaving, () => stop?.());

/** Reads the text aloud, sentence by sentence, and marks where it is. Stops when the reader leaves; a second call stops it too. */
export function read(voice: SpeechSynthesisVoice | undefined, { read: title, reading }: Strings): void {
  if (stop) return stop();
  if (!voice) return;
  const list = sentences(voice.lang);
  const sheet = style(looks);
  let index = 0;
  let playing = true;

  const mark = (sentence?: Sentence) => {
    sentence?.block.scrollIntoView({ block: 'nearest' });
    if (!('highlights' in CSS)) return;
    if (sentence) CSS.highlights.set('reading', new Highlight(sentence.range));
    else CSS.highlights.delete('reading');
  };
  const hush = () => {
    playing = false;
    speechSynthesis.cancel();
  };
  const speak = () => {
    const sentence = list[index];
    if (!sentence) return stop?.();
    mark(sentence);
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    // A sentence that was broken off ends too; only one that ran to its end leads to the next.
    utterance.onend = () => {
      if (!playing || list[index] !== sentence) return;
      index++;
      speak();
    };
    utterance.onerror = () => playing && stop?.();
    speechSynthesis.speak(utterance);
  };
  // Browsers differ in how they pause: the sentence is broken off, and read again from its start.
  const pause = button(reading.pause, () => {
    if (playing) hush();
    else {
      playing = true;
      speak();
    }
    pause.textContent = playing ? reading.pause : reading.go;
  });
  const controls = make(
    'div',
    { className: 'tools tools-reading', role: 'group', ariaLabel: title },
    pause,
    button(reading.stop, () => stop?.()),
  );
  stop = () => {
    hush();
    mark();
    controls.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    stop = undefined;
  };
  document.querySelector('[data-tools]')?.append(controls);
  pause.focus({ preventScroll: true });
  speak();
}
