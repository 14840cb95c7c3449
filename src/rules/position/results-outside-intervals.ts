import { all } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { collected } from '../../language/sentence.js';
import { anyImmunoassay } from '../associations.js';
import { ofOneResult } from '../gaps.js';
import { positionRules } from './positions.js';

/** Results outside their intervals that belong to no combination, in one note. */
export const resultsOutsideIntervals: Rule = /* @__PURE__ */ shippedRule({
  id: 'results-outside-intervals',
  version: '1.0.0',
  kind: 'pattern',
  patterns: [],
  appliesTo: all(),
  when: all(),
  absorbs: positionRules.map(({ id }) => id),
  collects: true,
  note: {
    title: 'Results outside the intervals shown',
    text: [collected],
    plainText: 'Some results are outside the ranges used.',
  },
  unknown: ofOneResult,
  alsoReportedWith: [anyImmunoassay],
});
