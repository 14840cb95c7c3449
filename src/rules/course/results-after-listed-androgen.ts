import { after, all, any, category, given, isMeasured, not, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { results, timeSinceEndOf, where } from '../../language/sentence.js';
import { androgenClasses, axisClasses } from '../../reference/treatment-classes.js';
import { doseTimeNotStated, oneSample } from '../gaps.js';
import { noForecast, publishedRecoveryOfHormones, publishedRecoveryOfSperm } from '../recovery.js';

/** Testosterone, LH and FSH after a listed androgen has ended: how they lie, beside published times of recovery. */
export const resultsAfterListedAndrogen: Rule = /* @__PURE__ */ shippedRule({
  id: 'results-after-listed-androgen',
  version: '1.1.0',
  kind: 'context',
  patterns: [],
  appliesTo: all(category('male'), given('adult')),
  when: all(
    after(...androgenClasses),
    any(isMeasured('lh'), isMeasured('testosterone'), isMeasured('sperm-concentration')),
    not(on(...axisClasses)),
  ),
  reads: ['fsh', 'total-sperm-count'],
  note: {
    title: 'Results after a listed androgen has ended',
    text: [
      timeSinceEndOf(...androgenClasses),
      results('testosterone', 'lh', 'fsh', 'sperm-concentration', 'total-sperm-count'),
      noForecast,
      ...publishedRecoveryOfHormones.map((one) => where(any(isMeasured('lh'), isMeasured('testosterone')), one)),
      ...publishedRecoveryOfSperm.map((one) => where(isMeasured('sperm-concentration'), one)),
    ],
    plainText: 'These results belong to the time after a listed hormone treatment.',
  },
  unknown: [oneSample, doseTimeNotStated],
});
