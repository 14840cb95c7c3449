import { all, category, given, isHigh } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { calculated, results } from '../../language/sentence.js';
import { cirrhosis, highShbgStates, hyperthyroidism } from '../associations.js';
import { illnessNotStated, oneSample, treatmentsNotStated } from '../gaps.js';

/** SHBG and total testosterone both above: bound testosterone raises the total. */
export const shbgHighTestosteroneHigh: Rule = /* @__PURE__ */ shippedRule({
  id: 'shbg-high-testosterone-high',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['shbg-high-testosterone-high'],
  appliesTo: all(category('male'), given('adult')),
  when: all(isHigh('shbg'), isHigh('testosterone')),
  reads: ['free-testosterone'],
  absorbs: ['shbg-high', 'testosterone-high-male', 'collection-time-not-morning-or-unknown'],
  note: {
    title: 'SHBG and total testosterone above the intervals',
    text: [results('shbg', 'testosterone'), calculated('free-testosterone')],
    plainText: 'SHBG ({shbg}) and total testosterone ({testosterone}) are higher than the ranges used.',
  },
  unknown: [oneSample, treatmentsNotStated, illnessNotStated],
  alsoReportedWith: [highShbgStates, hyperthyroidism, cirrhosis],
});
