import { absent, present, type RuleExample } from '../example.js';
import { inside, man, result, slip, vary, woman } from '../slip.js';

const picture = slip(woman(34), result('testosterone', '0.9', { method: 'ECLIA' }));

export const testosteroneImmunoassayAtLowConcentrationExamples: readonly RuleExample[] = [
  present('testosterone of a woman was measured by immunoassay', picture),
  absent('testosterone of a woman was measured by mass spectrometry', vary(picture, inside('testosterone'))),
  absent(
    'testosterone of a man lies inside by immunoassay',
    slip(man(34), result('testosterone', '17.3', { method: 'ECLIA' })),
  ),
];
