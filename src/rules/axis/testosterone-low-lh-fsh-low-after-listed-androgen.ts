import { after, all, category, given, isLow, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { limitsOf, results, timeSinceEndOf } from '../../language/sentence.js';
import { androgenClasses, axisClasses } from '../../reference/treatment-classes.js';
import { anyImmunoassay, opioids } from '../associations.js';
import { doseTimeNotStated, ofTheAxis } from '../gaps.js';
import { noForecast, publishedRecoveryOfHormones } from '../recovery.js';

/** Testosterone, LH and FSH below after a listed androgen that has ended. */
export const testosteroneLowLhFshLowAfterListedAndrogen: Rule = /* @__PURE__ */ shippedRule({
  id: 'testosterone-low-lh-fsh-low-after-listed-androgen',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['testosterone-low-lh-fsh-low-after-listed-androgen'],
  appliesTo: all(category('male'), given('adult')),
  unless: [on(...axisClasses)],
  when: all(after(...androgenClasses), isLow('testosterone'), isLow('lh'), isLow('fsh')),
  absorbs: ['results-after-listed-androgen', 'testosterone-low-lh-fsh-low'],
  note: {
    title: 'Testosterone, LH and FSH below the intervals after a listed androgen',
    text: [
      timeSinceEndOf(...androgenClasses),
      results('testosterone', 'lh', 'fsh'),
      limitsOf('testosterone'),
      noForecast,
      ...publishedRecoveryOfHormones,
    ],
    plainText:
      'The testosterone ({testosterone}), LH ({lh}) and FSH ({fsh}) results are lower than the ranges used, after a listed hormone that has ended.',
  },
  unknown: [...ofTheAxis, doseTimeNotStated],
  alsoReportedWith: [opioids, anyImmunoassay],
});
