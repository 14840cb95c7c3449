import { all, any, category, given, isHigh, isInside, isNotLow, isNotMeasured, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { results } from '../../language/sentence.js';
import { axisClasses } from '../../reference/treatment-classes.js';
import { anyImmunoassay, chemotherapy, klinefelter } from '../associations.js';
import { oneSample, treatmentsNotStated, illnessNotStated, testicularHistoryNotStated } from '../gaps.js';
import { noCauseStated } from '../restraint.js';

/** FSH above with LH inside, in a man whose testosterone is not below. */
export const fshRaisedLhInside: Rule = /* @__PURE__ */ shippedRule({
  id: 'fsh-raised-lh-inside',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['fsh-raised-lh-inside'],
  appliesTo: category('male'),
  unless: [given('under-adult-age'), on(...axisClasses)],
  when: all(isHigh('fsh'), isInside('lh'), any(isNotMeasured('testosterone'), isNotLow('testosterone'))),
  absorbs: ['fsh-high'],
  note: {
    title: 'FSH above, LH inside the intervals: one sample',
    text: [results('fsh', 'lh', 'testosterone'), noCauseStated],
    plainText: 'The FSH result ({fsh}) is higher than the range used. LH ({lh}) is inside its range.',
  },
  unknown: [oneSample, treatmentsNotStated, illnessNotStated, ...testicularHistoryNotStated],
  alsoReportedWith: [chemotherapy, klinefelter, anyImmunoassay],
});
