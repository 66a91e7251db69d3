import { ask } from '../saved/offline-copies.ts';
import { type Strings, button, make, status } from './panel.ts';

/** Tells that the pages kept on this device are older than the site; they are renewed only when the reader says so. */
export async function offer(tools: HTMLElement, { update }: Strings): Promise<void> {
  const state = await ask({ type: 'state' });
  if (!Object.values(state ?? {}).some(({ kept, version }) => kept && kept.version !== version)) return;
  const said = status();
  const renew = button(update.button, async () => {
    renew.remove();
    const done = await ask({ type: 'update' }, (count, total) => (said.textContent = `${count} / ${total}`));
    said.textContent = done ? update.done : update.failed;
  });
  said.textContent = update.told;
  const notice = make('div', { className: 'tools-panel' }, said, make('div', { className: 'tools' }, renew));
  notice.dataset['update'] = '';
  tools.append(notice);
}
