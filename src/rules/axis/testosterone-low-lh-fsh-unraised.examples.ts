import { absent, directionOnly, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  ageNotStated,
  aged,
  categoryNotStated,
  conditions,
  flagged,
  high,
  inpatient,
  inside,
  low,
  man,
  moreThan,
  notFasting,
  on,
  result,
  slip,
  treatmentsNotStated,
  vary,
  without,
  woman,
} from '../slip.js';

const picture = slip(man(34), low('testosterone'), inside('lh'), inside('fsh'));

export const testosteroneLowLhFshUnraisedExamples: readonly RuleExample[] = [
  present('testosterone lies below, LH and FSH inside', picture),
  present('LH lies below, FSH inside', vary(picture, low('lh'))),
  present('FSH lies below, LH inside', vary(picture, low('fsh'))),
  present('FSH was not measured', vary(picture, without('fsh'))),
  absent('testosterone lies inside', vary(picture, inside('testosterone'))),
  present(
    'testosterone lies in the borderline band, free testosterone was measured',
    vary(picture, result('testosterone', '8.5'), inside('free-testosterone')),
  ),
  present(
    'testosterone lies in the borderline band, SHBG came only as the word of the laboratory',
    vary(picture, result('testosterone', '8.5'), flagged('shbg', 'normal')),
  ),
  directionOnly('the sample is stated as not fasting', vary(picture, notFasting)),
  directionOnly('acute illness is stated', vary(picture, conditions('acute-illness'))),
  directionOnly('the sample is of an inpatient', vary(picture, inpatient)),
  directionOnly(
    'testosterone lies in the borderline band without SHBG or free testosterone',
    vary(picture, result('testosterone', '8.5')),
    'shbg',
  ),
  present(
    'testosterone lies in the borderline band, SHBG was measured',
    vary(picture, result('testosterone', '8.5'), inside('shbg')),
  ),
  present(
    'testosterone lies below its interval and above the borderline band',
    vary(picture, result('testosterone', '12.6', { referenceInterval: { low: '13.0', high: '36.0' } })),
  ),
  absent('LH lies above', vary(picture, high('lh'))),
  absent('FSH lies above', vary(picture, high('fsh'))),
  absent('LH and FSH lie below', vary(picture, low('lh'), low('fsh'))),
  absent('LH lies below, FSH was not measured', vary(picture, low('lh'), without('fsh'))),
  indeterminate('LH was not measured', vary(picture, without('lh')), 'lh'),
  indeterminate('LH came as more than a number inside its interval', vary(picture, moreThan('lh')), 'lh'),
  directionOnly('no treatment list was supplied', vary(picture, treatmentsNotStated), 'treatments'),
  directionOnly('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable('a current glucocorticoid is listed', vary(picture, on('glucocorticoid'))),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
  inapplicable('the female category is stated', vary(picture, woman(34))),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
];
