import { absent, directionOnly, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  afternoon,
  ageNotStated,
  aged,
  categoryNotStated,
  clockTimeNotStated,
  inside,
  later,
  lessThan,
  low,
  man,
  on,
  result,
  slip,
  treatmentsNotStated,
  vary,
  without,
  woman,
} from '../slip.js';

const picture = slip(man(52), low('testosterone'), later('2026-03-09T08:30', result('testosterone', '5.2')));

export const twoMorningSamplesTestosteroneLowExamples: readonly RuleExample[] = [
  present('testosterone lies below on two mornings a week apart', picture),
  absent('the second result lies inside', vary(picture, inside('testosterone'))),
  absent(
    'the first result lies inside',
    slip(man(52), inside('testosterone'), later('2026-03-09T08:30', low('testosterone'))),
  ),
  absent(
    'both samples are of one day',
    slip(man(52), low('testosterone'), later('2026-03-02T10:30', result('testosterone', '5.2'))),
  ),
  absent('the second sample was collected in the afternoon', vary(picture, afternoon)),
  indeterminate(
    'the clock time of the second sample is not stated',
    vary(picture, clockTimeNotStated),
    'panels[0].collectedAt',
    'panels[1].collectedAt',
  ),
  indeterminate(
    'the second result is reported as less than a number',
    vary(picture, lessThan('testosterone')),
    'testosterone',
  ),
  indeterminate(
    'testosterone was not measured again',
    vary(picture, without('testosterone'), inside('lh')),
    'testosterone',
  ),
  directionOnly('no treatment list was supplied', vary(picture, treatmentsNotStated), 'treatments'),
  inapplicable('a current opioid is listed', vary(picture, on('opioid'))),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
  inapplicable('the female category is stated', vary(picture, woman(52))),
  indeterminate('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
];
