import { absent, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import { ageNotStated, aged, inside, low, man, slip, vary } from '../slip.js';

const picture = slip(man(16), low('testosterone'));

export const underAdultAgeExamples: readonly RuleExample[] = [
  present('testosterone of a person of 16 years was measured', picture),
  absent('the age is 18 years', vary(picture, aged(18))),
  indeterminate('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable('no gonadal result was measured', slip(man(16), inside('shbg'))),
];
