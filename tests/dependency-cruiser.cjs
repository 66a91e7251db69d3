/**
 * Imports point one way: schema -> domain -> data -> pages; islands -> domain.
 * This tool reads no imports out of an .astro file: tests/unit/imports.test.ts holds those to the same rules.
 */
const room = (name) => `^src/${name}\\b`;
const only = (from, allowed) => ({
  name: `${from}-imports`,
  severity: 'error',
  comment: `${from} may import only from: ${[from, ...allowed].join(', ')}`,
  from: { path: room(from) },
  to: { path: '^src/', pathNot: [from, ...allowed].map(room) },
});

module.exports = {
  forbidden: [
    only('schema', []),
    only('domain', ['schema', 'i18n']),
    only('i18n', []),
    only('data', ['schema', 'domain', 'i18n']),
    // Of the words only what fills a sentence: i18next stays on the server.
    only('islands', ['domain', 'i18n/in-words']),
    only('worker', ['domain', 'i18n/in-words']),
    only('checks', ['schema', 'domain', 'i18n', 'data']),
    only('components', ['schema', 'domain', 'i18n', 'data', 'islands', 'styles']),
    only('markdown', ['components']),
    { name: 'nobody-imports-pages', severity: 'error', comment: 'a page is an end', from: {}, to: { path: room('pages') } },
    {
      name: 'content-only-through-data',
      severity: 'error',
      comment: 'data is the only importer of astro:content',
      from: { path: '^src/(domain|schema|components|islands|checks|i18n)/' },
      to: { path: 'astro:content' },
    },
    {
      name: 'drafts-apart',
      severity: 'error',
      comment: 'what only a plan tells of reaches the open data and the page of other regions, and nothing a resident reads',
      from: { path: '^src/', pathNot: '^src/(data/open-data|layouts/OtherRegions)' },
      to: { path: '^src/data/drafts' },
    },
    { name: 'no-cycles', severity: 'error', comment: 'no import leads back to itself', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    extraExtensionsToScan: ['.astro'],
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
