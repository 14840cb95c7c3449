import { all, any, given, isHigh, isLow } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { effectsOf, observed, plain } from '../../language/sentence.js';
import { affectingClasses } from '../../reference/treatment-classes.js';
import { doseTimeNotStated } from '../gaps.js';
import { publishedConditions } from './published-conditions.js';

/** A listed drug or condition with a published effect on a measured result. */
export const listedDrugOrConditionAffectsResult: Rule = /* @__PURE__ */ shippedRule({
  id: 'listed-drug-or-condition-affects-result',
  version: '1.1.0',
  kind: 'context',
  patterns: ['listed-drug-or-condition-affects-result'],
  appliesTo: all(),
  when: any(
    given('axis-drug-listed'),
    given('affecting-condition-listed'),
    // a body mass index is often stated: it is worth a note where a result lies on the side that goes with it
    all(given('adult'), given('obesity-stated'), any(isLow('testosterone'), isLow('shbg'), isHigh('estradiol'))),
  ),
  reads: ['lh', 'fsh', 'prolactin'],
  note: {
    title: 'A listed drug or condition has a published effect on these results',
    text: [
      observed('Listed, with a published effect on results of this kind'),
      plain('The results are read beside it; what it contributed is not stated.'),
      effectsOf(...affectingClasses),
      ...publishedConditions,
    ],
    plainText: 'A listed medicine or condition can change results of this kind.',
  },
  unknown: [doseTimeNotStated],
});
