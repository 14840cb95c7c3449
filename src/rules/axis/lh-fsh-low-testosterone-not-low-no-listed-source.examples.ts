import { absent, directionOnly, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  ageNotStated,
  aged,
  categoryNotStated,
  high,
  inside,
  lessThan,
  low,
  man,
  on,
  slip,
  sometime,
  treatmentsNotStated,
  vary,
  without,
  woman,
} from '../slip.js';

const picture = slip(man(34), high('testosterone'), low('lh'), low('fsh'));

export const lhFshLowTestosteroneNotLowNoListedSourceExamples: readonly RuleExample[] = [
  present('LH and FSH lie below, testosterone above', picture),
  present('LH and FSH lie below, testosterone inside', vary(picture, inside('testosterone'))),
  absent('testosterone lies below', vary(picture, low('testosterone'))),
  absent('LH lies inside', vary(picture, inside('lh'))),
  indeterminate('testosterone was not measured', vary(picture, without('testosterone')), 'testosterone'),
  indeterminate('FSH came as less than a number inside its interval', vary(picture, lessThan('fsh')), 'fsh'),
  directionOnly('no treatment list was supplied', vary(picture, treatmentsNotStated), 'treatments'),
  directionOnly('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable('a current testosterone is listed', vary(picture, on('testosterone'))),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
  directionOnly(
    'testosterone is listed without its time',
    vary(picture, sometime('testosterone')),
    'treatments[0].status',
  ),
  inapplicable('the female category is stated', vary(picture, woman(34))),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
];
