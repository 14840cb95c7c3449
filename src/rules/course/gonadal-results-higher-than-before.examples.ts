import { absent, indeterminate, present, type RuleExample } from '../example.js';
import { high, inside, later, low, man, result, slip, vary } from '../slip.js';

const picture = slip(
  man(34),
  low('testosterone'),
  low('lh'),
  low('fsh'),
  later('2026-06-01T08:10', low('testosterone'), low('lh'), low('fsh')),
);

export const gonadalResultsHigherThanBeforeExamples: readonly RuleExample[] = [
  present('testosterone lay below and is inside now', vary(picture, inside('testosterone'))),
  present('LH and FSH lay below and are inside now', vary(picture, inside('lh'), inside('fsh'))),
  present('testosterone lay below and is higher, still below', vary(picture, result('testosterone', '6.8'))),
  absent('nothing changed', picture),
  absent(
    'testosterone lay inside and is higher',
    slip(man(34), inside('testosterone'), inside('lh'), later('2026-06-01T08:10', high('testosterone'), inside('lh'))),
  ),
  absent('LH alone is higher', vary(picture, inside('lh'))),
  indeterminate(
    'testosterone was not measured before',
    slip(man(34), low('lh'), low('fsh'), later('2026-06-01T08:10', inside('testosterone'))),
    'testosterone',
    'lh',
    'fsh',
  ),
  absent('FSH alone is higher', vary(picture, inside('fsh'))),
  absent(
    'LH lay inside, FSH lay below, both are higher',
    slip(
      man(34),
      inside('testosterone'),
      inside('lh'),
      low('fsh'),
      later('2026-06-01T08:10', inside('testosterone'), high('lh'), inside('fsh')),
    ),
  ),
  absent(
    'LH lay below, FSH lay inside, both are higher',
    slip(
      man(34),
      inside('testosterone'),
      low('lh'),
      inside('fsh'),
      later('2026-06-01T08:10', inside('testosterone'), inside('lh'), high('fsh')),
    ),
  ),
];
