import { absent, directionOnly, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  begun,
  categoryNotStated,
  inside,
  later,
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

const picture = slip(
  man(34),
  low('testosterone'),
  later('2026-06-01T08:10', inside('testosterone')),
  begun('aromatase-inhibitor'),
);

export const testosteroneHigherOnListedAromataseInhibitorExamples: readonly RuleExample[] = [
  present('testosterone is higher since an aromatase inhibitor began', picture),
  absent('testosterone is as before', vary(picture, low('testosterone'))),
  absent(
    'an aromatase inhibitor is listed as current for both panels',
    slip(man(34), on('aromatase-inhibitor'), low('testosterone'), later('2026-06-01T08:10', inside('testosterone'))),
  ),
  indeterminate('testosterone was not measured again', vary(picture, without('testosterone')), 'testosterone'),
  indeterminate('no treatment list was supplied', vary(picture, treatmentsNotStated), 'treatments'),
  directionOnly(
    'testosterone is listed without its time',
    vary(picture, sometime('testosterone')),
    'treatments[1].status',
  ),
  inapplicable('testosterone is listed as current', vary(picture, on('testosterone'))),
  inapplicable('an anabolic androgenic steroid is listed as current', vary(picture, on('anabolic-androgenic-steroid'))),
  inapplicable('the female category is stated', vary(picture, woman(34))),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
];
