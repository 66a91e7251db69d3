import { correction, generate } from 'lean-qr/nano';
import { toSvgPath } from 'lean-qr/extras/svg';
import { cached } from '../i18n/cached.ts';

/** A QR code as the path of an SVG, one unit per module; the quiet zone of four units around it is not in it. */
export const qrPath = cached((text: string): { size: number; path: string } => {
  const code = generate(text, { minCorrectionLevel: correction.M });
  return { size: code.size, path: toSvgPath(code) };
});
