import { all, begun, category, isHigher, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { changes, observed } from '../../language/sentence.js';
import { androgenClasses } from '../../reference/treatment-classes.js';
import { doseTimeNotStated, clockTimeNotKnown } from '../gaps.js';

/** Testosterone, LH and FSH are higher since a listed modulator of the estrogen receptor began. */
export const testosteroneLhFshHigherOnListedSerm: Rule = /* @__PURE__ */ shippedRule({
  id: 'testosterone-lh-fsh-higher-on-listed-serm',
  version: '1.0.1',
  kind: 'treatment',
  over: 'pair',
  patterns: ['testosterone-lh-fsh-higher-on-listed-serm'],
  appliesTo: category('male'),
  unless: [on(...androgenClasses)],
  when: all(begun('serm'), isHigher('testosterone'), isHigher('lh'), isHigher('fsh')),
  absorbs: [
    'two-samples-on-different-sides-of-the-limit',
    'changes-since-listed-treatment-began',
    'previously-outside-now-inside-or-nearer',
    'gonadal-results-higher-than-before',
    'changes-between-samples',
    'samples-not-comparable',
  ],
  note: {
    title: 'Testosterone, LH and FSH higher since a listed treatment began',
    text: [observed('Listed as begun'), changes],
    plainText: 'Testosterone, LH and FSH are higher than before a listed medicine began.',
  },
  unknown: [doseTimeNotStated, clockTimeNotKnown],
});
