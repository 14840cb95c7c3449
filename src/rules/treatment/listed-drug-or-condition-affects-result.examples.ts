import { absent, indeterminate, present, type RuleExample } from '../example.js';
import { conditions, conditionsNotStated, inside, man, on, slip, treatmentsNotStated } from '../slip.js';

const picture = slip(man(34), inside('testosterone'), on('opioid'));

export const listedDrugOrConditionAffectsResultExamples: readonly RuleExample[] = [
  present('an opioid is listed as current', picture),
  present('acute illness is stated', slip(man(34), inside('testosterone'), conditions('acute-illness'))),
  absent('neither a drug nor a condition is listed', slip(man(34), inside('testosterone'))),
  indeterminate(
    'no treatment list was supplied',
    slip(man(34), inside('testosterone'), treatmentsNotStated),
    'treatments',
  ),
  indeterminate(
    'nothing is stated of conditions',
    slip(man(34), inside('testosterone'), conditionsNotStated),
    'subject.conditions',
  ),
];
