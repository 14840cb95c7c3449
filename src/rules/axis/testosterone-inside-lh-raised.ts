import { all, any, category, given, isHigh, isInside, isNotLow, isNotMeasured, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { calculated, namedBy, results } from '../../language/sentence.js';
import { patternEmasCategories } from '../../evidence/claims/pattern-hypogonadism.js';
import { axisClasses } from '../../reference/treatment-classes.js';
import { anyImmunoassay, chemotherapy, orchidectomy } from '../associations.js';
import { ofTheAxis, testicularHistoryNotStated } from '../gaps.js';
import { noCauseStated } from '../restraint.js';

/** Testosterone inside with LH above: what published work labels “compensated”. */
export const testosteroneInsideLhRaised: Rule = /* @__PURE__ */ shippedRule({
  id: 'testosterone-inside-lh-raised',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['testosterone-inside-lh-raised'],
  appliesTo: category('male'),
  unless: [given('under-adult-age'), on(...axisClasses)],
  when: all(
    isInside('testosterone'),
    isHigh('lh'),
    any(isNotMeasured('free-testosterone'), isNotLow('free-testosterone')),
    any(isNotMeasured('bioavailable-testosterone'), isNotLow('bioavailable-testosterone')),
  ),
  reads: ['fsh'],
  absorbs: [
    'lh-high',
    'fsh-high',
    'collection-time-not-morning-or-unknown',
    'testosterone-low-or-near-limit-shbg-not-measured',
  ],
  note: {
    title: 'Testosterone inside, LH above the intervals: one sample',
    text: [
      results('testosterone', 'lh', 'fsh'),
      calculated('free-testosterone'),
      namedBy(
        patternEmasCategories,
        'The European Male Ageing Study labelled testosterone inside with LH above its limit “compensated” ({compensated} of {population}).',
      ),
      noCauseStated,
    ],
    plainText:
      'The testosterone result ({testosterone}) is inside the range used. The LH result ({lh}) is higher than the range used.',
  },
  unknown: [...ofTheAxis, ...testicularHistoryNotStated],
  alsoReportedWith: [chemotherapy, orchidectomy, anyImmunoassay],
});
