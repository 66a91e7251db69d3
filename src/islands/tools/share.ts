import { type Strings, button, make, panel, status } from './panel.ts';

/** Shares the bare address of the page: nothing that the reader filled in, and no place in the page. */
export function share({ share: title, sharing }: Strings): void {
  const address = location.origin + location.pathname;
  const name = document.title;
  const message = encodeURIComponent(`${name} ${address}`);
  const said = status();
  const code = make('div');

  const link = (textContent: string, href: string) => make('a', { textContent, href, rel: 'noreferrer' });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      said.textContent = sharing.copied;
    } catch {
      said.textContent = sharing.notCopied;
    }
  };
  const draw = async () => {
    const { qrCode } = await import('./qr.ts');
    code.replaceChildren(qrCode(address, sharing.qrLabel));
  };
  panel(
    title,
    make('p', { textContent: sharing.lead }),
    make('p', {}, make('bdi', { dir: 'ltr', textContent: address })),
    make(
      'div',
      { className: 'tools' },
      ...('share' in navigator ? [button(sharing.send, () => navigator.share({ title: name, url: address }).catch(() => undefined))] : []),
      link('WhatsApp', `https://wa.me/?text=${message}`),
      link(sharing.sms, `sms:?&body=${message}`),
      button(sharing.copy, copy),
      button(sharing.qr, draw),
    ),
    said,
    code,
  );
}
