import { absent, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  categoryNotStated,
  ended,
  high,
  inside,
  later,
  listed,
  low,
  man,
  past,
  result,
  slip,
  treatmentsNotStated,
  vary,
  woman,
} from '../slip.js';

const line = [inside('testosterone'), low('lh'), low('fsh'), inside('estradiol'), low('sperm-concentration')];
const picture = slip(man(34), ...line, later('2026-09-01T08:10', ...line), ended('testosterone'));
const bySteroid = slip(
  man(29),
  ...line,
  later('2026-09-01T08:10', ...line, inside('lh'), inside('sperm-concentration')),
  listed({ class: 'anabolic-androgenic-steroid', start: '2025-10', end: '2026-05-30' }),
);

export const changesSinceListedAndrogenEndedExamples: readonly RuleExample[] = [
  present('LH is higher since listed testosterone ended', vary(picture, inside('lh'))),
  present('LH and sperm are higher since listed androgens ended on a stated day', bySteroid),
  absent('nothing changed', picture),
  absent(
    'testosterone had ended before both samples',
    slip(man(34), past('testosterone'), ...line, later('2026-09-01T08:10', ...line, inside('lh'))),
  ),
  indeterminate(
    'no treatment list was supplied',
    slip(man(34), ...line, later('2026-09-01T08:10', ...line, inside('lh')), treatmentsNotStated),
    'treatments',
  ),
  indeterminate('no category is stated', vary(picture, inside('lh'), categoryNotStated), 'subject.referenceCategory'),
  inapplicable('the female category is stated', vary(picture, inside('lh'), woman(34))),
  present('LH is lower since listed testosterone ended', vary(picture, result('lh', '0.4'))),
  present('FSH is higher since listed testosterone ended', vary(picture, inside('fsh'))),
  present('FSH is lower since listed testosterone ended', vary(picture, result('fsh', '0.3'))),
  present('testosterone is higher since listed testosterone ended', vary(picture, high('testosterone'))),
  present('testosterone is lower since listed testosterone ended', vary(picture, low('testosterone'))),
  present('estradiol is higher since listed testosterone ended', vary(picture, high('estradiol'))),
  present('estradiol is lower since listed testosterone ended', vary(picture, low('estradiol'))),
  present(
    'sperm concentration is higher since listed testosterone ended',
    vary(picture, inside('sperm-concentration')),
  ),
  present(
    'sperm concentration is lower since listed testosterone ended',
    vary(picture, result('sperm-concentration', '1.1')),
  ),
];
