import type { OwnAnalyte } from './analytes/analyte.js';
import type { Work } from './evidence/claim.js';
import type { OutcomeKind } from './engine/evaluate.js';
import type { Missing, Trace } from './language/trace.js';
import type { RuleKind } from './language/rule.js';
import type { SetAside } from './measurements/measured.js';
import type { TreatmentClass } from './record/types.js';
import type { Position } from './reference/placed.js';
import type { Truth } from './logic/truth.js';

/** Ends are exact decimal strings; equal ends are a plain number; null is unbounded. */
export interface Bounds {
  readonly low: string | null;
  readonly high: string | null;
  readonly lowInclusive: boolean;
  readonly highInclusive: boolean;
}

/** A value as a person should read it. */
export interface Display {
  readonly value: string;
  readonly unit: string;
}

/** The interval that a result was placed by, in exact decimals, and why this one was chosen. */
export interface ShownInterval {
  readonly low?: string;
  readonly high?: string;
  readonly unit: string;
  readonly printed?: { readonly low?: string; readonly high?: string; readonly unit?: string };
  readonly origin: 'laboratory' | 'published';
  readonly claim?: string;
  readonly citation?: string;
  readonly chosenBecause: string;
}

/** One limit of a named criteria set, and where the result lies to it. No set wins over another. */
export interface ShownLimit {
  readonly criteria: string;
  readonly value: string;
  readonly unit: string;
  readonly position: 'below' | 'on' | 'above' | 'indeterminate';
  readonly claim: string;
}

/** One result that could be worked with: as printed, exact, placed by its interval and by each named limit. */
export interface Measurement {
  readonly path: string; // JSON Pointer into the record
  readonly source?: string;
  readonly analyte: string;
  readonly printed: { readonly value?: string; readonly unit?: string; readonly interpretation?: string };
  /** In `unit`, exact; null when only a flag came. */
  readonly value: Bounds | null;
  readonly unit: string;
  readonly display: Display;
  readonly method?: string;
  readonly certified?: boolean;
  readonly laboratory?: string;
  /** As printed; absent where none was stated. */
  readonly specimen?: string;
  readonly status?: string;
  readonly interval?: ShownInterval;
  readonly limits: readonly ShownLimit[];
  readonly position: Position;
}

/** A value calculated from results of one panel, with its method, its inputs and what was assumed. */
export interface CalculatedMeasurement {
  readonly id: string;
  readonly value: Bounds;
  readonly unit: string;
  readonly display: Display;
  readonly method: string;
  readonly inputs: readonly string[];
  readonly assumed: readonly string[];
  readonly citations: readonly string[];
  readonly cautions: readonly string[];
  readonly interval?: ShownInterval;
  readonly limits: readonly ShownLimit[];
  readonly position: Position;
}

/** One panel with everything measured on it and calculated from it. */
export interface AnnotatedPanel {
  readonly id: string;
  readonly label?: string;
  readonly source?: string;
  readonly collectedAt?: string;
  readonly clockTimeKnown: boolean;
  readonly ageYears?: number;
  readonly laboratory?: string;
  readonly measurements: readonly Measurement[];
  readonly calculated: readonly CalculatedMeasurement[];
}

/**
 * One number of a sentence and what it is. In their order they are all the numbers of the sentence: it has no other.
 *
 * `record`: printed at `paths`. `converted`: the same in another unit, for display. `calculated`: a calculation from the
 * results at `paths`. `change`: the percent from the first of `paths` to the second. `count`: how many of the results at
 * `paths`. `age`: whole years at collection. `elapsed`: days or whole
 * weeks between what is stated at `paths`. `claim`: the value `key` of a claim, or its `population`. `name`: a digit in the
 * name of an analyte, a method, a criteria set, a genetic variant or its alleles.
 */
export interface NumberFact {
  readonly text: string; // as it stands in the sentence: '<0.1', '8.6', '−12'
  readonly from: 'record' | 'converted' | 'calculated' | 'change' | 'count' | 'age' | 'elapsed' | 'claim' | 'name';
  readonly paths: readonly string[]; // JSON Pointers into the record
  readonly claim?: string;
  readonly key?: string;
  readonly analyte?: string;
  readonly unit?: string; // UCUM
}

/** A claim behind a note: the work, whom it was seen in, and whether the subject lies outside that group. */
export interface NoteEvidence {
  readonly claim: string;
  readonly citation: string;
  readonly population: string;
  readonly n?: string;
  readonly method?: string;
  readonly secondary: boolean;
  readonly subjectOutside?: string;
}

