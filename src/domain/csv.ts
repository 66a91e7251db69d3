import { stringify } from 'csv-stringify/sync';

/**
 * Rows as CSV for spreadsheets: UTF-8 with a byte order mark, and no cell that a spreadsheet would run as a formula
 * (cells that start with = + - @ tab or carriage return get an apostrophe).
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return stringify(rows as string[][], { bom: true, quoted: true, quoted_empty: true, record_delimiter: 'windows', escape_formulas: true });
}
