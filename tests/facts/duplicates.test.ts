import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import type { Observation } from '../../src/record/types.js';

function outcomeOf(...observations: readonly Observation[]) {
  const { panels, setAside, cautions } = annotate({ panels: [{ id: 'a', observations }] });
  return {
    measured: panels
      .flatMap(({ measurements }) => measurements.map(({ path }) => Number(path.split('/').at(-1))))
      .sort((a, b) => a - b),
    aside: setAside.map(({ path, reason }) => `${path.split('/').at(-1)} ${reason}`),
    cautions: cautions.map(({ code, paths }) => `${code} ${paths.map((path) => path.split('/').at(-1)).join(' ')}`),
  };
}

const lh = (value: Observation['value'], rest: Partial<Observation> = {}): Observation => ({
  analyte: 'LH',
  value,
  unit: 'IU/L',
  ...rest,
});

describe('results of one analyte in one panel', () => {
  it('that are equal are one, whatever their digits, unit or name', () => {
    const same = outcomeOf(lh('5'), lh('5.00'), lh('5', { unit: 'mIU/mL' }), lh(5, { analyte: 'lutropin' }));
    expect(same.measured).toHaveLength(1);
    expect(same.aside.map((one) => one.slice(2))).toEqual(['duplicate', 'duplicate', 'duplicate']);
    expect(same.cautions).toEqual([]);
  });

  it('that are equal leave the one that states more', () => {
    const interval = { referenceInterval: { low: '1.7', high: '8.6' } };
    expect(outcomeOf(lh('5'), lh('5', interval)).measured).toEqual([1]);
    expect(outcomeOf(lh('5', interval), lh('5')).measured).toEqual([0]);
    expect(outcomeOf(lh('5', interval), lh('5.00000')).measured).toEqual([0]);
  });

  it('that are equal leave the one with an interval, however much the other states', () => {
    const interval = { referenceInterval: { low: '1.7', high: '8.6' } };
    expect(outcomeOf(lh('5', { note: 'A long remark '.repeat(9) }), lh('5', interval)).measured).toEqual([1]);
  });

  it('that are equal and were printed with other intervals are all measured: neither interval is the one to use', () => {
    const printed = (low: string, high: string): Partial<Observation> => ({ referenceInterval: { low, high } });
    expect(outcomeOf(lh('5', printed('1.7', '8.6')), lh('5', printed('6', '9')))).toEqual({
      measured: [0, 1],
      aside: [],
      cautions: ['intervals-disagree 0 1'],
    });
    expect(outcomeOf(lh('5', printed('1.7', '8.6')), lh('5', printed('1.70', '8.60'))).measured).toHaveLength(1);
    expect(
      outcomeOf(lh('5', printed('1.7', '8.6')), lh('5', { referenceInterval: { text: '1.7 - 8.6' } })).aside,
    ).toHaveLength(1);
    const { notes } = annotate({
      panels: [{ id: 'a', observations: [lh('5', printed('1.7', '8.6')), lh('5', printed('6', '9'))] }],
    });
    expect(notes.flatMap(({ patterns }) => patterns)).not.toContain('lh-low');
  });

  it('that contradict each other are all measured, with one caution', () => {
    expect(outcomeOf(lh('5'), lh('6'), lh('<2'))).toEqual({
      measured: [0, 1, 2],
      aside: [],
      cautions: ['results-disagree 0 1 2'],
    });
  });

  it('that only overlap are all measured, without a caution', () => {
    expect(outcomeOf(lh('<5'), lh('3'))).toEqual({ measured: [0, 1], aside: [], cautions: [] });
    expect(outcomeOf(lh('3-5'), lh('4-6')).cautions).toEqual([]);
  });

  it('that touch at an end which one of them leaves out contradict each other', () => {
    expect(outcomeOf(lh('<5'), lh('5')).cautions).toHaveLength(1);
    expect(outcomeOf(lh('<=5'), lh('5')).cautions).toEqual([]);
  });

  it('by two methods say so, and equal ones by two methods are both measured', () => {
    expect(outcomeOf(lh('5', { method: 'ECLIA' }), lh('9', { method: 'CLIA' })).cautions).toEqual([
      'methods-disagree 0 1',
    ]);
    expect(outcomeOf(lh('5', { method: 'ECLIA' }), lh('5', { method: 'CLIA' }))).toMatchObject({
      measured: [0, 1],
      aside: [],
    });
  });

  it('of which one is a flag do not contradict each other', () => {
    expect(outcomeOf(lh('5'), { analyte: 'LH', interpretation: 'high' })).toMatchObject({ aside: [], cautions: [] });
    expect(
      outcomeOf({ analyte: 'LH', interpretation: 'high' }, { analyte: 'LH', interpretation: 'high' }).aside,
    ).toHaveLength(1);
  });

  it('in units that no factor joins are two results', () => {
    const prolactin = (value: string, unit: string): Observation => ({ analyte: 'prolactin', value, unit });
    expect(outcomeOf(prolactin('10', 'ug/L'), prolactin('212', 'mIU/L'))).toMatchObject({
      measured: [0, 1],
      aside: [],
      cautions: [],
    });
  });

  it('in two panels are two results', () => {
    const { setAside } = annotate({
      panels: [
        { id: 'a', observations: [lh('5')] },
        { id: 'b', observations: [lh('5')] },
      ],
    });
    expect(setAside).toEqual([]);
  });
});
