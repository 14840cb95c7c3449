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

const picture = slip(man(34), low('lh'), inside('fsh'));
const hers = slip(woman(34), low('lh'), inside('fsh'));

export const lhLowFshNotLowExamples: readonly RuleExample[] = [
  present('LH lies below, FSH inside', picture),
  present('LH lies below, FSH above', vary(picture, high('fsh'))),
  present('LH lies below and FSH inside, in a woman', hers),
  absent('FSH lies below too', vary(picture, low('fsh'))),
  absent('LH lies inside', vary(picture, inside('lh'))),
  indeterminate('FSH was not measured', vary(picture, without('fsh')), 'fsh'),
  indeterminate('LH came as less than a number inside its interval', vary(picture, lessThan('lh')), 'lh'),
  directionOnly('no treatment list was supplied', vary(picture, treatmentsNotStated), 'treatments'),
  directionOnly('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  directionOnly('pregnancy of a woman is not stated', vary(hers, pregnancyNotStated), 'panels[0].pregnant'),
  inapplicable('pregnancy is stated', vary(hers, pregnant)),
  inapplicable('a current opioid is listed', vary(picture, on('opioid'))),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
];
