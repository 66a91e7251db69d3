/** Where a region takes what readers say of a page: by e-mail, or by a form on its own site. */
export type FeedbackTo = { email: string } | { link: string };

/**
 * The link by which a reader says something of a page: a mail that is written already and sent by the reader, or the form
 * of the municipality, with the address of the page where `{page}` stands.
 */
export function feedbackHref(to: FeedbackTo, { subject, about, address }: { subject: string; about: string; address: string }): string {
  if ('link' in to) return to.link.replaceAll('{page}', encodeURIComponent(address));
  return `mailto:${to.email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`${about}\r\n\r\n`)}`;
}
