import { absent, indeterminate, present, type RuleExample } from '../example.js';
import { high, inside, man, on, slip, treatmentsNotStated, vary, without } from '../slip.js';

const picture = slip(man(34), high('hematocrit'), inside('testosterone'), on('testosterone'));

export const hematocritHighWithListedAndrogenOrHighTestosteroneExamples: readonly RuleExample[] = [
  present('hematocrit lies above during listed testosterone', picture),
  present('hemoglobin lies above during listed testosterone', vary(picture, without('hematocrit'), high('hemoglobin'))),
  present(
    'hematocrit lies above during a listed anabolic androgenic steroid',
    slip(man(34), high('hematocrit'), inside('testosterone'), on('anabolic-androgenic-steroid')),
  ),
  present(
    'hematocrit and testosterone lie above, no androgen is listed',
    slip(man(34), high('hematocrit'), high('testosterone')),
  ),
  absent(
    'hematocrit lies above, testosterone inside, no androgen is listed',
    slip(man(34), high('hematocrit'), inside('testosterone')),
  ),
  absent('hematocrit and hemoglobin lie inside', vary(picture, inside('hematocrit'), inside('hemoglobin'))),
  indeterminate(
    'neither hematocrit nor hemoglobin was measured',
    vary(picture, without('hematocrit')),
    'hematocrit',
    'hemoglobin',
  ),
  indeterminate('no treatment list was supplied', vary(picture, treatmentsNotStated), 'treatments'),
];
