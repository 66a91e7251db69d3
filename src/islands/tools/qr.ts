import { generate } from 'lean-qr/nano';

/** A picture of an address that another phone can read; made here, so that nobody is told which page it is. */
export function qrCode(address: string, label: string): SVGSVGElement {
  const code = generate(address);
  const quiet = 4;
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  let squares = '';
  for (let y = 0; y < code.size; y++) for (let x = 0; x < code.size; x++) if (code.get(x, y)) squares += `M${x} ${y}h1v1h-1z`;
  path.setAttribute('d', squares);
  svg.setAttribute('viewBox', `${-quiet} ${-quiet} ${code.size + 2 * quiet} ${code.size + 2 * quiet}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  // Black on white in every theme: a camera asks for it.
  svg.setAttribute('style', 'display:block;background:#fff;fill:#000;inline-size:min(16rem,100%);forced-color-adjust:none');
  svg.setAttribute('shape-rendering', 'crispEdges');
  svg.append(path);
  return svg;
}
