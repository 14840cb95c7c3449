import { absent, indeterminate, present, type RuleExample } from '../example.js';
import { high, inside, later, low, man, result, slip, vary, without, withoutInterval } from '../slip.js';

const line = [low('testosterone'), low('estradiol'), low('lh'), low('fsh')];
const picture = slip(man(34), ...line, later('2026-06-01T08:10', ...line));

export const previouslyOutsideNowInsideOrNearerExamples: readonly RuleExample[] = [
  present('testosterone lay below and is inside now', vary(picture, inside('testosterone'))),
  present('LH lay below and is nearer now', vary(picture, result('lh', '1.4'))),
  present('FSH lay above and is inside now', slip(man(34), high('fsh'), later('2026-06-01T08:10', inside('fsh')))),
  present('LH lay above and is inside now', slip(man(34), high('lh'), later('2026-06-01T08:10', inside('lh')))),
  absent('nothing changed', picture),
  absent('estradiol lay below and is above now', vary(picture, high('estradiol'))),
  absent(
    'every result lay inside',
    slip(
      man(34),
      inside('testosterone'),
      inside('estradiol'),
      inside('lh'),
      inside('fsh'),
      later('2026-06-01T08:10', low('testosterone'), low('estradiol'), low('lh'), low('fsh')),
    ),
  ),
  indeterminate('LH was not measured again', vary(picture, without('lh')), 'lh'),
  present('estradiol lay below and is inside now', vary(picture, inside('estradiol'))),
  present(
    'testosterone lay above two panels ago and is lower now, and no interval was printed since',
    slip(
      man(34),
      high('testosterone'),
      later('2026-06-01T08:10', withoutInterval('testosterone')),
      later('2026-09-01T08:10', withoutInterval('testosterone')),
    ),
  ),
];
