import { absent, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import { ageNotStated, aged, high, inside, low, man, moreThan, slip, vary, without, woman } from '../slip.js';

const picture = slip(man(34), high('shbg'), high('testosterone'), inside('free-testosterone'));

export const shbgHighTestosteroneHighFreeInsideExamples: readonly RuleExample[] = [
  present('SHBG and testosterone lie above, free testosterone inside', picture),
  absent('free testosterone lies above too', vary(picture, high('free-testosterone'))),
  absent('free testosterone lies below', vary(picture, low('free-testosterone'))),
  absent('testosterone lies inside', vary(picture, inside('testosterone'))),
  absent('SHBG lies inside', vary(picture, inside('shbg'))),
  indeterminate(
    'free testosterone came as more than a number inside its interval',
    vary(picture, moreThan('free-testosterone')),
    'free-testosterone',
  ),
  indeterminate('testosterone was not measured', vary(picture, without('testosterone')), 'testosterone'),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
  indeterminate('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable('the female category is stated', vary(picture, woman(34))),
];
