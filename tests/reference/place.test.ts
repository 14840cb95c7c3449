import { describe, expect, it } from 'vitest';
import { annotate, type AnnotateOptions } from '../../src/annotate.js';
import type { Measurement } from '../../src/annotation.js';
import { criteriaIds, criteriaLimits } from '../../src/reference/criteria.js';
import { publishedFor, publishedIntervals } from '../../src/reference/published.js';
import type { Observation, Panel, PrintedInterval, Subject } from '../../src/record/types.js';

/** The first result of a record of one, as it was placed. */
function placed(
  observation: Observation,
  subject: Subject = {},
  panel: Partial<Panel> = {},
  options?: AnnotateOptions,
): Measurement {
  const [measured] =
    annotate({ subject, treatments: [], panels: [{ id: 'a', ...panel, observations: [observation] }] }, options)
      .panels[0]?.measurements ?? [];
  if (!measured) throw new Error('the observation was set aside');
  return measured;
}

const fsh = (rest: Partial<Observation>): Observation => ({ analyte: 'FSH', value: '38', unit: 'IU/L', ...rest });
const byPhase: readonly PrintedInterval[] = [
  { low: '3.5', high: '12.5', appliesTo: { cyclePhase: 'follicular' } },
  { low: '1.7', high: '7.7', appliesTo: { cyclePhase: 'luteal' } },
  { low: '25.8', high: '134.8', appliesTo: { menopausalStatus: 'postmenopausal' } },
];
const woman: Subject = { referenceCategory: 'female', ageYears: 47 };
const man: Subject = { referenceCategory: 'male', ageYears: 47 };

describe('several printed intervals', () => {
  it('are alternatives: one is chosen where exactly one fits what is stated', () => {
    expect(
      placed(fsh({ referenceIntervals: byPhase }), { ...woman, menopausalStatus: 'postmenopausal' }),
    ).toMatchObject({
      position: 'within',
      interval: { low: '25.8', high: '134.8', origin: 'laboratory' },
    });
    expect(placed(fsh({ referenceIntervals: byPhase }), woman, { cyclePhase: 'luteal' })).toMatchObject({
      position: 'above',
      interval: { high: '7.7' },
    });
  });

  it('leave the position open where phase and status are not stated, even where most of them agree', () => {
    for (const subject of [woman, { ...woman, menopausalStatus: 'perimenopausal' } as const, {}]) {
      const measured = placed(fsh({ referenceIntervals: byPhase }), subject);
      expect(measured.position).toBe('indeterminate');
      expect(measured.interval).toBeUndefined();
    }
  });

  it('leave it open where two fit', () => {
    const two = [
      { low: '1', high: '5' },
      { low: '2', high: '60' },
    ];
    expect(placed(fsh({ referenceIntervals: two }), woman).position).toBe('indeterminate');
  });

  it('are read from text and from a note, and say so', () => {
    const text = 'follicular 3.5-12.5; luteal 1.7-7.7; postmenopausal 25.8-134.8';
    const measured = placed(fsh({ referenceInterval: { text } }), { ...woman, menopausalStatus: 'postmenopausal' });
    expect(measured).toMatchObject({ position: 'within', interval: { low: '25.8' } });
    expect(measured.interval?.chosenBecause).toMatch(/read from its text/);
    expect(placed(fsh({ referenceInterval: { text } }), woman).position).toBe('indeterminate');
    const noted = fsh({ referenceInterval: { low: '25.8', high: '134.8', note: 'postmenopausal' } });
    expect(placed(noted, { ...woman, menopausalStatus: 'postmenopausal' }).position).toBe('within');
    expect(placed(noted, woman).position).toBe('indeterminate');
  });
});

describe('an interval that is printed twice, as fields and as text', () => {
  const printedAs = (referenceInterval: PrintedInterval, value = '3') =>
    placed({ analyte: 'LH', value, unit: 'IU/L', referenceInterval }, man);

  it('is one where the text repeats the fields, and open where it does not', () => {
    expect(printedAs({ low: '1.7', high: '8.6', text: '1.7 - 8.6' })).toMatchObject({
      position: 'within',
      interval: { low: '1.7', high: '8.6', chosenBecause: 'printed with the result' },
    });
    expect(printedAs({ low: '1.7', high: '8.6', text: '2.7 - 8.6' }).position).toBe('indeterminate');
  });

  it('says that it was read from text where whoever filled the fields says so', () => {
    expect(printedAs({ low: '1.7', high: '8.6', parsedFrom: 'note' }).interval?.chosenBecause).toMatch(
      /read from its text/,
    );
  });
});

