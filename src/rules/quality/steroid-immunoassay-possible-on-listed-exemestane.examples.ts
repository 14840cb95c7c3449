import { absent, indeterminate, present, type RuleExample } from '../example.js';
import {
  categoryNotStated,
  inside,
  listed,
  man,
  on,
  postmenopausal,
  result,
  slip,
  treatmentsNotStated,
  vary,
  without,
  woman,
  type Step,
} from '../slip.js';

const byImmunoassay = (analyte: 'androstenedione' | 'estradiol', value: string): Step =>
  result(analyte, value, { method: 'ECLIA' });

const exemestane = { class: 'aromatase-inhibitor', agent: 'exemestane' } as const;
const androstenedione = slip(woman(63), postmenopausal, byImmunoassay('androstenedione', '3.4'));
const picture = vary(androstenedione, listed({ ...exemestane, status: 'current' }));
const estradiol = vary(picture, without('androstenedione'), byImmunoassay('estradiol', '260'));

export const steroidImmunoassayPossibleOnListedExemestaneExamples: readonly RuleExample[] = [
  present('exemestane is listed as current, androstenedione by immunoassay', picture),
  present(
    'estradiol by a method that is not stated',
    vary(estradiol, result('estradiol', '260', { method: undefined })),
  ),
  present('estradiol of a man by immunoassay', vary(estradiol, man(63))),
  absent('androstenedione by mass spectrometry', vary(picture, inside('androstenedione'))),
  absent('neither of them was measured', vary(picture, without('androstenedione'), inside('lh'))),
  absent('androstenedione of a man, of which nothing is published here', vary(picture, man(63))),
  absent(
    'the listed aromatase inhibitor is letrozole',
    vary(androstenedione, listed({ class: 'aromatase-inhibitor', agent: 'letrozole', status: 'current' })),
  ),
  absent('exemestane is listed as ended', vary(androstenedione, listed({ ...exemestane, status: 'past' }))),
  absent('the list holds nothing', androstenedione),
  indeterminate(
    'an aromatase inhibitor is listed without its agent',
    vary(androstenedione, on('aromatase-inhibitor')),
    'treatments[0].agent',
  ),
  indeterminate(
    'exemestane is listed without its time',
    vary(androstenedione, listed(exemestane)),
    'treatments[0].status',
  ),
  indeterminate('no treatment list was supplied', vary(androstenedione, treatmentsNotStated), 'treatments[].agent'),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
];
