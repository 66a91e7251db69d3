import { loadOpenData } from '../../../data/open-data.ts';
import type { OrganisationEntry } from '../../../domain/open-data/directory.ts';
import { vcardOf } from '../../../domain/open-data/vcard.ts';

/** A card for each organisation that we keep; a plan of years ago gives nobody a card. */
export async function getStaticPaths() {
  const { organisations, context } = await loadOpenData();
  const unconfirmed = context.words.unconfirmed.replace(/\.$/, '');
  return organisations.filter(({ draft }) => !draft).map((entry) => ({ params: { id: entry.id }, props: { entry, unconfirmed } }));
}

interface Context {
  props: { entry: OrganisationEntry; unconfirmed: string };
}
/** One card. */
export function GET({ props: { entry, unconfirmed } }: Context): Response {
  return new Response(vcardOf(entry, unconfirmed), { headers: { 'Content-Type': 'text/vcard; charset=utf-8' } });
}
