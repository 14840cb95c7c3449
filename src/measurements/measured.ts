import type { Analyte } from '../analytes/analyte.js';
import type { Claim } from '../evidence/claim.js';
import type { Possible } from '../logic/possible.js';
import type { UnitReading } from '../units/read-unit.js';
import type { Observation } from '../record/types.js';

/** A result that can be worked with: its analyte is known, its number is read, its unit is exact. */
export interface Measured {
  readonly path: string; // JSON Pointer into the record
  readonly panel: string;
  readonly observation: Observation;
  readonly analyte: Analyte;
  /** In `unit`; null when only the laboratory's flag came. */
  readonly values: Possible | null;
  /** UCUM, the unit of record of the family in which the result was printed. */
  readonly unit: string;
  /** The reading of the printed unit; absent for a flag without a value. */
  readonly reading?: Extract<UnitReading, { ok: true }>;
  /** As a person should read it. */
  readonly text: string;
  readonly laboratory?: string;
  readonly specimen?: string;
  /** The value raised a doubt about its unit: it stays as printed, and no published limit is held against it. */
  readonly doubtfulUnit: boolean;
}

/** Why an observation could not be worked with. */
export type SetAsideReason =
  | 'unknown-unit'
  | 'ambiguous-unit'
  | 'refused-unit'
  | 'missing-unit'
  | 'not-a-number'
  | 'implausible'
  | 'outside-catalogue'
  | 'code-conflict'
  | 'specimen'
  | 'status'
  | 'no-result'
  | 'duplicate'
  | 'other-subject'
  | 'size-limit'
  | 'unsupported';

/** A result that came in and cannot be worked with, and why. Messages name units and codes, never values. */
export interface SetAside {
  readonly path: string;
  readonly origin: 'door' | 'record';
  readonly source?: string;
  readonly panel?: string;
  readonly analyte?: string;
  readonly printed?: { readonly value?: string; readonly unit?: string };
  readonly reason: SetAsideReason;
  readonly message: string;
  readonly candidates?: readonly string[];
}

/** Something the reader has to know about the data; said once, with every path it concerns. */
export interface Finding {
  readonly code: string;
  readonly path: string;
  readonly message: string;
  /** Where a published work is the reason. */
  readonly claims?: readonly Claim[];
}
