import type { SemenId } from '../analytes/semen.js';
import { monitoringSemenWho2021Centiles } from '../evidence/claims/monitoring.js';
import { cited, type CitedSentence } from '../language/sentence.js';

/** What a semen examination reports, for rules that speak of any of it. */
export const semenResults: readonly [SemenId, ...SemenId[]] = [
  'sperm-concentration',
  'total-sperm-count',
  'sperm-total-motility',
  'sperm-progressive-motility',
  'sperm-normal-morphology',
  'sperm-vitality',
  'semen-volume',
];

/** How the published lower ends of semen results are meant by their authors. */
export const centilesAreNoLimits: CitedSentence = cited(
  monitoringSemenWho2021Centiles,
  'The authors of the published fifth centiles stress that these are not limits between fertile and subfertile men.',
);
