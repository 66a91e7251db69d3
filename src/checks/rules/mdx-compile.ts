import { satteri } from '@astrojs/markdown-satteri';
import type { Text } from '../model.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Each text compiles, with the compiler and the settings of the site (astro.config.mjs). */
export const mdxCompile: Rule = {
  id: 'mdx-compile',
  about: 'The site can make a page of every text.',
  yieldsTo: 'mdx-tags',
  run: async (model) => {
    const renderer = await satteri({ features: { smartPunctuation: false } }).createMdxRenderer?.(
      { syntaxHighlight: false },
      { optimize: false },
    );
    if (!renderer) throw new Error('The Markdown processor of the site cannot read MDX: see astro.config.mjs.');
    const found = await Promise.all(
      model.texts.map(async (text): Promise<Finding[]> => {
        try {
          await renderer.process(withoutFrontmatter(text), text.file, {});
          return [];
        } catch (error) {
          return [inWords(text, error)];
        }
      }),
    );
    return found.flat();
  },
};

/** The source with its front matter blanked out, so that lines keep their numbers. */
function withoutFrontmatter({ body }: Text): string {
  return body.source.slice(0, body.bodyStart).replace(/[^\n]/g, '') + body.source.slice(body.bodyStart);
}

function inWords(text: Text, error: unknown): Finding {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = String(text.body.bodyLine), col = '1', rest = message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  return {
    file: text.file,
    line: Number(line),
    col: Number(col),
    message: `No page can be made of this text: ${rest.replace(/\s*\((?:mdx|note)[^)]*\)+$/, '').trim()}.`,
    hint: 'Look at the tags around this place: each that opens must close in the same paragraph or list item.',
  };
}
