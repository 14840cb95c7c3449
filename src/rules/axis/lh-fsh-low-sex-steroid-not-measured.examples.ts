import { absent, directionOnly, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  ageNotStated,
  aged,
  categoryNotStated,
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

const picture = slip(man(34), low('lh'), low('fsh'));

export const lhFshLowSexSteroidNotMeasuredExamples: readonly RuleExample[] = [
  present('LH and FSH lie below, no sex steroid was measured', picture),
  absent('testosterone was measured', vary(picture, inside('testosterone'))),
  absent('free testosterone was measured', vary(picture, low('free-testosterone'))),
  absent('estradiol was measured', vary(picture, inside('estradiol'))),
  absent('FSH lies inside', vary(picture, inside('fsh'))),
  indeterminate('FSH was not measured', vary(picture, without('fsh')), 'fsh'),
  directionOnly('no treatment list was supplied', vary(picture, treatmentsNotStated), 'treatments'),
  directionOnly('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable('a current glucocorticoid is listed', vary(picture, on('glucocorticoid'))),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
  inapplicable('the female category is stated', vary(picture, woman(34))),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
  absent('LH lies inside', vary(picture, inside('lh'))),
];
