import { absent, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import { ageNotStated, aged, high, inside, lessThan, low, man, slip, vary, woman } from '../slip.js';

const picture = slip(man(34), low('shbg'), low('testosterone'), inside('free-testosterone'));

export const shbgLowTestosteroneLowFreeInsideExamples: readonly RuleExample[] = [
  present('SHBG and testosterone lie below, free testosterone inside', picture),
  absent('free testosterone lies below too', vary(picture, low('free-testosterone'))),
  absent('free testosterone lies above', vary(picture, high('free-testosterone'))),
  absent('SHBG lies inside', vary(picture, inside('shbg'))),
  indeterminate(
    'free testosterone came as less than a number inside its interval',
    vary(picture, lessThan('free-testosterone')),
    'free-testosterone',
  ),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
  indeterminate('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable('the female category is stated', vary(picture, woman(34))),
  absent('testosterone lies inside', vary(picture, inside('testosterone'))),
];
