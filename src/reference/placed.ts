import type { Analyte } from '../analytes/analyte.js';
import type { Claim } from '../evidence/claim.js';
import { toDecimalString } from '../logic/exact.js';
import type { Possible } from '../logic/possible.js';
import type { Truth } from '../logic/truth.js';
import type { Observation } from '../record/types.js';
import type { Facet } from './fits.js';
import type { MethodKind } from './method.js';
import type { PublishedFor } from './published.js';
import type { Interval } from './printed.js';
import type { Ends } from './sides.js';

export type Position = 'below' | 'within' | 'above' | 'indeterminate' | 'no-interval';
type MissingCause = 'not-supplied' | 'no-interval' | 'method-unstated' | 'censored' | 'near-limit' | 'not-comparable';

/** A result that is to be placed: measured or calculated. */
export interface Placeable {
  readonly analyte: Analyte;
  readonly values: Possible | null;
  readonly unit: string;
  readonly method: MethodKind | undefined;
  readonly certified: boolean | undefined;
  readonly calculation?: 'vermeulen-1999';
  readonly flag: Observation['interpretation'];
  readonly printed: readonly Interval[];
  /** Why no published interval may place it, whatever applies. */
  readonly withheld?: 'unit' | 'method' | 'treatments';
}

export interface LimitPosition {
  readonly criteria: string;
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly position: 'below' | 'on' | 'above' | 'indeterminate';
  readonly claim: Claim;
  readonly key: string; // of the claim's value
}

export interface ChosenInterval {
  readonly low?: string;
  readonly high?: string;
  readonly unit: string;
  readonly printed?: { readonly low?: string; readonly high?: string; readonly unit?: string };
  readonly origin: 'laboratory' | 'published';
  readonly claim?: Claim;
  readonly key?: string; // of the claim's value
  readonly chosenBecause: string;
}

export interface Placed {
  readonly position: Position;
  /** As rules ask: without a laboratory interval, low and high are true only beyond every limit that applies. */
  readonly low: Truth;
  readonly high: Truth;
  readonly inside: Truth;
  readonly interval?: ChosenInterval;
  readonly limits: readonly LimitPosition[];
  readonly missing: readonly {
    readonly input: 'referenceInterval' | 'method' | 'unit' | 'treatments' | Facet | 'value';
    readonly cause: MissingCause;
  }[];
  /** Where several printed intervals stay possible: where the result lies to each of them. */
  readonly alternatives: readonly { readonly interval: Interval; readonly position: Position }[];
  /** A printed interval belongs to another group than the one stated. */
  readonly misfit: boolean;
  /** The position depends on a phase or status that is not stated. */
  readonly phaseNeeded: boolean;
  readonly flagDisagrees: boolean;
}

export interface PlacingOptions {
  readonly criteria: ReadonlySet<string>;
  readonly laboratoryFirst: boolean;
  readonly published: PublishedFor;
}

/** The ends of an interval as exact decimal text. */
export function shownInterval(ends: Ends, unit: string): Pick<ChosenInterval, 'low' | 'high' | 'unit'> {
  return {
    ...(ends.low && { low: toDecimalString(ends.low) }),
    ...(ends.high && { high: toDecimalString(ends.high) }),
    unit,
  };
}
