import {
  biologicalVariationProlactinWomen,
  biologicalVariationReferenceChangeMen,
} from '../evidence/claims/biological-variation.js';
import type { Claim } from '../evidence/claim.js';

/** Why no general limit on a change of an analyte is used, although its variation was studied. */
export interface WithheldChangeLimit {
  readonly code: 'variation-disputed' | 'variation-heterogeneous';
  readonly message: string;
  readonly accepted: readonly string[];
  readonly claim: Claim;
}

const withheld: { readonly [analyte: string]: WithheldChangeLimit } = {
  prolactin: {
    code: 'variation-disputed',
    message:
      'The published within-subject variation of prolactin was changed by an erratum; no change limit is taken from it.',
    accepted: [],
    claim: biologicalVariationProlactinWomen,
  },
  lh: {
    code: 'variation-heterogeneous',
    message: 'The variation of LH differs so much between people that the cited study gave no general change limit.',
    accepted: ["a withinSubjectCv of the subject's own series, with variationOf: 'this-subject'"],
    claim: biologicalVariationReferenceChangeMen,
  },
};

export const changeLimitWithheld = (analyte: string): WithheldChangeLimit | undefined =>
  Object.hasOwn(withheld, analyte) ? withheld[analyte] : undefined;
