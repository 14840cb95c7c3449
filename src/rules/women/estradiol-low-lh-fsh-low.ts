import { all, any, category, given, isLow, isNotMeasured, not, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { results } from '../../language/sentence.js';
import { hormoneClasses } from '../../reference/treatment-classes.js';
import {
  acuteIllnessWomen,
  anyImmunoassay,
  contraceptiveGonadotropins,
  hypothalamicAmenorrhea,
  opioids,
} from '../associations.js';
import {
  oneSample,
  hormonesNotStated,
  treatmentTimeNotStated,
  pregnancyNotStated,
  phaseNotStated,
  lactationNotStated,
  lastPeriodNotStated,
  illnessNotStated,
} from '../gaps.js';
import { separatorGel } from '../limitations.js';
import { noCauseStated } from '../restraint.js';

/** A woman not stated postmenopausal: estradiol, LH and (when measured) FSH below. */
export const estradiolLowLhFshLow: Rule = /* @__PURE__ */ shippedRule({
  id: 'estradiol-low-lh-fsh-low',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['estradiol-low-lh-fsh-low'],
  appliesTo: all(category('female'), not(given('postmenopausal'))),
  unless: [given('under-adult-age'), given('known-pregnant'), on(...hormoneClasses)],
  when: all(isLow('estradiol'), isLow('lh'), any(isNotMeasured('fsh'), isLow('fsh'))),
  absorbs: ['estradiol-low-female', 'lh-low', 'fsh-low', 'estradiol-immunoassay-at-low-concentration'],
  note: {
    title: 'Estradiol and LH below the intervals: one sample',
    text: [results('estradiol', 'lh', 'fsh'), noCauseStated],
    plainText: 'The estradiol ({estradiol}) and LH ({lh}) results are lower than the ranges used.',
  },
  unknown: [
    oneSample,
    hormonesNotStated,
    treatmentTimeNotStated,
    pregnancyNotStated,
    phaseNotStated,
    lastPeriodNotStated,
    lactationNotStated,
    illnessNotStated,
  ],
  alsoReportedWith: [contraceptiveGonadotropins, hypothalamicAmenorrhea, acuteIllnessWomen, opioids, anyImmunoassay],
  limitations: [separatorGel],
});
