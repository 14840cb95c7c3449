import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import type { LabRecord } from '../../src/record/types.js';

const of = (record: Omit<LabRecord, 'panels'>): LabRecord => ({
  ...record,
  panels: [
    {
      id: 'a',
      collectedAt: '2026-03-02T08:10',
      observations: [
        { analyte: 'testosterone', value: '4.0', unit: 'nmol/L', method: 'LC-MS/MS', certified: true },
        { analyte: 'LH', value: '31', unit: 'IU/L', referenceInterval: { low: '1.7', high: '8.6' } },
      ],
    },
  ],
});

describe('a reference category that nobody stated', () => {
  const annotation = annotate(of({ subject: { ageYears: 40 }, treatments: [] }));

  it('is none: no interval and no limit of one sex is used', () => {
    const [testosterone] = annotation.panels[0]?.measurements ?? [];
    expect(annotation.subject).toEqual({});
    expect(testosterone).toMatchObject({ position: 'indeterminate', limits: [] });
    expect(testosterone?.interval).toBeUndefined();
  });

  it('leaves every rule of one sex open or without application', () => {
    const spoken = annotation.outcomes.filter(
      ({ rule, outcome }) => /-(?:fe)?male$/.test(rule) && outcome === 'present',
    );
    expect(spoken).toEqual([]);
    expect(annotation.outcomes.find(({ rule }) => rule === 'testosterone-low-lh-raised')?.outcome).toBe(
      'indeterminate',
    );
  });
});

describe('a pregnancy that nobody excluded', () => {
  const positionOf = (pregnant?: boolean): string | undefined =>
    annotate({
      subject: { referenceCategory: 'female', ageYears: 30 },
      treatments: [],
      panels: [
        {
          id: 'a',
          pregnant,
          observations: [{ analyte: 'SHBG', value: '400', unit: 'nmol/L', method: 'immunoassay' }],
        },
      ],
    }).panels[0]?.measurements[0]?.position;

  it('leaves published intervals of those who are not pregnant open', () => {
    expect(positionOf(false)).toBe('above');
    expect(positionOf()).toBe('indeterminate');
  });
});

describe('the intended use', () => {
  it('stands in every annotation and names what is excluded', () => {
    const { intendedUse } = annotate(of({}));
    for (const words of ['adults', 'Not for time-critical use', 'no diagnosis', 'no advice'])
      expect(intendedUse).toContain(words);
  });
});

describe('a number in a note', () => {
  it('stands with its unit on one line', () => {
    const { notes } = annotate(of({ subject: { referenceCategory: 'male', ageYears: 40 }, treatments: [] }));
    const texts = notes.map(({ text }) => text).join('\n');
    expect(texts).toMatch(/\d\u00a0nmol\/L/);
    expect(texts).not.toMatch(/\d (?:nmol\/L|IU\/L)/);
  });
});
