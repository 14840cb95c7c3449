import { absent, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  categoryNotStated,
  high,
  inside,
  man,
  on,
  slip,
  sometime,
  treatmentsNotStated,
  vary,
  without,
  woman,
} from '../slip.js';

const lipids = slip(man(67), high('ldl-cholesterol'));
const picture = vary(lipids, on('aromatase-inhibitor'));
const alone = vary(picture, without('ldl-cholesterol'));

export const lipidsOnListedAromataseInhibitorExamples: readonly RuleExample[] = [
  present('LDL cholesterol was measured during a listed aromatase inhibitor', picture),
  present('total cholesterol was measured', vary(alone, inside('total-cholesterol'))),
  present('HDL cholesterol was measured', vary(alone, inside('hdl-cholesterol'))),
  present('triglycerides were measured', vary(alone, inside('triglycerides'))),
  absent('no lipid was measured', vary(alone, inside('lh'))),
  absent('the list holds no aromatase inhibitor', lipids),
  indeterminate(
    'the inhibitor is listed without its time',
    vary(lipids, sometime('aromatase-inhibitor')),
    'treatments[0].status',
  ),
  indeterminate('no treatment list was supplied', vary(picture, treatmentsNotStated), 'treatments'),
  inapplicable('the female category is stated', vary(picture, woman(67))),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
];
