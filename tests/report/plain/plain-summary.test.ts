import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate.js';
import type { Annotation } from '../../../src/annotation.js';
import { checkLanguage } from '../../../src/language/guard.js';
import { locales, type Locale } from '../../../src/language/locale.js';
import { plainSummary, plainWords, type PlainSummary } from '../../../src/report/plain/plain-summary.js';
import { renderPlainLanguage, renderReviewSheet } from '../../../src/report/index.js';
import type { PlainLine } from '../../../src/report/plain/result-lines.js';
import { withUnit } from '../../../src/units/print-unit.js';
import { describedRecord } from '../../arbitraries/lab-record.js';
import { fernandezHuerta, fleschKincaid, lengthOf, spanishSyllables } from './readability.js';
import { sentencesOf, visible } from './visible-cases.js';

const linesOf = ({ paragraphs }: PlainSummary) => paragraphs.flatMap(({ lines }) => lines);
const numbersIn = (text: string): readonly string[] => text.match(/[<>≤≥−-]?\d+(?:[.:]\d+)?/g) ?? [];
const digitsIn = (text: string): readonly string[] => text.match(/\d+(?:[.:]\d+)?/g) ?? [];

/** Every run of digits that an annotation has in a result, an interval, a date, a label or the name of an analyte. */
function digitsOf({ panels, setAside }: Annotation, locale: Locale): ReadonlySet<string> {
  const name = (id: string): string => plainWords[locale].nameOf(id).text;
  const texts = panels.flatMap(({ id, label, collectedAt, measurements, calculated }) => [
    label ?? id,
    collectedAt ?? '',
    ...(collectedAt ?? '').split(/[-T]/).map((part) => part.replace(/^0(?=\d$)/, '')),
    ...(/T(\d\d:\d\d)/.exec(collectedAt ?? '')?.slice(1) ?? []),
    ...measurements.flatMap((one) => [one.display.value, one.display.unit, name(one.analyte)]),
    ...calculated.flatMap((one) => [one.display.value, one.display.unit, name(one.id)]),
    ...[...measurements, ...calculated].flatMap(({ interval }) =>
      interval
        ? [
            interval.low,
            interval.high,
            interval.unit,
            interval.printed?.low,
            interval.printed?.high,
            interval.printed?.unit,
          ]
        : [],
    ),
  ]);
  const aside = setAside.flatMap(({ analyte, source }) => [source, analyte === undefined ? undefined : name(analyte)]);
  return new Set([...texts, ...aside].flatMap((text) => digitsIn(text ?? '')));
}

/** The name of an analyte as it stands in any form of it: without its article. */
const bareName = (analyte: string, locale: Locale): string =>
  plainWords[locale]
    .nameOf(analyte)
    .text.replace(/^(?:el|la|los) /, '')
    .toLowerCase();

/** Results that the lines do not name, show with their unit and place as the annotation does. */
function misplaced({ panels }: Annotation, lines: readonly PlainLine[], locale: Locale): readonly string[] {
  const said = plainWords[locale];
  return panels.flatMap(({ measurements, calculated }) => [
    ...measurements
      .filter(({ path, analyte, display, value, position }) => {
        const line = lines.find((one) => one.paths[0] === path && one.sentences[0]?.kind === 'value');
        const text = line?.text ?? '';
        const isShown = value === null || text.includes(withUnit(display.value, said.unit(display.unit)));
        const isPlaced =
          value === null ||
          (text.includes(said.position.below) === (position === 'below') &&
            text.includes(said.position.above) === (position === 'above'));
        return !text.toLowerCase().includes(bareName(analyte, locale)) || !isShown || !isPlaced;
      })
      .map(({ path }) => path),
    ...calculated
      .filter(({ id, display }) => !lines.some((one) => one.analytes.includes(id) && one.text.includes(display.value)))
      .map(({ id }) => id),
  ]);
}

