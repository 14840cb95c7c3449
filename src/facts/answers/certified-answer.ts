import { any, truth } from '../../logic/truth.js';
import type { AnswerOf } from './bare-answer.js';

/** Is the assay of an analyte stated as certified? Silence is not a negative. */
export const certified =
  (analyte: string): AnswerOf =>
  ({ results }) => {
    const stated = results
      .filter(({ measured }) => measured.analyte.id === analyte)
      .map(({ measured }) => measured.observation.certified);
    return { truth: any(stated.map((one) => (one === undefined ? 'unknown' : truth(one)))) };
  };
