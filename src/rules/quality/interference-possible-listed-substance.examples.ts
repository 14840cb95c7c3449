import { absent, indeterminate, present, type RuleExample } from '../example.js';
import { inside, man, on, past, slip, sometime, treatmentsNotStated } from '../slip.js';

const picture = slip(man(34), inside('lh'), on('biotin'));

export const interferencePossibleListedSubstanceExamples: readonly RuleExample[] = [
  present('biotin is listed as current', picture),
  absent('the list holds no such substance', slip(man(34), inside('lh'))),
  absent('biotin is listed as ended', slip(man(34), inside('lh'), past('biotin'))),
  indeterminate(
    'biotin is listed without its time',
    slip(man(34), inside('lh'), sometime('biotin')),
    'treatments[0].status',
  ),
  indeterminate('no treatment list was supplied', slip(man(34), inside('lh'), treatmentsNotStated), 'treatments'),
];
