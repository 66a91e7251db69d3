// Letters that one writer uses for another, per script; what is left after this compares equal however it was typed.
const folds: readonly [RegExp, string][] = [
  // Latin letters that do not fall apart into a letter and a mark.
  [/ł/g, 'l'],
  [/ß/g, 'ss'],
  [/ø/g, 'o'],
  [/đ/g, 'd'],
  // Arabic: vowel signs and the stroke that stretches a word; then the forms of alef, ya, waw and ta marbuta.
  [/[\u064B-\u065F\u0670\u0640]/g, ''],
  [/[أإآٱ]/g, 'ا'],
  [/[ىئیے]/g, 'ي'],
  [/ؤ/g, 'و'],
  [/ة/g, 'ه'],
  [/[کگڭ]/g, 'ك'],
  [/پ/g, 'ب'],
  [/چ/g, 'ج'],
  [/ڤ/g, 'ف'],
  // Letters that dialects speak alike.
  [/ظ/g, 'ض'],
  [/ذ/g, 'د'],
  [/ث/g, 'ت'],
  [/ء/g, ''],
  // Cyrillic: Ukrainian as a Russian keyboard writes it, and the other way round.
  [/[іїы]/g, 'и'],
  [/[єэё]/g, 'е'],
  [/ґ/g, 'г'],
  [/[ьъ]/g, ''],
];

/** A text in the form in which it is compared: lower case, without diacritics, apostrophes and variants of letters. */
export function fold(text: string): string {
  let folded = text
    .normalize('NFC')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .toLowerCase()
    // Cyrillic letters with a mark are letters of their own; taking й apart would make it и.
    .replace(/[^\u0400-\u04FF]+/g, (part) => part.normalize('NFD').replace(/[\u0300-\u036F]/g, ''))
    .normalize('NFC')
    .replace(/['’‘`´ʼ\u200c\u200d]/g, '')
    // A cry: "heeelp".
    .replace(/(\p{L})\1{2,}/gu, '$1');
  for (const [from, to] of folds) folded = folded.replace(from, to);
  return folded;
}

// Ukrainian in Latin letters, longest first, into letters as they stand after folding.
const cyrillic: readonly [RegExp, string][] =
  'shch щ|zh ж|kh х|ts ц|ch ч|sh ш|ya я|ia я|ja я|yu ю|iu ю|ju ю|ye е|ie е|je е|yi и|ii и|a а|b б|v в|w в|h г|g г|d д|e е|z з|y и|i и|j й|k к|l л|m м|n н|o о|p п|r р|s с|t т|u у|f ф|c ц|x х'
    .split('|')
    .map((pair) => pair.split(' '))
    .map(([from, to]) => [new RegExp(from ?? '', 'g'), to ?? '']);

/** A folded Ukrainian word that somebody typed in Latin letters. */
export function toCyrillic(word: string): string {
  return cyrillic.reduce((text, [from, to]) => text.replace(from, to), word);
}

/** The words of a text, folded, in order; an age typed against its word ("16jaar") is a word of its own. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/(?<![\p{L}\p{N}])\d\d(?=\p{L}{2})|[\p{L}\p{N}]+/gu) ?? [];
}