/** One descriptive note: what is seen, in words and by name, with the clauses, the sources and what is not known. */
export interface Note {
  /** A stable digest of rule and results, for feedback and reruns. */
  readonly id: string;
  readonly rule: string;
  readonly ruleVersion: string;
  readonly kind: RuleKind;
  /** Names of what is seen; those of absorbed notes included. */
  readonly patterns: readonly string[];
  readonly panels: readonly string[];
  readonly title: string;
  readonly text: string;
  /**
   * One finding in plain words, in the language asked for: a fragment and no summary. It has no date, no range and no closing
   * sentence; `renderPlainLanguage` writes the summary from the results themselves.
   */
  readonly plainText: string;
  readonly sentences: readonly {
    readonly text: string;
    readonly citations: readonly string[];
    readonly paths: readonly string[];
    /** Always there in what this library writes. */
    readonly numbers?: readonly NumberFact[];
  }[];
  /** What a wording in another language needs: which text, and the results in it. */
  readonly message: { readonly key: string; readonly values: { readonly [name: string]: string } };
  /** The rule in one sentence, generated from its clauses. */
  readonly logic: string;
  readonly because: Trace;
  readonly unknown: readonly string[];
  readonly alsoReportedWith: readonly { readonly text: string; readonly citation: string }[];
  readonly limitations: readonly { readonly text: string; readonly citation?: string }[];
  readonly evidence: readonly NoteEvidence[];
  readonly nearest: readonly string[];
  readonly absorbs: readonly string[];
  readonly citations: readonly string[];
  readonly terms: readonly { readonly system: string; readonly code: string; readonly display: string }[];
}

/** How one rule came out on one panel, or on a panel and the one before it. Every rule has one, also where it is silent. */
export interface Outcome {
  readonly rule: string;
  readonly ruleVersion: string;
  readonly kind: RuleKind;
  readonly panels: readonly string[];
  readonly outcome: OutcomeKind;
  readonly missing: readonly Missing[];
  readonly reason?: { readonly code: string; readonly message: string };
  readonly trace?: Trace;
}

/** One analyte of a panel against the panel before: direction, size, whether the two can be compared, and why not. */
export interface Change {
  readonly analyte: string;
  readonly from: string;
  readonly to: string;
  readonly direction: 'up' | 'down' | 'same' | 'unknown';
  readonly percent?: Bounds;
  readonly comparable: Truth;
  readonly why: readonly string[];
  readonly beyondVariation: Truth;
  readonly variationClaim?: string;
  /** Why no general limit on a change of this analyte is used, although its variation was studied. */
  readonly variationWithheld?: {
    readonly reason: 'variation-disputed' | 'variation-heterogeneous';
    readonly claim: string;
  };
  readonly published?: {
    readonly treatment: TreatmentClass;
    readonly direction: 'up' | 'down' | 'unchanged';
    readonly claim: string;
    readonly agreement: 'agrees' | 'differs' | 'undecided';
  };
}

/** Said once per code, with every path it concerns. */
export interface Caution {
  readonly code: string;
  readonly paths: readonly string[];
  readonly message: string;
  readonly citations: readonly string[];
}

/** A treatment as it was listed, with the panels that it covers. */
export interface ListedTreatment {
  readonly class: TreatmentClass;
  readonly agent?: string;
  readonly panels: readonly string[];
  readonly start?: string;
  readonly end?: string;
}

/** An analyte of the caller's own as it was defined: what a report needs to name it, to convert it and to draw it. */
export interface AnnotatedAnalyte extends Omit<OwnAnalyte, 'molarMass'> {
  readonly molarMass?: { readonly gramsPerMole: string; readonly claim: string; readonly citation: string };
}

/** What is said about a record: everything that came in, placed, with descriptive notes and all that could not be judged. */
export interface Annotation {
  readonly engine: {
    readonly name: 'labgloss';
    readonly version: string;
    readonly ruleset: { readonly version: string; readonly hash: string };
    readonly evidence: { readonly version: string; readonly hash: string };
  };
  readonly intendedUse: string;
  readonly inputDigest: string;
  readonly subject: { readonly id?: string; readonly source?: string; readonly referenceCategory?: string };
  readonly treatments: 'not-stated' | readonly ListedTreatment[];
  readonly criteria: readonly string[];
  /** The caller's own analytes that were among those looked for; absent without any. */
  readonly analytes?: readonly AnnotatedAnalyte[];
  readonly panels: readonly AnnotatedPanel[];
  readonly changes: readonly Change[];
  readonly notes: readonly Note[];
  readonly outcomes: readonly Outcome[];
  readonly setAside: readonly SetAside[];
  readonly cautions: readonly Caution[];
  readonly references: readonly Work[];
}
