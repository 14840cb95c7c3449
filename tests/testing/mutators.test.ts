import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import type { LabRecord } from '../../src/record/types.js';
import {
  ageNotStated,
  categoryNotStated,
  censored,
  clockTimeNotStated,
  conditionsNotStated,
  inUnits,
  linesReversed,
  methodNotStated,
  panel,
  sample,
  treatmentsNotStated,
  vary,
  without,
  withoutIntervals,
} from '../../src/testing/index.js';
import { UnitError } from '../../src/units/unit-error.js';

const record: LabRecord = {
  subject: { referenceCategory: 'male', ageYears: 44, conditions: [] },
  treatments: [],
  panels: [
    {
      id: 'a',
      collectedAt: '2026-03-02T08:10',
      observations: [
        {
          analyte: 'Total testosterone',
          value: 6.5,
          unit: 'nmol/L',
          method: 'LC-MS/MS',
          referenceInterval: { low: 9 },
        },
        {
          code: { system: 'http://loinc.org', code: '10501-5' },
          value: '<0.4',
          unit: 'IU/L',
          referenceIntervals: [{ low: 1.7, high: 8.6 }],
        },
        { analyte: 'serum porcelain', value: 3, unit: 'g/L' },
      ],
    },
  ],
};
const linesOf = ({ panels }: LabRecord) => panels.flatMap(({ observations }) => observations);

describe('a record with something said otherwise', () => {
  it('knows analytes by their names and codes', () => {
    expect(linesOf(vary(record, without('testosterone', 'lh')))).toEqual([record.panels[0]?.observations[2]]);
  });

  it('has no intervals, or no method', () => {
    expect(linesOf(vary(record, withoutIntervals())).filter((line) => 'referenceInterval' in line)).toEqual([]);
    expect(linesOf(vary(record, withoutIntervals('testosterone')))[1]).toEqual(record.panels[0]?.observations[1]);
    expect(linesOf(vary(record, methodNotStated('testosterone')))[0]).not.toHaveProperty('method');
  });

  it('is censored', () => {
    expect(linesOf(vary(record, censored('testosterone'), censored('lh', '>'))).map(({ value }) => value)).toEqual([
      '<6.5',
      '>0.4',
      3,
    ]);
  });

  it('leaves open what nobody said', () => {
    const open = vary(
      record,
      treatmentsNotStated(),
      conditionsNotStated(),
      ageNotStated(),
      categoryNotStated(),
      clockTimeNotStated(),
    );
    expect(JSON.parse(JSON.stringify({ ...open, panels: [] }))).toEqual({ subject: {}, panels: [] });
    expect(open.panels[0]?.collectedAt).toBe('2026-03-02');
    expect(annotate(open).treatments).toBe('not-stated');
  });

  it('is printed in other units, the intervals as they were', () => {
    const [testosterone] = linesOf(vary(record, inUnits('conventional')));
    expect(testosterone).toMatchObject({ unit: 'ng/dL', referenceInterval: { low: 9, unit: 'nmol/L' } });
    expect(linesOf(vary(record, inUnits({ testosterone: 'ng/mL' })))[0]?.unit).toBe('ng/mL');
    expect(() => vary(panel().prolactin('300 mIU/L'), inUnits({ prolactin: 'ug/L' }))).toThrow(UnitError);
  });

  it('says the same in other units and in another order', () => {
    const outcomes = (one: LabRecord) => annotate(one).outcomes.map(({ rule, outcome }) => `${rule} ${outcome}`);
    expect(outcomes(vary(record, inUnits('conventional')))).toEqual(outcomes(record));
    expect(outcomes(vary(record, linesReversed()))).toEqual(outcomes(record));
  });

  it('stays a builder by but()', () => {
    const built = sample('testosterone-low-lh-raised').but(without('fsh'), treatmentsNotStated());
    expect(built.shbg('30 nmol/L').panels[0]?.observations.map(({ analyte }) => analyte)).toEqual([
      'testosterone',
      'lh',
      'shbg',
    ]);
    expect(built.treatments).toBeUndefined();
  });
});
