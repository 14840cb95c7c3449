import { pcosLhFshRatio } from '../evidence/claims/pcos.js';
import { calculated, cited, whereCalculated, type Sentence } from '../language/sentence.js';

/** The ratio of LH to FSH with its standing: both are said where it could be calculated, and neither anywhere else. */
export const lhFshRatioWithStanding: readonly Sentence<'lh-fsh-ratio'>[] = [
  calculated('lh-fsh-ratio'),
  whereCalculated(
    'lh-fsh-ratio',
    cited(
      pcosLhFshRatio,
      'The ratio has no diagnostic standing: in one small study its median did not differ between cases ({median-pcos}) and controls ({median-controls}).',
    ),
  ),
];
