import { all, given, isLow, isNotLow, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { results } from '../../language/sentence.js';
import { axisClasses } from '../../reference/treatment-classes.js';
import { anyImmunoassay, biotinProfile, contraceptiveGonadotropins, lhVariant } from '../associations.js';
import { oneSample, pregnancyNotStated, treatmentsNotStated } from '../gaps.js';
import { noCauseStated } from '../restraint.js';

/** LH below with FSH inside or above. */
export const lhLowFshNotLow: Rule = /* @__PURE__ */ shippedRule({
  id: 'lh-low-fsh-not-low',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['lh-low-fsh-not-low'],
  appliesTo: all(),
  unless: [given('under-adult-age'), given('pregnant'), on(...axisClasses)],
  when: all(isLow('lh'), isNotLow('fsh')),
  absorbs: ['lh-low', 'fsh-high'],
  note: {
    title: 'LH below, FSH not below the intervals: one sample',
    text: [results('lh', 'fsh'), noCauseStated],
    plainText: 'The LH result ({lh}) is lower than the range used. FSH ({fsh}) is not.',
  },
  unknown: [oneSample, treatmentsNotStated, pregnancyNotStated],
  alsoReportedWith: [lhVariant, biotinProfile, contraceptiveGonadotropins, anyImmunoassay],
});
