import type { Measured } from '../measurements/measured.js';
import type { Placed } from '../reference/placed.js';

/** A measured result with its place. */
export interface PlacedResult {
  readonly measured: Measured;
  readonly placed: Placed;
}
