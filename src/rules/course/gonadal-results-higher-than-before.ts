import { all, any, isHigher, wasLow } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { changes } from '../../language/sentence.js';
import { treatmentsNotStated, clockTimeNotKnown } from '../gaps.js';

/** Testosterone, or LH and FSH, below their intervals before are higher now. */
export const gonadalResultsHigherThanBefore: Rule = /* @__PURE__ */ shippedRule({
  id: 'gonadal-results-higher-than-before',
  version: '1.0.0',
  kind: 'change',
  over: 'pair',
  patterns: ['gonadal-results-higher-than-before'],
  appliesTo: all(),
  when: any(
    all(wasLow('testosterone'), isHigher('testosterone')),
    all(wasLow('lh'), isHigher('lh'), wasLow('fsh'), isHigher('fsh')),
  ),
  absorbs: ['changes-between-samples', 'samples-not-comparable', 'change-beyond-reference-change-value'],
  note: {
    title: 'Gonadal results below their intervals before are higher now',
    text: [changes],
    plainText: 'Results that were lower than the range used are higher now.',
  },
  unknown: [treatmentsNotStated, clockTimeNotKnown],
});
