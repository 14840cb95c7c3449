import { tE2RatioPanken } from '../evidence/claims/t-e2-ratio.js';
import type { Rule } from '../language/rule.js';

type Limitation = Rule['limitations'][number];

/** What published work says against a limit of the ratio. */
export const ratioWithoutLimit: Limitation = {
  text: 'the testosterone to estradiol ratio did not differ between fertile and subfertile men in one cohort, and no limit of it is validated',
  claim: tE2RatioPanken,
};
