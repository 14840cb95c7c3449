import { all, given } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { observed, plain } from '../../language/sentence.js';

/** A value cannot be placed because its unit is missing, ambiguous or impossible for it. */
export const unitMissingOrImplausible: Rule = /* @__PURE__ */ shippedRule({
  id: 'unit-missing-or-implausible',
  version: '1.0.0',
  kind: 'quality',
  patterns: ['unit-missing-or-implausible'],
  appliesTo: all(),
  when: given('unit-set-aside'),
  note: {
    title: 'A result was set aside or not placed for its unit',
    text: [
      observed('Not placed because the unit is missing, not read or not believable for the value'),
      plain('The size of a number does not show its unit, so none was chosen.'),
    ],
    plainText: 'One result could not be used because its unit is missing or unclear.',
  },
});
