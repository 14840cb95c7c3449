import { absent, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import { inside, on, past, slip, sometime, treatmentsNotStated, vary, woman } from '../slip.js';

const picture = slip(woman(34), inside('fsh'), on('combined-hormonal-contraceptive'));

export const listedHormoneGovernsReadingExamples: readonly RuleExample[] = [
  present('a combined hormonal contraceptive is listed as current', picture),
  absent('the list holds no hormone', slip(woman(34), inside('fsh'))),
  absent('the listed contraceptive has ended', slip(woman(34), inside('fsh'), past('combined-hormonal-contraceptive'))),
  indeterminate(
    'a contraceptive is listed without its time',
    slip(woman(34), inside('fsh'), sometime('combined-hormonal-contraceptive')),
    'treatments[0].status',
  ),
  inapplicable('no treatment list was supplied', vary(picture, treatmentsNotStated)),
];
