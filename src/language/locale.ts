/** The languages of plain text. What a clinician reads is English. */
export const locales = ['en', 'es'] as const;
/** A language of plain text. */
export type Locale = (typeof locales)[number];

/**
 * A language as a caller gives it; English where none is given.
 *
 * @throws RangeError for anything else: half a page in another language is worse than none.
 */
export function readLocale(locale: string | undefined): Locale {
  if (locale === undefined) return 'en';
  const known = locales.find((one) => one === locale);
  if (known === undefined)
    throw new RangeError(`locale: plain text is not written in "${locale}"; accepted are ${locales.join(', ')}.`);
  return known;
}
