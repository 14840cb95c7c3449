import { all, category, given, isLow } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { calculated, limitsOf, results } from '../../language/sentence.js';
import { acuteIllness, lowShbgHighWeight, recentMeal } from '../associations.js';
import { circumstances, clockTimeNotKnown, fastingNotStated, oneSample, treatmentsNotStated } from '../gaps.js';

/** SHBG and total testosterone both below: less testosterone is bound. */
export const shbgLowTestosteroneLow: Rule = /* @__PURE__ */ shippedRule({
  id: 'shbg-low-testosterone-low',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['shbg-low-testosterone-low'],
  appliesTo: all(category('male'), given('adult')),
  when: all(isLow('shbg'), isLow('testosterone')),
  reads: ['free-testosterone', 'lh', 'fsh'],
  absorbs: [
    'testosterone-low-lh-fsh-unraised',
    'shbg-low',
    'testosterone-low-male',
    'collection-time-not-morning-or-unknown',
  ],
  note: {
    title: 'SHBG and total testosterone below the intervals',
    text: [results('shbg', 'testosterone', 'lh', 'fsh'), limitsOf('testosterone'), calculated('free-testosterone')],
    plainText: 'SHBG ({shbg}) and total testosterone ({testosterone}) are lower than the ranges used.',
  },
  unknown: [...circumstances, oneSample, clockTimeNotKnown, fastingNotStated, treatmentsNotStated],
  alsoReportedWith: [lowShbgHighWeight, recentMeal, acuteIllness],
});
