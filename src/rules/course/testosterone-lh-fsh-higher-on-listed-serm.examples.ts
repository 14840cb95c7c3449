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
  low('lh'),
  low('fsh'),
  later('2026-06-01T08:10', inside('testosterone'), inside('lh'), inside('fsh')),
  begun('serm'),
);

export const testosteroneLhFshHigherOnListedSermExamples: readonly RuleExample[] = [
  present('testosterone, LH and FSH are higher since a modulator of the estrogen receptor began', picture),
  absent('testosterone is as before', vary(picture, low('testosterone'))),
  absent('LH is as before', vary(picture, low('lh'))),
  absent('FSH is as before', vary(picture, low('fsh'))),
  absent(
    'a modulator of the estrogen receptor is listed as current for both panels',
    slip(
      man(34),
      on('serm'),
      low('testosterone'),
      low('lh'),
      low('fsh'),
      later('2026-06-01T08:10', inside('testosterone'), inside('lh'), inside('fsh')),
    ),
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
