import { all, category, given, isLow, on, wasLow } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { changesOf, cited, plain } from '../../language/sentence.js';
import { testosteroneMaleThresholdAua, testosteroneMaleThresholdEau } from '../../evidence/claims/threshold-male.js';
import { axisClasses } from '../../reference/treatment-classes.js';
import { fastingNotStated, illnessNotStated, shbgNotMeasured, treatmentsNotStated } from '../gaps.js';

/** Testosterone below its interval in two morning samples of different days. Each keeps its own note; nothing is averaged. */
export const twoMorningSamplesTestosteroneLow: Rule = /* @__PURE__ */ shippedRule({
  id: 'two-morning-samples-testosterone-low',
  version: '1.0.0',
  kind: 'change',
  over: 'pair',
  patterns: ['two-morning-samples-testosterone-low'],
  appliesTo: all(category('male'), given('adult')),
  unless: [on(...axisClasses)],
  when: all(given('mornings-on-distinct-days'), wasLow('testosterone'), isLow('testosterone')),
  absorbs: ['changes-between-samples', 'gonadal-results-higher-than-before'],
  note: {
    title: 'Testosterone below the interval in two morning samples of different days',
    text: [
      changesOf('testosterone'),
      plain('Both samples were collected in the morning, and both results lie below.'),
      cited(
        testosteroneMaleThresholdAua,
        'The AUA definition rests on {measurements} early-morning measurements on separate occasions, together with symptoms or signs.',
      ),
      cited(
        testosteroneMaleThresholdEau,
        'The EAU definition is for fasting samples between seven and eleven in the morning.',
      ),
    ],
    plainText: 'The testosterone result is lower than the range used in two morning samples.',
  },
  unknown: [fastingNotStated, illnessNotStated, treatmentsNotStated, shbgNotMeasured],
});
