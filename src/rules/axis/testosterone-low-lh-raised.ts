import { all, any, category, given, isHigh, isLow, isNotLow, isNotMeasured, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { calculated, limitsOf, namedBy, results } from '../../language/sentence.js';
import { patternEmasCategories } from '../../evidence/claims/pattern-hypogonadism.js';
import { axisClasses } from '../../reference/treatment-classes.js';
import { anyImmunoassay, chemotherapy, klinefelter, orchidectomy } from '../associations.js';
import { circumstances, ofTheAxis, testicularHistoryNotStated } from '../gaps.js';
import { noCauseStated } from '../restraint.js';

/** Testosterone below with LH above: what published work labels “primary”. FSH is above or inside, or was not measured. */
export const testosteroneLowLhRaised: Rule = /* @__PURE__ */ shippedRule({
  id: 'testosterone-low-lh-raised',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['testosterone-low-lh-raised'],
  appliesTo: category('male'),
  unless: [given('under-adult-age'), on(...axisClasses)],
  when: all(isLow('testosterone'), isHigh('lh'), any(isNotMeasured('fsh'), isNotLow('fsh'))),
  reads: ['free-testosterone'],
  absorbs: [
    'free-testosterone-low',
    'testosterone-low-male',
    'lh-high',
    'fsh-high',
    'testosterone-low-or-near-limit-shbg-not-measured',
    'collection-time-not-morning-or-unknown',
    'testosterone-immunoassay-at-low-concentration',
  ],
  note: {
    title: 'Testosterone below, LH above the intervals: one sample',
    text: [
      results('testosterone', 'lh', 'fsh'),
      limitsOf('testosterone'),
      calculated('free-testosterone'),
      namedBy(
        patternEmasCategories,
        'The European Male Ageing Study labelled testosterone below with LH above its limit “primary” ({primary} of {population}).',
      ),
      noCauseStated,
    ],
    plainText:
      'The testosterone result ({testosterone}) is lower than the range used. The LH result ({lh}) is higher than the range used.',
  },
  unknown: [...circumstances, ...ofTheAxis, ...testicularHistoryNotStated],
  alsoReportedWith: [klinefelter, chemotherapy, orchidectomy, anyImmunoassay],
});
