import { assayEstradiolImmunoassayCrp } from '../evidence/claims/assay.js';
import { preanalyticEstradiolGelTube } from '../evidence/claims/preanalytic.js';
import { tE2RatioPanken } from '../evidence/claims/t-e2-ratio.js';
import type { Rule } from '../language/rule.js';

type Limitation = Rule['limitations'][number];

/** What published work says against a limit of the ratio. */
export const ratioWithoutLimit: Limitation = {
  text: 'the testosterone to estradiol ratio did not differ between fertile and subfertile men in one cohort, and no limit of it is validated',
  claim: tE2RatioPanken,
};

/** What published work says against estradiol of men by immunoassay. */
export const immunoassayRisesWithCrp: Limitation = {
  text: 'estradiol of men by immunoassay followed mass spectrometry only moderately and rose with C-reactive protein',
  claim: assayEstradiolImmunoassayCrp,
};

/** What a laboratory says of the tube in which serum for estradiol is kept. */
export const separatorGel: Limitation = {
  text: 'estradiol binds to separator gel: one laboratory rejects serum kept on it for days because values fall',
  claim: preanalyticEstradiolGelTube,
};
