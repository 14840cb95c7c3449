import { all, any, category, given, isHigh, isInside, isLow, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { calculated, results } from '../../language/sentence.js';
import { axisClasses } from '../../reference/treatment-classes.js';
import { anyImmunoassay, cirrhosis, highShbgOlder, klinefelter } from '../associations.js';
import { ofTheAxis, testicularHistoryNotStated } from '../gaps.js';
import { noCauseStated } from '../restraint.js';

/** Total testosterone inside, the free or bioavailable fraction below, LH above. */
export const testosteroneInsideFreeLowLhRaised: Rule = /* @__PURE__ */ shippedRule({
  id: 'testosterone-inside-free-low-lh-raised',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['testosterone-inside-free-low-lh-raised'],
  appliesTo: category('male'),
  unless: [given('under-adult-age'), on(...axisClasses)],
  when: all(
    isInside('testosterone'),
    any(isLow('free-testosterone'), isLow('bioavailable-testosterone')),
    isHigh('lh'),
  ),
  absorbs: [
    'free-testosterone-low',
    'lh-high',
    'fsh-high',
    'shbg-high-testosterone-inside-free-low',
    'collection-time-not-morning-or-unknown',
  ],
  note: {
    title: 'Testosterone inside, its free fraction below, LH above the intervals: one sample',
    text: [
      results('testosterone', 'free-testosterone', 'bioavailable-testosterone', 'lh'),
      calculated('free-testosterone'),
      noCauseStated,
    ],
    plainText:
      'The total testosterone result ({testosterone}) is inside the range used. Its free part is lower, and the LH result ({lh}) is higher than the range used.',
  },
  unknown: [...ofTheAxis, ...testicularHistoryNotStated],
  alsoReportedWith: [highShbgOlder, klinefelter, cirrhosis, anyImmunoassay],
});
