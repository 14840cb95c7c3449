import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import type { Annotation, Measurement } from '../../src/annotation.js';
import type { LabRecord, PrintedInterval } from '../../src/record/types.js';
import { convert } from '../../src/units/conversion.js';
import { axisRecord, femaleRecord, labRecordOf } from '../../src/testing/arbitraries/lab-record.js';
import { printedIn } from '../../src/testing/mutators.js';
import { drawn, readableObservation } from '../../src/testing/arbitraries/observations.js';

/** Each result in one of the other units that its analyte is printed in. */
const elsewhere = (record: LabRecord): fc.Arbitrary<LabRecord> =>
  fc.array(fc.nat(5), { minLength: 24, maxLength: 24 }).map((choices) => ({
    ...record,
    panels: record.panels.map((panel) => ({
      ...panel,
      observations: panel.observations.map((observation, at) => {
        const units = drawn.find(({ analyte }) => analyte === observation.analyte)?.units ?? [];
        const choice = choices[at] ?? 0;
        const to = units.length === 0 ? undefined : units[choice % units.length];
        return to === undefined ? observation : printedIn(observation, to);
      }),
    })),
  }));

const measurementsOf = ({ panels }: Annotation): readonly Measurement[] =>
  panels.flatMap(({ measurements }) => measurements);

const decided = (annotation: Annotation) => ({
  outcomes: annotation.outcomes.map(({ rule, panels, outcome, missing, reason }) => ({
    rule,
    panels,
    outcome,
    missing,
    reason,
  })),
  notes: annotation.notes.map(({ rule, patterns, unknown }) => ({ rule, patterns, unknown })),
  // by what was measured and not by where it stood: of two equal results either may be the one that is set aside
  positions: measurementsOf(annotation)
    .map(({ analyte, position, limits }) => [analyte, position, ...limits.map((limit) => limit.position)].join(' '))
    .sort(),
});

/** Two results that are equal exactly are no longer equal when one of them is rounded. */
const hasDuplicates = ({ setAside }: Annotation): boolean => setAside.some(({ reason }) => reason === 'duplicate');

/** Does a result lie on an end of its interval or on a named limit? */
const isOnALimit = ({ value, interval, limits }: Measurement): boolean =>
  limits.some(({ position }) => position === 'on') ||
  (value !== null &&
    [value.low, value.high].some((end) => end !== null && (end === interval?.low || end === interval?.high)));

const isExactIn = (record: LabRecord): boolean =>
  record.panels.every(({ observations }) =>
    observations.every(({ value }) => typeof value !== 'string' || value.replace(/\D/g, '').length < 30),
  );

const readable = fc.oneof(labRecordOf(readableObservation), axisRecord, femaleRecord);

