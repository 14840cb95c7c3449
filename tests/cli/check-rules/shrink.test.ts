import { describe, expect, it } from 'vitest';
import { shrink } from '../../../src/cli/check-rules/shrink.js';
import type { LabRecord } from '../../../src/record/types.js';

const record: LabRecord = {
  subject: { referenceCategory: 'male', ageYears: 34 },
  treatments: [{ class: 'opioid', status: 'current' }, { class: 'biotin' }],
  panels: [
    { id: 'before', observations: [{ analyte: 'lh', value: '3' }] },
    { id: 'latest', fasting: true, observations: [{ analyte: 'lh', value: '9', unit: 'IU/L' }, { analyte: 'fsh' }] },
  ],
};

describe('the smallest record that shows something', () => {
  it('keeps what it needs and nothing else', () => {
    const smallest = shrink(
      record,
      ({ panels, treatments }) =>
        panels.some(({ observations }) => observations.some(({ analyte }) => analyte === 'fsh')) &&
        (treatments ?? []).some((one) => one.class === 'opioid'),
    );
    expect(JSON.parse(JSON.stringify(smallest))).toEqual({
      treatments: [{ class: 'opioid' }],
      panels: [{ id: 'latest', observations: [{ analyte: 'fsh' }] }],
    });
  });

  it('is the record itself where nothing can go', () => {
    const least: LabRecord = { panels: [{ id: 'a', observations: [] }] };
    expect(shrink(least, () => true)).toBe(least);
  });
});
