import type { Claim } from '../evidence/claim.js';

/** How well the effect of a variant is known; printed with every genotype. */
type Strength =
  | 'established enzymatic effect'
  | 'replicated serum association'
  | 'conflicting or insufficient'
  | 'research only';

/** One way of writing alleles: each spelling with the allele that it stands for. A call keeps to one notation. */
export type Notation = Readonly<Record<string, string>>;

/** A call with more than one reading: what it looks like once case and spaces are folded, and why it is not read. */
export interface Ambiguity {
  readonly call: RegExp;
  readonly why: string;
  readonly claim?: Claim;
}

/** One variant of the closed table. Spellings are those seen in the evidence or in its notes, compared without case and spaces. */
export interface Variant {
  readonly id: VariantId;
  /** As a note names it: the gene with the star or protein name, or the rs number where there is no other. */
  readonly name: string;
  /** Accepted names of the gene, the one in use first. */
  readonly genes: readonly [string, ...string[]];
  readonly spellings: readonly string[];
  /** What a call may name. Empty where the evidence names no allele. */
  readonly alleles: readonly string[];
  readonly notations: readonly Notation[];
  readonly ambiguities: readonly Ambiguity[];
  /** Calls that are read, one of each kind. */
  readonly examples: readonly string[];
  readonly strength: Strength;
}

export type VariantId =
  | 'comt-val158met'
  | 'ugt1a1-28'
  | 'shbg-rs6258'
  | 'shbg-rs1799941'
  | 'shbg-rs12150660'
  | 'sult1a1-2'
  | 'cyp19a1-rs10046'
  | 'cyp1b1-leu432val'
  | 'cyp1a1-m1';