/** What is wrong with the summary of an annotation. */
function problemsOf(annotation: Annotation, locale: Locale): readonly string[] {
  const summary = plainSummary(annotation, { locale });
  const lines = linesOf(summary);
  const text = renderPlainLanguage(annotation, { locale });
  const known = digitsOf(annotation, locale);
  const aside = lines.filter(({ sentences }) => sentences[0]?.kind === 'words').flatMap(({ paths }) => paths);
  return [
    ...misplaced(annotation, lines, locale).map((what) => `misplaced: ${what}`),
    ...annotation.setAside.filter(({ path }) => !aside.includes(path)).map(({ path }) => `not set aside: ${path}`),
    ...digitsIn(text)
      .filter((number) => !known.has(number))
      .map((number) => `from nowhere: ${number}`),
    ...sentencesOf(summary).flatMap((sentence) =>
      checkLanguage(sentence, 'plain').map(({ match }) => `not descriptive: ${match} in ${sentence}`),
    ),
    ...(text.match(/undefined|\bNaN\b|[{}]|\d,\d/g) ?? []).map((left) => `left over: ${left}`),
  ];
}

describe.each(locales)('the summaries in "%s"', (locale) => {
  it.each(visible)(
    'say of %s each result with its unit and side, what was set aside, and no other number',
    (_, annotation) => {
      expect(problemsOf(annotation, locale)).toEqual([]);
    },
  );

  it('do so whatever the record', () => {
    fc.assert(
      fc.property(describedRecord, fc.constantFrom('printed', 'si', 'conventional'), (record, units) => {
        expect(problemsOf(annotate(record, { units }), locale)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('open with the date, close with the fixed sentence, and say in between what they cannot say', () => {
    for (const [, annotation] of visible) {
      const kinds = plainSummary(annotation, { locale }).paragraphs.map(({ kind }) => kind);
      expect(kinds[0]).toBe('collected');
      expect(kinds.slice(-2)).toEqual(['limits', 'closing']);
    }
  });

  it('have no sentence over 20 words and 14 at most in the mean', () => {
    const long = visible.flatMap(([id, annotation]) => {
      const lengths = sentencesOf(plainSummary(annotation, { locale })).map(lengthOf);
      const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
      return mean > 14 || Math.max(...lengths) > 20 ? [id] : [];
    });
    expect(long).toEqual([]);
  });
});

describe('reading ease', () => {
  const gradeOf = { en: fleschKincaid, es: (sentences: readonly string[]) => -fernandezHuerta(sentences) };

  /** Sixth grade for the whole, eighth for a part: 70 and 60 on the scale of Fernández Huerta, which falls as texts grow harder. */
  const BARS = { en: { whole: 6, part: 8 }, es: { whole: -70, part: -60 } } as const;

  it.each(locales)('of every summary in "%s" is that of sixth grade, of every part of it that of eighth', (locale) => {
    const hard = visible.flatMap(([id, annotation]) => {
      const summary = plainSummary(annotation, { locale });
      const parts = summary.paragraphs
        .map((paragraph) => sentencesOf({ ...summary, paragraphs: [paragraph] }))
        .filter((sentences) => sentences.length >= 3);
      const isHard =
        gradeOf[locale](sentencesOf(summary)) > BARS[locale].whole ||
        parts.some((sentences) => gradeOf[locale](sentences) > BARS[locale].part);
      return isHard ? [id] : [];
    });
    expect(hard).toEqual([]);
  });

  it('is measured by formulas that tell easy from hard', () => {
    const easy = ['The cat sat on the mat.', 'It was a red mat.', 'The cat was big.'];
    const hard = ['Gonadotropin concentrations demonstrate considerable interindividual heterogeneity.'];
    expect(fleschKincaid(easy)).toBeLessThan(2);
    expect(fleschKincaid(hard)).toBeGreaterThan(15);
    expect(fernandezHuerta(['El gato come pan.', 'La casa es roja.'])).toBeGreaterThan(90);
    expect(
      fernandezHuerta(['Las concentraciones plasmáticas demuestran heterogeneidad interindividual considerable.']),
    ).toBeLessThan(0);
  });

  it.each([
    ['testosterona', 5],
    ['sangre', 2],
    ['cuerpo', 2],
    ['energía', 4],
    ['oído', 3],
    ['muy', 1],
    ['que', 1],
    ['ciudad', 2],
    ['proteína', 4],
    ['laboratorio', 5],
  ])('counts the syllables of "%s"', (word, syllables) => {
    expect(spanishSyllables(word)).toBe(syllables);
  });
});

describe('both languages', () => {
  it('have the same lines on the same results, with the same numbers', () => {
    for (const [, annotation] of visible) {
      const [english, spanish] = locales.map((locale) =>
        linesOf(plainSummary(annotation, { locale })).map(({ sentences, paths, analytes, notes, text }) => ({
          kinds: [...new Set(sentences.map(({ kind }) => kind))],
          paths,
          analytes,
          notes,
          // a date has its day first in both; a change has its number before or after it
          numbers: [...numbersIn(text)].sort(),
        })),
      );
      expect(spanish).toEqual(english);
    }
  });
});

const at = (id: string, collectedAt: string | undefined, observations: readonly object[]) => ({
  id,
  collectedAt,
  observations,
});
const record = {
  subject: { referenceCategory: 'male' },
  treatments: [{ class: 'testosterone', status: 'current' }],
  panels: [
    at('before', '2025-02-25', [
      {
        analyte: 'testosterone',
        value: '24.1',
        unit: 'nmol/L',
        method: 'LC-MS/MS',
        referenceInterval: { low: '8.6', high: '29.0' },
      },
    ]),
    at('now', '2025-04-22T15:40', [
      {
        analyte: 'testosterone',
        value: '31.5',
        unit: 'nmol/L',
        method: 'LC-MS/MS',
        referenceInterval: { low: '8.6', high: '29.0' },
      },
      { analyte: 'LH', value: '<0.1', unit: 'IU/L', referenceInterval: { low: '1.7', high: '8.6' } },
      { analyte: 'SHBG', value: '22', unit: 'nmol/L', referenceInterval: { high: '<54' } },
      { analyte: 'estradiol', interpretation: 'critically-high' },
      { analyte: 'triglycerides', value: '1.2', unit: 'mmol/L' },
      { analyte: 'zinc', value: '12', unit: 'umol/L' },
    ]),
  ],
};
// the shape is that of a record; its words are checked by `annotate`
const annotation = annotate(record as Parameters<typeof annotate>[0]);

describe('renderPlainLanguage', () => {
  it('gives the whole page in English', async () => {
    await expect(renderPlainLanguage(annotation)).toMatchFileSnapshot('approved/summary.en.txt');
  });

  it('gives the whole page in Spanish', async () => {
    await expect(renderPlainLanguage(annotation, { locale: 'es' })).toMatchFileSnapshot('approved/summary.es.txt');
  });

  it('is a draft until it says who reviewed it', () => {
    const draft = renderPlainLanguage(annotation);
    expect(draft).toContain('Draft: for a clinician to review before it is handed over.\nReviewed by: ____');
    expect(renderPlainLanguage(annotation, { reviewedBy: '  ' })).toBe(draft);
    const reviewed = renderPlainLanguage(annotation, { reviewedBy: 'M. Muster' });
    expect(reviewed).toContain('\nReviewed by: M. Muster\n');
    expect(reviewed).not.toContain('Draft');
    expect(renderPlainLanguage(annotation, { reviewedBy: 'A\u202e\nB' })).toContain('Reviewed by: A B\n');
  });

  it('keeps a number with its unit by a no-break space', () => {
    for (const locale of locales)
      expect(renderPlainLanguage(annotation, { locale })).not.toMatch(/\d (?:nmol|IU|pmol)/);
  });

  it('shows the latest panel alone where that is asked for, and says that there are others', () => {
    const latest = renderPlainLanguage(annotation, { panels: 'latest' });
    expect(latest).toContain('There are earlier results, which are not on this page.');
    expect(latest.match(/come from blood taken/g)).toHaveLength(1);
  });

  it('does not say which way a result went where the two tests are not comparable', () => {
    const changed = annotation.changes.map((change) => ({ ...change, comparable: 'false' as const }));
    const text = renderPlainLanguage({ ...annotation, changes: changed });
    expect(text).not.toMatch(/went (?:up|down)/);
    expect(text).toContain('The two tests were not done under the same conditions.');
  });

  it('does not depend on the language of the annotation', () => {
    const spanish = annotate(record as Parameters<typeof annotate>[0], { locale: 'es' });
    for (const locale of locales)
      expect(renderPlainLanguage(spanish, { locale })).toBe(renderPlainLanguage(annotation, { locale }));
  });

  it('calls undated panels by what they are called in the record', () => {
    const undated = {
      ...annotation,
      panels: annotation.panels.map((panel) => ({ ...panel, collectedAt: 'not stated' })),
    };
    const text = renderPlainLanguage(undated);
    expect(text).toContain('In the record they are called now.');
    expect(text).toContain('The result went up from 24.1\u00a0nmol/L in the earlier test.');
  });

  it('says that nothing could be read where nothing could', () => {
    expect(renderPlainLanguage(annotate({ panels: [{ id: 'a', observations: [] }] }))).toContain(
      'No result of these tests could be used.',
    );
  });

  it.each([
    ['2025', 'in 2025', 'en 2025'],
    ['2025-03', 'in March 2025', 'en marzo de 2025'],
    ['2025-03-04', 'on 4 March 2025', 'el 4 de marzo de 2025'],
    ['2025-03-04T01:05', 'on 4 March 2025 at 01:05', 'el 4 de marzo de 2025 a la 01:05'],
    ['2025-03-04T08:10:00+01:00', 'on 4 March 2025 at 08:10', 'el 4 de marzo de 2025 a las 08:10'],
    ['2025-03-04T08:10:00Z', 'on 4 March 2025', 'el 4 de marzo de 2025'],
  ])('says of %s no more than is known', (collectedAt, english, spanish) => {
    const dated = annotate({
      panels: [{ id: 'a', collectedAt, observations: [{ analyte: 'LH', value: '4', unit: 'IU/L' }] }],
    });
    expect(renderPlainLanguage(dated)).toContain(`These results come from blood taken ${english}.`);
    expect(renderPlainLanguage(dated, { locale: 'es' })).toContain(`muestra de sangre tomada ${spanish}.`);
  });

  it('refuses a language that it does not have', () => {
    // @ts-expect-error: not one of the languages
    expect(() => renderPlainLanguage(annotation, { locale: 'de' })).toThrow(
      new RangeError('locale: plain text is not written in "de"; accepted are en, es.'),
    );
  });

  it('gives the same bytes again', () => {
    for (const locale of locales)
      expect(renderPlainLanguage(structuredClone(annotation), { locale })).toBe(
        renderPlainLanguage(annotation, { locale }),
      );
  });
});

describe('renderReviewSheet', () => {
  it('sets each plain line beside its values and the sentences of the notes', async () => {
    await expect(renderReviewSheet(annotation)).toMatchFileSnapshot('approved/review.en.txt');
  });

  it.each(locales)('has every plain line in "%s", every value, and every note by a sentence or its title', (locale) => {
    for (const [, one] of visible) {
      const sheet = renderReviewSheet(one, { locale });
      for (const { text } of linesOf(plainSummary(one, { locale }))) expect(sheet).toContain(text);
      for (const { measurements } of one.panels)
        for (const { path } of measurements) expect(sheet).toContain(`(${path})`);
      for (const { title, text, sentences } of one.notes) {
        const isThere =
          sheet.includes(title) || sheet.includes(text) || sentences.some((part) => sheet.includes(part.text));
        expect({ title, isThere }).toEqual({ title, isThere: true });
      }
    }
  });
});
