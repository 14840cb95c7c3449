import { absent, indeterminate, present, type RuleExample } from '../example.js';
import {
  inside,
  later,
  lessThan,
  low,
  man,
  onceDuring,
  result,
  slip,
  treatmentsNotStated,
  vary,
  without,
} from '../slip.js';

const before = [inside('testosterone'), inside('lh'), inside('fsh'), inside('estradiol')];
const during = [low('testosterone'), low('lh'), low('fsh'), low('estradiol')];
const course = slip(
  man(34),
  ...before,
  later('2026-09-01T08:10', ...during),
  later('2027-03-01T08:10', ...during),
  onceDuring('testosterone'),
);
const withoutTreatment = slip(
  man(34),
  ...before,
  later('2026-09-01T08:10', ...during),
  later('2027-03-01T08:10', ...before),
);

export const resultsNearerToThoseBeforeListedHormoneExamples: readonly RuleExample[] = [
  present('LH is inside again, as before listed testosterone', vary(course, inside('lh'))),
  present('testosterone is part of the way back', vary(course, result('testosterone', '9.4'))),
  present('FSH is part of the way back', vary(course, result('fsh', '2.2'))),
  present('estradiol is part of the way back', vary(course, result('estradiol', '61'))),
  absent('every result is as it was during the treatment', course),
  absent('no treatment was between the samples', withoutTreatment),
  indeterminate('LH came as less than a number', vary(course, lessThan('lh')), 'lh'),
  indeterminate('no treatment list was supplied', vary(withoutTreatment, treatmentsNotStated), 'treatments'),
  absent(
    'only SHBG was measured again',
    vary(course, without('lh'), without('fsh'), without('estradiol'), without('testosterone'), inside('shbg')),
  ),
];
