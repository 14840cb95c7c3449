import { all, any, isLow, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { observed, plain, results } from '../../language/sentence.js';
import { drugGnrhAgonistCastration, drugGnrhAntagonistCastration } from '../../evidence/claims/drug-context.js';
import { anyImmunoassay } from '../associations.js';
import { doseTimeNotStated, intentNotStated } from '../gaps.js';

/** LH, FSH or a sex steroid below during a listed GnRH analogue. */
export const lhFshOrSexSteroidLowOnListedGnrhAnalogue: Rule = /* @__PURE__ */ shippedRule({
  id: 'lh-fsh-or-sex-steroid-low-on-listed-gnrh-analogue',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['lh-fsh-or-sex-steroid-low-on-listed-gnrh-analogue', 'listed-hormone-governs-reading'],
  appliesTo: all(),
  when: all(
    on('gnrh-agonist', 'gnrh-antagonist'),
    any(isLow('lh'), isLow('fsh'), isLow('testosterone'), isLow('estradiol')),
  ),
  absorbs: [
    'testosterone-immunoassay-at-low-concentration',
    'estradiol-immunoassay-at-low-concentration',
    'listed-hormone-governs-reading',
    'lh-low',
    'fsh-low',
    'testosterone-low-male',
    'estradiol-low-male',
    'estradiol-low-female',
    'testosterone-low-female',
  ],
  note: {
    title: 'LH, FSH or a sex steroid below during a listed GnRH analogue',
    text: [
      observed('Listed as current'),
      results('lh', 'fsh', 'testosterone', 'estradiol'),
      plain('These results come from the treated state: they do not show how they lie without it.'),
    ],
    plainText:
      'Some hormone results are lower than the ranges used. A listed treatment lowers them, and the results belong to the time of that treatment.',
  },
  unknown: [doseTimeNotStated, intentNotStated],
  alsoReportedWith: [anyImmunoassay],
  cites: [drugGnrhAgonistCastration, drugGnrhAntagonistCastration],
});
