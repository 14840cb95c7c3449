/** Why a conversion was not made. */
export type UnitErrorCode =
  | 'not-a-number'
  | 'unknown-analyte'
  | 'unknown-unit'
  | 'ambiguous-unit'
  | 'refused-unit'
  | 'not-convertible';

/** Why a conversion was not made. `accepted` lists what would have been, in UCUM. */
export class UnitError extends Error {
  override readonly name = 'UnitError';
  readonly code: UnitErrorCode;
  readonly accepted: readonly string[];

  constructor(code: UnitErrorCode, message: string, accepted: readonly string[] = []) {
    super(message);
    this.code = code;
    this.accepted = accepted;
  }
}
