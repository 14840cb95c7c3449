import { all, any, isHigh, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { cited, observed, results } from '../../language/sentence.js';
import { androgenClasses } from '../../reference/treatment-classes.js';
import { monitoringHematocrit54 } from '../../evidence/claims/monitoring.js';
import { testosteroneTherapyHemoglobinHdl } from '../../evidence/claims/exogenous-testosterone.js';
import { anyImmunoassay } from '../associations.js';
import { doseTimeNotStated, oneSample, treatmentsNotStated } from '../gaps.js';

/** Hematocrit or hemoglobin above during a listed androgen, or with testosterone above. */
export const hematocritHighWithListedAndrogenOrHighTestosterone: Rule = /* @__PURE__ */ shippedRule({
  id: 'hematocrit-high-with-listed-androgen-or-high-testosterone',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['hematocrit-high-with-listed-androgen-or-high-testosterone', 'hematocrit-or-hemoglobin-high'],
  appliesTo: all(),
  when: all(any(isHigh('hematocrit'), isHigh('hemoglobin')), any(on(...androgenClasses), isHigh('testosterone'))),
  absorbs: ['hematocrit-or-hemoglobin-high', 'testosterone-high-male'],
  note: {
    title: 'Hematocrit or hemoglobin above its interval, with a listed androgen or testosterone above',
    text: [
      observed('Listed androgen, where one is'),
      results('hematocrit', 'hemoglobin', 'testosterone'),
      cited(
        testosteroneTherapyHemoglobinHdl,
        'Pooled trials of testosterone show hematocrit higher by {hematocrit} ({population}).',
      ),
      cited(monitoringHematocrit54, 'A guideline on testosterone treatment names {limit} as its level.'),
    ],
    plainText: 'The share of red cells in the blood is higher than the range used.',
  },
  unknown: [oneSample, treatmentsNotStated, doseTimeNotStated],
  alsoReportedWith: [anyImmunoassay],
});
