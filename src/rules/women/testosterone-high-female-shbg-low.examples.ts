import { absent, directionOnly, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  ageNotStated,
  aged,
  categoryNotStated,
  high,
  inside,
  low,
  man,
  on,
  pregnancyNotStated,
  pregnant,
  slip,
  treatmentsNotStated,
  vary,
  without,
  woman,
} from '../slip.js';

const picture = slip(woman(34), high('testosterone'), low('shbg'));

export const testosteroneHighFemaleShbgLowExamples: readonly RuleExample[] = [
  present('testosterone lies above, SHBG below', picture),
  present(
    'the free androgen index lies above, testosterone inside',
    vary(picture, inside('testosterone'), high('free-androgen-index')),
  ),
  present('LH and FSH were measured too', vary(picture, high('lh'), inside('fsh'))),
  absent('SHBG lies inside', vary(picture, inside('shbg'))),
  absent(
    'testosterone and the free androgen index lie inside',
    vary(picture, inside('testosterone'), inside('free-androgen-index')),
  ),
  indeterminate('SHBG was not measured', vary(picture, without('shbg')), 'shbg'),
  directionOnly('no treatment list was supplied', vary(picture, treatmentsNotStated), 'treatments'),
  directionOnly('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable(
    'a current combined hormonal contraceptive is listed',
    vary(picture, on('combined-hormonal-contraceptive')),
  ),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
  present('pregnancy is not stated', vary(picture, pregnancyNotStated)),
  inapplicable('pregnancy is stated', vary(picture, pregnant)),
  inapplicable('the male category is stated', vary(picture, man(34))),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
];
