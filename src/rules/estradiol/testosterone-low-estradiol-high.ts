import { all, category, given, isHigh, isLow, not } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { cited, results } from '../../language/sentence.js';
import { tE2RatioPanken } from '../../evidence/claims/t-e2-ratio.js';
import { adiposity, anyImmunoassay, cirrhosis } from '../associations.js';
import { illnessNotStated, oneSample } from '../gaps.js';

/** A man with testosterone below and estradiol above their intervals, with no listed hormone. */
export const testosteroneLowEstradiolHigh: Rule = /* @__PURE__ */ shippedRule({
  id: 'testosterone-low-estradiol-high',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['testosterone-low-estradiol-high'],
  appliesTo: all(category('male'), given('adult')),
  when: all(isLow('testosterone'), isHigh('estradiol'), not(given('hormone-listed'))),
  absorbs: ['testosterone-low-male', 'estradiol-high-male', 'collection-time-not-morning-or-unknown'],
  note: {
    title: 'Testosterone below, estradiol above the intervals: one sample',
    text: [
      results('testosterone', 'estradiol'),
      cited(tE2RatioPanken, 'The ratio of the two did not differ between fertile and subfertile men in {population}.'),
    ],
    plainText:
      'The testosterone result ({testosterone}) is lower and the estradiol result ({estradiol}) is higher than the ranges used.',
  },
  unknown: [oneSample, illnessNotStated],
  alsoReportedWith: [adiposity, cirrhosis, anyImmunoassay],
});
