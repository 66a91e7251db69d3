import type { Locale } from '../../i18n/locales.ts';

/** Endings, longest first, as one pattern; a word keeps at least `keep` letters. */
function endings(keep: number, list: string): (word: string) => string {
  const pattern = new RegExp(
    `^(.{${keep},}?)(?:${list
      .trim()
      .split(/\s+/)
      .sort((a, b) => b.length - a.length)
      .join('|')})$`,
    'u',
  );
  return (word) => pattern.exec(word)?.[1] ?? word;
}

const dutchEndings = endings(3, 'en e je jes tje tjes eren er');
const englishEndings = endings(3, 'ing ings ed es s er ers ion ions ly ment ments');

// Written for folded words, and only to bring forms of one word together: a stem need not be a word.
const stemmers: Record<Locale, (word: string) => string> = {
  nl(word) {
    let stem = word.replace(/heden$/, 'heid').replace(/^ge(?=.{4})/, '');
    stem = dutchEndings(dutchEndings(stem.replace(/(?<=.{3})(?<![aeiou]{2})s$/, '')));
    if (stem.length > 4) stem = stem.replace(/(?:de|te|d|t)$/, '');
    return stem
      .replace(/(aa|ee|oo|uu)(?=[^aeiou]*$)/, (pair) => pair[0] ?? '')
      .replace(/([bcdfgklmnprst])\1$/, '$1')
      .replace(/z$/, 's')
      .replace(/v$/, 'f');
  },
  en: (word) =>
    englishEndings(word.replace(/ies$/, 'y').replace(/ied$/, 'y'))
      .replace(/([bdfglmnprt])\1$/, '$1')
      .replace(/e$/, ''),
  pl: endings(
    3,
    `a e i o u y om ow ami ach em ie iem ego emu ych ich ymi imi ej ia iej owi owie ac ec ic yc al ala ali aly alo il ila ili ilo yl yla yli
    am asz amy acie aja uje ujesz ujemy uja ujacy ujaca anie ania aniu aniem enie enia eniu eniem cie cia ciu any ana ane ani ony ona one eni
    owac owany owana owane owani owal owala owali nac nal nela neli ci cy ski ska skie skiego skiej ek ka ki ke ku kiem kow kami kach
    osc osci iony iona ieni ily cz czy czne czny czna cznie`,
  ),
  ar(word) {
    let stem = word.replace(/^و(?=.{3})/, '').replace(/^(?:بال|كال|فال|وال|ال|لل)(?=.{2})/, '');
    // A preposition, or the b- of spoken verbs; then the person of a verb.
    stem = stem.replace(/^[بلكف](?=.{3})/, '').replace(/^[يتن](?=.{3})/, '');
    for (let round = 0; round < 2; round++) stem = stem.replace(/(?<=.{3})(?:تني|ها|ان|ات|ون|ين|يه|وني|ني|هم|كم|نا|وا|ه|ي|ا|و|ت)$/, '');
    return stem;
  },
  uk: endings(
    3,
    `а я о е и й у ю ам ям ами ями ах ях ом ем ев ов еи ои ею ою ии ию ого ему ому их им ими ои ая яя ое ее ый ий их иє
    ти ть ти ться тися вся лася лося лися сь ся ся ють ать ять ит ить еть уть ете ите емо имо ав ала али ало ив ила или ило ував увала
    увати увала ують уємо овати овать ение ения ением ание ания анням ання енню ення еннями ости исть ист ан ана ани ане ен ена ени ене
    ли ла ло л в ки ка ку кою ку ок ику ик ики иков икив еш иш ешь ишь ет ют ат ят`,
  ),
  ro: endings(
    3,
    `a e i o u ul ului lui ea ei ele elor ilor lor le ii ie ia iei iile iilor uri urile urilor at ata ati ate am ai au are eaza ez ezi
    esc este esti im iti it ita ite ind and arii area arilor itor itori atorul ului tie tii tia tiei sc ut uta uti ute cu este asc
    ului mea meu mele mei ta tau sau`,
  ),
};

// What stands before and after an Arabic word differs by dialect: tenses, persons, "to me", "not". A form keeps three letters.
const arabicStart = /^(?:[وف]?(?:بال|كال|هال|عال|ال|لل)|[وفبلكسهحغم])(?=.{3})/;
const arabicPerson = /^[ايتن](?=.{3})/;
const arabicEnds = 'ش لي لك لو له لها لنا لهم ني نا كم هم ها تو ات ون ين ان وا يه ي ك ه و ت ا'.split(' ');

/** What else a folded word may be a form of, when its stem alone is not known. Only Arabic needs it. */
export function otherForms(word: string, locale: Locale): string[] {
  if (locale !== 'ar' || word.length < 4) return [];
  const bare = word.replace(arabicStart, '');
  const barer = bare.replace(arabicStart, '');
  const starts = [word, bare, barer].flatMap((form) => [form, form.replace(arabicPerson, '')]);
  const shorten = (form: string) =>
    arabicEnds.filter((end) => form.length - end.length > 2 && form.endsWith(end)).map((end) => form.slice(0, -end.length));
  const once = starts.flatMap((form) => [form, ...shorten(form)]);
  return [...new Set([...once, ...once.flatMap(shorten)])];
}

/** The consonants of an Arabic stem, which a broken plural shares with its singular; undefined when too few to tell. */
export function consonants(word: string): string | undefined {
  const left = word.replace(/[اوي]/g, '');
  return /^\p{Script=Arabic}{3,}$/u.test(left) ? left : undefined;
}

/** The stem of a folded word in a language: forms of one word mostly share it. Numbers stay as they are. */
export function stem(word: string, locale: Locale): string {
  return word.length < 4 || /\d/.test(word) ? word : stemmers[locale](word);
}
