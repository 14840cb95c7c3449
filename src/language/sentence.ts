import type { AnyAnalyteId } from '../analytes/analyte.js';
import type { Claim, Statistic } from '../evidence/claim.js';
import type { TreatmentClass } from '../record/types.js';
import type { Condition } from './clause.js';

/**
 * What a note says, as closed templates. A number enters a sentence in two ways only: as a result of the record, or as a
 * value of the claim that the sentence cites.
 */
export type Sentence<Analyte extends string = string> =
  | ResultsSentence<Analyte>
  | LimitsSentence<Analyte>
  | CalculatedSentence<Analyte>
  | CountSentence<Analyte>
  | CollectedSentence
  | AlternativesSentence
  | ChangesSentence
  | EffectsSentence
  | BaselineSentence
  | ElapsedSentence
  | GenotypesSentence
  | CitedSentence
  | ObservedSentence
  | PlainSentence;

/** A sentence that is only said where a condition is known to hold. */
export interface ConditionalSentence<Analyte extends string = string> {
  readonly kind: 'where';
  readonly condition: Condition<Analyte>;
  readonly sentence: Sentence<Analyte>;
}

/** A sentence of a note, with or without its condition. */
export type NoteSentence<Analyte extends string = string> = Sentence<Analyte> | ConditionalSentence<Analyte>;

/** The results themselves, with their intervals: "LH is 31 IU/L and FSH 44 IU/L, both above their printed intervals (…)". */
export interface ResultsSentence<Analyte extends string = string> {
  readonly kind: 'results';
  readonly analytes: readonly Analyte[];
  /** Only those on this side of their interval. */
  readonly only?: 'below' | 'above';
}

/** Where a result lies to the named limits that apply, and whether they agree. Left out where none applies. */
export interface LimitsSentence<Analyte extends string = string> {
  readonly kind: 'limits';
  readonly analyte: Analyte;
}

/** A calculated result with its method, inputs and what was assumed. Left out where it could not be calculated. */
export interface CalculatedSentence<Analyte extends string = string> {
  readonly kind: 'calculated';
  readonly analyte: Analyte;
}

/** "5 of 5 measured results lie inside the intervals shown; not measured: SHBG." */
export interface CountSentence<Analyte extends string = string> {
  readonly kind: 'count';
  readonly expected: readonly Analyte[];
}

/** Results whose printed intervals stay alternatives: the side on which each lies to each of them. */
export interface AlternativesSentence {
  readonly kind: 'alternatives';
}

/** What changed since the panel before: each analyte, what stands against a comparison, what published work saw. */
export interface ChangesSentence {
  readonly kind: 'changes';
  /** Only of these, where it is given. */
  readonly analytes?: readonly string[];
}

/** The results before a listed hormone, during it, and now, of each analyte that has all three. */
export interface BaselineSentence {
  readonly kind: 'baseline';
}

/** How long ago the listed treatments of these classes ended, where that is stated. */
export interface ElapsedSentence {
  readonly kind: 'elapsed';
  readonly classes: readonly TreatmentClass[];
}

/** The published direction of each measured analyte during the listed treatments of these classes. Left out where none is. */
export interface EffectsSentence {
  readonly kind: 'effects';
  readonly classes: readonly TreatmentClass[];
}

/** What the rules gathered here would have said, in one note: their results together, their other sentences in turn. */
export interface CollectedSentence {
  readonly kind: 'collected';
}

/**
 * The stated genotypes, one after the other: the variant, the call, how strong its evidence is, and what published work says of
 * the variant, by its id.
 */
export interface GenotypesSentence {
  readonly kind: 'genotypes';
  readonly known: { readonly [variant: string]: readonly VariantFact[] };
}

/** What a published work says of a variant. */
export interface VariantFact extends Association {
  /** Only said where this was calculated from the results. */
  readonly calculated?: string;
}

/** What a published work says. `{key}` prints a value of the claim, `{key/ci95}` its 95% interval, `{population}` whom it was seen in. */
export interface CitedSentence {
  readonly kind: 'cited';
  readonly claim: Claim<Quotable>;
  readonly template: string;
  /** Only said when the combination carries its name, not in the form for unknown context. */
  readonly named: boolean;
  /** Only said of a subject whose age lies inside the cohort of this claim. */
  readonly cohort?: Claim<Quotable>;
}

/** What the context facts of the rule saw, item by item: the listed treatment, the collection time, the unit. */
export interface ObservedSentence {
  readonly kind: 'observed';
  readonly lead: string;
}

export interface PlainSentence {
  readonly kind: 'plain';
  readonly text: string;
}

type Shape = { readonly [key: string]: readonly [analyte: string, statistic: Statistic] };

/** The placeholders of a template. */
type Placeholders<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** What a template may print of a claim: a value, its 95% interval, whom it was seen in. */
type Quoted<Values extends Shape> = (keyof Values & string) | `${keyof Values & string}/ci95` | 'population';

/** A template whose placeholders all belong to `Allowed`; otherwise a message that names the others. */
export type Fits<Template extends string, Allowed extends string> =
  Exclude<Placeholders<Template>, Allowed> extends never
    ? Template
    : `{${Exclude<Placeholders<Template>, Allowed>}} is not available here`;

