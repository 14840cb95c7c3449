import { all, any, category, given, isHigh, isLow, isNotMeasured, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { results } from '../../language/sentence.js';
import { hormoneClasses } from '../../reference/treatment-classes.js';
import {
  antipsychotics,
  lactation,
  macroprolactin,
  macroprolactinomaMen,
  microprolactinomaMen,
  opioids,
  prolactinPhysiology,
} from '../associations.js';
import { illnessNotStated, oneSample, phaseNotStated, pregnancyNotStated, treatmentsNotStated } from '../gaps.js';
import { noCauseStated } from '../restraint.js';

/** Prolactin above with testosterone (male) or estradiol (female) below. */
export const prolactinHighSexSteroidLow: Rule = /* @__PURE__ */ shippedRule({
  id: 'prolactin-high-sex-steroid-low',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['prolactin-high-sex-steroid-low'],
  appliesTo: any(category('male'), category('female')),
  unless: [given('under-adult-age'), given('known-pregnant'), on(...hormoneClasses, 'dopamine-antagonist', 'opioid')],
  when: all(
    isHigh('prolactin'),
    any(all(category('male'), isLow('testosterone')), all(category('female'), isLow('estradiol'))),
  ),
  absorbs: [
    'prolactin-high',
    'estradiol-low-female',
    'testosterone-low-lh-fsh-low',
    'testosterone-low-lh-fsh-unraised',
    'testosterone-low-lh-low-fsh-not-low',
    'estradiol-low-lh-fsh-low',
    'estradiol-low-lh-fsh-unraised',
    'testosterone-low-male',
  ],
  reads: ['lh', 'fsh'],
  note: {
    title: 'Prolactin above, testosterone or estradiol below the intervals: one sample',
    text: [results('prolactin', 'testosterone', 'estradiol', 'lh', 'fsh'), noCauseStated],
    plainText: 'The prolactin result ({prolactin}) is higher than the range used, and a sex hormone is lower.',
  },
  unknown: [
    oneSample,
    treatmentsNotStated,
    pregnancyNotStated,
    phaseNotStated,
    illnessNotStated,
    { text: 'macroprolactin: not measured', when: isNotMeasured('macroprolactin') },
  ],
  alsoReportedWith: [
    macroprolactin,
    prolactinPhysiology,
    microprolactinomaMen,
    macroprolactinomaMen,
    lactation,
    antipsychotics,
    opioids,
  ],
});
