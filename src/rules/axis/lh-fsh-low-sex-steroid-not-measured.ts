import { all, category, given, isLow, isNotMeasured, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { results } from '../../language/sentence.js';
import { axisClasses } from '../../reference/treatment-classes.js';
import { biotinProfile, opioids } from '../associations.js';
import { illnessNotStated, oneSample, testosteroneNotMeasured, treatmentsNotStated } from '../gaps.js';
import { noCauseStated } from '../restraint.js';

/** LH and FSH below with no sex steroid measured. */
export const lhFshLowSexSteroidNotMeasured: Rule = /* @__PURE__ */ shippedRule({
  id: 'lh-fsh-low-sex-steroid-not-measured',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['lh-fsh-low-sex-steroid-not-measured'],
  appliesTo: category('male'),
  unless: [given('under-adult-age'), on(...axisClasses)],
  when: all(
    isLow('lh'),
    isLow('fsh'),
    isNotMeasured('testosterone'),
    isNotMeasured('free-testosterone'),
    isNotMeasured('estradiol'),
  ),
  absorbs: ['lh-low', 'fsh-low'],
  note: {
    title: 'LH and FSH below the intervals, no sex steroid measured: one sample',
    text: [results('lh', 'fsh'), noCauseStated],
    plainText: 'LH ({lh}) and FSH ({fsh}) are lower than the ranges used. Testosterone was not measured.',
  },
  unknown: [oneSample, testosteroneNotMeasured, treatmentsNotStated, illnessNotStated],
  alsoReportedWith: [opioids, biotinProfile],
});
