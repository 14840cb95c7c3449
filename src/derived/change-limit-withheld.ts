import {
  biologicalVariationProlactinWomen,
  biologicalVariationReferenceChangeMen,
} from '../evidence/claims/biological-variation.js';
import type { Claim } from '../evidence/claim.js';

/** Why no general limit on a change of an analyte is used, although its variation was studied. */
export interface WithheldChangeLimit {
  readonly code: 'variation-disputed' | 'variation-heterogeneous';
  readonly found: string;
  readonly accepted: string;
  readonly claim: Claim;
}

const withheld: { readonly [analyte: string]: WithheldChangeLimit } = {
  prolactin: {
    code: 'variation-disputed',
    found: 'prolactin, whose published within-subject variation was changed by an erratum',
    accepted: 'another analyte',
    claim: biologicalVariationProlactinWomen,
  },
  lh: {
    code: 'variation-heterogeneous',
    found: 'LH, whose variation differs so much between people that the cited study gave no limit',
    accepted: "the subject's own withinSubjectCv, with variationOf: 'this-subject'",
    claim: biologicalVariationReferenceChangeMen,
  },
};

export const changeLimitWithheld = (analyte: string): WithheldChangeLimit | undefined =>
  Object.hasOwn(withheld, analyte) ? withheld[analyte] : undefined;
