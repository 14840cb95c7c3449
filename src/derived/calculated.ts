import type { Claim } from '../evidence/claim.js';
import type { Possible } from '../logic/possible.js';

/** A quantity calculated from results, with its method and everything it rests on. */
export interface Calculated {
  readonly id:
    | 'free-testosterone'
    | 'free-testosterone-percent'
    | 'bioavailable-testosterone'
    | 'free-androgen-index'
    | 'testosterone-estradiol-ratio'
    | 'lh-fsh-ratio'
    | 'non-hdl-cholesterol';
  /** In `unit`; inputs that are censored or ranges give an interval. */
  readonly values: Possible;
  readonly unit: string;
  readonly method: string;
  readonly inputs: readonly string[]; // paths into the record
  readonly assumed: readonly string[];
  readonly claims: readonly Claim[];
  readonly cautions: readonly string[];
}

/** A result as an input of a calculation. */
export interface CalculationInput {
  readonly path: string;
  readonly values: Possible;
}
