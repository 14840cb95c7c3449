import { all, category, given, isInside, isLow } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { calculated, cited, limitsOf, results } from '../../language/sentence.js';
import { patternLowTNormalFreeT } from '../../evidence/claims/pattern-shbg.js';
import { acuteIllness, lowShbgHighWeight, recentMeal } from '../associations.js';
import { circumstances, clockTimeNotKnown, fastingNotStated, oneSample, treatmentsNotStated } from '../gaps.js';

/** SHBG and total testosterone below, the free fraction inside. */
export const shbgLowTestosteroneLowFreeInside: Rule = /* @__PURE__ */ shippedRule({
  id: 'shbg-low-testosterone-low-free-inside',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['shbg-low-testosterone-low-free-inside'],
  appliesTo: all(category('male'), given('adult')),
  when: all(isLow('shbg'), isLow('testosterone'), isInside('free-testosterone')),
  absorbs: ['shbg-low-testosterone-low'],
  note: {
    title: 'SHBG and total testosterone below, free testosterone inside',
    text: [
      results('shbg', 'testosterone', 'free-testosterone'),
      limitsOf('testosterone'),
      calculated('free-testosterone'),
      cited(
        patternLowTNormalFreeT,
        'Such men in the European Male Ageing Study were younger and heavier than the others, with LH inside its limits ({population}).',
      ),
    ],
    plainText:
      'SHBG ({shbg}) and total testosterone ({testosterone}) are lower than the ranges used. The free part is inside its range.',
  },
  unknown: [...circumstances, oneSample, clockTimeNotKnown, fastingNotStated, treatmentsNotStated],
  alsoReportedWith: [lowShbgHighWeight, recentMeal, acuteIllness],
});
