import { absent, directionOnly, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  categoryNotStated,
  high,
  inside,
  low,
  man,
  on,
  phaseNotStated,
  postmenopausal,
  result,
  slip,
  statusNotStated,
  treatmentsNotStated,
  vary,
  without,
  woman,
} from '../slip.js';

const picture = slip(woman(58), postmenopausal, inside('estradiol'), inside('fsh'));

export const estradiolMeasuredPostmenopausalExamples: readonly RuleExample[] = [
  present('estradiol lies inside', picture),
  present('estradiol lies below by immunoassay', vary(picture, result('estradiol', '48', { method: 'ECLIA' }))),
  present('estradiol lies below by mass spectrometry', vary(picture, low('estradiol'))),
  present('estradiol lies above', vary(picture, high('estradiol'))),
  absent('estradiol was not measured', vary(picture, without('estradiol'))),
  directionOnly('no treatment list was supplied', vary(picture, treatmentsNotStated), 'treatments'),
  inapplicable('a current estrogen is listed', vary(picture, on('estrogen'))),
  inapplicable('a current aromatase inhibitor is listed', vary(picture, on('aromatase-inhibitor'))),
  inapplicable('the status is premenopausal', slip(woman(34), inside('estradiol'))),
  indeterminate(
    'neither status nor phase is stated',
    vary(picture, statusNotStated, phaseNotStated),
    'subject.menopausalStatus',
  ),
  inapplicable('the male category is stated', vary(picture, man(58))),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
];
