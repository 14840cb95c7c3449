import { describe, expect, it } from 'vitest';
import { createAnnotator } from '../../src/annotate.js';
import type { Annotation, Note } from '../../src/annotation.js';
import { examples } from '../../src/rules/examples.js';
import { analytesOf } from '../../src/language/rule.js';
import { positionRules } from '../../src/rules/position/positions.js';
import { rules } from '../../src/rules/index.js';

const CONTEXT_UNKNOWN = '-context-unknown';
const MOST_NOTES = 6;

interface Case {
  readonly name: string;
  readonly annotation: Annotation;
  /** Those about the latest panel. */
  readonly notes: readonly Note[];
  readonly patterns: ReadonlySet<string>;
}

const annotate = createAnnotator();

/** What all rules together say of the record of every example. */
const cases: readonly Case[] = [...examples].flatMap(([rule, own]) =>
  own.map(({ name, record }): Case => {
    const annotation = annotate(record);
    const latest = annotation.panels.at(-1)?.id;
    const notes = annotation.notes.filter(({ panels }) => panels.at(-1) === latest);
    return {
      name: `${rule}: ${name}`,
      annotation,
      notes,
      patterns: new Set(notes.flatMap(({ patterns }) => patterns)),
    };
  }),
);

const failing = (fails: (one: Case) => boolean): readonly string[] => cases.filter(fails).map(({ name }) => name);

/** Rules of one analyte each: fractions of testosterone are several, and each lies to its own interval. */
const opposites = positionRules
  .filter(({ when }) => analytesOf(when).length === 1)
  .map(({ id }) => [id, id.replace('-low', '-high')] as const)
  .filter(([low, high]) => low !== high && positionRules.some(({ id }) => id === high));

describe('all rules together, on the record of every example', () => {
  it('lose nothing: what is present is carried by a note', () => {
    const patternsOf = new Map(rules.map(({ id, patterns }) => [id, patterns]));
    const lost = cases.flatMap(({ name, annotation, patterns }) => {
      const latest = annotation.panels.at(-1)?.id;
      return annotation.outcomes
        .filter(({ outcome, panels }) => outcome === 'present' && panels.at(-1) === latest)
        .flatMap(({ rule }) => patternsOf.get(rule) ?? [])
        .filter((pattern) => !patterns.has(pattern) && !patterns.has(pattern + CONTEXT_UNKNOWN))
        .map((pattern) => `${name}: ${pattern}`);
    });
    expect(lost).toEqual([]);
  });

  it('never name a pattern both bare and with unknown context', () => {
    expect(failing(({ patterns }) => [...patterns].some((name) => patterns.has(name + CONTEXT_UNKNOWN)))).toEqual([]);
  });

  it('never place one analyte on both sides', () => {
    expect(opposites.length).toBeGreaterThan(0);
    expect(failing(({ patterns }) => opposites.some(([low, high]) => patterns.has(low) && patterns.has(high)))).toEqual(
      [],
    );
  });

  it('never call every gonadal result inside beside one that is not', () => {
    const isWithin = (notes: readonly Note[]): boolean => notes.some(({ kind }) => kind === 'within');
    const outside = new Set(positionRules.map(({ id }) => id));
    expect(failing(({ notes }) => isWithin(notes))).not.toEqual([]);
    expect(
      failing(({ notes, patterns }) => isWithin(notes) && [...patterns].some((pattern) => outside.has(pattern))),
    ).toEqual([]);
  });

  it('say no more than six notes of a panel', () => {
    expect(failing(({ notes }) => notes.length > MOST_NOTES)).toEqual([]);
  });
});

describe('a treatment whose class is a word that is not read', () => {
  it('is never taken as no hormone', () => {
    const { outcomes, notes } = annotate({
      subject: { referenceCategory: 'male', ageYears: 34 },
      // a word outside the vocabulary, as untyped input has it
      treatments: [{ class: 'testosteron' as 'testosterone', status: 'current' }],
      panels: [
        {
          id: 'p',
          collectedAt: '2026-03-02T08:10',
          observations: [
            { analyte: 'LH', value: '4', unit: 'IU/L', referenceInterval: { low: '1.7', high: '8.6' } },
            { analyte: 'FSH', value: '4', unit: 'IU/L', referenceInterval: { low: '1.5', high: '12' } },
          ],
        },
      ],
    });
    const inside = outcomes.find(({ rule }) => rule === 'measured-gonadal-results-inside');
    expect([inside?.outcome, inside?.missing.map(({ input }) => input)]).toEqual([
      'indeterminate',
      ['treatments[0].class'],
    ]);
    expect(notes).toEqual([]);
  });
});
