import type { AnyAnalyteId } from '../analytes/analyte.js';
import type { Claim, ClaimValue, Statistic } from '../evidence/claim.js';
import type { TreatmentClass } from '../record/types.js';
import type { ContextFact } from './context.js';

/** How a result lies to its interval. `not-high` (not raised) and `low` are different statements: see `docs/rule-language.md`. */
export type Relation = 'low' | 'not-low' | 'high' | 'not-high' | 'inside' | 'measured' | 'not-measured';

/** A number that a rule compares with, and whose number it is. Made by `limit` only. */
export interface Limit<Analyte extends string = string> {
  readonly analyte: Analyte;
  readonly value: string;
  readonly unit: string; // UCUM
  readonly claim: Claim;
  readonly key: string;
}

/** A result against its own interval. */
export interface ResultClause<Analyte extends string = string> {
  readonly kind: 'result';
  readonly analyte: Analyte;
  readonly is: Relation;
}

/** A result against one named limit. */
export interface LimitClause<Analyte extends string = string> {
  readonly kind: 'limit';
  readonly analyte: Analyte;
  readonly is: 'below' | 'not-below' | 'above' | 'not-above';
  readonly limit: Limit<Analyte>;
}

/** A listed treatment. Silence is not a negative: without a list this is unknown. */
export interface TreatmentClause {
  readonly kind: 'treatment';
  readonly classes: readonly TreatmentClass[];
  /** 'begun': current now, and not at the panel before. 'ended': the other way round. */
  readonly when: 'current' | 'past' | 'begun' | 'ended';
}

/** One analyte of the later of two panels against the earlier one. */
export interface ChangeClause<Analyte extends string = string> {
  readonly kind: 'change';
  readonly analyte: Analyte;
  readonly is:
    | 'higher'
    | 'lower'
    | 'beyond-variation'
    | 'within-variation'
    | 'was-low'
    | 'was-high'
    | 'inside-or-nearer'
    | 'nearer-to-baseline'
    | 'other-side';
}

/** Something stated about the panel or its subject, or a property of the data. */
export interface ContextClause {
  readonly kind: 'context';
  readonly fact: ContextFact;
}

/** One question that a rule asks, with three answers: true, false or unknown. */
export type Clause<Analyte extends string = string> =
  | ResultClause<Analyte>
  | LimitClause<Analyte>
  | ChangeClause<Analyte>
  | TreatmentClause
  | ContextClause;

/** Conditions joined by `all`, `any`, `not` or `atLeast`. */
export type Combination<Analyte extends string = string> =
  | { readonly op: 'all' | 'any' | 'not'; readonly of: readonly Condition<Analyte>[] }
  | { readonly op: 'at-least'; readonly count: number; readonly of: readonly Condition<Analyte>[] };

/** A clause, or clauses combined. */
export type Condition<Analyte extends string = string> = Clause<Analyte> | Combination<Analyte>;

export const isCombination = <A extends string>(condition: Condition<A>): condition is Combination<A> =>
  'op' in condition;

const result = <const A extends AnyAnalyteId>(analyte: A, is: Relation): ResultClause<A> => ({
  kind: 'result',
  analyte,
  is,
});

/** Below its interval. Without a laboratory interval: below every published interval and named limit that applies. */
export const isLow = <const A extends AnyAnalyteId>(analyte: A): ResultClause<A> => result(analyte, 'low');
/** At or above the lower end of its interval. */
export const isNotLow = <const A extends AnyAnalyteId>(analyte: A): ResultClause<A> => result(analyte, 'not-low');
/** Above its interval. Without a laboratory interval: above every published upper limit that applies. */
export const isHigh = <const A extends AnyAnalyteId>(analyte: A): ResultClause<A> => result(analyte, 'high');
/** Not raised: at or below the upper end of its interval, or of the lowest that applies. Not the same as low. */
export const isNotHigh = <const A extends AnyAnalyteId>(analyte: A): ResultClause<A> => result(analyte, 'not-high');
/** Inside its interval, both ends included. */
export const isInside = <const A extends AnyAnalyteId>(analyte: A): ResultClause<A> => result(analyte, 'inside');
/** A result was measured, or could be calculated. Never unknown. */
export const isMeasured = <const A extends AnyAnalyteId>(analyte: A): ResultClause<A> => result(analyte, 'measured');
/** No result was measured, and none could be calculated. Never unknown. */
export const isNotMeasured = <const A extends AnyAnalyteId>(analyte: A): ResultClause<A> =>
  result(analyte, 'not-measured');

/** Below a named limit, and not on it. */
export const isBelow = <const A extends AnyAnalyteId>(analyte: A, limit: Limit<NoInfer<A>>): LimitClause<A> => ({
  kind: 'limit',
  analyte,
  is: 'below',
  limit,
});
/** On a named limit or above it. */
export const isNotBelow = <const A extends AnyAnalyteId>(analyte: A, limit: Limit<NoInfer<A>>): LimitClause<A> => ({
  kind: 'limit',
  analyte,
  is: 'not-below',
  limit,
});
/** Above a named limit, and not on it. */
export const isAbove = <const A extends AnyAnalyteId>(analyte: A, limit: Limit<NoInfer<A>>): LimitClause<A> => ({
  kind: 'limit',
  analyte,
  is: 'above',
  limit,
});
/** On a named limit or below it. */
export const isNotAbove = <const A extends AnyAnalyteId>(analyte: A, limit: Limit<NoInfer<A>>): LimitClause<A> => ({
  kind: 'limit',
  analyte,
  is: 'not-above',
  limit,
});

