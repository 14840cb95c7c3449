import { all, any, category, ended, isHigher, isLower } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { changes, timeSinceEndOf } from '../../language/sentence.js';
import { androgenClasses } from '../../reference/treatment-classes.js';
import { clockTimeNotKnown } from '../gaps.js';

/** What changed between a sample during a listed androgen and one after it has ended. */
export const changesSinceListedAndrogenEnded: Rule = /* @__PURE__ */ shippedRule({
  id: 'changes-since-listed-androgen-ended',
  version: '1.0.1',
  kind: 'treatment',
  over: 'pair',
  patterns: [],
  appliesTo: category('male'),
  when: all(
    ended(...androgenClasses),
    any(
      ...(['testosterone', 'lh', 'fsh', 'estradiol', 'sperm-concentration'] as const).flatMap((analyte) => [
        isHigher(analyte),
        isLower(analyte),
      ]),
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
    title: 'Changes between a sample during a listed androgen and one after it',
    text: [timeSinceEndOf(...androgenClasses), changes],
    plainText: 'Results changed between the time of a listed hormone treatment and the time after it.',
  },
  unknown: [clockTimeNotKnown],
});
