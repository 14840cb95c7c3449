import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import type { LabRecord } from '../../src/record/types.js';
import { high, inside, low, slip, vary, withoutInterval, woman } from '../../src/rules/slip.js';

const picture = slip(woman(34), high('testosterone'), low('shbg'));
const textOf = (record: LabRecord): string =>
  annotate(record).notes.find(({ rule }) => rule === 'testosterone-high-female-shbg-low')?.text ?? '';

describe('the standing of a calculated quantity', () => {
  it('is said with it', () => {
    const text = textOf(vary(picture, high('lh'), withoutInterval('fsh')));
    expect(text).toContain('Calculated LH to FSH ratio (LH over FSH, both in IU/L) is 5.6, without a limit');
    expect(text).toContain('The LH to FSH ratio has no diagnostic standing');
  });

  it('is not said where it could not be calculated', () => {
    const text = textOf(vary(picture, inside('lh')));
    expect(text).not.toBe('');
    expect(text).not.toContain('ratio');
  });
});
