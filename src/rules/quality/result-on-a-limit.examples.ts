import { absent, present, type RuleExample } from '../example.js';
import { inside, man, onLowerEnd, onUpperEnd, result, slip, vary } from '../slip.js';

const picture = slip(man(34), onLowerEnd('lh'));

export const resultOnALimitExamples: readonly RuleExample[] = [
  present('LH lies on the lower end', picture),
  present('LH lies on the upper end', vary(picture, onUpperEnd('lh'))),
  absent('LH lies inside', vary(picture, inside('lh'))),
  absent('LH lies one digit below the lower end', vary(picture, result('lh', '1.6'))),
];
