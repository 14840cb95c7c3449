import type { Truth } from '../logic/truth.js';

/** An input that would help to decide a clause. */
export interface Missing {
  readonly input: string;
  readonly panel?: string;
  readonly cause:
    | 'not-supplied'
    | 'set-aside'
    | 'censored'
    | 'no-interval'
    | 'method-unstated'
    | 'not-comparable'
    | 'near-limit'
    | 'disagreeing';
}

export interface Observed {
  readonly path: string; // JSON Pointer into the record
  readonly display: string;
}

/** How a clause came out: what was seen, and what is missing when it is unknown. */
export interface ClauseAnswer {
  readonly truth: Truth;
  readonly observed: readonly Observed[];
  readonly missing: readonly Missing[];
}

/** How a condition came out, part by part: each clause with what it saw and against what. */
export type Trace =
  | { readonly op: 'all' | 'any' | 'not' | 'at-least'; readonly truth: Truth; readonly of: readonly Trace[] }
  | {
      readonly clause: string;
      readonly truth: Truth;
      readonly observed: readonly Observed[];
      readonly limit?: {
        readonly value: string;
        readonly unit: string;
        readonly owner: string;
        readonly claim?: string;
      };
    };

/** How one clause came out. */
export type ClauseTrace = Extract<Trace, { readonly clause: string }>;
