import { absent, present, type RuleExample } from '../example.js';
import { again, low, man, slip } from '../slip.js';

const picture = slip(man(34), low('testosterone'), again('testosterone', '17.3'));

export const resultsDisagreeExamples: readonly RuleExample[] = [
  present('two results for testosterone contradict each other', picture),
  absent('testosterone was measured once', slip(man(34), low('testosterone'))),
  absent(
    'the two results came by two methods',
    slip(man(34), low('testosterone'), again('testosterone', '17.3', { method: 'ECLIA' })),
  ),
];
