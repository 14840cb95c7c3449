import { absent, directionOnly, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  ageNotStated,
  aged,
  categoryNotStated,
  high,
  inside,
  low,
  man,
  moreThan,
  on,
  onLowerEnd,
  slip,
  sometime,
  treatmentsNotStated,
  vary,
  without,
  woman,
} from '../slip.js';

const picture = slip(man(34), low('testosterone'), high('lh'), high('fsh'));

export const testosteroneLowLhRaisedExamples: readonly RuleExample[] = [
  present('testosterone lies below, LH and FSH above', picture),
  present('FSH lies inside', vary(picture, inside('fsh'))),
  present('FSH was not measured', vary(picture, without('fsh'))),
  absent('LH lies inside', vary(picture, inside('lh'))),
  absent(
    'testosterone lies on the lower end, which belongs to its interval',
    vary(picture, onLowerEnd('testosterone')),
  ),
  absent('FSH lies below', vary(picture, low('fsh'))),
  indeterminate('LH was not measured', vary(picture, without('lh')), 'lh'),
  indeterminate('LH came as more than a number inside its interval', vary(picture, moreThan('lh')), 'lh'),
  directionOnly('an opioid is listed without its time', vary(picture, sometime('opioid')), 'treatments[0].status'),
  directionOnly('no treatment list was supplied', vary(picture, treatmentsNotStated), 'treatments'),
  directionOnly('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable('a current opioid is listed', vary(picture, on('opioid'))),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
  inapplicable('the female category is stated', vary(picture, woman(34))),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
];
