import { all, any, category, given, isLow, isNotHigh, isNotMeasured, not, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { calculated, limitsOf, namedBy, results } from '../../language/sentence.js';
import { patternEmasCategories } from '../../evidence/claims/pattern-hypogonadism.js';
import { axisClasses } from '../../reference/treatment-classes.js';
import { acuteIllness, afternoonSample, glucocorticoids, obesity, opioids, recentMeal } from '../associations.js';
import { ofTheAxis, prolactinNotMeasured } from '../gaps.js';
import { notRaisedDirectionOnly, notRaisedGaps } from './borderline-testosterone.js';
import { noCauseStated } from '../restraint.js';

/** Testosterone below while LH and FSH are not raised, and not all of them below: what published work calls inappropriately inside. */
export const testosteroneLowLhFshUnraised: Rule = /* @__PURE__ */ shippedRule({
  id: 'testosterone-low-lh-fsh-unraised',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['testosterone-low-lh-fsh-unraised'],
  appliesTo: category('male'),
  unless: [given('under-adult-age'), on(...axisClasses)],
  when: all(
    isLow('testosterone'),
    isNotHigh('lh'),
    any(isNotMeasured('fsh'), isNotHigh('fsh')),
    not(all(isLow('lh'), any(isNotMeasured('fsh'), isLow('fsh')))),
  ),
  directionOnly: notRaisedDirectionOnly,
  reads: ['free-testosterone'],
  absorbs: [
    'fsh-low-lh-not-low',
    'free-testosterone-low',
    'testosterone-low-male',
    'lh-low',
    'fsh-low',
    'testosterone-low-or-near-limit-shbg-not-measured',
    'collection-time-not-morning-or-unknown',
    'testosterone-immunoassay-at-low-concentration',
  ],
  note: {
    title: 'Testosterone below its interval, LH not raised: one sample',
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
    plainText:
      'The testosterone result ({testosterone}) is lower than the range used. LH ({lh}) is not raised. FSH: {fsh}.',
  },
  unknown: [...notRaisedGaps, ...ofTheAxis, prolactinNotMeasured],
  alsoReportedWith: [obesity, opioids, glucocorticoids, acuteIllness, afternoonSample, recentMeal],
});
