import { all, category, given, isLow, isNotLow, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { plain, results } from '../../language/sentence.js';
import { axisClasses } from '../../reference/treatment-classes.js';
import { biotinProfile, hcgSource, heterophileTestosterone } from '../associations.js';
import { clockTimeNotKnown, illnessNotStated, oneSample, shbgNotMeasured, treatmentsNotStated } from '../gaps.js';
import { noCauseStated } from '../restraint.js';

/** LH and FSH below with testosterone inside or above and nothing listed that does this. The source stays open. */
export const lhFshLowTestosteroneNotLowNoListedSource: Rule = /* @__PURE__ */ shippedRule({
  id: 'lh-fsh-low-testosterone-not-low-no-listed-source',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['lh-fsh-low-testosterone-not-low-no-listed-source'],
  appliesTo: category('male'),
  unless: [given('under-adult-age'), on(...axisClasses)],
  when: all(isLow('lh'), isLow('fsh'), isNotLow('testosterone')),
  absorbs: [
    'lh-low',
    'fsh-low',
    'testosterone-high-male',
    'collection-time-not-morning-or-unknown',
    'testosterone-low-or-near-limit-shbg-not-measured',
  ],
  note: {
    title: 'LH and FSH below, testosterone not below the intervals: one sample',
    text: [
      results('lh', 'fsh', 'testosterone'),
      plain(
        'Testosterone is present while LH and FSH, which drive it, are not. The results alone do not show where it comes from.',
      ),
      noCauseStated,
    ],
    plainText:
      'LH ({lh}) and FSH ({fsh}) are lower than the ranges used. The testosterone result ({testosterone}) is not.',
  },
  unknown: [oneSample, treatmentsNotStated, clockTimeNotKnown, illnessNotStated, shbgNotMeasured],
  alsoReportedWith: [hcgSource, heterophileTestosterone, biotinProfile],
});
