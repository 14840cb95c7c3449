import { any, truth, type Truth } from '../../logic/truth.js';
import { methodKind, type MethodKind } from '../../reference/method.js';
import type { PlacedResult } from '../placed-result.js';
import type { AnswerOf } from './bare-answer.js';

const kindOf = ({ measured }: PlacedResult): MethodKind | undefined => methodKind(measured.observation.method);

/** Only of a stated kind of method is it known that it is no immunoassay. */
const perhapsByImmunoassay = (result: PlacedResult): boolean =>
  [undefined, 'other', 'immunoassay'].includes(kindOf(result));

const byMassSpectrometry = (result: PlacedResult): Truth => {
  const kind = kindOf(result);
  return kind === undefined || kind === 'other' ? 'unknown' : truth(kind === 'mass-spectrometry');
};

/** Was one of these analytes measured by a method that is, or may be, an immunoassay? */
export const anyPerhapsByImmunoassay =
  (analytes: ReadonlySet<string>): AnswerOf =>
  ({ results }) => ({
    truth: truth(results.some((one) => analytes.has(one.measured.analyte.id) && perhapsByImmunoassay(one))),
  });

/** Was the analyte measured by mass spectrometry? */
export const measuredByMassSpectrometry =
  (analyte: string): AnswerOf =>
  ({ results }) => ({
    truth: any(results.filter(({ measured }) => measured.analyte.id === analyte).map(byMassSpectrometry)),
  });
