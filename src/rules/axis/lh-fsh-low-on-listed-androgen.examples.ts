import { absent, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  ageNotStated,
  aged,
  daysSinceDose,
  high,
  inside,
  listed,
  low,
  man,
  on,
  past,
  slip,
  treatmentsNotStated,
  vary,
  without,
  woman,
} from '../slip.js';

const picture = slip(man(34), high('testosterone'), low('lh'), low('fsh'), on('testosterone'));

export const lhFshLowOnListedAndrogenExamples: readonly RuleExample[] = [
  present('LH and FSH lie below during listed testosterone', picture),
  present(
    'LH and FSH lie below during a listed anabolic androgenic steroid',
    slip(man(34), high('testosterone'), low('lh'), low('fsh'), on('anabolic-androgenic-steroid')),
  ),
  present('testosterone lies below too', vary(picture, low('testosterone'))),
  present('the time since the last dose is stated', vary(picture, daysSinceDose('testosterone', 5))),
  present(
    'doses are listed, the last of them after the sample',
    slip(
      man(34),
      high('testosterone'),
      low('lh'),
      low('fsh'),
      listed({ class: 'testosterone', status: 'current', doses: ['2026-02-23', '2026-03-09'] }),
    ),
  ),
  absent('LH lies inside', vary(picture, inside('lh'))),
  absent('FSH lies inside', vary(picture, inside('fsh'))),
  absent('the list holds no androgen', slip(man(34), high('testosterone'), low('lh'), low('fsh'))),
  absent(
    'the listed androgen has ended',
    slip(man(34), high('testosterone'), low('lh'), low('fsh'), past('testosterone')),
  ),
  indeterminate('no treatment list was supplied', vary(picture, treatmentsNotStated), 'treatments'),
  indeterminate('FSH was not measured', vary(picture, without('fsh')), 'fsh'),
  indeterminate('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
  inapplicable('the female category is stated', vary(picture, woman(34))),
];
