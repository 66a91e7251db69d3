/* Text as calendar files (RFC 5545) and cards for contacts (RFC 2426) both write it. */

/** Text inside a field, with the signs that part fields made harmless. */
export function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** A line in pieces of at most 75 bytes, never through a letter. */
function folded(line: string): string {
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  const rows: string[] = [];
  let row = '';
  for (const letter of line) {
    if (bytes(row + letter) > 75) {
      rows.push(row);
      row = ' ';
    }
    row += letter;
  }
  return [...rows, row].join('\r\n');
}

/** The lines of a file, folded, with the ends that it asks for. */
export function foldedFile(lines: readonly string[]): string {
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
