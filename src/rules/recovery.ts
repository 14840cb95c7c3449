import {
  recoveryAndrogenUseConcord,
  recoveryAndrogenUseHaarlem,
  recoveryAndrogenUseThreeMonths,
  recoverySpermMedianTime,
  recoverySpermProbability,
  recoveryTestosteroneUndecanoateGonadotropins,
  recoveryTestosteroneUndecanoateRunoff,
} from '../evidence/claims/recovery.js';
import { cited, plain, type Sentence } from '../language/sentence.js';

/**
 * Published times of recovery, each said only where a treatment of its class is listed; none is a forecast. What a note has no
 * room for is left out from the end.
 */
export const publishedRecoveryOfHormones: readonly Sentence<never>[] = [
  cited(
    recoveryTestosteroneUndecanoateGonadotropins,
    'After two years of testosterone undecanoate the median time to regain one’s own LH and FSH was {median-time-to-own-baseline-lh-or-fsh} ({population}).',
  ),
  cited(
    recoveryAndrogenUseConcord,
    'After androgens were stopped the mean time to recovery of LH was {lh-mean-recovery-time} ({population}).',
  ),
  cited(
    recoveryTestosteroneUndecanoateRunoff,
    'After testosterone undecanoate testosterone settled {testosterone-versus-placebo-at-plateau} from placebo ({population}).',
  ),
  cited(
    recoveryAndrogenUseThreeMonths,
    'Three months after androgens {share-recovered} met the definition of recovery of one cohort ({population}).',
  ),
];

export const publishedRecoveryOfSperm: readonly Sentence<never>[] = [
  cited(
    recoverySpermMedianTime,
    'After hormonal contraception in men the median time to the highest of three published sperm concentrations was {median-time-to-20-million-ml} ({median-time-to-20-million-ml/ci95}; volunteers of pooled studies).',
  ),
  cited(
    recoverySpermProbability,
    'It was reached by {6-months-probability-of-reaching-20-million-ml} within half a year ({6-months-probability-of-reaching-20-million-ml/ci95}) and {12-months-probability-of-reaching-20-million-ml} within a year (volunteers, not men treated for low testosterone).',
  ),
  cited(
    recoveryAndrogenUseHaarlem,
    'After an androgen cycle total sperm count still differed by {total-sperm-count-difference-from-baseline-at-1-year} from the own count a year later ({total-sperm-count-difference-from-baseline-at-1-year/ci95}; {population}).',
  ),
];

export const noForecast: Sentence<never> = plain('Published times of others are not a forecast.');
