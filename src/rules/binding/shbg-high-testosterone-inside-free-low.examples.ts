import { absent, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import { ageNotStated, aged, high, inside, lessThan, low, man, slip, vary, without, woman } from '../slip.js';

const picture = slip(man(34), high('shbg'), inside('testosterone'), low('free-testosterone'));

export const shbgHighTestosteroneInsideFreeLowExamples: readonly RuleExample[] = [
  present('SHBG lies above, testosterone inside, free testosterone below', picture),
  present(
    'free testosterone lies inside, bioavailable testosterone below',
    vary(picture, inside('free-testosterone'), low('bioavailable-testosterone')),
  ),
  absent(
    'free and bioavailable testosterone lie inside',
    vary(picture, inside('free-testosterone'), inside('bioavailable-testosterone')),
  ),
  absent('testosterone lies above', vary(picture, high('testosterone'))),
  absent('testosterone lies below', vary(picture, low('testosterone'))),
  absent('SHBG lies inside', vary(picture, inside('shbg'))),
  indeterminate(
    'free testosterone came as less than a number inside its interval',
    vary(picture, lessThan('free-testosterone')),
    'free-testosterone',
    'bioavailable-testosterone',
  ),
  indeterminate('SHBG was not measured', vary(picture, without('shbg')), 'shbg'),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
  indeterminate('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable('the female category is stated', vary(picture, woman(34))),
];
