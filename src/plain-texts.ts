import { RulesetError } from './engine/compile.js';
import type { Locale } from './language/locale.js';
import { plainTextIn, type Rule } from './language/rule.js';
import { rules as shippedRules } from './rules/index.js';
import { spanishPlainTexts } from './rules/spanish.js';

/** The Spanish of a shipped rule; a rule that only has its id, and says something else, has none here. */
const shippedSpanish = ({ id, note }: Rule): string | undefined =>
  shippedRules.some((shipped) => shipped.id === id && shipped.note.plainText === note.plainText)
    ? spanishPlainTexts[id]
    : undefined;

/**
 * Rules with their plain texts in a language.
 *
 * @throws RulesetError naming the rules that have none: a note half in one language and half in another misleads.
 */
export function withPlainTexts(rules: readonly Rule[], locale: Locale): readonly Rule[] {
  if (locale === 'en') return rules;
  const translated = rules.map((rule): Rule => {
    const text = plainTextIn(rule, locale) || shippedSpanish(rule);
    return text === undefined ? rule : { ...rule, note: { ...rule.note, plainTextIn: { [locale]: text } } };
  });
  const without = translated.filter((rule) => plainTextIn(rule, locale) === '').map(({ id }) => id);
  if (without.length === 0) return translated;
  throw new RulesetError(
    `No plain text in "${locale}" for ${without.join(', ')}: a rule of one's own brings it as note.plainTextIn.${locale}.`,
  );
}
