import { absent, present, type RuleExample } from '../example.js';
import { low, result, slip, woman } from '../slip.js';

export const estradiolImmunoassayAtLowConcentrationExamples: readonly RuleExample[] = [
  present(
    'estradiol lies below by a method that is not stated',
    slip(woman(34), result('estradiol', '48', { method: undefined })),
  ),
  absent('estradiol lies below by mass spectrometry', slip(woman(34), low('estradiol'))),
];
