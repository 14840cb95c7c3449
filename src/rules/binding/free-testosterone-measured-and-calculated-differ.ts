import { all, given } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { calculated, cited, observed, plain, results } from '../../language/sentence.js';
import {
  freeTestosteroneDirectVersusCalculated,
  freeTestosteroneFormulaBiasLy,
  freeTestosteroneFormulaRatioFiers,
} from '../../evidence/claims/free-testosterone.js';
import { freeTestosteroneMethodEndocrineSociety } from '../../evidence/claims/threshold-male.js';

/** Free testosterone as measured lies on another side than the one calculated from testosterone and SHBG of the same sample. */
export const freeTestosteroneMeasuredAndCalculatedDiffer: Rule = /* @__PURE__ */ shippedRule({
  id: 'free-testosterone-measured-and-calculated-differ',
  version: '1.0.0',
  kind: 'method',
  patterns: ['free-testosterone-measured-and-calculated-differ'],
  appliesTo: all(),
  when: given('free-testosterone-methods-differ'),
  reads: ['free-testosterone'],
  absorbs: ['free-testosterone-low', 'free-testosterone-high'],
  note: {
    title: 'Free testosterone measured and calculated lie on different sides',
    text: [
      results('free-testosterone'),
      observed('Measured by'),
      calculated('free-testosterone'),
      plain('The two methods are not comparable, and neither value corrects the other.'),
      cited(
        freeTestosteroneFormulaRatioFiers,
        'Against equilibrium dialysis the calculated value had a median ratio of {vermeulen-ratio} ({population}).',
      ),
      cited(
        freeTestosteroneMethodEndocrineSociety,
        'A guideline knows no harmonized range: the lower limit of a laboratory holds for its own method.',
      ),
    ],
    plainText:
      'Free testosterone was measured, and also worked out from other results. The two do not agree. Both are shown.',
  },
  limitations: [
    {
      text: 'direct and calculated values both followed dialysis closely in one series of men, which does not make them interchangeable',
      claim: freeTestosteroneDirectVersusCalculated,
    },
    {
      text: 'commonly used formulae overestimated against dialysis in one series of men',
      claim: freeTestosteroneFormulaBiasLy,
    },
  ],
});
