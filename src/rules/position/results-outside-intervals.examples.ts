import { inapplicable, present, type RuleExample } from '../example.js';
import { high, man, slip } from '../slip.js';

export const resultsOutsideIntervalsExamples: readonly RuleExample[] = [
  present(
    'SHBG and prolactin lie outside and belong to no combination',
    slip(man(34), high('shbg'), high('prolactin')),
  ),
  inapplicable('SHBG alone lies outside', slip(man(34), high('shbg'))),
];
