import { all, any, category, given, isLow, isNotMeasured, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { calculated, limitsOf, namedBy, results } from '../../language/sentence.js';
import { patternEmasCategories } from '../../evidence/claims/pattern-hypogonadism.js';
import { axisClasses } from '../../reference/treatment-classes.js';
import { acuteIllness, biotinProfile, glucocorticoids, lhVariant, obesity, opioids } from '../associations.js';
import { ofTheAxis, prolactinNotMeasured } from '../gaps.js';
import { notRaisedDirectionOnly, notRaisedGaps } from './borderline-testosterone.js';
import { noCauseStated } from '../restraint.js';

/** Testosterone, LH and (when measured) FSH below their intervals: what published work labels “secondary”. */
export const testosteroneLowLhFshLow: Rule = /* @__PURE__ */ shippedRule({
  id: 'testosterone-low-lh-fsh-low',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['testosterone-low-lh-fsh-low'],
  appliesTo: category('male'),
  unless: [given('under-adult-age'), on(...axisClasses)],
  when: all(isLow('testosterone'), isLow('lh'), any(isNotMeasured('fsh'), isLow('fsh'))),
  directionOnly: notRaisedDirectionOnly,
  reads: ['free-testosterone'],
  absorbs: [
    'free-testosterone-low',
    'testosterone-low-male',
    'lh-low',
    'fsh-low',
    'testosterone-low-or-near-limit-shbg-not-measured',
    'collection-time-not-morning-or-unknown',
    'testosterone-immunoassay-at-low-concentration',
  ],
  note: {
    title: 'Testosterone and LH below the intervals: one sample',
    text: [
      results('testosterone', 'lh', 'fsh'),
      limitsOf('testosterone'),
      calculated('free-testosterone'),
      namedBy(
        patternEmasCategories,
        'The European Male Ageing Study labelled low testosterone with low or inside LH “secondary” ({secondary} of {population}).',
      ),
      noCauseStated,
    ],
    plainText: 'The testosterone ({testosterone}) and LH ({lh}) results are lower than the ranges used. FSH: {fsh}.',
  },
  unknown: [...notRaisedGaps, ...ofTheAxis, prolactinNotMeasured],
  alsoReportedWith: [opioids, glucocorticoids, acuteIllness, obesity, lhVariant, biotinProfile],
});
