import type { Catalogue } from '../analytes/find.js';
import type { Claim } from '../evidence/claim.js';
import type { EffectsSentence } from '../language/sentence.js';
import type { Locale } from '../language/locale.js';
import type { Observation } from '../record/types.js';
import type { Phrase } from './phrase.js';
import type { Position } from '../reference/placed.js';

/** A result as a sentence needs it. */
export interface SpokenResult {
  readonly analyte: string;
  readonly name: Phrase; // inside a sentence
  readonly value: Phrase; // '6.1 nmol/L', or 'reported as low' for a flag without a value
  readonly flagOnly: boolean;
  /** The laboratory's flag, where it is all that came. */
  readonly flag?: Observation['interpretation'];
  readonly position: Position;
  readonly path: string;
  readonly interval?: { readonly ends: Phrase; readonly origin: 'laboratory' | 'published'; readonly claim?: Claim };
  /** Where several printed intervals stay possible: each with its group and the side on which the result lies. */
  readonly alternatives: readonly { readonly group: Phrase; readonly ends: Phrase; readonly position: Position }[];
  readonly limits: readonly {
    readonly value: Phrase;
    readonly name: Phrase;
    readonly position: 'below' | 'on' | 'above' | 'indeterminate';
    readonly claim: Claim;
  }[];
}

/** A calculated result as a sentence needs it. */
export interface SpokenCalculation extends SpokenResult {
  readonly method: Phrase;
  readonly assumed: readonly Phrase[];
  readonly paths: readonly string[];
  readonly claims: readonly Claim[];
  readonly decided: 'below' | 'above' | 'undecided' | 'no-limit';
}

/** What published work saw of a measured analyte during a treatment, as a sentence needs it. */
export interface SpokenEffect {
  readonly treatment: Phrase;
  readonly name: Phrase;
  readonly direction: string;
  readonly size?: Phrase;
  readonly claim: Claim;
}

/** A change as a sentence needs it. */
export interface SpokenChange {
  readonly analyte: string;
  readonly name: Phrase;
  /** Against a panel before the last one that has the analyte. */
  readonly isEarlier: boolean;
  readonly before: Phrase;
  readonly after: Phrase;
  readonly percent?: Phrase;
  readonly paths: readonly string[];
  readonly doubts: readonly string[]; // in words
  readonly comparable: 'true' | 'false' | 'unknown';
  readonly beyond: 'true' | 'false' | 'unknown';
  readonly variation?: { readonly claim: Claim; readonly limit: Phrase };
  readonly published: readonly (SpokenEffect & { readonly agreement: 'agrees' | 'differs' | 'undecided' })[];
}

/** A genotype that was read, as a sentence needs it. */
export interface SpokenGenotype {
  readonly variant: string;
  readonly name: Phrase;
  readonly call: Phrase;
  readonly strength: string;
  readonly paths: readonly string[];
}

/** One analyte before a listed hormone, during it and now, as a sentence needs it. */
export interface SpokenBaseline {
  readonly name: Phrase;
  readonly before: Phrase;
  readonly during: Phrase;
  readonly now: Phrase;
  readonly paths: readonly string[];
}

/** How long before the panel a listed treatment ended; without `time` where that is not stated. */
export interface SpokenEnd {
  readonly treatment: Phrase;
  readonly time?: Phrase;
  readonly paths: readonly string[];
}

/** What the words of a note may speak of: one panel, and what changed since the one before. */
export interface Voice {
  readonly panel: string;
  /** What its results may be of, and how that is called. */
  readonly catalogue: Catalogue;
  /** The language of the plain text. */
  readonly locale: Locale;
  /** The panel before, for what changed since. */
  readonly earlier?: string;
  /** At collection, and where that is stated. */
  readonly age?: { readonly years: number; readonly paths: readonly string[] };
  readonly category?: 'male' | 'female';
  /** Is a treatment of the class listed, now or earlier? A claim may be for listed treatments only. */
  readonly isListed: (treatmentClass: string) => boolean;
  readonly genotypes: () => readonly SpokenGenotype[];
  readonly changes: () => readonly SpokenChange[];
  /** Of the treatments of these classes that are current, for the analytes that were measured. */
  readonly effects: (classes: EffectsSentence['classes']) => readonly SpokenEffect[];
  readonly baselines: () => readonly SpokenBaseline[];
  /** The listed treatments of these classes that have ended. */
  readonly ends: (classes: EffectsSentence['classes']) => readonly SpokenEnd[];
  readonly all: () => readonly SpokenResult[];
  readonly results: (analyte: string) => readonly SpokenResult[];
  readonly calculation: (analyte: string) => SpokenCalculation | undefined;
}
