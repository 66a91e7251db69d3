import { loadOpenData } from '../../data/open-data.ts';
import { toCsv } from '../../domain/csv.ts';
import { organisationColumns, tableOf } from '../../domain/open-data/tables.ts';

/** Every organisation, for a spreadsheet. */
export async function GET(): Promise<Response> {
  const { organisations } = await loadOpenData();
  return new Response(toCsv(tableOf(organisationColumns, organisations)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
