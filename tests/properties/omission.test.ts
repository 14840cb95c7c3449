import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import type { LabRecord, Observation, Panel } from '../../src/record/types.js';
import { positionRules } from '../../src/rules/position/positions.js';
import { rules } from '../../src/rules/index.js';
import { axisRecord, describedRecord, femaleRecord } from '../../src/testing/arbitraries/lab-record.js';

const CONTEXT_UNKNOWN = '-context-unknown';

/** Names of combinations: what more than one fact is needed for. A single position is read from its result and interval alone. */
const positions = new Set(positionRules.flatMap(({ patterns }) => patterns));
const combinations = new Set(
  rules
    .filter(({ kind }) => kind === 'pattern' || kind === 'treatment' || kind === 'change')
    .flatMap(({ patterns }) => patterns)
    .filter((pattern) => !positions.has(pattern)),
);

const base = (pattern: string): string =>
  pattern.endsWith(CONTEXT_UNKNOWN) ? pattern.slice(0, -CONTEXT_UNKNOWN.length) : pattern;

const combinationsOf = (record: LabRecord): ReadonlySet<string> =>
  new Set(
    annotate(record)
      .notes.flatMap(({ patterns }) => patterns)
      .filter((pattern) => combinations.has(base(pattern))),
  );

const without = <T extends object>(value: T, key: keyof T): T => {
  // the property that is left out is optional wherever this is used
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) as T;
};
const eachPanel = (record: LabRecord, change: (panel: Panel) => Panel): LabRecord => ({
  ...record,
  panels: record.panels.map(change),
});
const eachResult = (record: LabRecord, change: (observation: Observation) => Observation): LabRecord =>
  eachPanel(record, (panel) => ({ ...panel, observations: panel.observations.map(change) }));

const omissions: { readonly [what: string]: (record: LabRecord) => LabRecord } = {
  treatments: (record) => without(record, 'treatments'),
  'the cycle phase': (record) => eachPanel(record, (panel) => without(panel, 'cyclePhase')),
  'the menopausal status': (record) =>
    record.subject ? { ...record, subject: without(record.subject, 'menopausalStatus') } : record,
  'the clock time': (record) =>
    eachPanel(record, (panel) =>
      panel.collectedAt === undefined ? panel : { ...panel, collectedAt: panel.collectedAt.slice(0, 10) },
    ),
  SHBG: (record) =>
    eachPanel(record, (panel) => ({
      ...panel,
      observations: panel.observations.filter(({ analyte }) => analyte !== 'shbg'),
    })),
  'the method': (record) => eachResult(record, (observation) => without(observation, 'method')),
  'the printed interval': (record) =>
    eachResult(record, (observation) => without(without(observation, 'referenceInterval'), 'referenceIntervals')),
  'the age': (record) =>
    record.subject ? { ...record, subject: without(without(record.subject, 'ageYears'), 'birthDate') } : record,
  'the reference category': (record) =>
    record.subject ? { ...record, subject: without(record.subject, 'referenceCategory') } : record,
};

/** What makes an exception hold. Once it is left out the exception is unknown, and the direction without a name is what remains. */
const EXCEPTIONS: ReadonlySet<string> = new Set(['treatments', 'the age']);

/** What is said after something was left out and was not said before. The form for unknown context says less than the name it stands for. */
function gained(what: string, before: ReadonlySet<string>, after: ReadonlySet<string>): readonly string[] {
  return [...after].filter((pattern) => {
    if (before.has(pattern)) return false;
    return !(pattern.endsWith(CONTEXT_UNKNOWN) && (EXCEPTIONS.has(what) || before.has(base(pattern))));
  });
}

/** A printed interval wider than the published ones says less than they do: laboratory first. So these have what laboratories print for men. */
const recordsFor = (what: string): fc.Arbitrary<LabRecord> =>
  what === 'the printed interval' ? axisRecord : fc.oneof(axisRecord, femaleRecord, describedRecord);

/**
 * Four inputs can take something away as well as give it. A stated method for which nothing is published places nothing, where
 * one that is not stated is held against all that is published; a free fraction that cannot be told from its limit leaves open
 * what nobody asks without SHBG; no published interval is held against results during a listed gender-affirming treatment; and
 * some combinations are by their definition those of a woman who is not stated postmenopausal.
 */
function takesAPlaceAway(what: string, record: LabRecord): boolean {
  if (what === 'treatments')
    return Array.isArray(record.treatments) && record.treatments.some(({ intent }) => intent === 'gender-affirming');
  const { panels } = annotate(record);
  if (what === 'SHBG')
    return panels.some(({ calculated }) =>
      calculated.some(({ position }) => position === 'indeterminate' || position === 'no-interval'),
    );
  if (what === 'the menopausal status') return record.subject?.menopausalStatus === 'postmenopausal';
  if (what !== 'the method') return false;
  return panels.some(({ measurements }) =>
    measurements.some(({ method, interval }) => method !== undefined && interval?.origin !== 'laboratory'),
  );
}

const orderOf = (record: LabRecord): readonly string[] => annotate(record).panels.map(({ id }) => id);

describe('leaving something out', () => {
  it.each(Object.keys(omissions))('of %s never says more than before', (what) => {
    fc.assert(
      fc.property(recordsFor(what), (record) => {
        fc.pre(!takesAPlaceAway(what, record));
        const less = omissions[what]?.(record) ?? record;
        // without its clock times a day's panels stand in the order of the record, which states another course
        fc.pre(what !== 'the clock time' || String(orderOf(record)) === String(orderOf(less)));
        expect(gained(what, combinationsOf(record), combinationsOf(less))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('of treatments takes every name of a combination that they could explain', () => {
    const record: LabRecord = {
      subject: { referenceCategory: 'male', ageYears: 40 },
      treatments: [],
      panels: [
        {
          id: 'a',
          collectedAt: '2026-03-02T08:10',
          observations: [
            { analyte: 'testosterone', value: '6.1', unit: 'nmol/L', referenceInterval: { low: '8.6', high: '29' } },
            { analyte: 'LH', value: '31', unit: 'IU/L', referenceInterval: { low: '1.7', high: '8.6' } },
          ],
        },
      ],
    };
    expect([...combinationsOf(record)]).toContain('testosterone-low-lh-raised');
    const silent = combinationsOf(without(record, 'treatments'));
    expect([...silent]).toContain(`testosterone-low-lh-raised${CONTEXT_UNKNOWN}`);
    expect([...silent]).not.toContain('testosterone-low-lh-raised');
  });
});
