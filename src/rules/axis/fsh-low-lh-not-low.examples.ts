import { absent, directionOnly, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  ageNotStated,
  aged,
  high,
  inside,
  lessThan,
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

const picture = slip(man(34), inside('lh'), low('fsh'));

export const fshLowLhNotLowExamples: readonly RuleExample[] = [
  present('FSH lies below, LH inside', picture),
  present('FSH lies below, LH above', vary(picture, high('lh'))),
  present('FSH lies below and LH inside, in a woman', vary(picture, woman(34), inside('lh'), low('fsh'))),
  absent('LH lies below too', vary(picture, low('lh'))),
  absent('FSH lies inside', vary(picture, inside('fsh'))),
  indeterminate('LH was not measured', vary(picture, without('lh')), 'lh'),
  indeterminate('FSH came as less than a number inside its interval', vary(picture, lessThan('fsh')), 'fsh'),
  directionOnly('no treatment list was supplied', vary(picture, treatmentsNotStated), 'treatments'),
  directionOnly('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable('a current gnrh agonist is listed', vary(picture, on('gnrh-agonist'))),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
  inapplicable('pregnancy is stated', slip(woman(34), inside('lh'), low('fsh'), pregnant)),
  directionOnly(
    'pregnancy of a woman is not stated',
    slip(woman(34), inside('lh'), low('fsh'), pregnancyNotStated),
    'panels[0].pregnant',
  ),
];
