import { absent, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  ageNotStated,
  aged,
  high,
  inside,
  low,
  man,
  on,
  slip,
  treatmentsNotStated,
  vary,
  without,
  woman,
} from '../slip.js';

const picture = slip(man(34), low('testosterone'), high('estradiol'));

export const testosteroneLowEstradiolHighExamples: readonly RuleExample[] = [
  present('testosterone lies below, estradiol above, no hormone is listed', picture),
  absent('estradiol lies inside', vary(picture, inside('estradiol'))),
  absent('testosterone lies inside', vary(picture, inside('testosterone'))),
  absent('an estrogen is listed as current', vary(picture, on('estrogen'))),
  indeterminate('no treatment list was supplied', vary(picture, treatmentsNotStated), 'treatments'),
  indeterminate('estradiol was not measured', vary(picture, without('estradiol')), 'estradiol'),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
  indeterminate('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable('the female category is stated', vary(picture, woman(34))),
];
