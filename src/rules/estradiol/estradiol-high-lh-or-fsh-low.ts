import { all, any, given, isHigh, isLow, isNotHigh, isNotMeasured, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { results } from '../../language/sentence.js';
import { hormoneClasses } from '../../reference/treatment-classes.js';
import { anyImmunoassay, hcgSource } from '../associations.js';
import { oneSample, treatmentsNotStated, pregnancyNotStated, phaseNotStated } from '../gaps.js';
import { immunoassayRisesWithCrp } from '../limitations.js';
import { noCauseStated } from '../restraint.js';

/** Estradiol above with at least one of LH and FSH below and none above. */
export const estradiolHighLhOrFshLow: Rule = /* @__PURE__ */ shippedRule({
  id: 'estradiol-high-lh-or-fsh-low',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['estradiol-high-lh-or-fsh-low'],
  appliesTo: all(),
  unless: [given('under-adult-age'), given('pregnant'), on(...hormoneClasses)],
  when: all(
    isHigh('estradiol'),
    any(isLow('lh'), isLow('fsh')),
    any(isNotMeasured('lh'), isNotHigh('lh')),
    any(isNotMeasured('fsh'), isNotHigh('fsh')),
  ),
  absorbs: [
    'fsh-low-lh-not-low',
    'lh-low-fsh-not-low',
    'estradiol-high-male',
    'estradiol-high-female',
    'lh-low',
    'fsh-low',
  ],
  note: {
    title: 'Estradiol above, LH or FSH below the intervals: one sample',
    text: [results('estradiol', 'lh', 'fsh'), noCauseStated],
    plainText: 'The estradiol result ({estradiol}) is higher than the range used, and LH or FSH is lower.',
  },
  unknown: [oneSample, treatmentsNotStated, pregnancyNotStated, phaseNotStated],
  alsoReportedWith: [hcgSource, anyImmunoassay],
  limitations: [immunoassayRisesWithCrp],
});
