import { absent, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import { categoryNotStated, high, man, pregnancyNotStated, pregnant, slip, vary, woman } from '../slip.js';

const picture = slip(woman(34), high('prolactin'), pregnant);

export const pregnancyGovernsReadingExamples: readonly RuleExample[] = [
  present('pregnancy is stated', picture),
  absent('it is stated that there is no pregnancy', slip(woman(34), high('prolactin'))),
  indeterminate('pregnancy is not stated', vary(picture, pregnancyNotStated), 'panels[0].pregnant'),
  inapplicable('the male category is stated', vary(picture, man(34))),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
];
