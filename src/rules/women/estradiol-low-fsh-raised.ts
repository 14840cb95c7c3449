import { all, category, given, isHigh, isLow, not, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { results } from '../../language/sentence.js';
import { hormoneClasses } from '../../reference/treatment-classes.js';
import { anyImmunoassay, ovarianInsufficiency } from '../associations.js';
import {
  oneSample,
  hormonesNotStated,
  treatmentTimeNotStated,
  pregnancyNotStated,
  phaseNotStated,
  illnessNotStated,
} from '../gaps.js';
import { separatorGel } from '../limitations.js';
import { noCauseStated } from '../restraint.js';

/** A woman not stated postmenopausal: estradiol below and FSH above their intervals. */
export const estradiolLowFshRaised: Rule = /* @__PURE__ */ shippedRule({
  id: 'estradiol-low-fsh-raised',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['estradiol-low-fsh-raised'],
  appliesTo: all(category('female'), not(given('postmenopausal'))),
  unless: [given('under-adult-age'), given('known-pregnant'), on(...hormoneClasses)],
  when: all(isLow('estradiol'), isHigh('fsh')),
  reads: ['lh'],
  absorbs: ['estradiol-low-female', 'fsh-high', 'lh-high', 'estradiol-immunoassay-at-low-concentration'],
  note: {
    title: 'Estradiol below, FSH above the intervals: one sample',
    text: [results('estradiol', 'fsh', 'lh'), noCauseStated],
    plainText: 'The estradiol result ({estradiol}) is lower and the FSH result ({fsh}) is higher than the ranges used.',
  },
  unknown: [oneSample, hormonesNotStated, treatmentTimeNotStated, pregnancyNotStated, phaseNotStated, illnessNotStated],
  alsoReportedWith: [ovarianInsufficiency, anyImmunoassay],
  limitations: [separatorGel],
});
