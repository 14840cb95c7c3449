import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/analytes/catalogue.js';
import { checkLanguage } from '../../../src/language/guard.js';
import { locales, type Locale } from '../../../src/language/locale.js';
import { plainWords } from '../../../src/report/plain/plain-summary.js';
import { remarked, type FlagWord, type PlainWords } from '../../../src/report/plain/words.js';
import { rules } from '../../../src/rules/index.js';
import { lengthOf } from './readability.js';

const NO_BREAK = '\u00a0';
const values = ['5', `<0.001${NO_BREAK}nmol/L`, `123456.789–234567.891${NO_BREAK}mIU/L`];
const flags: readonly FlagWord[] = ['lower', 'inside', 'higher', 'outside', 'negative', 'positive'];

/** Every sentence of a language, each placeholder once with the shortest and once with the longest that can stand there. */
function everySentence(said: PlainWords): readonly string[] {
  const names = Object.keys(catalogue).map(said.nameOf);
  const whens = [
    said.year('2025'),
    said.month(9, '2025'),
    `${said.day('22', 9, '2025')} ${said.time('15:40')}`,
    `${said.day('1', 5, '2025')} ${said.time('01:05')}`,
    said.inEarlierSample,
  ];
  const ends = values.map((value) => value.replace('<', ''));
  const ranges = ends.flatMap((end) =>
    [said.between('0', end), said.upTo(end), said.atLeast(end), said.lessThan(end), said.moreThan(end)].flatMap(
      (text) => (['laboratory', 'published'] as const).map((owner) => ({ owner, text })),
    ),
  );
  const ofNames = names.flatMap((name) => [
    ...values.flatMap((value) => [said.result(name, value), said.another(name, value)]),
    ...ranges.map((range) => said.resultWithRange(name, values.at(-1) ?? '', range)),
    ...flags.flatMap((flag) => said.flagged(name, flag)),
  ]);
  return [
    ...ofNames,
    ...ranges.map(said.range),
    ...whens.flatMap((when) => [
      said.bloodTaken(when),
      said.resultsFrom(when),
      said.same(when),
      ...values.flatMap((value) => [
        said.change.up(value, when),
        said.change.down(value, when),
        said.earlier(value, when),
      ]),
    ]),
    said.reviewedBy('M. Muster'),
    said.calledInRecord('baseline'),
    ...Object.values(said.signs).flat(),
    ...Object.values(said.position),
    ...said.undecided,
    ...said.withoutRange,
    ...Object.values(said.inside).flat(),
    ...said.calculated,
    ...Object.values(said.meanings).flat(),
    ...Object.values(said.setAside),
    ...Object.values(said.remarks).flat(),
    ...Object.values(said).filter((entry): entry is string => typeof entry === 'string'),
  ];
}

/** Words that frighten, judge or cheer, and that no sentence has whatever the guard thinks of it. */
const FORBIDDEN: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:danger\w*|risks?|failures?|fail(?:s|ed)?|abnormal\w*|normal\w*|suffer\w*|alarm\w*|severe\w*|critical\w*|great|perfect|good|bad|red(?! cells)|green|please|should|must|you)\b|!/i,
  es: /(?<!\p{L})(?:peligro\p{L}*|riesgos?|fallos?|fracaso|a?normal\p{L}*|sufr\p{L}*|alarma\p{L}*|graves?|crític\p{L}*|perfect\p{L}*|buen\p{L}*|mal[oa]?s?|rojos? (?!\p{L})|verdes?|por favor|debe\p{L}*|usted)(?!\p{L})|[!¡]/iu,
};

describe.each(locales)('every sentence in "%s"', (locale) => {
  const sentences = everySentence(plainWords[locale]);

  it('is found descriptive by the guard, with every analyte, the longest and the shortest value', () => {
    const found = sentences.flatMap((text) => checkLanguage(text, 'plain').map(({ match }) => `${match} in ${text}`));
    expect(found).toEqual([]);
  });

  it('has no word that frightens, judges, cheers or orders', () => {
    expect(sentences.filter((text) => FORBIDDEN[locale].test(text))).toEqual([]);
  });

  it('has at most 20 words', () => {
    expect([...new Set(sentences)].filter((text) => lengthOf(text) > 20)).toEqual([]);
  });

  it('ends as a sentence or as the lead of a list', () => {
    const { title, reviewedBy, unnamed, inEarlierSample } = plainWords[locale];
    const phrases = new Set([title, unnamed, inEarlierSample, reviewedBy('M. Muster')]);
    expect(sentences.filter((text) => !phrases.has(text) && !/[.:]$/.test(text))).toEqual([]);
  });
});

describe('the languages', () => {
  it('have no sentence in common', () => {
    const [english = [], spanish = []] = locales.map((locale) => everySentence(plainWords[locale]));
    expect(english.filter((text) => spanish.includes(text))).toEqual([]);
  });

  it('name every analyte of the catalogue in words of their own', () => {
    for (const id of Object.keys(catalogue))
      expect(plainWords.es.nameOf(id).text).toMatch(/^(?:el|la|los) \p{L}|^la \d/u);
  });

  it('remark on rules that exist', () => {
    const ids = new Set(rules.map(({ id }) => id));
    expect(remarked.filter((id) => !ids.has(id))).toEqual([]);
  });
});
