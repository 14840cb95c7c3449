import { describe, expect, it } from 'vitest';
import type { PublishedCase } from '../../../src/cli/demo/published-case.js';
import { recordOfCase } from '../../../src/cli/demo/record-of-case.js';

const bare: PublishedCase = {
  id: 'case-000',
  topic: 'made-up',
  kind: 'individual',
  source: { url: 'https://example.org/' },
  subject: { sex: 'female' },
  context: {},
  panels: [{ observations: [] }],
  expert: { interpretation: '', patternTags: [], mustNotClaim: [], tagBasis: {} },
};

const observationsOf = (...observations: PublishedCase['panels'][number]['observations']): unknown =>
  recordOfCase({ ...bare, panels: [{ observations }] }).panels[0]?.observations;

describe('recordOfCase', () => {
  it('leaves out the treatments that a source does not state, and keeps a stated list', () => {
    expect('treatments' in recordOfCase(bare)).toBe(false);
    expect(recordOfCase({ ...bare, context: { medications: [] } }).treatments).toEqual([]);
  });

  it('keeps a comparator and the printed interval with its group', () => {
    expect(
      observationsOf({
        analyte: 'LH',
        value: 0.1,
        comparator: '<',
        unit: 'IU/L',
        referenceLow: 2.4,
        referenceHigh: 12.6,
        referenceNote: 'follicular',
      }),
    ).toEqual([
      { analyte: 'LH', value: '<0.1', unit: 'IU/L', referenceInterval: { low: 2.4, high: 12.6, note: 'follicular' } },
    ]);
  });

  it('reads a word as a flag where it says on which side the result lies, and leaves any other word out', () => {
    expect(
      observationsOf(
        { analyte: 'LH', qualitative: 'immeasurably low' },
        { analyte: 'FSH', qualitative: 'postmenopausal' },
      ),
    ).toEqual([{ analyte: 'LH', interpretation: 'low' }]);
  });

  it('reads estrogen as gender-affirming only where a gender identity is stated', () => {
    const medications = [{ class: 'estrogen', name: 'estradiol valerate', status: 'current', currentInPanels: [0] }];
    const intentOf = (subject: PublishedCase['subject']): unknown =>
      recordOfCase({ ...bare, subject, context: { medications } }).treatments?.[0]?.intent;
    expect(intentOf({ sex: 'male', genderIdentity: 'woman' })).toBe('gender-affirming');
    expect(intentOf({ sex: 'male' })).toBeUndefined();
  });

  it('places a treatment in the panels in which it was taken', () => {
    const medications = [{ class: 'iron chelator', name: 'deferasirox', status: 'current', currentInPanels: [0, 2] }];
    expect(recordOfCase({ ...bare, context: { medications } }).treatments).toEqual([
      { class: 'other', agent: 'deferasirox', status: 'current', duringPanels: ['p0', 'p2'] },
    ]);
  });

  it('takes a pregnancy that is told in words as not stated', () => {
    expect(
      recordOfCase({ ...bare, context: { pregnant: 'panel 1 is right after delivery' } }).panels[0]?.pregnant,
    ).toBeUndefined();
    expect(recordOfCase({ ...bare, context: { pregnant: false } }).panels[0]?.pregnant).toBe(false);
  });
});
