import { loadOpenData } from '../../data/open-data.ts';
import { hsdsPage, hsdsService } from '../../domain/open-data/hsds.ts';

/** Every service, as the HSDS API gives them. */
export async function GET(): Promise<Response> {
  const { services, context } = await loadOpenData();
  return Response.json(hsdsPage(services.map((entry) => hsdsService(entry, context))));
}
