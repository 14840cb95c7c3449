import { analyteName } from '../../analytes/name.js';
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
} from '../slip.js';
import { semenResults } from '../semen.js';

const [first, ...others] = semenResults;
const picture = slip(man(34), high('fsh'), low(first), ...others.map(inside));

export const fshRaisedSemenResultLowExamples: readonly RuleExample[] = [
  present('FSH lies above, sperm concentration below', picture),
  present(
    'no interval is printed, and sperm concentration lies below the published centile',
    vary(picture, result('sperm-concentration', '4', { referenceInterval: undefined })),
  ),
  ...others.map((analyte) =>
    present(`FSH lies above, ${analyteName(analyte)} below`, vary(picture, inside(first), low(analyte))),
  ),
  absent('every semen result lies inside', vary(picture, inside(first))),
  absent('FSH lies inside', vary(picture, inside('fsh'))),
  indeterminate('FSH was not measured', vary(picture, without('fsh')), 'fsh'),
  indeterminate('no semen result came', slip(man(34), high('fsh')), ...semenResults),
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
