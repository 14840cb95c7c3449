import { all, category, given, isHigh, isNotLow, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { results } from '../../language/sentence.js';
import { hormoneClasses } from '../../reference/treatment-classes.js';
import { anyImmunoassay } from '../associations.js';
import { oneSample, treatmentsNotStated, pregnancyNotStated, phaseNotStated } from '../gaps.js';
import { noCauseStated } from '../restraint.js';

/** Estradiol above what the stated status and phase allow, with FSH inside or above. */
export const estradiolHighFshNotLow: Rule = /* @__PURE__ */ shippedRule({
  id: 'estradiol-high-fsh-not-low',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['estradiol-high-fsh-not-low'],
  appliesTo: category('female'),
  unless: [given('under-adult-age'), given('pregnant'), on(...hormoneClasses)],
  when: all(isHigh('estradiol'), isNotLow('fsh')),
  absorbs: ['estradiol-high-female', 'fsh-high'],
  note: {
    title: 'Estradiol above its interval, FSH not below: one sample',
    text: [results('estradiol', 'fsh'), noCauseStated],
    plainText: 'The estradiol result ({estradiol}) is higher than the range used. FSH ({fsh}) is not lower.',
  },
  unknown: [oneSample, treatmentsNotStated, pregnancyNotStated, phaseNotStated],
  alsoReportedWith: [anyImmunoassay],
});
