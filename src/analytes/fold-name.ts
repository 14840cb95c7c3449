/**
 * A name as it is compared: without case, width, punctuation or runs of blanks. Nothing is guessed: two names are the same
 * only when they fold to the same text.
 *
 * @example
 * foldName('Testosterone, Total') // 'testosterone total'
 */
export const foldName = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[-\u2010-\u2015\u2212_.,:;/()[\]'"\s]+/g, ' ')
    .trim();
