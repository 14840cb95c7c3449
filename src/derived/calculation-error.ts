/** Why a calculation was refused. */
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
  | 'variation-heterogeneous'
  | 'constants-not-stated'
  | 'testosterone-missing'
  | 'shbg-missing'
  | 'variation-out-of-range';

/** Why nothing was calculated: of which input, what was found there, and what is accepted. */
export class CalculationError extends RangeError {
  override readonly name = 'CalculationError';
  readonly code: CalculationErrorCode;
  readonly input: string;
  readonly found: string;
  readonly accepted: string;

  constructor(code: CalculationErrorCode, input: string, found: string, accepted: string) {
    super(`Nothing is calculated: ${input} is ${found}; accepted is ${accepted}.`);
    this.code = code;
    this.input = input;
    this.found = found;
    this.accepted = accepted;
  }
}
