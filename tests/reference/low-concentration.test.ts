import { describe, expect, it } from 'vitest';
import { analyteOf } from '../../src/analytes/find.js';
import type { AnalyteId } from '../../src/analytes/analyte.js';
import { exactOf } from '../../src/logic/exact.js';
import { exactly } from '../../src/logic/possible.js';
import type { Measured } from '../../src/measurements/measured.js';
import type { Stated } from '../../src/reference/fits.js';
import { isUnreliablyLow } from '../../src/reference/low-concentration.js';
import type { Position } from '../../src/reference/placed.js';

const measured = (id: AnalyteId, value: string | null, method?: string): Measured => ({
  path: '/panels/0/observations/0',
  panel: 'a',
  observation: { analyte: id, ...(method !== undefined && { method }) },
  analyte: analyteOf(id),
  values: value === null ? null : exactly(exactOf(value)),
  unit: analyteOf(id).unit,
  text: value ?? '',
  doubtfulUnit: false,
});

const woman: Stated = { category: 'female' };
const man: Stated = { category: 'male' };

describe('a steroid at a concentration at which immunoassays were not reliable', () => {
  it.each<[boolean, string, Measured, Position, Stated]>([
    [true, 'testosterone of a woman by immunoassay', measured('testosterone', '9', 'ECLIA'), 'within', woman],
    [false, 'testosterone of a man by immunoassay', measured('testosterone', '9', 'ECLIA'), 'within', man],
    [false, 'testosterone of a woman by mass spectrometry', measured('testosterone', '1', 'LC-MS/MS'), 'within', woman],
    [false, 'testosterone of a woman, the method not stated', measured('testosterone', '9'), 'within', woman],
    [true, 'very little testosterone of a man', measured('testosterone', '0.5'), 'below', man],
    [false, 'a flag for testosterone without a value', measured('testosterone', null, 'ECLIA'), 'below', woman],
    [true, 'estradiol of a man by immunoassay', measured('estradiol', '90', 'ECLIA'), 'within', man],
    [
      false,
      'estradiol of a man by immunoassay above its interval',
      measured('estradiol', '900', 'ECLIA'),
      'above',
      man,
    ],
    [false, 'estradiol of a woman by immunoassay', measured('estradiol', '90', 'ECLIA'), 'within', woman],
    [
      true,
      'estradiol after menopause by immunoassay',
      measured('estradiol', '90', 'ECLIA'),
      'within',
      { ...woman, menopausalStatus: 'postmenopausal' },
    ],
    [false, 'estradiol of a man, the method not stated', measured('estradiol', '90'), 'within', man],
    [true, 'estradiol below its interval, the method not stated', measured('estradiol', '9'), 'below', woman],
    [false, 'another steroid', measured('progesterone', '0.1', 'ECLIA'), 'below', woman],
  ])('is %s for %s', (unreliable, _, one, position, stated) => {
    expect(isUnreliablyLow(one, position, stated)).toBe(unreliable);
  });
});
