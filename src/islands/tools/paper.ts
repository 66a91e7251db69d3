import { make, style } from './panel.ts';
import { qrCode } from './qr.ts';

const looks = `
@media screen { .paper-code { display: none } }
.paper-code { margin: 1rem 0 0; break-inside: avoid }
.paper-code > svg { inline-size: 2.5cm !important }`;

/** Puts the way back at the end of the paper: the address of the page, and a code that a phone reads. */
export function paper(label: string): void {
  if (document.querySelector('.paper-code')) return;
  const address = location.origin + location.pathname;
  style(looks);
  document
    .querySelector('main')
    ?.append(make('figure', { className: 'paper-code' }, qrCode(address, label), make('bdi', { dir: 'ltr', textContent: address })));
}
