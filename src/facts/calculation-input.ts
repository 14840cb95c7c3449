import type { CalculationInput } from '../derived/calculated.js';
import type { PlacedResult } from './placed-result.js';

/** The one measured value of an analyte in its canonical unit; none when it is absent, only flagged, or several disagree. */
export function inputOf(results: readonly PlacedResult[], analyte: string): CalculationInput | undefined {
  const [only, ...more] = results.filter(({ measured }) => measured.analyte.id === analyte);
  if (!only?.measured.values || more.length > 0 || only.measured.unit !== only.measured.analyte.unit) return undefined;
  return { path: only.measured.path, values: only.measured.values };
}
