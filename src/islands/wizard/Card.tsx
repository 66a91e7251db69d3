import type { Page } from './page.ts';

interface Props {
  page: Page;
  id: string;
  /** Variant to show; the text of the outcome itself without one. */
  variant?: string | undefined;
  /** Services to keep; all of them when left out. */
  services?: readonly string[] | undefined;
  /** Sentences that say why it is shown. */
  reasons?: readonly string[] | undefined;
  /** Who decides, when that is still open. */
  note?: string | undefined;
  /** With its steps in view; else they open on tap. */
  open?: boolean;
}

/** An outcome as the page's plain index holds it, cut down to what fits the reader's answers. */
export function Card({ page, id, variant, services, reasons, note, open = false }: Props) {
  const element = page.outcomes.get(id);
  if (!element) return null;
  const card = element.cloneNode(true) as HTMLElement;
  const chosen = card.querySelector<HTMLElement>(`[data-variant="${variant ?? ''}"]`);
  for (const part of ['title', 'what', 'steps']) {
    const own = chosen?.querySelector(`[data-${part}]`);
    const base = card.querySelector(`[data-${part}]`);
    if (own && base) base.innerHTML = own.innerHTML;
  }
  for (const block of card.querySelectorAll('[data-variant]')) block.remove();
  if (services) {
    for (const item of card.querySelectorAll<HTMLElement>('[data-contact]')) {
      if (!services.includes(item.dataset['contact'] ?? '')) item.remove();
    }
  }
  for (const link of card.querySelectorAll<HTMLElement>('[data-topic]')) {
    const own = link.dataset['topic'] ?? '';
    const hasOwn = card.querySelector(`[data-topic="${variant ?? ' '}"]`) !== null;
    if (own !== (hasOwn ? (variant ?? '') : '')) link.remove();
  }
  card.querySelector('[data-more]')?.toggleAttribute('open', open);
  const sentences = [
    ...(reasons?.length ? [`${page.strings.plan.why} ${new Intl.ListFormat(page.tag).format(reasons)}.`] : []),
    ...(note ? [note] : []),
  ];
  card.querySelector('[data-reasons]')?.replaceChildren(
    ...sentences.map((sentence) => {
      const line = document.createElement('p');
      line.textContent = sentence;
      return line;
    }),
  );
  return (
    <article
      class="outcome"
      data-outcome={id}
      data-kind={element.dataset['kind']}
      key={`${page.locale}:${id}:${variant ?? ''}:${sentences.join()}`}
      dangerouslySetInnerHTML={{ __html: card.innerHTML }}
    />
  );
}
