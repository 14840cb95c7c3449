import { inapplicable, present, type RuleExample } from '../example.js';
import { afternoon, inside, man, result, slip } from '../slip.js';

export const limitsOfTheseDataExamples: readonly RuleExample[] = [
  present(
    'the sample is of the afternoon, and the unit of LH is missing',
    slip(man(34), afternoon, inside('testosterone'), result('lh', '4.2', { unit: undefined })),
  ),
  inapplicable(
    'the sample is of the afternoon, and nothing else limits the reading',
    slip(man(34), afternoon, inside('testosterone')),
  ),
];
