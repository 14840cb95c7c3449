import { absent, indeterminate, present, type RuleExample } from '../example.js';
import { inside, later, low, man, on, result, slip, sometime, treatmentsNotStated, vary, without } from '../slip.js';

const line = [low('testosterone'), low('estradiol'), low('lh'), low('fsh')];
const course = slip(man(67), ...line, later('2026-06-01T08:10', ...line));
const picture = vary(course, on('gnrh-agonist'));

export const resultsLowerStillOnListedGnrhAnalogueExamples: readonly RuleExample[] = [
  present(
    'testosterone lay below and is lower now, without an interval of its own',
    vary(picture, result('testosterone', '0.6', { referenceInterval: undefined, method: undefined })),
  ),
  present('testosterone lay below and is lower now', vary(picture, result('testosterone', '0.6'))),
  present(
    'testosterone lay below and is lower now, during a GnRH antagonist',
    vary(course, result('testosterone', '0.6'), on('gnrh-antagonist')),
  ),
  present('estradiol lay below and is lower now', vary(picture, result('estradiol', '9'))),
  present('LH lay below and is lower now', vary(picture, result('lh', '0.1'))),
  present('FSH lay below and is lower now', vary(picture, result('fsh', '0.1'))),
  absent('nothing changed', picture),
  absent('no GnRH analogue is listed', vary(course, result('testosterone', '0.6'))),
  absent(
    'the earlier results lay inside',
    slip(
      man(67),
      inside('testosterone'),
      inside('estradiol'),
      inside('lh'),
      inside('fsh'),
      later('2026-06-01T08:10', ...line),
      on('gnrh-agonist'),
    ),
  ),
  indeterminate('LH was not measured again', vary(picture, without('lh')), 'lh'),
  indeterminate(
    'no treatment list was supplied',
    vary(course, result('testosterone', '0.6'), treatmentsNotStated),
    'treatments',
  ),
  indeterminate(
    'a GnRH agonist is listed without its time',
    vary(course, result('testosterone', '0.6'), sometime('gnrh-agonist')),
    'treatments[0].status',
  ),
];
