import { loadOpenData } from '../../data/open-data.ts';
import { toCsv } from '../../domain/csv.ts';
import { serviceColumns, tableOf } from '../../domain/open-data/tables.ts';

/** Every service, for a spreadsheet. */
export async function GET(): Promise<Response> {
  const { services } = await loadOpenData();
  return new Response(toCsv(tableOf(serviceColumns, services)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
