import { all, any, category, given, isLow, isNotHigh, not, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { results } from '../../language/sentence.js';
import { axisClasses } from '../../reference/treatment-classes.js';
import {
  acuteIllness,
  acuteIllnessWomen,
  anyImmunoassay,
  centralHypothyroidism,
  glucocorticoids,
  hypopituitarism,
  opioids,
} from '../associations.js';
import { illOrInpatient, ofTheAxis, pregnancyNotStated, prolactinNotMeasured } from '../gaps.js';
import { noCauseStated } from '../restraint.js';

/** Free T4 below without the rise of TSH that would answer it. */
const freeT4WithoutTsh = all(isLow('free-t4'), isNotHigh('tsh'));

/** LH, FSH or testosterone below together with free T4 (TSH not above) or cortisol below: more than one axis in one sample. */
export const gonadotropinAndOtherPituitaryResultsLow: Rule = /* @__PURE__ */ shippedRule({
  id: 'gonadotropin-and-other-pituitary-results-low',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['gonadotropin-and-other-pituitary-results-low'],
  appliesTo: all(),
  unless: [
    given('under-adult-age'),
    given('known-pregnant'),
    on(...axisClasses),
    // cortisol alone carries the picture only where its interval is of its clock time
    all(isLow('cortisol'), not(given('cortisol-at-interval-time')), not(freeT4WithoutTsh)),
  ],
  when: all(
    any(isLow('lh'), isLow('fsh'), all(category('male'), isLow('testosterone'))),
    any(freeT4WithoutTsh, all(isLow('cortisol'), not(given('cortisol-at-another-time')))),
  ),
  directionOnly: illOrInpatient,
  reads: ['estradiol'],
  absorbs: [
    'testosterone-low-lh-fsh-low',
    'testosterone-low-lh-fsh-unraised',
    'testosterone-low-lh-low-fsh-not-low',
    'estradiol-low-lh-fsh-low',
    'estradiol-low-lh-fsh-unraised',
    'lh-fsh-low-sex-steroid-not-measured',
    'lh-low-fsh-not-low',
    'fsh-low-lh-not-low',
    'testosterone-low-male',
    'estradiol-low-female',
    'lh-low',
    'fsh-low',
  ],
  note: {
    title: 'LH, FSH or testosterone below, free thyroxine or cortisol below too: one sample',
    text: [results('lh', 'fsh', 'testosterone', 'estradiol', 'free-t4', 'tsh', 'cortisol'), noCauseStated],
    plainText: 'Results of more than one group of hormones are lower than the ranges used.',
  },
  unknown: [...ofTheAxis, pregnancyNotStated, prolactinNotMeasured],
  alsoReportedWith: [
    hypopituitarism,
    centralHypothyroidism,
    acuteIllness,
    acuteIllnessWomen,
    glucocorticoids,
    opioids,
    anyImmunoassay,
  ],
});
