import { absent, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import { ageNotStated, aged, high, inside, man, slip, vary, without, woman } from '../slip.js';

const picture = slip(man(34), high('shbg'), high('testosterone'));

export const shbgHighTestosteroneHighExamples: readonly RuleExample[] = [
  present('SHBG and testosterone lie above', picture),
  absent('testosterone lies inside', vary(picture, inside('testosterone'))),
  absent('SHBG lies inside', vary(picture, inside('shbg'))),
  indeterminate('SHBG was not measured', vary(picture, without('shbg')), 'shbg'),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
  indeterminate('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable('the female category is stated', vary(picture, woman(34))),
];
