import { partTags } from '../mdx.ts';
import type { Text } from '../model.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Headings follow each other without a gap: the title is level 1 and each block brings its own of level 2. */
export const headings: Rule = {
  id: 'headings',
  about: 'Inside a block headings start at ### and skip no level.',
  run: (model) => model.texts.flatMap(levels),
};

function levels(text: Text): Finding[] {
  const { body } = text;
  let part: unknown;
  let last = 2;
  return body.passages.flatMap((passage): Finding[] => {
    if (passage.kind !== 'heading') return [];
    const around = body.around(passage.start);
    const block = around.find((element) => partTags.has(element.name));
    // <When> brings a heading of level 3 of its own.
    const inner = around.find((element) => element.name === 'When') ?? block;
    if (inner !== part) last = inner?.name === 'When' ? 3 : 2;
    part = inner;
    const marks = '#'.repeat(passage.level);
    const finding = (message: string, hint: string) => [{ file: text.file, ...body.place(passage.start), message, hint }];
    if (!block)
      return finding(
        'This heading stands outside a block.',
        'Put it and its text in a <Section id="…" title="…">: that makes the heading.',
      );
    const least = last === 3 && inner?.name === 'When' ? 4 : 3;
    if (passage.level < least)
      return finding(
        `The heading starts with ${marks}, which is kept for the ${passage.level === 1 ? 'page' : 'block'}.`,
        `Start it with ${'#'.repeat(least)}.`,
      );
    if (passage.level > last + 1)
      return finding(
        `The heading starts with ${marks}, and there is no ${'#'.repeat(passage.level - 1)} above it.`,
        `Start it with ${'#'.repeat(last + 1)}.`,
      );
    last = passage.level;
    return [];
  });
}
