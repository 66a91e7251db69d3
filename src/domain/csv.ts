/**
 * Rows as CSV for spreadsheets: UTF-8 with a byte order mark, and no cell that a spreadsheet would run as a formula
 * (cells that start with = + - @ tab or carriage return get an apostrophe).
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
