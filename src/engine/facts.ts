import type { Truth } from '../logic/truth.js';
import type { Possible } from '../logic/possible.js';
import type { TreatmentClass } from '../record/types.js';
import type { ChangeClause, TreatmentClause } from '../language/clause.js';
import type { ContextFact } from '../language/context.js';
import type { ClauseAnswer, ClauseTrace, Missing, Observed } from '../language/trace.js';

/** One analyte of one panel, placed. Duplicates that disagree are one fact with the interval that spans them. */
export interface ResultFact {
  readonly low: Truth;
  readonly high: Truth;
  readonly inside: Truth;
  /** Null when only a flag came. */
  readonly values: Possible | null;
  readonly unit: string;
  readonly observed: readonly Observed[];
  readonly limit?: NonNullable<ClauseTrace['limit']>;
  /** What would help where `low`, `high` or `inside` is unknown. */
  readonly missing: readonly Missing[];
}

/** Everything a rule may ask about one panel. */
export interface Facts {
  readonly panel: string;
  readonly result: (analyte: string) => ResultFact | undefined;
  /** Why there is no result: not supplied, set aside, or inputs of a calculation that are missing. */
  readonly absent: (analyte: string) => readonly Missing[];
  /** Compares a result with a named limit, in whatever unit that is printed. */
  readonly comparison: (
    analyte: string,
    limit: { readonly analyte: string; readonly value: string; readonly unit: string },
  ) => {
    readonly below: Truth;
    readonly above: Truth;
  };
  readonly treatment: (classes: readonly TreatmentClass[], when: TreatmentClause['when']) => ClauseAnswer;
  readonly context: (fact: ContextFact) => ClauseAnswer;
  /** Against the panel before; unknown where there is none. */
  readonly change: (analyte: string, is: ChangeClause['is']) => ClauseAnswer;
}
