import { absent, indeterminate, present, type RuleExample } from '../example.js';
import { begun, high, inside, later, low, man, on, slip, sometime, treatmentsNotStated, vary, woman } from '../slip.js';

const line = [
  inside('testosterone'),
  inside('lh'),
  inside('fsh'),
  inside('estradiol'),
  inside('shbg'),
  inside('prolactin'),
  inside('psa'),
  inside('hematocrit'),
  inside('hemoglobin'),
];
const picture = slip(man(34), ...line, later('2026-06-01T08:10', ...line), begun('testosterone'));

export const changesSinceListedTreatmentBeganExamples: readonly RuleExample[] = [
  present('LH and FSH are lower since listed testosterone began', vary(picture, low('lh'), low('fsh'))),
  present('hematocrit is higher since listed testosterone began', vary(picture, high('hematocrit'))),
  absent('nothing changed', picture),
  absent(
    'testosterone is listed as current for both panels',
    slip(man(34), on('testosterone'), inside('lh'), later('2026-06-01T08:10', low('lh'))),
  ),
  indeterminate('no treatment list was supplied', vary(picture, low('lh'), treatmentsNotStated), 'treatments'),
  indeterminate(
    'testosterone is listed without its time',
    slip(man(34), sometime('testosterone'), inside('lh'), later('2026-06-01T08:10', low('lh'))),
    'treatments',
  ),
  present(
    'testosterone is lower in a woman since a listed contraceptive began',
    slip(
      woman(34),
      inside('testosterone'),
      later('2026-06-01T08:10', low('testosterone')),
      begun('combined-hormonal-contraceptive'),
    ),
  ),
  present('testosterone is higher since listed testosterone began', vary(picture, high('testosterone'))),
  present('testosterone is lower since listed testosterone began', vary(picture, low('testosterone'))),
  present('estradiol is higher since listed testosterone began', vary(picture, high('estradiol'))),
  present('estradiol is lower since listed testosterone began', vary(picture, low('estradiol'))),
  present('LH is higher since listed testosterone began', vary(picture, high('lh'))),
  present('LH is lower since listed testosterone began', vary(picture, low('lh'))),
  present('FSH is higher since listed testosterone began', vary(picture, high('fsh'))),
  present('FSH is lower since listed testosterone began', vary(picture, low('fsh'))),
  present('SHBG is higher since listed testosterone began', vary(picture, high('shbg'))),
  present('SHBG is lower since listed testosterone began', vary(picture, low('shbg'))),
  present('prolactin is higher since listed testosterone began', vary(picture, high('prolactin'))),
  present('prolactin is lower since listed testosterone began', vary(picture, low('prolactin'))),
  present('PSA is higher since listed testosterone began', vary(picture, high('psa'))),
  present('PSA is lower since listed testosterone began', vary(picture, low('psa'))),
  present('hematocrit is lower since listed testosterone began', vary(picture, low('hematocrit'))),
  present('hemoglobin is higher since listed testosterone began', vary(picture, high('hemoglobin'))),
  present('hemoglobin is lower since listed testosterone began', vary(picture, low('hemoglobin'))),
];
