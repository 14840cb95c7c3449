import { absent, indeterminate, present, type RuleExample } from '../example.js';
import { high, inside, low, on, past, result, slip, treatmentsNotStated, vary, without, woman } from '../slip.js';

const picture = slip(woman(34), high('estradiol'), low('fsh'), on('estrogen'));

export const estradiolHighFshLowWithListedEstrogenExamples: readonly RuleExample[] = [
  present('estradiol lies above, FSH below, an estrogen is listed as current', picture),
  present('estradiol lies above by immunoassay', vary(picture, result('estradiol', '1480', { method: 'ECLIA' }))),
  present('the listed estrogen has ended', slip(woman(34), high('estradiol'), low('fsh'), past('estrogen'))),
  present('LH lies below, FSH inside', vary(picture, low('lh'), inside('fsh'))),
  absent('the list holds no estrogen', slip(woman(34), high('estradiol'), low('fsh'))),
  absent('estradiol lies inside', vary(picture, inside('estradiol'))),
  absent('FSH and LH lie inside', vary(picture, inside('fsh'), inside('lh'))),
  indeterminate('no treatment list was supplied', vary(picture, treatmentsNotStated), 'treatments'),
  indeterminate('FSH and LH were not measured', vary(picture, without('fsh')), 'fsh', 'lh'),
];
