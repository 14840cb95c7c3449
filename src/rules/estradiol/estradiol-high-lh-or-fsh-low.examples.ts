import { absent, directionOnly, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  ageNotStated,
  aged,
  high,
  inside,
  low,
  man,
  moreThan,
  on,
  pregnancyNotStated,
  pregnant,
  slip,
  treatmentsNotStated,
  vary,
  without,
  woman,
} from '../slip.js';

const picture = slip(man(34), high('estradiol'), low('lh'), inside('fsh'));

export const estradiolHighLhOrFshLowExamples: readonly RuleExample[] = [
  present('estradiol lies above, LH below, FSH inside', picture),
  present('FSH lies below, LH inside', vary(picture, inside('lh'), low('fsh'))),
  present('FSH lies below, LH was not measured', vary(picture, without('lh'), low('fsh'))),
  present('LH lies below, FSH was not measured', vary(picture, without('fsh'))),
  absent('LH and FSH lie inside', vary(picture, inside('lh'))),
  absent('FSH lies above', vary(picture, high('fsh'))),
  absent('FSH lies below, LH above', vary(picture, high('lh'), low('fsh'))),
  absent('estradiol lies inside', vary(picture, inside('estradiol'))),
  indeterminate('neither LH nor FSH was measured', vary(picture, without('lh'), without('fsh')), 'lh', 'fsh'),
  indeterminate('FSH came as more than a number inside its interval', vary(picture, moreThan('fsh')), 'fsh'),
  directionOnly('no treatment list was supplied', vary(picture, treatmentsNotStated), 'treatments'),
  directionOnly('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable('a current estrogen is listed', vary(picture, on('estrogen'))),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
  inapplicable('pregnancy is stated', slip(woman(34), high('estradiol'), low('lh'), pregnant)),
  directionOnly(
    'pregnancy of a woman is not stated',
    slip(woman(34), high('estradiol'), low('lh'), pregnancyNotStated),
    'panels[0].pregnant',
  ),
];
