import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import type { LabRecord, Observation, PrintedInterval } from '../../src/record/types.js';

const during = (observation: Observation, pregnant = true): LabRecord => ({
  subject: { referenceCategory: 'female', ageYears: 31, menopausalStatus: 'premenopausal' },
  treatments: [],
  panels: [{ id: 'a', pregnant, ...(!pregnant && { cyclePhase: 'follicular' }), observations: [observation] }],
});

const placedIn = (record: LabRecord) => annotate(record).panels[0]?.measurements[0];

const notPregnant: PrintedInterval = { low: '0.3', high: '1.8', appliesTo: { pregnant: false } };
const forPregnancy: PrintedInterval = { low: '0.6', high: '4.9', appliesTo: { pregnant: true } };
const testosterone = { analyte: 'testosterone', value: '3.2', unit: 'nmol/L', method: 'LC-MS/MS' } as const;

describe('a result during a stated pregnancy', () => {
  it('is not held against an interval printed for those who are not pregnant', () => {
    const observation = { ...testosterone, referenceInterval: notPregnant };
    expect(placedIn(during(observation, false))?.position).toBe('above');
    expect(placedIn(during(observation))?.position).toBe('no-interval');
  });

  it('keeps its position on an interval printed for pregnancy, chosen among alternatives', () => {
    const observation = { ...testosterone, referenceIntervals: [notPregnant, forPregnancy] };
    expect(placedIn(during(observation))?.position).toBe('within');
  });

  it('stays open on an interval that names no group', () => {
    const observation = { ...testosterone, referenceInterval: { low: '0.3', high: '1.8' } };
    expect(placedIn(during(observation))?.position).toBe('indeterminate');
  });

  it.each([
    testosterone,
    { analyte: 'estradiol', value: '9000', unit: 'pmol/L', method: 'LC-MS/MS' },
    { analyte: 'prolactin', value: '140', unit: 'ug/L', method: 'ECLIA' },
    { analyte: 'shbg', value: '410', unit: 'nmol/L', method: 'ECLIA' },
    { analyte: 'fsh', value: '0.3', unit: 'IU/L', method: 'ECLIA' },
  ])('has no published interval of those who are not pregnant: $analyte', (observation) => {
    const found = placedIn(during(observation));
    expect([found?.position, found?.interval]).toEqual(['no-interval', undefined]);
  });

  it('is said to be one', () => {
    const { notes } = annotate(during(testosterone));
    expect(notes.flatMap(({ patterns }) => patterns)).toContain('pregnancy-governs-reading');
  });

  it('calculates no free fraction', () => {
    const { panels } = annotate({
      ...during(testosterone),
      panels: [
        {
          id: 'a',
          pregnant: true,
          observations: [testosterone, { analyte: 'shbg', value: '410', unit: 'nmol/L', method: 'ECLIA' }],
        },
      ],
    });
    expect(panels[0]?.calculated).toEqual([]);
  });
});