describe('a printed interval', () => {
  it('of another category, phase or age is not used', () => {
    const of = (appliesTo: PrintedInterval['appliesTo']): Observation =>
      fsh({ referenceInterval: { low: '30', high: '40', appliesTo } });
    expect(placed(of({ category: 'female' }), man).interval?.origin).not.toBe('laboratory');
    expect(placed(of({ ageHigh: 12 }), man).interval?.origin).not.toBe('laboratory');
    expect(placed(of({ cyclePhase: 'luteal' }), woman, { cyclePhase: 'midcycle' }).interval?.origin).not.toBe(
      'laboratory',
    );
    expect(placed(of({ category: 'male' }), man).interval?.origin).toBe('laboratory');
  });

  it('in another unit is converted exactly', () => {
    const testosterone = {
      analyte: 'testosterone',
      value: '288.431',
      unit: 'ng/dL',
      referenceInterval: { low: '10', high: '30', unit: 'nmol/L' },
    };
    expect(placed(testosterone)).toMatchObject({
      position: 'within',
      interval: { low: '10', high: '30', unit: 'nmol/L', printed: { unit: 'nmol/L' } },
    });
  });

  it.each([
    ['<3.0', '2.9', 'within'],
    ['<3.0', '3.0', 'above'],
    ['3.0', '3.0', 'within'],
    ['<=3.0', '3.0', 'within'],
  ])('with an upper end of %s has %s %s', (high, value, position) => {
    expect(placed(fsh({ value, referenceInterval: { high } })).position).toBe(position);
  });

  it.each([
    ['>3.0', '3.1', 'within'],
    ['>3.0', '3.0', 'below'],
    ['3.0', '3.0', 'within'],
  ])('with a lower end of %s has %s %s', (low, value, position) => {
    expect(placed(fsh({ value, referenceInterval: { low } })).position).toBe(position);
  });

  it('from zero bounds nothing below: a censored result is within it', () => {
    expect(
      placed({ analyte: 'PSA', value: '<0.1', unit: 'ng/mL', referenceInterval: { low: '0', high: '4' } }).position,
    ).toBe('within');
  });

  it('is left aside where published intervals are asked for', () => {
    const testosterone = {
      analyte: 'testosterone',
      value: '5',
      unit: 'nmol/L',
      method: 'LC-MS/MS',
      referenceInterval: { low: '1', high: '30' },
    };
    expect(placed(testosterone, man).position).toBe('within');
    expect(placed(testosterone, man, {}, { intervals: 'published' })).toMatchObject({
      position: 'below',
      interval: { origin: 'published' },
    });
  });
});

describe('a flag without a value', () => {
  it.each([
    ['low', 'below'],
    ['critically-low', 'below'],
    ['normal', 'within'],
    ['high', 'above'],
    ['critically-high', 'above'],
    ['abnormal', 'indeterminate'],
    ['negative', 'indeterminate'],
    ['positive', 'indeterminate'],
  ] as const)('%s is %s', (interpretation, position) => {
    expect(placed({ analyte: 'LH', interpretation })).toMatchObject({ value: null, position });
  });
});

describe('a flag without a value, where published intervals are asked for', () => {
  it('is not used, and there is no value to place', () => {
    const record = { panels: [{ id: 'a', observations: [{ analyte: 'LH', interpretation: 'low' }] }] } as const;
    const [measured] = annotate(record, { intervals: 'published' }).panels[0]?.measurements ?? [];
    expect(measured).toMatchObject({ value: null, position: 'no-interval' });
  });
});

