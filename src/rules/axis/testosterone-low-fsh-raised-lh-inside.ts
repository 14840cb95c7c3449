import { all, category, given, isHigh, isInside, isLow, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { calculated, limitsOf, results } from '../../language/sentence.js';
import { axisClasses } from '../../reference/treatment-classes.js';
import { anyImmunoassay, chemotherapy, klinefelter } from '../associations.js';
import { circumstances, ofTheAxis, testicularHistoryNotStated } from '../gaps.js';
import { noCauseStated } from '../restraint.js';

/** Testosterone below with FSH alone above: another picture than that with LH above. */
export const testosteroneLowFshRaisedLhInside: Rule = /* @__PURE__ */ shippedRule({
  id: 'testosterone-low-fsh-raised-lh-inside',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['testosterone-low-fsh-raised-lh-inside'],
  appliesTo: category('male'),
  unless: [given('under-adult-age'), on(...axisClasses)],
  when: all(isLow('testosterone'), isHigh('fsh'), isInside('lh')),
  reads: ['free-testosterone'],
  absorbs: [
    'free-testosterone-low',
    'testosterone-low-male',
    'fsh-high',
    'testosterone-low-or-near-limit-shbg-not-measured',
    'collection-time-not-morning-or-unknown',
    'testosterone-immunoassay-at-low-concentration',
  ],
  note: {
    title: 'Testosterone below, FSH above, LH inside the intervals: one sample',
    text: [
      results('testosterone', 'fsh', 'lh'),
      limitsOf('testosterone'),
      calculated('free-testosterone'),
      noCauseStated,
    ],
    plainText:
      'The testosterone result ({testosterone}) is lower than the range used. The FSH result ({fsh}) is higher. The LH result ({lh}) is inside.',
  },
  unknown: [...circumstances, ...ofTheAxis, ...testicularHistoryNotStated],
  alsoReportedWith: [klinefelter, chemotherapy, anyImmunoassay],
});
