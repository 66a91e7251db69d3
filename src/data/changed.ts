import type { BlockState } from '../domain/translation.ts';
import { type Locale, sourceLocale } from '../i18n/locales.ts';
import { loadSite } from './site.ts';
import { renderBlock } from './render-block.ts';

export type ChangedBlocks = ReadonlyMap<string, { state: BlockState; html: string }>;

/**
 * The blocks of a translation that no longer match the Dutch, each with the Dutch of today as HTML, made with the tags
 * that the page itself is made with.
 */
export async function changedBlocks(kind: 'topics' | 'pages', id: string, locale: Locale, components: object): Promise<ChangedBlocks> {
  const changed = new Map<string, { state: BlockState; html: string }>();
  if (locale === sourceLocale) return changed;
  const site = await loadSite();
  for (const [block, state] of site.states(kind, id, locale)) {
    if (state === 'outdated') changed.set(block, { state, html: await renderBlock(kind, id, block, locale, components) });
    if (state === 'removed') changed.set(block, { state, html: '' });
  }
  return changed;
}
