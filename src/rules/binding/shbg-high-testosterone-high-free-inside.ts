import { all, category, given, isHigh, isInside } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { calculated, results } from '../../language/sentence.js';
import { cirrhosis, highShbgStates, hyperthyroidism } from '../associations.js';
import { illnessNotStated, oneSample, treatmentsNotStated } from '../gaps.js';

/** SHBG and total testosterone above, the free fraction inside. */
export const shbgHighTestosteroneHighFreeInside: Rule = /* @__PURE__ */ shippedRule({
  id: 'shbg-high-testosterone-high-free-inside',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['shbg-high-testosterone-high-free-inside'],
  appliesTo: all(category('male'), given('adult')),
  when: all(isHigh('shbg'), isHigh('testosterone'), isInside('free-testosterone')),
  absorbs: ['shbg-high-testosterone-high'],
  note: {
    title: 'SHBG and total testosterone above, free testosterone inside the intervals',
    text: [results('shbg', 'testosterone', 'free-testosterone'), calculated('free-testosterone')],
    plainText:
      'SHBG ({shbg}) and total testosterone ({testosterone}) are higher than the ranges used. The free part is inside its range.',
  },
  unknown: [oneSample, treatmentsNotStated, illnessNotStated],
  alsoReportedWith: [highShbgStates, hyperthyroidism, cirrhosis],
});
