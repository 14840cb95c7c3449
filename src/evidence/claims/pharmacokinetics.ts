// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
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
> = /* @__PURE__ */ claim({
  id: 'testosterone-undecanoate-half-life',
  use: 'only-if-listed:testosterone',
  population: { category: 'male', note: 'hypogonadal men' },
  method: 'Phase I',
  citation: behre1999Undecanoate,
  values: {
    'castor-oil-mean': 'half-life time d 33.9 n=14',
    'tea-seed-oil-mean': 'half-life time d 20.9 n=7',
  },
});