describe('the same results in another unit', () => {
  it('come out the same wherever the conversion ends', () => {
    fc.assert(
      fc.property(
        readable.chain((record) => elsewhere(record).map((other) => [record, other] as const)),
        ([record, other]) => {
          fc.pre(isExactIn(other));
          expect(decided(annotate(other))).toEqual(decided(annotate(record)));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('come out the same where forty digits are all there is, unless they lie on a limit', () => {
    fc.assert(
      fc.property(
        readable.chain((record) => elsewhere(record).map((other) => [record, other] as const)),
        ([record, other]) => {
          const before = annotate(record);
          fc.pre(!hasDuplicates(before) && !measurementsOf(before).some(isOnALimit));
          expect(decided(annotate(other))).toEqual(decided(before));
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each(['si', 'conventional'] as const)('come out the same when they are only shown in %s units', (units) => {
    fc.assert(
      fc.property(readable, (record) => {
        const [printed, shown] = [annotate(record), annotate(record, { units })];
        expect(decided(shown)).toEqual(decided(printed));
        expect(measurementsOf(shown).map(({ value, unit }) => ({ value, unit }))).toEqual(
          measurementsOf(printed).map(({ value, unit }) => ({ value, unit })),
        );
      }),
      { numRuns: 60 },
    );
  });
});

/** One result of a man with an interval, both as printed. */
function positionOf(value: string, unit: string, interval: PrintedInterval, analyte = 'testosterone'): string {
  const annotation = annotate({
    panels: [{ id: 'a', observations: [{ analyte, value, unit, referenceInterval: interval }] }],
  });
  return measurementsOf(annotation)[0]?.position ?? 'set aside';
}

describe('a result printed on a limit', () => {
  it.each(['0.1', '0.3', '2.1', '8.6', '10.05', '29.0'])('is within at %s, and outside one digit further', (limit) => {
    const [under, over] = [convert(limit, 'nmol/L', 'nmol/L', 'testosterone'), limit].map((text) => Number(text));
    const step = 0.001;
    const around = { below: ((under ?? 0) - step).toFixed(3), above: ((over ?? 0) + step).toFixed(3) };
    expect(positionOf(limit, 'nmol/L', { low: limit, high: '100' })).toBe('within');
    expect(positionOf(`${limit}0`, 'nmol/L', { low: '0', high: limit })).toBe('within');
    expect(positionOf(around.below, 'nmol/L', { low: limit, high: '100' })).toBe('below');
    expect(positionOf(around.above, 'nmol/L', { low: '0.01', high: limit })).toBe('above');
  });

  it.each(['0.1', '0.3', '2.1', '8.64', '12'])('is within at %s nmol/L when it is printed in ng/dL', (limit) => {
    const value = convert(limit, 'nmol/L', 'ng/dL', 'testosterone');
    expect(positionOf(value, 'ng/dL', { low: limit, unit: 'nmol/L' })).toBe('within');
    expect(positionOf(value, 'ng/dL', { high: limit, unit: 'nmol/L' })).toBe('within');
    expect(positionOf(value, 'ng/dL', { low: '0.01', high: `<${limit}`, unit: 'nmol/L' })).toBe('above');
  });

  it.each(['264', '300', '0.3'])('is within at %s ng/dL when the interval is printed in ng/mL', (limit) => {
    const interval = { low: convert(limit, 'ng/dL', 'ng/mL', 'testosterone'), unit: 'ng/mL' };
    expect(positionOf(limit, 'ng/dL', interval)).toBe('within');
  });

  it.each(['0.40', '0.3', '0.52'])('is within at a hematocrit of %s L/L printed as a percentage', (limit) => {
    expect(positionOf(convert(limit, 'L/L', '%', 'hematocrit'), '%', { low: limit, unit: 'L/L' }, 'hematocrit')).toBe(
      'within',
    );
  });
});

describe('a limit printed in two units', () => {
  const limitOf = (value: string, unit: string): string | undefined =>
    measurementsOf(
      annotate({
        subject: { referenceCategory: 'male', ageYears: 35 },
        panels: [
          { id: 'a', observations: [{ analyte: 'testosterone', value, unit, certified: true, method: 'LC-MS/MS' }] },
        ],
      }),
    )[0]?.limits.find(({ criteria }) => criteria === 'endocrine-society-2018')?.position;

  it.each([
    ['263.9', 'ng/dL', 'below'],
    ['264', 'ng/dL', 'on'],
    ['264.9', 'ng/dL', 'on'],
    ['265.356', 'ng/dL', 'on'],
    ['265.4', 'ng/dL', 'above'],
    ['9.15', 'nmol/L', 'below'],
    ['9.16', 'nmol/L', 'on'],
    ['9.2', 'nmol/L', 'on'],
    ['9.21', 'nmol/L', 'above'],
    ['2.64', 'ng/mL', 'on'],
  ])('puts %s %s %s it', (value, unit, expected) => {
    expect(limitOf(value, unit)).toBe(expected);
  });

  it('leaves a censored result that spans it open', () => {
    expect(limitOf('<10', 'nmol/L')).toBe('indeterminate');
    expect(limitOf('<9', 'nmol/L')).toBe('below');
  });
});
