// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { behre1999Undecanoate } from '../works/b.js';

/**
 * Intramuscular testosterone undecanoate 1000 mg had a half-life of 33.9 days in castor oil and 20.9 days in tea-seed
 * oil.
 */
export const testosteroneUndecanoateHalfLife: Claim<
  'only-if-listed:testosterone',
  {
    readonly 'castor-oil-mean': readonly ['half-life', 'time'];
    readonly 'tea-seed-oil-mean': readonly ['half-life', 'time'];
  }
> = {
  id: 'testosterone-undecanoate-half-life',
  topic: 'pharmacokinetics',
  use: 'only-if-listed:testosterone',
  population: { category: 'male', note: 'hypogonadal men' },
  method: 'Phase I',
  secondary: false,
  citation: behre1999Undecanoate,
  values: {
    'castor-oil-mean': {
      key: 'castor-oil-mean',
      analyte: 'half-life',
      statistic: 'time',
      label: 'castor oil, mean',
      unit: 'd',
      value: '33.9',
      sem: '4.9',
      n: 14,
    },
    'tea-seed-oil-mean': {
      key: 'tea-seed-oil-mean',
      analyte: 'half-life',
      statistic: 'time',
      label: 'tea-seed oil, mean',
      unit: 'd',
      value: '20.9',
      sem: '6.0',
      n: 7,
    },
  },
};
