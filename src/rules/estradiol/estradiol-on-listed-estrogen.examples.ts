import { absent, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import { inside, on, past, result, slip, sometime, treatmentsNotStated, vary, without, woman } from '../slip.js';

const picture = slip(woman(34), inside('estradiol'), on('transdermal-estrogen'));

export const estradiolOnListedEstrogenExamples: readonly RuleExample[] = [
  present('a transdermal estrogen is listed as current', picture),
  present('SHBG was measured too', vary(picture, inside('shbg'))),
  present(
    'SHBG was measured too, on an oral estrogen',
    slip(woman(34), inside('estradiol'), inside('shbg'), on('oral-estrogen')),
  ),
  present(
    'a combined contraceptive is listed, the method is an immunoassay',
    slip(woman(34), result('estradiol', '260', { method: 'ECLIA' }), on('combined-hormonal-contraceptive')),
  ),
  absent('the list holds no estrogen', slip(woman(34), inside('estradiol'))),
  absent('the listed estrogen has ended', slip(woman(34), inside('estradiol'), past('estrogen'))),
  absent('estradiol was not measured', vary(picture, without('estradiol'), inside('fsh'))),
  indeterminate(
    'an estrogen is listed without its time',
    slip(woman(34), inside('estradiol'), sometime('estrogen')),
    'treatments[0].status',
  ),
  inapplicable('no treatment list was supplied', vary(picture, treatmentsNotStated)),
];
