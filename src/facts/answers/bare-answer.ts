import type { Missing, Observed } from '../../language/trace.js';
import { truth, type Truth } from '../../logic/truth.js';
import type { PanelFindings } from '../panel-findings.js';
import type { PlacedResult } from '../placed-result.js';

/** An answer to a context fact; where nothing better is named, the input of the fact is what is missing. */
export interface BareAnswer {
  readonly truth: Truth;
  readonly observed?: readonly Observed[];
  readonly missing?: readonly Missing[];
}

export type AnswerOf = (findings: PanelFindings) => BareAnswer;

/** Of something that may not be stated. */
export const stated = (value: boolean | undefined): BareAnswer => ({
  truth: value === undefined ? 'unknown' : truth(value),
});

/** True where there is such a result, naming each. */
export const anyResult = (results: readonly PlacedResult[]): BareAnswer => ({
  truth: truth(results.length > 0),
  observed: namesOf(results),
});

export const namesOf = (results: readonly PlacedResult[]): readonly Observed[] =>
  results.map(({ measured }) => ({ path: measured.path, display: measured.analyte.inSentence }));
