import { absent, directionOnly, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  ageNotStated,
  aged,
  inside,
  low,
  man,
  on,
  past,
  slip,
  sometime,
  treatmentsNotStated,
  vary,
  without,
  woman,
} from '../slip.js';

const picture = slip(man(34), low('testosterone'), low('lh'), low('fsh'), past('testosterone'));

export const testosteroneLowLhFshLowAfterListedAndrogenExamples: readonly RuleExample[] = [
  present('testosterone, LH and FSH lie below after listed testosterone', picture),
  present(
    'an anabolic steroid has ended',
    slip(man(34), low('testosterone'), low('lh'), low('fsh'), past('anabolic-androgenic-steroid')),
  ),
  directionOnly('an opioid is listed without its time', vary(picture, sometime('opioid')), 'treatments[1].status'),
  absent('the list holds no androgen', slip(man(34), low('testosterone'), low('lh'), low('fsh'))),
  absent('FSH lies inside', vary(picture, inside('fsh'))),
  indeterminate(
    'no treatment list was supplied',
    slip(man(34), low('testosterone'), low('lh'), low('fsh'), treatmentsNotStated),
    'treatments',
  ),
  indeterminate('FSH was not measured', vary(picture, without('fsh')), 'fsh'),
  indeterminate('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable('another androgen is listed as current', vary(picture, on('anabolic-androgenic-steroid'))),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
  inapplicable('the female category is stated', vary(picture, woman(34))),
  absent('testosterone lies inside', vary(picture, inside('testosterone'))),
  absent('LH lies inside', vary(picture, inside('lh'))),
];
