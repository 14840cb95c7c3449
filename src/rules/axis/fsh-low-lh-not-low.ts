import { all, given, isLow, isNotLow, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { results } from '../../language/sentence.js';
import { axisClasses } from '../../reference/treatment-classes.js';
import { anyImmunoassay, biotinProfile } from '../associations.js';
import { oneSample, treatmentsNotStated, pregnancyNotStated } from '../gaps.js';
import { noCauseStated } from '../restraint.js';

/** FSH below with LH inside or above. */
export const fshLowLhNotLow: Rule = /* @__PURE__ */ shippedRule({
  id: 'fsh-low-lh-not-low',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['fsh-low-lh-not-low'],
  appliesTo: all(),
  unless: [given('under-adult-age'), given('pregnant'), on(...axisClasses)],
  when: all(isLow('fsh'), isNotLow('lh')),
  absorbs: ['fsh-low', 'lh-high'],
  note: {
    title: 'FSH below, LH not below the intervals: one sample',
    text: [results('fsh', 'lh'), noCauseStated],
    plainText: 'The FSH result ({fsh}) is lower than the range used. LH ({lh}) is not.',
  },
  unknown: [oneSample, treatmentsNotStated, pregnancyNotStated],
  alsoReportedWith: [biotinProfile, anyImmunoassay],
});
