import { masks } from './lexicon-masks.js';
import { spanishRules } from './lexicon-spanish.js';
import { englishRules, type LanguageRule, type Surface } from './lexicon.js';

export type { Surface } from './lexicon.js';

/** A word that prescribes, judges or names a disease, and why it may not stand. */
export interface LanguageFinding {
  readonly rule: string;
  readonly match: string;
  readonly why: string;
}

interface CompiledRule {
  readonly rule: LanguageRule;
  readonly patterns: readonly RegExp[];
}

interface Lexicon {
  readonly masks: readonly RegExp[];
  readonly rules: readonly CompiledRule[];
}

let compiled: Lexicon | undefined;

/** Compiled at the first use: most programs never check a sentence. */
function lexicon(): Lexicon {
  compiled ??= {
    masks: masks.map(({ pattern }) => new RegExp(pattern, 'giu')),
    rules: [...englishRules, ...spanishRules].map((rule) => ({
      rule,
      patterns: rule.patterns.map((pattern) => new RegExp(pattern, 'iu')),
    })),
  };
  return compiled;
}

/** A letter that \b takes for the end of a word: what was found there is the start of a longer word, as in "confirmó". */
const ACCENTED = /[\u00c0-\u024f]/;

/** What a masked wording is replaced by: a word of no rule. */
const MASKED = ' § ';

/** Not the end of a sentence: an abbreviation before the space. */
const ABBREVIATION = /(?:\b(?:e\.g|i\.e|vs|al|approx|ca|Dr|Prof|Fig|No|cf)\.)$/iu;

/** One character for each of the spellings that would hide a word or a quotation mark from the patterns. */
function plainCharacters(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/[*_`#>]/gu, '')
    .replace(/[ \t\u00A0\u2000-\u200A\u202F\u205F\u3000]+/gu, ' ');
}

/** What stands before the first word (a bullet, a number of a list, an opening quotation mark) would hide the start. */
const withoutBullet = (sentence: string): string => sentence.replace(/^[^\p{L}\d"“‘']{1,11}/u, '');

function* sentencesOf(text: string): Iterable<string> {
  for (const line of plainCharacters(text).split(/[\n\r]/u)) {
    let sentence = '';
    for (const part of line.replace(/([.!?…]) /gu, '$1\n').split('\n')) {
      sentence += ` ${part}`;
      if (ABBREVIATION.test(part)) continue;
      yield withoutBullet(sentence);
      sentence = '';
    }
    yield withoutBullet(sentence);
  }
}

/**
 * Checks that a text is descriptive: that it tells nobody what to do, states no disease and no cause, and neither reassures nor
 * alarms. English and Spanish are checked at once, and without a surface every rule is tried. An empty list means that nothing
 * was found; the guard is the second line behind templates that were written to be descriptive, not a proof.
 *
 * @example checkLanguage('LH lies above the printed interval.') // []
 * @example checkLanguage('Repeat the test.') // [{ rule: 'imperative', match: 'Repeat', why: 'It gives an order. …' }]
 */
export function checkLanguage(text: string, surface?: Surface): readonly LanguageFinding[] {
  if (surface === 'citation') return [];
  const { masks, rules } = lexicon();
  const findings: LanguageFinding[] = [];
  for (const sentence of sentencesOf(text)) {
    let unmasked = sentence;
    for (const mask of masks) unmasked = unmasked.replace(mask, MASKED);
    for (const { rule, patterns } of rules) {
      if (rule.except !== undefined && rule.except === surface) continue;
      for (const pattern of patterns) {
        const match = pattern.exec(unmasked);
        if (!match || ACCENTED.test(unmasked.charAt(match.index + match[0].length))) continue;
        findings.push({ rule: rule.id, match: match[0].trim(), why: rule.why });
        break;
      }
    }
  }
  return findings;
}
