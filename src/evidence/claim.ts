/** What a work says, in our words, with its numbers as printed. Claims are generated: see `evidence/README.md`. */

/** Where a claim may appear. Claims that may not ship, or never in a note, are not generated, so no rule can name them. */
export type ClaimUse = 'note' | 'context' | `only-if-listed:${string}` | 'evidence-surface-only';

/** What kind of number a value is. Only some kinds may place a result, and only some may be a limit. */
export type Statistic =
  | 'laboratory-reference-interval'
  | 'laboratory-upper-limit'
  | 'laboratory-lower-limit'
  | 'reference-interval-95'
  | 'reference-interval-stated'
  | 'percentile-2.5'
  | 'percentile-97.5'
  | 'lower-reference-limit-p5'
  | 'percentile-interval-5-95'
  | 'percentile-20'
  | 'interval-unspecified'
  | 'observed-range'
  | 'median-and-range'
  | 'definition-range'
  | 'decision-limit'
  | 'study-limit'
  | 'performance-limit'
  | 'detection-limit'
  | 'reference-change-limit-95'
  | 'mean'
  | 'median'
  | 'cv-within-subject'
  | 'cv-between-subject'
  | 'cv-analytical'
  | 'cv-other'
  | 'case-value'
  | 'difference'
  | 'change'
  | 'fold-change'
  | 'share-of-baseline'
  | 'hazard-ratio'
  | 'odds-ratio'
  | 'relative-risk'
  | 'correlation'
  | 'area-under-curve'
  | 'sensitivity'
  | 'specificity'
  | 'p-value'
  | 'share'
  | 'count'
  | 'time'
  | 'dose'
  | 'method-bias'
  | 'method-ratio'
  | 'z-value'
  | 'equation-constant'
  | 'model-estimate'
  | 'enzyme-rate'
  | 'allele-frequency';

/** One number of a claim as the work prints it: what kind of number, of what, in which unit. */
export interface ClaimValue {
  readonly key: string;
  readonly analyte: string;
  readonly statistic: Statistic;
  readonly unit: string; // UCUM
  readonly low?: string; // decimal strings as printed
  readonly high?: string;
  readonly value?: string;
  readonly sd?: string;
  readonly se?: string;
  readonly ci95?: readonly [string, string];
  readonly n?: number;
  readonly comparator?: '<' | '<=' | '>' | '>=' | '=';
}

/** An age span in years, each end with or without the age itself. */
export interface AgeYears {
  readonly min?: number;
  readonly minExclusive?: number;
  readonly max?: number;
  readonly maxExclusive?: number;
}

/** A bibliography record in CSL-JSON. */
export interface Work {
  readonly id: string;
  readonly type: string;
  readonly [field: string]: unknown;
}

/**
 * One claim. The type parameters let the compiler check a rule against the evidence: `Use` says where the claim may appear,
 * `Values` maps each key to its analyte and statistic.
 */
export interface Claim<
  Use extends ClaimUse = ClaimUse,
  Values extends { readonly [key: string]: readonly [analyte: string, statistic: Statistic] } = {
    readonly [key: string]: readonly [string, Statistic];
  },
> {
  readonly id: string;
  readonly use: Use;
  readonly population: {
    readonly category: 'male' | 'female' | 'any';
    readonly ageYears?: AgeYears;
    readonly note?: string;
  };
  readonly method?: string;
  readonly restriction?: {
    readonly method?: string;
    readonly certified?: true;
    readonly calculation?: string;
    readonly ageYears?: AgeYears;
  };
  readonly citation: Work;
  readonly quotedBy?: Work; // the second-hand page through which it was read
  readonly secondary: boolean; // read in something that quotes the work, and shown as such
  readonly values: { readonly [Key in keyof Values]: ClaimValue };
  /** Never present at run time: it keeps `Values` in the type. */
  readonly shape?: Values;
}
