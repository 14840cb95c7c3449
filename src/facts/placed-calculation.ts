import type { Calculated } from '../derived/calculated.js';
import type { Placed } from '../reference/placed.js';

/** A calculated quantity with its place; never mixed with measured ones. */
export interface PlacedCalculation {
  readonly calculated: Calculated;
  readonly placed: Placed;
}
