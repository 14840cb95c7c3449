import { all, any, category, given, isHigh, isLow, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { results } from '../../language/sentence.js';
import { hormoneClasses } from '../../reference/treatment-classes.js';
import { anyImmunoassay, heterophileTestosterone, obeseWomen } from '../associations.js';
import { lhFshRatioWhereMeasured } from '../lh-fsh-ratio.js';
import { oneSample, hormonesNotStated, treatmentTimeNotStated, pregnancyNotStated } from '../gaps.js';
import { noCauseStated } from '../restraint.js';

/** A woman with testosterone or its index above and SHBG below. */
export const testosteroneHighFemaleShbgLow: Rule = /* @__PURE__ */ shippedRule({
  id: 'testosterone-high-female-shbg-low',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['testosterone-high-female-shbg-low'],
  appliesTo: category('female'),
  unless: [given('under-adult-age'), given('known-pregnant'), on(...hormoneClasses)],
  when: all(any(isHigh('testosterone'), isHigh('free-androgen-index')), isLow('shbg')),
  reads: ['lh', 'fsh', 'lh-fsh-ratio'],
  absorbs: [
    'testosterone-high-female',
    'free-testosterone-high',
    'shbg-low',
    'testosterone-immunoassay-at-low-concentration',
  ],
  note: {
    title: 'Testosterone above, SHBG below the intervals: one sample',
    text: [results('testosterone', 'free-androgen-index', 'shbg'), ...lhFshRatioWhereMeasured, noCauseStated],
    plainText:
      'The testosterone result ({testosterone}) is higher and the SHBG result ({shbg}) is lower than the ranges used.',
  },
  unknown: [oneSample, hormonesNotStated, treatmentTimeNotStated, pregnancyNotStated],
  alsoReportedWith: [obeseWomen, heterophileTestosterone, anyImmunoassay],
});
