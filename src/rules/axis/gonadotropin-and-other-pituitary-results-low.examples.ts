import { absent, directionOnly, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  afternoon,
  ageNotStated,
  aged,
  categoryNotStated,
  clockTimeNotStated,
  conditions,
  high,
  inpatient,
  inside,
  lessThan,
  low,
  man,
  on,
  pregnant,
  result,
  slip,
  treatmentsNotStated,
  vary,
  without,
  woman,
  type Step,
} from '../slip.js';

const picture = slip(man(44), low('testosterone'), inside('lh'), inside('fsh'), low('free-t4'), inside('tsh'));
const withCortisol = slip(
  man(44),
  low('testosterone'),
  inside('lh'),
  inside('fsh'),
  inside('free-t4'),
  low('cortisol'),
);
/** Cortisol below an interval that names the time of day it is for. */
const cortisolAgainst = (note: string): Step =>
  result('cortisol', '40', { referenceInterval: { low: '60', high: '290', note } });
const hers = slip(woman(34), low('lh'), inside('fsh'), low('free-t4'), inside('tsh'));

export const gonadotropinAndOtherPituitaryResultsLowExamples: readonly RuleExample[] = [
  present('testosterone and free T4 lie below, TSH inside', picture),
  present('LH and free T4 lie below, in a woman', hers),
  present('FSH and free T4 lie below, in a woman', vary(hers, inside('lh'), low('fsh'))),
  present('TSH lies below too', vary(picture, low('tsh'))),
  present('testosterone and the cortisol of a morning sample lie below', withCortisol),
  present(
    'cortisol lies below an interval that names its time, in the afternoon',
    vary(withCortisol, afternoon, cortisolAgainst('16:00')),
  ),
  present(
    'free T4 and cortisol lie below, the clock time is not stated',
    vary(picture, low('cortisol'), clockTimeNotStated),
  ),
  directionOnly(
    'testosterone and cortisol lie below, the clock time is not stated',
    vary(withCortisol, clockTimeNotStated),
    'panels[0].collectedAt',
  ),
  absent('TSH lies above', vary(picture, high('tsh'), inside('cortisol'))),
  absent('free T4 lies inside and so does cortisol', vary(picture, inside('free-t4'), inside('cortisol'))),
  absent('no gonadal result lies below', vary(picture, inside('testosterone'))),
  absent(
    'testosterone lies below, in a woman whose LH and FSH lie inside',
    slip(woman(34), low('testosterone'), inside('lh'), inside('fsh'), low('free-t4'), inside('tsh')),
  ),
  present(
    'cortisol lies below an interval that names the morning, the clock time is not stated',
    vary(withCortisol, clockTimeNotStated, cortisolAgainst('08:00')),
  ),
  inapplicable(
    'cortisol of an afternoon lies below an interval that names the morning',
    vary(withCortisol, afternoon, cortisolAgainst('08:00')),
  ),
  inapplicable(
    'cortisol of a morning lies below an interval that names the afternoon',
    vary(withCortisol, cortisolAgainst('16:00')),
  ),
  inapplicable('only cortisol lies below, in the afternoon', vary(withCortisol, afternoon)),
  absent('cortisol of an afternoon and free T4 lie inside', vary(withCortisol, afternoon, inside('cortisol'))),
  inapplicable(
    'free T4 lies below with TSH above, and cortisol of an afternoon below',
    vary(withCortisol, afternoon, low('free-t4'), high('tsh')),
  ),
  indeterminate('TSH was not measured', vary(picture, without('tsh')), 'tsh', 'cortisol'),
  indeterminate('free T4 was not measured', vary(picture, without('free-t4')), 'free-t4', 'cortisol'),
  indeterminate(
    'cortisol of an afternoon lies below, free T4 was not measured',
    vary(withCortisol, afternoon, without('free-t4')),
    'free-t4',
    'tsh',
  ),
  indeterminate('LH came as less than a number inside its interval', vary(hers, lessThan('lh')), 'lh'),
  directionOnly('acute illness is stated', vary(picture, conditions('acute-illness'))),
  directionOnly('the sample is of an inpatient', vary(picture, inpatient)),
  directionOnly('no treatment list was supplied', vary(picture, treatmentsNotStated), 'treatments'),
  directionOnly('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable('a current glucocorticoid is listed', vary(picture, on('glucocorticoid'))),
  inapplicable('pregnancy is stated', vary(hers, pregnant)),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
  present('no category is stated and LH lies below', vary(hers, categoryNotStated)),
  indeterminate(
    'testosterone lies below and no category is stated',
    vary(picture, categoryNotStated),
    'subject.referenceCategory',
  ),
];
