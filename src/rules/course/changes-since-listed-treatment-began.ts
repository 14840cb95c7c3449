import { all, any, begun, isHigher, isLower } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { changes, observed } from '../../language/sentence.js';
import { testosteroneTherapyNasalGonadotropins } from '../../evidence/claims/exogenous-testosterone.js';
import { effectClasses } from '../../reference/published-effects.js';
import { doseTimeNotStated, clockTimeNotKnown } from '../gaps.js';

/** What changed since a listed treatment with published effects began, beside the published direction for each analyte. */
export const changesSinceListedTreatmentBegan: Rule = /* @__PURE__ */ shippedRule({
  id: 'changes-since-listed-treatment-began',
  version: '1.0.1',
  kind: 'treatment',
  over: 'pair',
  patterns: [],
  appliesTo: all(),
  when: all(
    begun(...effectClasses),
    any(
      ...(
        ['testosterone', 'lh', 'fsh', 'estradiol', 'shbg', 'prolactin', 'psa', 'hematocrit', 'hemoglobin'] as const
      ).flatMap((analyte) => [isHigher(analyte), isLower(analyte)]),
    ),
  ),
  absorbs: [
    'two-samples-on-different-sides-of-the-limit',
    'previously-outside-now-inside-or-nearer',
    'gonadal-results-higher-than-before',
    'changes-between-samples',
    'samples-not-comparable',
  ],
  note: {
    title: 'Changes since a listed treatment began',
    text: [observed('Listed as begun'), changes],
    plainText: 'Results changed since a listed treatment began.',
  },
  unknown: [doseTimeNotStated, clockTimeNotKnown],
  limitations: [
    {
      text: 'on nasal testosterone most men kept LH and FSH inside their intervals',
      claim: testosteroneTherapyNasalGonadotropins,
    },
  ],
  supersedes: ['changes-since-listed-testosterone-began'],
});
