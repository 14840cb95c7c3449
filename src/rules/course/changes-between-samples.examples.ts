import { absent, indeterminate, present, type RuleExample } from '../example.js';
import { high, inside, later, lessThan, low, man, result, slip, vary } from '../slip.js';

const line = [
  inside('testosterone'),
  inside('estradiol'),
  inside('lh'),
  inside('fsh'),
  inside('shbg'),
  inside('prolactin'),
  inside('hematocrit'),
];
const picture = slip(man(34), ...line, later('2026-03-09T08:10', ...line));

export const changesBetweenSamplesExamples: readonly RuleExample[] = [
  absent('nothing changed', picture),
  present('testosterone is lower than before', vary(picture, low('testosterone'))),
  present('hematocrit is higher than before', vary(picture, high('hematocrit'))),
  indeterminate(
    'no result was measured twice',
    slip(man(34), inside('testosterone'), later('2026-03-09T08:10', inside('lh'))),
    'testosterone',
    'estradiol',
    'lh',
    'fsh',
    'shbg',
    'prolactin',
    'hematocrit',
  ),
  indeterminate(
    'LH came as less than a number above the earlier result',
    slip(man(34), low('lh'), later('2026-03-09T08:10', lessThan('lh'))),
    'testosterone',
    'estradiol',
    'lh',
    'fsh',
    'shbg',
    'prolactin',
    'hematocrit',
  ),
  // by less than the published ordinary variation: a rule of its own says what lies beyond it
  present('testosterone is a tenth higher than before', vary(picture, result('testosterone', '19'))),
  present('testosterone is a tenth lower than before', vary(picture, result('testosterone', '15.6'))),
  present('estradiol is a tenth higher than before', vary(picture, result('estradiol', '92'))),
  present('estradiol is a tenth lower than before', vary(picture, result('estradiol', '76'))),
  present('FSH is a tenth higher than before', vary(picture, result('fsh', '5.8'))),
  present('FSH is a tenth lower than before', vary(picture, result('fsh', '4.8'))),
  present('testosterone is higher than before', vary(picture, high('testosterone'))),
  present('estradiol is higher than before', vary(picture, high('estradiol'))),
  present('estradiol is lower than before', vary(picture, low('estradiol'))),
  present('LH is higher than before', vary(picture, high('lh'))),
  present('LH is lower than before', vary(picture, low('lh'))),
  present('FSH is higher than before', vary(picture, high('fsh'))),
  present('FSH is lower than before', vary(picture, low('fsh'))),
  present('SHBG is higher than before', vary(picture, high('shbg'))),
  present('SHBG is lower than before', vary(picture, low('shbg'))),
  present('prolactin is higher than before', vary(picture, high('prolactin'))),
  present('prolactin is lower than before', vary(picture, low('prolactin'))),
  present('hematocrit is lower than before', vary(picture, low('hematocrit'))),
];
