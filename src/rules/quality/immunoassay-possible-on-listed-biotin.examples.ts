import { absent, indeterminate, present, type RuleExample } from '../example.js';
import { inside, man, on, past, result, slip, sometime, treatmentsNotStated, vary, without } from '../slip.js';

const picture = slip(man(34), inside('lh'), on('biotin'));

export const immunoassayPossibleOnListedBiotinExamples: readonly RuleExample[] = [
  present('biotin is listed as current, LH by immunoassay', picture),
  present('the method is not stated', vary(picture, result('lh', '4.2', { method: undefined }))),
  absent('testosterone alone was measured, by mass spectrometry', vary(picture, without('lh'), inside('testosterone'))),
  absent('hematocrit alone was measured', vary(picture, without('lh'), inside('hematocrit'))),
  absent('the list holds no biotin', slip(man(34), inside('lh'))),
  absent('biotin is listed as ended', slip(man(34), inside('lh'), past('biotin'))),
  indeterminate(
    'biotin is listed without its time',
    slip(man(34), inside('lh'), sometime('biotin')),
    'treatments[0].status',
  ),
  indeterminate('no treatment list was supplied', slip(man(34), inside('lh'), treatmentsNotStated), 'treatments'),
];
