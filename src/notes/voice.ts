import type { Claim } from '../evidence/claim.js';
import type { Position } from '../reference/placed.js';

/** A result as a sentence needs it. */
export interface SpokenResult {
  readonly analyte: string;
  readonly name: string; // inside a sentence
  readonly text: string; // '6.1 nmol/L', or 'reported as low' for a flag without a value
  readonly flagOnly: boolean;
  readonly position: Position;
  readonly path: string;
  readonly interval?: { readonly text: string; readonly origin: 'laboratory' | 'published'; readonly claim?: Claim };
  /** Where several printed intervals stay possible: each with its group and the side on which the result lies. */
  readonly alternatives: readonly { readonly group: string; readonly text: string; readonly position: Position }[];
  readonly limits: readonly {
    readonly text: string;
    readonly name: string;
    readonly position: 'below' | 'on' | 'above' | 'indeterminate';
    readonly claim: Claim;
  }[];
}

/** A calculated result as a sentence needs it. */
export interface SpokenCalculation extends SpokenResult {
  readonly method: string;
  readonly assumed: readonly string[];
  readonly paths: readonly string[];
  readonly claims: readonly Claim[];
  readonly decided: 'below' | 'above' | 'undecided' | 'no-limit';
}

/** A change as a sentence needs it. */
export interface SpokenChange {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly percent?: string;
  readonly paths: readonly string[];
  readonly doubts: readonly string[]; // in words
  readonly comparable: 'true' | 'false' | 'unknown';
  readonly beyond: 'true' | 'false' | 'unknown';
  readonly variation?: { readonly claim: Claim; readonly text: string };
  readonly published: readonly {
    readonly treatment: string;
    readonly direction: string;
    readonly size?: string;
    readonly agreement: 'agrees' | 'differs' | 'undecided';
    readonly claim: Claim;
  }[];
}

/** What the words of a note may speak of: one panel, and what changed since the one before. */
export interface Voice {
  readonly panel: string;
  /** The panel before, for what changed since. */
  readonly earlier?: string;
  readonly ageYears?: number;
  /** Is a treatment of the class listed, now or earlier? A claim may be for listed treatments only. */
  readonly isListed: (treatmentClass: string) => boolean;
  readonly changes: () => readonly SpokenChange[];
  readonly all: () => readonly SpokenResult[];
  readonly results: (analyte: string) => readonly SpokenResult[];
  readonly calculation: (analyte: string) => SpokenCalculation | undefined;
}
