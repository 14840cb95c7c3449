import { all, any, category, given, isHigh, isInside, isLow } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { calculated, cited, results } from '../../language/sentence.js';
import { patternNormalTLowFreeT } from '../../evidence/claims/pattern-shbg.js';
import { cirrhosis, highShbgStates, hyperthyroidism } from '../associations.js';
import { illnessNotStated, oneSample, treatmentsNotStated } from '../gaps.js';

/** SHBG above: total testosterone inside while its free or bioavailable fraction is below. */
export const shbgHighTestosteroneInsideFreeLow: Rule = /* @__PURE__ */ shippedRule({
  id: 'shbg-high-testosterone-inside-free-low',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['shbg-high-testosterone-inside-free-low'],
  appliesTo: all(category('male'), given('adult')),
  when: all(
    isHigh('shbg'),
    isInside('testosterone'),
    any(isLow('free-testosterone'), isLow('bioavailable-testosterone')),
  ),
  absorbs: ['shbg-high', 'free-testosterone-low', 'collection-time-not-morning-or-unknown'],
  note: {
    title: 'SHBG above, total testosterone inside, its free fraction below',
    text: [
      results('shbg', 'testosterone', 'free-testosterone', 'bioavailable-testosterone'),
      calculated('free-testosterone'),
      cited(
        patternNormalTLowFreeT,
        'Such men in the European Male Ageing Study had higher SHBG and LH than others ({population}).',
      ),
    ],
    plainText:
      'SHBG ({shbg}) is higher than the range used. Total testosterone ({testosterone}) is inside its range, and its free part is lower.',
  },
  unknown: [oneSample, treatmentsNotStated, illnessNotStated],
  alsoReportedWith: [highShbgStates, hyperthyroidism, cirrhosis],
});
