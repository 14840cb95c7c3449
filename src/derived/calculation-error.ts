export type CalculationErrorCode =
  | 'not-a-number'
  | 'not-positive'
  | 'nothing-bounded'
  | 'category-not-stated'
  | 'category-not-female'
  | 'pregnancy'
  | 'shbg-below-studied-range'
  | 'hdl-above-total'
  | 'not-fasting'
  | 'fasting-not-stated'
  | 'insulin-factor-not-stated'
  | 'unknown-convention'
  | 'convention-differs'
  | 'unknown-analyte'
  | 'unknown-probability'
  | 'unknown-model'
  | 'variation-not-supplied'
  | 'variation-disputed'
  | 'variation-heterogeneous';

/** Why a quantity was not calculated: what was found, and what is accepted instead. */
export class CalculationError extends Error {
  override readonly name = 'CalculationError';
  readonly code: CalculationErrorCode;
  readonly found: string;
  readonly accepted: readonly string[];

  constructor(code: CalculationErrorCode, message: string, found: string, accepted: readonly string[]) {
    super(message);
    this.code = code;
    this.found = found;
    this.accepted = accepted;
  }
}
