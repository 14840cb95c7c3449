import { all, isHigh, isMeasured } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { cited, plain, results } from '../../language/sentence.js';
import { assayMacroprolactinPrevalence } from '../../evidence/claims/prolactin.js';
import { antipsychotics, lactation, prolactinPhysiology } from '../associations.js';
import { oneSample, pregnancyNotStated, treatmentsNotStated } from '../gaps.js';

/** Prolactin above with a macroprolactin result beside it: both are stated, and nothing is concluded. */
export const prolactinHighMacroprolactinMeasured: Rule = /* @__PURE__ */ shippedRule({
  id: 'prolactin-high-macroprolactin-measured',
  version: '1.0.0',
  kind: 'method',
  patterns: ['prolactin-high-macroprolactin-measured'],
  appliesTo: all(),
  when: all(isHigh('prolactin'), isMeasured('macroprolactin')),
  absorbs: ['prolactin-high'],
  note: {
    title: 'Prolactin above its interval, macroprolactin measured: {macroprolactin}',
    text: [
      results('prolactin'),
      plain('A macroprolactin result stands beside it; no interval is used for that, so nothing is concluded from it.'),
      cited(
        assayMacroprolactinPrevalence,
        'In a meta-analysis macroprolactin accounted for about {pooled-prevalence} of raised prolactin results.',
      ),
    ],
    plainText:
      'The prolactin result ({prolactin}) is higher than the range used. A macroprolactin result ({macroprolactin}) came with it.',
  },
  unknown: [oneSample, treatmentsNotStated, pregnancyNotStated],
  alsoReportedWith: [prolactinPhysiology, antipsychotics, lactation],
});
