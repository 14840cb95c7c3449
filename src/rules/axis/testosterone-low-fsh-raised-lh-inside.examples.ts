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
  treatmentsNotStated,
  vary,
  without,
  woman,
} from '../slip.js';

const picture = slip(man(34), low('testosterone'), inside('lh'), high('fsh'));

export const testosteroneLowFshRaisedLhInsideExamples: readonly RuleExample[] = [
  present('testosterone lies below, FSH above, LH inside', picture),
  absent('LH lies above too', vary(picture, high('lh'))),
  absent('LH lies below', vary(picture, low('lh'))),
  absent('FSH lies inside', vary(picture, inside('fsh'))),
  indeterminate('FSH was not measured', vary(picture, without('fsh')), 'fsh'),
  indeterminate(
    'testosterone came as less than a number inside its interval',
    vary(picture, lessThan('testosterone')),
    'testosterone',
  ),
  directionOnly('no treatment list was supplied', vary(picture, treatmentsNotStated), 'treatments'),
  directionOnly('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable('a current opioid is listed', vary(picture, on('opioid'))),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
  inapplicable('the female category is stated', vary(picture, woman(34))),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
];
