export type CalculationErrorCode =
  | 'testosterone-missing'
  | 'shbg-missing'
  | 'not-a-number'
  | 'not-positive'
  | 'pregnancy'
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
