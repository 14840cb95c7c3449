import { absent, directionOnly, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  ageNotStated,
  aged,
  categoryNotStated,
  flagged,
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

const picture = slip(man(34), high('testosterone'), inside('lh'), inside('shbg'));

export const testosteroneHighLhNotLowExamples: readonly RuleExample[] = [
  present('testosterone lies above, LH and SHBG inside', picture),
  present('SHBG lies above, and free testosterone too', vary(picture, high('shbg'), high('free-testosterone'))),
  present('LH lies above too', vary(picture, high('lh'))),
  present('SHBG came only as the word of the laboratory for below', vary(picture, flagged('shbg', 'low'))),
  absent('LH lies below', vary(picture, low('lh'))),
  absent('SHBG lies above, free testosterone inside', vary(picture, high('shbg'), inside('free-testosterone'))),
  absent('testosterone lies inside', vary(picture, inside('testosterone'))),
  indeterminate(
    'neither SHBG nor free testosterone was measured',
    vary(picture, without('shbg')),
    'shbg',
    'free-testosterone',
  ),
  indeterminate('LH was not measured', vary(picture, without('lh')), 'lh'),
  directionOnly('no treatment list was supplied', vary(picture, treatmentsNotStated), 'treatments'),
  directionOnly('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable('a current hcg is listed', vary(picture, on('hcg'))),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
  inapplicable('the female category is stated', vary(picture, woman(34))),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
];
