import { absent, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import { ageNotStated, aged, inside, low, man, onLowerEnd, slip, vary, without, woman } from '../slip.js';

const picture = slip(man(34), low('shbg'), low('testosterone'));

export const shbgLowTestosteroneLowExamples: readonly RuleExample[] = [
  present('SHBG and testosterone lie below', picture),
  absent('SHBG lies inside', vary(picture, inside('shbg'))),
  absent(
    'testosterone lies on the lower end, which belongs to its interval',
    vary(picture, onLowerEnd('testosterone')),
  ),
  indeterminate('SHBG was not measured', vary(picture, without('shbg')), 'shbg'),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
  indeterminate('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable('the female category is stated', vary(picture, woman(34))),
];
