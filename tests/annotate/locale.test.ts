import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate, createAnnotator, safeAnnotate } from '../../src/annotate.js';
import { RulesetError } from '../../src/engine/compile.js';
import { checkLanguage } from '../../src/language/guard.js';
import { isLow, any } from '../../src/language/clause.js';
import { defineRule, RuleDefinitionError } from '../../src/language/rule.js';
import { results } from '../../src/language/sentence.js';
import type { LabRecord } from '../../src/record/types.js';
import { rules } from '../../src/rules/index.js';
import { spanishPlainTexts } from '../../src/rules/spanish.js';
import { describedRecord } from '../arbitraries/lab-record.js';

const placeholders = (text: string): readonly string[] => (text.match(/\{[^{}]+\}/g) ?? []).sort();
const digits = (text: string): readonly string[] => (text.match(/\d+(?:\.\d+)?/g) ?? []).sort();

/** Everything that can stand in a placeholder, the longest and the shortest of each kind. */
const FILLINGS = [
  '5',
  '<0.001\u00a0nmol/L',
  '123456.789\u00a0mIU/L y 123456.789\u00a0mIU/L',
  'sin medir',
  'marcado como muy bajo',
  'marcado como dentro de su intervalo',
  'marcado como negativo',
];

describe('the Spanish plain texts', () => {
  it('are there for every shipped rule and for no other', () => {
    expect(Object.keys(spanishPlainTexts).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it('have the results of the English ones, and the digits', () => {
    for (const { id, note } of rules) {
      const spanish = spanishPlainTexts[id] ?? '';
      expect({ id, placeholders: placeholders(spanish) }).toEqual({ id, placeholders: placeholders(note.plainText) });
      expect(digits(spanish)).toEqual(digits(note.plainText));
    }
  });

  it('have the negations of the English ones', () => {
    const english = /\b(?:not|no|nothing)\b/;
    const spanish = /(?<!\p{L})(?:no|sin|nada|ning\p{L}+)(?!\p{L})/iu;
    const differ = rules.filter(
      ({ id, note }) => english.test(note.plainText) !== spanish.test(spanishPlainTexts[id] ?? ''),
    );
    expect(differ.map(({ id }) => id)).toEqual([]);
  });

  it('are descriptive whatever stands in them', () => {
    const found = Object.values(spanishPlainTexts).flatMap((text) =>
      FILLINGS.map((filling) => text.replace(/\{[^{}]+\}/g, filling)).flatMap((filled) =>
        checkLanguage(filled, 'plain').map(({ match }) => `${match} in ${filled}`),
      ),
    );
    expect(found).toEqual([]);
  });

  it('have the side of the English ones', () => {
    const sides = [
      [/\blowers?\b/, /por debajo|más baj|(?<!\p{L})baja(?!\p{L})/u],
      [/\bhigher\b/, /por encima|más alt/],
    ] as const;
    const lost = rules.flatMap(({ id, note }) =>
      sides.flatMap(([english, spanish]) =>
        english.test(note.plainText) && !spanish.test(spanishPlainTexts[id] ?? '') ? [id] : [],
      ),
    );
    expect(lost).toEqual([]);
  });
});

const low: LabRecord = {
  subject: { referenceCategory: 'male' },
  treatments: [],
  panels: [
    {
      id: 'a',
      collectedAt: '2026-03-02T08:10',
      observations: [
        { analyte: 'testosterone', value: '6.1', unit: 'nmol/L', referenceInterval: { low: '8.6', high: '29.0' } },
        { analyte: 'LH', interpretation: 'critically-low' },
      ],
    },
  ],
};
const own = defineRule({
  id: 'lh-seen-low',
  version: '1.0.0',
  kind: 'within',
  patterns: ['lh-seen-low'],
  appliesTo: any(isLow('lh'), isLow('fsh')),
  when: isLow('lh'),
  note: {
    title: 'LH below its interval',
    text: [results('lh')],
    plainText: 'LH ({lh}) and FSH ({fsh}).',
    plainTextIn: { es: 'LH ({lh}) y FSH ({fsh}).' },
  },
});

describe('the language of a plain text', () => {
  it('changes nothing but the plain texts', () => {
    fc.assert(
      fc.property(describedRecord, (record) => {
        const blank = ({ notes, ...rest }: ReturnType<typeof annotate>) => ({
          ...rest,
          notes: notes.map((note) => ({ ...note, plainText: '' })),
        });
        expect(blank(annotate(record, { locale: 'es' }))).toEqual(blank(annotate(record)));
      }),
      { numRuns: 60 },
    );
  });

  it('is English by default, and has results without a number in its own words', () => {
    const rulesOfOne = { rules: [own] };
    expect(annotate(low, rulesOfOne).notes[0]?.plainText).toBe('LH (reported as very low) and FSH (not measured).');
    const spanish = annotate(low, { ...rulesOfOne, locale: 'es' }).notes[0];
    expect(spanish?.plainText).toBe('LH (marcado como muy bajo) y FSH (sin medir).');
    expect(spanish?.message.values).toEqual({ lh: 'reported as very low', fsh: 'not measured' });
  });

  it('is refused where a rule has no text in it, by the name of the rule', () => {
    const { plainTextIn: _, ...note } = own.note;
    const english = { ...own, note };
    expect(createAnnotator({ rules: [english] })).toBeTypeOf('function');
    expect(() => createAnnotator({ rules: [...rules, english], locale: 'es' })).toThrow(
      new RulesetError('No plain text in "es" for lh-seen-low: a rule of one\'s own brings it as note.plainTextIn.es.'),
    );
  });

  it('does not give a changed rule the Spanish of the one it was copied from', () => {
    const [first] = rules;
    if (!first) throw new RangeError('There is a first rule');
    const changed = { ...first, note: { ...first.note, plainText: 'Something else.' } };
    expect(() => createAnnotator({ rules: [changed], locale: 'es' })).toThrow(first.id);
  });

  it('is one of those that there are', () => {
    // @ts-expect-error: not one of the languages
    expect(() => annotate(low, { locale: 'pt' })).toThrow('"pt"; accepted are en, es.');
    // @ts-expect-error: not one of the languages
    expect(safeAnnotate(low, { locale: 'constructor' })).toMatchObject({ success: false });
  });

  it('of a rule is checked as the English one is', () => {
    const withSpanish = (es: string) => () => defineRule({ ...own, note: { ...own.note, plainTextIn: { es } } });
    expect(withSpanish('LH ({lh}) y FSH ({fsh}): consulte con su médico.')).toThrow(RuleDefinitionError);
    expect(withSpanish('LH ({lh}).')).toThrow('the plain text in "es" has other placeholders than the English one');
  });
});
