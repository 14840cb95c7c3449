import { absent, present, type RuleExample } from '../example.js';
import { again, low, man, slip } from '../slip.js';

const picture = slip(man(34), low('testosterone'), again('testosterone', '17.3', { method: 'ECLIA' }));

export const methodsDisagreeExamples: readonly RuleExample[] = [
  present('two methods give testosterone below and inside', picture),
  absent('testosterone was measured by one method', slip(man(34), low('testosterone'))),
  absent('two results came by one method', slip(man(34), low('testosterone'), again('testosterone', '17.3'))),
];
