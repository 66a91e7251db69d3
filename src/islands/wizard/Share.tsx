import { useState } from 'preact/hooks';
import type { Page } from './page.ts';
import { addressOf } from './storage.ts';

/** Shows what would be shared before it is; what is sensitive is out until the reader puts it in. */
export function Share({ page, ids }: { page: Page; ids: readonly string[] }) {
  const { strings, outcomes } = page;
  const [chosen, setChosen] = useState(() => new Set(ids.filter((id) => outcomes.get(id)?.dataset['sensitive'] === undefined)));
  const [copied, setCopied] = useState(false);
  const address = addressOf(ids.filter((id) => chosen.has(id)));
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
    setCopied(false);
  };
  return (
    <section class="plan-share no-print">
      <p>{strings.share.lead}</p>
      {ids.map((id) => (
        <label key={id} class="option">
          <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
          <span>{outcomes.get(id)?.querySelector('[data-title]')?.textContent}</span>
        </label>
      ))}
      <p class="plan-address">
        <bdi dir="ltr" data-plan-address>
          {address}
        </bdi>
      </p>
      <button
        type="button"
        class="button-quiet"
        disabled={chosen.size === 0}
        onClick={() => {
          void navigator.clipboard?.writeText(address).then(
            () => setCopied(true),
            () => setCopied(false),
          );
        }}
      >
        {strings.share.copy}
      </button>
      {'share' in navigator && (
        <button
          type="button"
          class="button-quiet"
          disabled={chosen.size === 0}
          onClick={() => void navigator.share({ url: address }).catch(() => undefined)}
        >
          {strings.share.send}
        </button>
      )}
      <p role="status">{copied ? strings.share.copied : ''}</p>
    </section>
  );
}
