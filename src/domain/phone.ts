/** The `tel:` address of a Dutch number as people write it; national numbers stay national (0800 and 112 have no other form). */
export function telHref(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, '')}`;
}
