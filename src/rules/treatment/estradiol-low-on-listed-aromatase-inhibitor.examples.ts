import { absent, indeterminate, present, type RuleExample } from '../example.js';
import { inside, lessThan, low, man, on, slip, treatmentsNotStated, vary } from '../slip.js';

const picture = slip(man(34), low('estradiol'), on('aromatase-inhibitor'));

export const estradiolLowOnListedAromataseInhibitorExamples: readonly RuleExample[] = [
  present('estradiol lies below during a listed aromatase inhibitor', picture),
  absent('the list holds no aromatase inhibitor', slip(man(34), low('estradiol'))),
  absent('estradiol lies inside', vary(picture, inside('estradiol'))),
  indeterminate('no treatment list was supplied', vary(picture, treatmentsNotStated), 'treatments'),
  indeterminate(
    'estradiol came as less than a number inside its interval',
    vary(picture, lessThan('estradiol')),
    'estradiol',
  ),
];