describe('published intervals', () => {
  it('place a result only where all that apply agree', () => {
    const testosterone = (value: string): string =>
      placed({ analyte: 'testosterone', value, unit: 'nmol/L' }, man).position;
    expect([testosterone('2'), testosterone('16'), testosterone('60')]).toEqual(['below', 'within', 'above']);
    expect([testosterone('10.5'), testosterone('31')]).toEqual(['indeterminate', 'indeterminate']);
  });

  it('are not used for estradiol or for testosterone of a woman without a method', () => {
    expect(placed({ analyte: 'estradiol', value: '900', unit: 'pmol/L' }, man)).toMatchObject({
      position: 'no-interval',
    });
    expect(
      placed(
        { analyte: 'testosterone', value: '9', unit: 'nmol/L' },
        { ...woman, menopausalStatus: 'premenopausal' },
        { pregnant: false },
      ).position,
    ).toBe('no-interval');
    expect(placed({ analyte: 'estradiol', value: '900', unit: 'pmol/L', method: 'LC-MS/MS' }, man).position).toBe(
      'above',
    );
  });

  it('are not used across methods', () => {
    expect(placed({ analyte: 'LH', value: '50', unit: 'IU/L', method: 'LC-MS/MS' }, man).position).toBe('no-interval');
  });

  it('of adults are not used under 18 years', () => {
    expect(
      placed({ analyte: 'testosterone', value: '2', unit: 'nmol/L' }, { referenceCategory: 'male', ageYears: 14 })
        .position,
    ).toBe('no-interval');
  });

  it('say which was chosen, on whose authority', () => {
    const { interval } = placed({ analyte: 'LH', value: '31', unit: 'IU/L', method: 'ECLIA' }, man);
    expect([interval?.origin, typeof interval?.claim, typeof interval?.citation]).toEqual([
      'published',
      'string',
      'string',
    ]);
    expect(interval?.chosenBecause).toMatch(/published interval/);
  });

  it('are each found by their analyte, and by no other', () => {
    for (const one of publishedIntervals) expect(publishedFor(one.analyte)).toContain(one);
    expect(publishedFor('serum porcelain')).toEqual([]);
  });
});

describe('named criteria', () => {
  const testosterone = (rest: Partial<Observation> = {}): Observation => ({
    analyte: 'testosterone',
    value: '9',
    unit: 'nmol/L',
    ...rest,
  });
  const names = ({ limits }: Measurement): readonly string[] => limits.map(({ criteria }) => criteria);

  it('are listed beside the interval where they apply by category, age and certification', () => {
    expect(names(placed(testosterone(), man))).toEqual(['aua-2018', 'emas-2010', 'eau-2023', 'bssm-2023']);
    expect(names(placed(testosterone({ certified: true }), man))).toContain('endocrine-society-2018');
    expect(names(placed(testosterone(), { ...man, ageYears: 30 }))).not.toContain('emas-2010');
    expect(names(placed(testosterone(), woman))).toEqual([]);
    expect(names(placed(testosterone(), {}))).toEqual([]);
    expect(names(placed(testosterone(), { referenceCategory: 'male' }))).toEqual([]);
  });

  it.each([
    ['299.9', 'below'],
    ['300', 'on'],
    ['300.1', 'above'],
    ['<300', 'below'],
    ['<=300', 'indeterminate'],
    ['<400', 'indeterminate'],
    ['>300', 'above'],
    ['>200', 'indeterminate'],
    ['250-350', 'indeterminate'],
  ])('have %s ng/dL %s a limit of 300 ng/dL', (value, position) => {
    const { limits } = placed(testosterone({ value, unit: 'ng/dL' }), man, {}, { criteria: ['aua-2018'] });
    expect(limits).toMatchObject([{ criteria: 'aua-2018', value: '300', unit: 'ng/dL', position }]);
  });

  it('have a result between the two numbers of one limit on it', () => {
    const at = (value: string) =>
      placed(testosterone({ value }), man, {}, { criteria: ['emas-2010'] }).limits.map(({ position }) => position);
    expect([at('10.99'), at('10.995'), at('11'), at('11.001')]).toEqual([['below'], ['on'], ['on'], ['above']]);
  });

  it('are those that were asked for', () => {
    expect(names(placed(testosterone(), man, {}, { criteria: ['aua-2018'] }))).toEqual(['aua-2018']);
    expect(names(placed(testosterone(), man, {}, { criteria: [] }))).toEqual([]);
    expect(annotate({ panels: [{ id: 'a', observations: [] }] }).criteria).toEqual(criteriaIds);
  });

  it('have each limit from a claim, in the unit of its work', () => {
    for (const { claim, value, also } of criteriaLimits) {
      expect(Object.values(claim.values)).toContain(value);
      expect(also === undefined || Object.values(claim.values).includes(also)).toBe(true);
    }
  });

  it('do not move with the printed interval', () => {
    const interval = { low: '1', high: '5' };
    expect(placed(testosterone({ referenceInterval: interval }), man).limits).toEqual(
      placed(testosterone(), man).limits,
    );
  });
});
