import { all, any, isInsideOrNearer } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { changes } from '../../language/sentence.js';
import { treatmentsNotStated, clockTimeNotKnown } from '../gaps.js';

/** A sex hormone outside its interval before is inside it, or nearer to it, now. */
export const previouslyOutsideNowInsideOrNearer: Rule = /* @__PURE__ */ shippedRule({
  id: 'previously-outside-now-inside-or-nearer',
  version: '1.0.0',
  kind: 'change',
  over: 'pair',
  patterns: ['previously-outside-now-inside-or-nearer'],
  appliesTo: all(),
  when: any(
    isInsideOrNearer('testosterone'),
    isInsideOrNearer('estradiol'),
    isInsideOrNearer('lh'),
    isInsideOrNearer('fsh'),
  ),
  absorbs: [
    'gonadal-results-higher-than-before',
    'changes-between-samples',
    'samples-not-comparable',
    'change-beyond-reference-change-value',
  ],
  note: {
    title: 'Outside its interval before, inside or nearer now',
    text: [changes],
    plainText: 'A result that was outside the range used is inside it or closer to it now.',
  },
  unknown: [treatmentsNotStated, clockTimeNotKnown],
});
