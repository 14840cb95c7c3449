import { all, given } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { changes } from '../../language/sentence.js';
import { doseTimeNotStated, treatmentsNotStated } from '../gaps.js';

/** Two samples differ in laboratory, method, clock time, cycle phase or treatment: a change is not judged. */
export const samplesNotComparable: Rule = /* @__PURE__ */ shippedRule({
  id: 'samples-not-comparable',
  version: '1.0.0',
  kind: 'quality',
  over: 'pair',
  patterns: ['samples-not-comparable'],
  appliesTo: all(),
  when: given('samples-differ'),
  absorbs: ['changes-between-samples'],
  note: {
    title: 'Changes since the panel before, between samples that are not comparable',
    text: [changes],
    plainText: 'Two samples were taken under different conditions, so the change between them was not judged.',
  },
  unknown: [treatmentsNotStated, doseTimeNotStated],
});
