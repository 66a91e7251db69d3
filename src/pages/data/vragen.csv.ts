import { loadSite } from '../../data/site.ts';
import { siteStatus } from '../../data/status.ts';
import { toCsv } from '../../domain/csv.ts';

/** The questions for the municipalities, for a spreadsheet. */
export async function GET(): Promise<Response> {
  const { questions } = siteStatus(await loadSite());
  return new Response(toCsv([['aan', 'vraag'], ...questions.map(({ to, question }) => [to, question])]), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
