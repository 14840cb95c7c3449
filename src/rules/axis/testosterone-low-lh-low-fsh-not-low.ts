import { all, category, given, isLow, isNotLow, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { calculated, limitsOf, results } from '../../language/sentence.js';
import { axisClasses } from '../../reference/treatment-classes.js';
import { biotinProfile, lhVariant, opioids } from '../associations.js';
import { ofTheAxis } from '../gaps.js';
import { notRaisedDirectionOnly, notRaisedGaps } from './borderline-testosterone.js';
import { noCauseStated } from '../restraint.js';

/** Testosterone and LH below while FSH is inside or above: LH alone is low. */
export const testosteroneLowLhLowFshNotLow: Rule = /* @__PURE__ */ shippedRule({
  id: 'testosterone-low-lh-low-fsh-not-low',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['testosterone-low-lh-low-fsh-not-low'],
  appliesTo: category('male'),
  unless: [given('under-adult-age'), on(...axisClasses)],
  when: all(isLow('testosterone'), isLow('lh'), isNotLow('fsh')),
  directionOnly: notRaisedDirectionOnly,
  reads: ['free-testosterone'],
  absorbs: [
    'free-testosterone-low',
    'testosterone-low-lh-fsh-unraised',
    'testosterone-low-male',
    'lh-low-fsh-not-low',
    'lh-low',
    'fsh-high',
  ],
  note: {
    title: 'Testosterone and LH below, FSH not below the intervals: one sample',
    text: [
      results('testosterone', 'lh', 'fsh'),
      limitsOf('testosterone'),
      calculated('free-testosterone'),
      noCauseStated,
    ],
    plainText:
      'The testosterone ({testosterone}) and LH ({lh}) results are lower than the ranges used. The FSH result ({fsh}) is not.',
  },
  unknown: [...notRaisedGaps, ...ofTheAxis],
  alsoReportedWith: [lhVariant, opioids, biotinProfile],
});
