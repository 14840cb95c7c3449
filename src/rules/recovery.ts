import {
  recoveryAndrogenUseConcord,
  recoveryTestosteroneUndecanoateGonadotropins,
} from '../evidence/claims/recovery.js';
import { cited, plain, type Sentence } from '../language/sentence.js';

/** Published times of recovery, each said only where a treatment of its class is listed; none is a forecast. */
export const publishedRecovery: readonly Sentence<never>[] = [
  cited(
    recoveryTestosteroneUndecanoateGonadotropins,
    'After two years of testosterone undecanoate the median time to regain one’s own LH and FSH was {median-time-to-own-baseline-lh-or-fsh} ({population}).',
  ),
  cited(
    recoveryAndrogenUseConcord,
    'After androgens were stopped the mean time to recovery of LH was {lh-mean-recovery-time} ({population}).',
  ),
  plain('Published times of others are not a forecast.'),
];
