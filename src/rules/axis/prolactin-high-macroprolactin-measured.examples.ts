import { absent, indeterminate, present, type RuleExample } from '../example.js';
import { high, inside, man, moreThan, result, slip, vary, without, woman, type Step } from '../slip.js';

const macroprolactin: Step = result('macroprolactin', '42', { referenceInterval: undefined });
const picture = slip(man(34), high('prolactin'), macroprolactin);

export const prolactinHighMacroprolactinMeasuredExamples: readonly RuleExample[] = [
  present('prolactin lies above and macroprolactin was measured', picture),
  present('so it is in a woman', slip(woman(34), high('prolactin'), macroprolactin)),
  absent('macroprolactin was not measured', vary(picture, without('macroprolactin'))),
  absent('prolactin lies inside', vary(picture, inside('prolactin'))),
  indeterminate('prolactin was not measured', vary(picture, without('prolactin')), 'prolactin'),
  indeterminate(
    'prolactin came as more than a number inside its interval',
    vary(picture, moreThan('prolactin')),
    'prolactin',
  ),
];