const change = <const A extends AnyAnalyteId>(analyte: A, is: ChangeClause['is']): ChangeClause<A> => ({
  kind: 'change',
  analyte,
  is,
});

/** Higher in the later panel than in the earlier. */
export const isHigher = <const A extends AnyAnalyteId>(analyte: A): ChangeClause<A> => change(analyte, 'higher');
/** Lower in the later panel than in the earlier. */
export const isLower = <const A extends AnyAnalyteId>(analyte: A): ChangeClause<A> => change(analyte, 'lower');
/** Comparable, and changed by more than the published ordinary variation. */
export const isBeyondVariation = <const A extends AnyAnalyteId>(analyte: A): ChangeClause<A> =>
  change(analyte, 'beyond-variation');
/** Comparable, and changed by no more than the published ordinary variation. */
export const isWithinVariation = <const A extends AnyAnalyteId>(analyte: A): ChangeClause<A> =>
  change(analyte, 'within-variation');
/** Below its interval in the earlier panel. */
export const wasLow = <const A extends AnyAnalyteId>(analyte: A): ChangeClause<A> => change(analyte, 'was-low');
/** Above its interval in the earlier panel. */
export const wasHigh = <const A extends AnyAnalyteId>(analyte: A): ChangeClause<A> => change(analyte, 'was-high');
/** Outside its interval before; now inside it, or nearer to the interval that was printed then. */
export const isInsideOrNearer = <const A extends AnyAnalyteId>(analyte: A): ChangeClause<A> =>
  change(analyte, 'inside-or-nearer');

/** Nearer to the own result before a listed hormone than the result during it was; the hormone is not current now. */
export const isNearerToBaseline = <const A extends AnyAnalyteId>(analyte: A): ChangeClause<A> =>
  change(analyte, 'nearer-to-baseline');
/** On the other side of one and the same limit: of the lower end printed both times, or of a named limit. */
export const isOnOtherSide = <const A extends AnyAnalyteId>(analyte: A): ChangeClause<A> =>
  change(analyte, 'other-side');

/** During a listed treatment of one of these classes. */
export const on = (...classes: readonly TreatmentClass[]): TreatmentClause => ({
  kind: 'treatment',
  classes,
  when: 'current',
});
/** After a listed treatment of one of these classes that has ended. */
export const after = (...classes: readonly TreatmentClass[]): TreatmentClause => ({
  kind: 'treatment',
  classes,
  when: 'past',
});

/** A listed treatment of one of these classes began since the panel before. */
export const begun = (...classes: readonly TreatmentClass[]): TreatmentClause => ({
  kind: 'treatment',
  classes,
  when: 'begun',
});

/** A listed treatment of one of these classes ended since the panel before. */
export const ended = (...classes: readonly TreatmentClass[]): TreatmentClause => ({
  kind: 'treatment',
  classes,
  when: 'ended',
});

/** Something stated of the panel or its subject, or a property of the data. */
export const given = (fact: ContextFact): ContextClause => ({ kind: 'context', fact });
/** The stated reference category is this one. */
export const category = (is: 'male' | 'female'): ContextClause => given(`category-${is}`);

/** Holds when all parts hold; false as soon as one is false. */
export const all = <A extends string = never>(...of: readonly Condition<A>[]): Combination<A> => ({ op: 'all', of });
/** Holds when one part holds; false only when all are false. */
export const any = <A extends string = never>(...of: readonly Condition<A>[]): Combination<A> => ({ op: 'any', of });
/** Holds when the part is false. Of what is unknown the opposite is unknown too. */
export const not = <A extends string = never>(of: Condition<A>): Combination<A> => ({ op: 'not', of: [of] });
/** Holds when so many parts hold. */
export const atLeast = <A extends string = never>(count: number, ...of: readonly Condition<A>[]): Combination<A> => ({
  op: 'at-least',
  count,
  of,
});

/** Statistics that may serve as a limit. Reference intervals are chosen by the library, never named in a rule. */
type LimitStatistic = Extract<Statistic, 'decision-limit' | 'study-limit' | 'performance-limit' | 'detection-limit'>;

type Shape = { readonly [key: string]: readonly [analyte: string, statistic: Statistic] };
type KeysOf<Values extends Shape, Analyte extends string> = {
  [Key in keyof Values & string]: Values[Key] extends readonly [Analyte, LimitStatistic] ? Key : never;
}[keyof Values & string];

/**
 * A limit for a rule: one value of a claim that may appear in notes. A claim that may not, a value of another analyte, or a
 * number that is not a limit does not compile. `end` chooses one end of a band.
 *
 * @example
 * isBelow('testosterone', limit(testosteroneMaleThresholdAua, { analyte: 'testosterone', key: 'lower-limit' }))
 */
export function limit<Values extends Shape, const Analyte extends string>(
  claim: Claim<'note', Values>,
  {
    analyte,
    key,
    end = 'low',
  }: { readonly analyte: Analyte; readonly key: KeysOf<Values, Analyte>; readonly end?: 'low' | 'high' },
): Limit<Analyte> {
  const found: ClaimValue = claim.values[key];
  const value = found.value ?? found[end];
  if (value === undefined) throw new TypeError(`Claim ${claim.id} has no number at ${key}`);
  return { analyte, value, unit: found.unit, claim, key: found.value === undefined ? `${key}/${end}` : key };
}
