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
  result,
  slip,
  vary,
  without,
  woman,
  type SlipAnalyte,
} from '../slip.js';

const first = 'sperm-concentration';
const others: readonly (readonly [analyte: SlipAnalyte, name: string])[] = [
  ['total-sperm-count', 'the total sperm count'],
  ['sperm-total-motility', 'total motility'],
  ['sperm-progressive-motility', 'progressive motility'],
  ['sperm-normal-morphology', 'the share of typical forms'],
  ['sperm-vitality', 'vitality'],
  ['semen-volume', 'the volume'],
];
const picture = slip(man(34), high('fsh'), low(first), ...others.map(([analyte]) => inside(analyte)));

export const fshRaisedSemenResultLowExamples: readonly RuleExample[] = [
  present('FSH lies above, sperm concentration below', picture),
  present(
    'no interval is printed, and sperm concentration lies below the published centile',
    vary(picture, result('sperm-concentration', '4', { referenceInterval: undefined })),
  ),
  ...others.map(([analyte, name]) =>
    present(`FSH lies above, ${name} below`, vary(picture, inside(first), low(analyte))),
  ),
  absent('every semen result lies inside', vary(picture, inside(first))),
  absent('FSH lies inside', vary(picture, inside('fsh'))),
  indeterminate('FSH was not measured', vary(picture, without('fsh')), 'fsh'),
  indeterminate('no semen result came', slip(man(34), high('fsh')), first, ...others.map(([analyte]) => analyte)),
  indeterminate(
    'sperm concentration came as less than a number inside its interval',
    vary(picture, lessThan(first)),
    first,
  ),
  directionOnly('the age is not stated', vary(picture, ageNotStated), 'subject.ageYears'),
  inapplicable('the age is under 18 years', vary(picture, aged(16))),
  inapplicable('the female category is stated', vary(picture, woman(34))),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
];
