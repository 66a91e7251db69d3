import { qrPath } from '../../domain/qr.ts';

/** A picture of an address that another phone can read; made here, so that nobody is told which page it is. */
export function qrCode(address: string, label: string): SVGSVGElement {
  const { size, path: squares } = qrPath(address);
  const quiet = 4;
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', squares);
  svg.setAttribute('viewBox', `${-quiet} ${-quiet} ${size + 2 * quiet} ${size + 2 * quiet}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  // Black on white in every theme: a camera asks for it.
  svg.setAttribute('style', 'display:block;background:#fff;fill:#000;inline-size:min(16rem,100%);forced-color-adjust:none');
  svg.setAttribute('shape-rendering', 'crispEdges');
  svg.append(path);
  return svg;
}
