import { capital, say } from './phrase.js';
import type { SpokenEnd } from './voice.js';
import { written, type Written } from './written.js';

/** "Testosterone is listed as ended 182 days (26 weeks) before this sample." */
export const sayEnd = ({ treatment, time, paths }: SpokenEnd): Written =>
  time
    ? written(capital(say`${treatment} is listed as ended ${time} before this sample.`), [], paths)
    : written(say`How long ago ${treatment} ended is not stated.`, [], paths);
