import { loadOpenData } from '../../data/open-data.ts';
import { hsdsOrganisation, hsdsPage } from '../../domain/open-data/hsds.ts';

/** Every organisation, as the HSDS API gives them. */
export async function GET(): Promise<Response> {
  const { organisations, context } = await loadOpenData();
  return Response.json(hsdsPage(organisations.map((entry) => hsdsOrganisation(entry, context))));
}
