import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { loadRenderers } from 'astro:container';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { render } from 'astro:content';
import { parse } from 'node-html-parser';
import { contextFor } from './context.ts';
import { type Locale, sourceLocale } from '../i18n/locales.ts';
import { loadSite } from './site.ts';

/** One block of a Dutch text as HTML, headings and scripts left out; empty when it does not stand there. */
export async function renderBlock(
  kind: 'topics' | 'pages',
  id: string,
  block: string,
  reader: Locale,
  components: object,
): Promise<string> {
  const site = await loadSite();
  const entry = kind === 'topics' ? site.topicTexts.get(`${id}/${sourceLocale}`) : site.pageTexts.get(`${id}/${sourceLocale}`);
  if (!entry) return '';
  const { Content } = await render(entry);
  const container = await AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
  const html = await container.renderToString(Content, {
    props: { components },
    locals: { text: await contextFor(sourceLocale, reader), help: site.topics.get(id)?.help ?? [] },
  });
  const found = parse(html).querySelector(`[data-block="${block}"]`);
  // A script of a component is named by its place on the machine that builds; without it the hours of a desk stand alone.
  found?.querySelectorAll('h2, summary, script').forEach((part) => part.remove());
  found?.querySelectorAll('[id]').forEach((element) => element.removeAttribute('id'));
  return found?.innerHTML ?? '';
}
