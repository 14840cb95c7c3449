import { analyteName } from '../analytes/name.js';
import { treatmentName } from '../language/treatment-name.js';
import { claimValue } from '../notes/claim-number.js';
import { nameOf } from '../notes/phrase.js';
import type { SpokenEffect } from '../notes/voice.js';
import type { PublishedEffect } from '../reference/published-effects.js';

const DIRECTION = { up: 'higher', down: 'lower', unchanged: 'unchanged' } as const;

/** A published effect as a sentence needs it. */
export const spokenEffect = ({ treatment, analyte, direction, size, claim }: PublishedEffect): SpokenEffect => ({
  treatment: nameOf(treatmentName(treatment)),
  name: nameOf(analyteName(analyte)),
  direction: DIRECTION[direction],
  ...(size && { size: claimValue(claim, size) }),
  claim,
});
