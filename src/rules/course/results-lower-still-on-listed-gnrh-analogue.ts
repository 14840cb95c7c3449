import { all, any, isLower, on, wasLow } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { changes, observed, plain } from '../../language/sentence.js';
import { drugGnrhAgonistCastration, drugGnrhAntagonistCastration } from '../../evidence/claims/drug-context.js';
import { anyImmunoassay } from '../associations.js';
import { clockTimeNotKnown, doseTimeNotStated, intentNotStated } from '../gaps.js';

/**
 * During a listed GnRH analogue a result is lower than an earlier one that lay below its interval: it lies below that interval
 * too, whether or not one was printed again.
 */
export const resultsLowerStillOnListedGnrhAnalogue: Rule = /* @__PURE__ */ shippedRule({
  id: 'results-lower-still-on-listed-gnrh-analogue',
  version: '1.0.0',
  kind: 'treatment',
  over: 'pair',
  patterns: ['lh-fsh-or-sex-steroid-low-on-listed-gnrh-analogue'],
  appliesTo: all(),
  when: all(
    on('gnrh-agonist', 'gnrh-antagonist'),
    any(
      ...(['testosterone', 'estradiol', 'lh', 'fsh'] as const).map((analyte) => all(wasLow(analyte), isLower(analyte))),
    ),
  ),
  absorbs: [
    'two-samples-on-different-sides-of-the-limit',
    'previously-outside-now-inside-or-nearer',
    'gonadal-results-higher-than-before',
    'changes-since-listed-treatment-began',
    'changes-between-samples',
    'samples-not-comparable',
    'change-beyond-reference-change-value',
  ],
  note: {
    title: 'During a listed GnRH analogue: lower than a result that lay below its interval',
    text: [
      observed('Listed as current'),
      changes,
      plain('An earlier result lay below the interval printed with it, and the one now is lower.'),
    ],
    plainText: 'A result is lower than one that was below the range used, during a listed treatment that lowers it.',
  },
  unknown: [doseTimeNotStated, intentNotStated, clockTimeNotKnown],
  alsoReportedWith: [anyImmunoassay],
  cites: [drugGnrhAgonistCastration, drugGnrhAntagonistCastration],
});
