import { all, any, category, isMeasured, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { cited, observed, results } from '../../language/sentence.js';
import { aromataseInhibitorNoChangeMarkers } from '../../evidence/claims/aromatase-inhibitor.js';
import { fastingNotStated, treatmentTimeNotStated } from '../gaps.js';

/** Lipids of a man during a listed aromatase inhibitor, beside the trial in which they did not change. */
export const lipidsOnListedAromataseInhibitor: Rule = /* @__PURE__ */ shippedRule({
  id: 'lipids-on-listed-aromatase-inhibitor',
  version: '1.0.0',
  kind: 'context',
  patterns: ['lipids-on-listed-aromatase-inhibitor'],
  appliesTo: category('male'),
  when: all(
    on('aromatase-inhibitor'),
    any(
      isMeasured('total-cholesterol'),
      isMeasured('ldl-cholesterol'),
      isMeasured('hdl-cholesterol'),
      isMeasured('triglycerides'),
    ),
  ),
  note: {
    title: 'Lipids during a listed aromatase inhibitor',
    text: [
      observed('Listed as current'),
      results('total-cholesterol', 'ldl-cholesterol', 'hdl-cholesterol', 'triglycerides'),
      cited(
        aromataseInhibitorNoChangeMarkers,
        'In a year of anastrozole lipids, PSA and hematocrit did not change ({population}).',
      ),
    ],
    plainText: 'Blood fats were measured during a listed medicine.',
  },
  unknown: [fastingNotStated, treatmentTimeNotStated],
});
