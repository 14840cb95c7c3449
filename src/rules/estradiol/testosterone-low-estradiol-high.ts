import { all, category, given, isHigh, isLow, not } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { calculated, results } from '../../language/sentence.js';
import { adiposity, anyImmunoassay, cirrhosis } from '../associations.js';
import { immunoassayRisesWithCrp, ratioWithoutLimit } from '../limitations.js';
import { illnessNotStated, oneSample } from '../gaps.js';
import { noCauseStated } from '../restraint.js';

/** A man with testosterone below and estradiol above their intervals, with no listed hormone. */
export const testosteroneLowEstradiolHigh: Rule = /* @__PURE__ */ shippedRule({
  id: 'testosterone-low-estradiol-high',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['testosterone-low-estradiol-high'],
  appliesTo: all(category('male'), given('adult')),
  when: all(isLow('testosterone'), isHigh('estradiol'), not(given('hormone-listed'))),
  reads: ['testosterone-estradiol-ratio'],
  absorbs: ['testosterone-low-male', 'estradiol-high-male', 'collection-time-not-morning-or-unknown'],
  note: {
    title: 'Testosterone below, estradiol above the intervals: one sample',
    text: [results('testosterone', 'estradiol'), calculated('testosterone-estradiol-ratio'), noCauseStated],
    plainText:
      'The testosterone result ({testosterone}) is lower and the estradiol result ({estradiol}) is higher than the ranges used.',
  },
  unknown: [oneSample, illnessNotStated],
  alsoReportedWith: [adiposity, cirrhosis, anyImmunoassay],
  limitations: [ratioWithoutLimit, immunoassayRisesWithCrp],
});
