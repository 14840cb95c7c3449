import { absent, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  ageNotStated,
  aged,
  categoryNotStated,
  inside,
  listed,
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

const picture = slip(man(34), inside('testosterone'), inside('lh'), past('testosterone'));

export const resultsAfterListedAndrogenExamples: readonly RuleExample[] = [
  present('testosterone and LH were measured after listed testosterone', picture),
  present('only LH was measured', vary(picture, without('testosterone'))),
  present('only testosterone was measured', vary(picture, without('lh'))),
  present(
    'LH was measured half a year after listed anabolic steroids ended on a stated day',
    slip(
      man(29),
      inside('testosterone'),
      inside('lh'),
      listed({ class: 'anabolic-androgenic-steroid', start: '2025-01', end: '2025-09-01' }),
    ),
  ),
  present(
    'only sperm were counted after listed testosterone',
    slip(man(34), low('sperm-concentration'), past('testosterone')),
  ),
  present(
    'only sperm were counted after listed anabolic steroids',
    slip(man(29), low('sperm-concentration'), low('total-sperm-count'), past('anabolic-androgenic-steroid')),
  ),
  absent('neither was measured', vary(picture, without('testosterone'), without('lh'), inside('shbg'))),
  absent('the list holds no androgen', slip(man(34), inside('testosterone'), inside('lh'))),
  absent('an opioid is listed as current', vary(picture, on('opioid'))),
  indeterminate('an opioid is listed without its time', vary(picture, sometime('opioid')), 'treatments[1].status'),
  indeterminate(
    'no treatment list was supplied',
    slip(man(34), inside('testosterone'), inside('lh'), treatmentsNotStated),
    'treatments',
  ),
  indeterminate('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
  inapplicable('the female category is stated', vary(picture, woman(34))),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
];
