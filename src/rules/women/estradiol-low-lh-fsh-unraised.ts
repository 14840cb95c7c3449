import { all, any, category, given, isLow, isNotHigh, isNotMeasured, not, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { results } from '../../language/sentence.js';
import { hormoneClasses } from '../../reference/treatment-classes.js';
import {
  acuteIllnessWomen,
  anyImmunoassay,
  contraceptiveGonadotropins,
  depotProgestogen,
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

/** A woman not stated postmenopausal: estradiol below while LH and FSH are not raised and not all of them below. */
export const estradiolLowLhFshUnraised: Rule = /* @__PURE__ */ shippedRule({
  id: 'estradiol-low-lh-fsh-unraised',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['estradiol-low-lh-fsh-unraised'],
  appliesTo: all(category('female'), not(given('postmenopausal'))),
  unless: [given('under-adult-age'), given('known-pregnant'), on(...hormoneClasses)],
  when: all(
    isLow('estradiol'),
    isNotHigh('lh'),
    any(isNotMeasured('fsh'), isNotHigh('fsh')),
    not(all(isLow('lh'), any(isNotMeasured('fsh'), isLow('fsh')))),
  ),
  absorbs: [
    'fsh-low-lh-not-low',
    'lh-low-fsh-not-low',
    'estradiol-low-female',
    'lh-low',
    'fsh-low',
    'estradiol-immunoassay-at-low-concentration',
  ],
  note: {
    title: 'Estradiol below its interval, LH not raised: one sample',
    text: [results('estradiol', 'lh', 'fsh'), noCauseStated],
    plainText: 'The estradiol result ({estradiol}) is lower than the range used. LH ({lh}) is not raised.',
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
  alsoReportedWith: [
    contraceptiveGonadotropins,
    depotProgestogen,
    hypothalamicAmenorrhea,
    acuteIllnessWomen,
    opioids,
    anyImmunoassay,
  ],
  limitations: [separatorGel],
});
