import { all, any, given, isMeasured, isNotMeasured, not } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { countOf, plain } from '../../language/sentence.js';
import { anyImmunoassay } from '../associations.js';
import { fastingNotStated, illnessNotStated, oneSample } from '../gaps.js';

/** Every measured LH, FSH and sex steroid result inside the laboratory interval shown, with what was not measured. */
export const measuredGonadalResultsInside: Rule = /* @__PURE__ */ shippedRule({
  id: 'measured-gonadal-results-inside',
  version: '1.0.0',
  kind: 'within',
  patterns: ['measured-gonadal-results-inside'],
  appliesTo: given('adult'),
  when: all(
    given('all-gonadal-results-inside'),
    not(given('hormone-listed')),
    not(given('known-pregnant')),
    not(given('cycling-without-phase')),
    any(
      given('category-female'),
      isNotMeasured('testosterone'),
      all(given('morning-collection'), any(not(given('testosterone-near-limit')), isMeasured('shbg'))),
    ),
  ),
  reads: ['estradiol', 'lh', 'fsh', 'prolactin'],
  note: {
    title: 'Every measured gonadal result inside the interval shown',
    text: [
      countOf('testosterone', 'estradiol', 'lh', 'fsh', 'shbg', 'prolactin'),
      plain('This is a statement about these results only.'),
    ],
    plainText: 'The measured hormone results are inside the ranges used.',
  },
  alsoReportedWith: [anyImmunoassay],
  unknown: [oneSample, fastingNotStated, illnessNotStated],
});
