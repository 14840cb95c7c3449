/** What encodings and keyboards do to a unit, undone by closed tables before any word is looked up. */

/** UTF-8 read as Latin-1, and a micro sign that lost its byte but kept the mark of it, and entities of a web page. */
const MOJIBAKE: readonly (readonly [string, string])[] = [
  ['&micro;', 'µ'],
  ['&mu;', 'µ'],
  ['&#181;', 'µ'],
  ['&#956;', 'µ'],
  ['Âµ', 'µ'],
  ['Î¼', 'µ'],
  ['âµ', 'µ'],
  ['âu', 'u'],
  ['Â²', '²'],
  ['Â³', '³'],
  ['Â ', ' '],
];

/** 10⁶ is a power; NFKC alone would make it 106. */
const writePowers = (text: string): string => text.replace(/10(?=⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹])/g, '10*');

/** Cyrillic letters of the unit words, by the Latin letters that the word lists use. */
const CYRILLIC = 'мкгнпфлдоитрае';
const LATIN = 'mkgnpfldoitrae';

export const isCyrillic = (text: string): boolean => /[\u0400-\u04ff]/.test(text);

/** мкмоль becomes mkmol; a letter outside the table stays, so that the word is not found. */
export const transliterate = (text: string): string =>
  Array.from(text.toLowerCase().replaceAll('ь', ''), (letter) => LATIN[CYRILLIC.indexOf(letter)] ?? letter).join('');

/**
 * One form for what is printed alike: both micro signs, full-width letters, dashes, slashes, points, runs of blanks, and the
 * stop at the end. Case is kept: it is data.
 *
 * @example
 * cleanText('ｎｇ／ｄＬ. ') // 'ng/dL'
 */
export function cleanText(raw: string): string {
  const repaired = MOJIBAKE.reduce((text, [broken, whole]) => text.replaceAll(broken, whole), raw);
  return writePowers(repaired)
    .normalize('NFKC')
    .replace(/\u03bc/g, 'µ') // NFKC makes both micro signs the Greek letter
    .replace(/[\u2010-\u2015\u2212]/g, '-') // the minus of a power too: NFKC takes it down
    .replace(/[\u2044\u2215]/g, '/')
    .replace(/[\u00b7\u22c5\u2219]/g, '.')
    .replace(/[\u00d7\u2715]/g, 'x')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim()
    .replace(/ ?(?<!\.)\.+$/, '');
}