/** Refuses a number written by hand: every number of a note comes from the record or from a claim. */
export function refuseBareNumber(template: string): string {
  if (template.split(/\{[^{}]*\}/).some((words) => /\d/.test(words))) {
    throw new TypeError(`A number in a template has no source: "${template}". Print it with {key} of a claim.`);
  }
  return template;
}

/** Says these results, each with its interval and where it lies. */
export const results = <const A extends AnyAnalyteId>(...analytes: readonly A[]): ResultsSentence<A> => ({
  kind: 'results',
  analytes,
});
/** Says those of these results that lie on one side. */
export const resultsOn = <const A extends AnyAnalyteId>(
  only: 'below' | 'above',
  ...analytes: readonly A[]
): ResultsSentence<A> => ({ kind: 'results', analytes, only });
/** Says where a result lies to each named limit that applies. */
export const limitsOf = <const A extends AnyAnalyteId>(analyte: A): LimitsSentence<A> => ({ kind: 'limits', analyte });
/** Says a calculated value with its method, its assumptions and its interval. */
export const calculated = <const A extends AnyAnalyteId>(analyte: A): CalculatedSentence<A> => ({
  kind: 'calculated',
  analyte,
});
/** Counts the measured results that lie inside; `expected` are named as not measured when they are absent. */
export const countOf = <const A extends AnyAnalyteId>(...expected: readonly A[]): CountSentence<A> => ({
  kind: 'count',
  expected,
});
/** Says the change of every result from the earlier panel to the later. */
export const changes: ChangesSentence = { kind: 'changes' };
/** Says the change of these analytes from the earlier panel to the later. */
export const changesOf = (...analytes: readonly AnyAnalyteId[]): ChangesSentence => ({ kind: 'changes', analytes });
/** Says the results before a listed hormone, during it and now, of each analyte that has all three. */
export const baseline: BaselineSentence = { kind: 'baseline' };
/** Says how long ago a listed treatment of these classes ended. */
export const timeSinceEndOf = (...classes: readonly TreatmentClass[]): ElapsedSentence => ({
  kind: 'elapsed',
  classes,
});
/** Says the published effects of listed treatments of these classes beside the results. */
export const effectsOf = (...classes: readonly TreatmentClass[]): EffectsSentence => ({ kind: 'effects', classes });
export const alternatives: AlternativesSentence = { kind: 'alternatives' };
export const genotypes = (known: GenotypesSentence['known']): GenotypesSentence => ({ kind: 'genotypes', known });
export const collected: CollectedSentence = { kind: 'collected' };
/** Says, after a lead, what the context facts of the rule saw. */
export const observed = (lead: string): ObservedSentence => ({ kind: 'observed', lead: refuseBareNumber(lead) });
/** A sentence without a number of its own. */
export const plain = (text: string): PlainSentence => ({ kind: 'plain', text: refuseBareNumber(text) });

/** The uses that let a claim stand in the words of a note. */
export type Quotable = 'note' | 'context' | `only-if-listed:${string}`;

/**
 * A sentence about a published work.
 *
 * @example
 * cited(patternEmasCategories, 'The European Male Ageing Study labelled this “compensated” ({compensated} of {population}).')
 */
export function cited<Values extends Shape, const Template extends string>(
  claim: Claim<Quotable, Values>,
  template: Template & Fits<Template, Quoted<Values>>,
): CitedSentence {
  return { kind: 'cited', claim, template: refuseBareNumber(template), named: false };
}

/** As `cited`, for what is only said when the combination carries its name. */
export function namedBy<Values extends Shape, const Template extends string>(
  claim: Claim<Quotable, Values>,
  template: Template & Fits<Template, Quoted<Values>>,
): CitedSentence {
  return { kind: 'cited', claim, template: refuseBareNumber(template), named: true };
}

/**
 * Says a sentence only where a condition is known to hold.
 *
 * @example
 * where(on('oral-estrogen'), cited(estrogenRouteShbgTwoYear, 'Oral conjugated estrogens raised SHBG ({population}).'))
 */
export const where = <const A extends string = never>(
  condition: Condition<A>,
  sentence: Sentence<A>,
): ConditionalSentence<A> => ({ kind: 'where', condition, sentence });

/** Says a sentence only of a subject whose age at collection lies inside the cohort of a claim. */
export const inCohort = (cohort: Claim<Quotable>, sentence: CitedSentence): CitedSentence => ({ ...sentence, cohort });

/** Something else a picture is reported with. Required of every pattern. */
export interface Association {
  readonly claim: Claim<Quotable>;
  readonly template: string;
}

/** Something else that a picture is reported with in a cited work. */
export function reported<Values extends Shape, const Template extends string>(
  claim: Claim<Quotable, Values>,
  template: Template & Fits<Template, Quoted<Values>>,
): Association {
  return { claim, template: refuseBareNumber(template) };
}

/** Says a fact about a variant only where the named result was calculated. */
export const whereCalculated = (calculated: string, fact: Association): VariantFact => ({ ...fact, calculated });
