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
  slip,
  treatmentsNotStated,
  vary,
  without,
  woman,
} from '../slip.js';

const picture = slip(man(34), inside('testosterone'), low('free-testosterone'), high('lh'));

export const testosteroneInsideFreeLowLhRaisedExamples: readonly RuleExample[] = [
  present('testosterone lies inside, free testosterone below, LH above', picture),
  present(
    'bioavailable testosterone lies below',
    vary(picture, without('free-testosterone'), low('bioavailable-testosterone')),
  ),
  absent(
    'free and bioavailable testosterone lie inside',
    vary(picture, inside('free-testosterone'), inside('bioavailable-testosterone')),
  ),
  absent('testosterone lies below', vary(picture, low('testosterone'))),
  absent('testosterone lies above', vary(picture, high('testosterone'))),
  absent('LH lies inside', vary(picture, inside('lh'))),
  indeterminate(
    'no free or bioavailable testosterone was measured',
    vary(picture, without('free-testosterone')),
    'free-testosterone',
    'shbg',
    'bioavailable-testosterone',
  ),
  directionOnly('no treatment list was supplied', vary(picture, treatmentsNotStated), 'treatments'),
  directionOnly('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable('a current opioid is listed', vary(picture, on('opioid'))),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
  inapplicable('the female category is stated', vary(picture, woman(34))),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
];
