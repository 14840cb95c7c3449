import { pcosLhFshRatio } from '../evidence/claims/pcos.js';
import { all, isMeasured } from '../language/clause.js';
import { calculated, cited, where, type CitedSentence, type NoteSentence } from '../language/sentence.js';

/** What published work says of the ratio of LH to FSH. */
export const lhFshRatioStanding: CitedSentence = cited(
  pcosLhFshRatio,
  'The LH to FSH ratio has no diagnostic standing: in one small study its median did not differ between cases ({median-pcos}) and controls ({median-controls}).',
);

/** The ratio with its standing, in a note that may be without LH or FSH. */
export const lhFshRatioWhereMeasured: readonly NoteSentence<'lh-fsh-ratio' | 'lh' | 'fsh'>[] = [
  calculated('lh-fsh-ratio'),
  where(all(isMeasured('lh'), isMeasured('fsh')), lhFshRatioStanding),
];
