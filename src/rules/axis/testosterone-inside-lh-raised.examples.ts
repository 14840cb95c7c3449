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

const picture = slip(man(34), inside('testosterone'), high('lh'), high('fsh'));

export const testosteroneInsideLhRaisedExamples: readonly RuleExample[] = [
  present('testosterone lies inside, LH above', picture),
  present('free testosterone lies inside', vary(picture, inside('free-testosterone'))),
  present('free testosterone lies above', vary(picture, high('free-testosterone'))),
  present('bioavailable testosterone lies above', vary(picture, high('bioavailable-testosterone'))),
  absent('free testosterone lies below', vary(picture, low('free-testosterone'))),
  absent('bioavailable testosterone lies below', vary(picture, low('bioavailable-testosterone'))),
  absent('LH lies inside', vary(picture, inside('lh'))),
  absent('testosterone lies below', vary(picture, low('testosterone'))),
  absent('testosterone lies above', vary(picture, high('testosterone'))),
  indeterminate('testosterone was not measured', vary(picture, without('testosterone')), 'testosterone'),
  indeterminate(
    'free testosterone came as less than a number inside its interval',
    vary(picture, lessThan('free-testosterone')),
    'free-testosterone',
  ),
  directionOnly('no treatment list was supplied', vary(picture, treatmentsNotStated), 'treatments'),
  directionOnly('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable('a current serm is listed', vary(picture, on('serm'))),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
  inapplicable('the female category is stated', vary(picture, woman(34))),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
  present('bioavailable testosterone lies inside', vary(picture, inside('bioavailable-testosterone'))),
];
