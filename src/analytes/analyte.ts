import type { Claim } from '../evidence/claim.js';

/** Ids of the catalogue: lower-case kebab. */
export type AnalyteId = keyof typeof import('./catalogue.js').catalogue;

/** Ids of a caller's own analytes begin with a namespace, so that none is ever one of the catalogue: 'acme:inhibin-a'. */
export type OwnAnalyteId = `${string}:${string}`;

/** What a rule, an interval or a test may name: a misspelt id of the catalogue does not compile. */
export type AnyAnalyteId = AnalyteId | OwnAnalyteId;

interface HpoTerm {
  readonly code: string; // 'HP:0030344'
  readonly display: string;
}

export interface LoincCode {
  readonly code: string;
  readonly display: string; // LOINC's own name, unaltered
  /** Which kind of unit the code is for: the unit is checked against it. */
  readonly property: 'mass' | 'moles' | 'arbitrary' | 'fraction' | 'number' | 'score' | 'ratio';
}

export interface Analyte {
  readonly id: string;
  /** At the start of a line or in a table: 'Testosterone', 'LH', '17-hydroxyprogesterone'. */
  readonly name: string;
  /** Inside a sentence: 'testosterone', 'LH'. */
  readonly inSentence: string;
  /** The same in another language, with its article: 'la inhibina A'. The catalogue's own are with the words of the language. */
  readonly inSentenceIn?: { readonly es?: string };
  /** Names seen in the wild, folded (see `foldName`): 'total testosterone', 'luteinizing hormone', 'lutropin'. */
  readonly names: readonly string[];
  readonly loinc: readonly LoincCode[];
  /** Finding-level terms whose labels were verified; absent where none was. */
  readonly terms?: { readonly low?: HpoTerm; readonly high?: HpoTerm };
  /** The unit of record, UCUM. */
  readonly unit: string;
  /**
   * Units of record of results that no factor joins to `unit` (prolactin in m[IU]/L beside ug/L): such a result is kept and
   * compared in its own family, and never converted.
   */
  readonly otherUnits?: readonly string[];
  /** Units to offer for display: the SI one and the one conventional in the United States. */
  readonly displayUnits: { readonly si: string; readonly conventional: string };
  /** Significant digits for display in a unit other than the printed one. */
  readonly digits: number;
  /** Which specimens its intervals are for. */
  readonly specimen: 'blood' | 'semen' | 'imaging';
  /**
   * How it is drawn; linear where absent. Logarithmic where results of one person, or of the groups of its intervals, spread
   * over more than a factor of ten: on a linear axis all low ones would fall on one spot. Nothing is judged by it.
   */
  readonly displayScale?: 'log';
  /** Scores may be negative; concentrations may not. */
  readonly signed?: true;
  /** Zero is a possible result (a percentage of forms, a count); a concentration of exactly zero is set aside. */
  readonly zeroAllowed?: true;
  /** What joins mass and moles where this library has no molar mass for it; its unit of record is then in moles. */
  readonly molarMass?: { readonly gramsPerMole: string };
}

/** An analyte of the caller's own, as `defineAnalyte` gives it. */
export interface OwnAnalyte<Id extends OwnAnalyteId = OwnAnalyteId> extends Omit<Analyte, 'terms'> {
  readonly id: Id;
  readonly molarMass?: { readonly gramsPerMole: string; readonly claim: Claim };
}
