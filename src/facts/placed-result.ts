import type { Measured } from '../measurements/measured.js';
import type { Placed } from '../reference/place.js';

/** A measured result with its place. */
export interface PlacedResult {
  readonly measured: Measured;
  readonly placed: Placed;
}
