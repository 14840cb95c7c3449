import { all, any, isNearerToBaseline } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { baseline, plain, timeSinceEndOf } from '../../language/sentence.js';
import { hormoneClasses } from '../../reference/treatment-classes.js';
import { clockTimeNotKnown } from '../gaps.js';

/** After a listed hormone has ended, a result is nearer to the own one before it than the result during it was. */
export const resultsNearerToThoseBeforeListedHormone: Rule = /* @__PURE__ */ shippedRule({
  id: 'results-nearer-to-those-before-listed-hormone',
  version: '1.0.0',
  kind: 'change',
  over: 'pair',
  patterns: ['results-nearer-to-those-before-listed-hormone'],
  appliesTo: all(),
  when: any(
    isNearerToBaseline('testosterone'),
    isNearerToBaseline('lh'),
    isNearerToBaseline('fsh'),
    isNearerToBaseline('estradiol'),
  ),
  absorbs: ['gonadal-results-higher-than-before', 'previously-outside-now-inside-or-nearer', 'changes-between-samples'],
  note: {
    title: 'After a listed hormone: nearer to the own results before it',
    text: [
      baseline,
      timeSinceEndOf(...hormoneClasses),
      plain('They are held against earlier results of the same record; nothing is said of results to come.'),
    ],
    plainText: 'After a listed hormone treatment, some results are closer to those from before it.',
  },
  unknown: [clockTimeNotKnown],
});
