import { absent, indeterminate, present, type RuleExample } from '../example.js';
import {
  inside,
  on,
  past,
  postmenopausal,
  result,
  slip,
  sometime,
  treatmentsNotStated,
  vary,
  without,
  woman,
} from '../slip.js';

const measured = slip(woman(63), postmenopausal, result('estradiol', '260', { method: 'ECLIA' }));
const picture = vary(measured, on('fulvestrant'));

export const estradiolImmunoassayPossibleOnListedFulvestrantExamples: readonly RuleExample[] = [
  present('fulvestrant is listed as current, estradiol by immunoassay', picture),
  present('the method is not stated', vary(picture, result('estradiol', '260', { method: undefined }))),
  present(
    'the words of the method are not recognized',
    vary(picture, result('estradiol', '260', { method: 'routine' })),
  ),
  absent('estradiol was measured by mass spectrometry', vary(picture, inside('estradiol'))),
  absent('estradiol was not measured', vary(picture, without('estradiol'), inside('lh'))),
  absent('the list holds no fulvestrant', measured),
  absent('fulvestrant is listed as ended', vary(measured, past('fulvestrant'))),
  indeterminate(
    'fulvestrant is listed without its time',
    vary(measured, sometime('fulvestrant')),
    'treatments[0].status',
  ),
  indeterminate('no treatment list was supplied', vary(measured, treatmentsNotStated), 'treatments'),
];
