import { all, begun, category, isHigher, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { changes, observed } from '../../language/sentence.js';
import { androgenClasses } from '../../reference/treatment-classes.js';
import { doseTimeNotStated, clockTimeNotKnown } from '../gaps.js';

/** Testosterone is higher since a listed aromatase inhibitor began, without a listed androgen and not between samples that differ otherwise. */
export const testosteroneHigherOnListedAromataseInhibitor: Rule = /* @__PURE__ */ shippedRule({
  id: 'testosterone-higher-on-listed-aromatase-inhibitor',
  version: '1.0.1',
  kind: 'treatment',
  over: 'pair',
  patterns: ['testosterone-higher-on-listed-aromatase-inhibitor'],
  appliesTo: category('male'),
  unless: [on(...androgenClasses)],
  when: all(begun('aromatase-inhibitor'), isHigher('testosterone')),
  absorbs: [
    'two-samples-on-different-sides-of-the-limit',
    'changes-since-listed-treatment-began',
    'previously-outside-now-inside-or-nearer',
    'gonadal-results-higher-than-before',
    'changes-between-samples',
    'samples-not-comparable',
  ],
  note: {
    title: 'Testosterone higher since a listed aromatase inhibitor began',
    text: [observed('Listed as begun'), changes],
    plainText: 'Testosterone is higher than before a listed medicine began.',
  },
  unknown: [doseTimeNotStated, clockTimeNotKnown],
});
