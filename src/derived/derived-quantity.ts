import type { Claim } from '../evidence/claim.js';
import { compare, parseExact, toDecimalString, type Exact } from '../logic/exact.js';
import { isAbove, isBelow, isPoint, type Possible } from '../logic/possible.js';
import { CalculationError } from './calculation-error.js';

/** A calculated quantity outside a panel. Its number means nothing without `quantity` and `convention`, which its type carries. */
export interface DerivedQuantity<Name extends string = string, Convention extends string = string> {
  readonly quantity: Name;
  /** The units that the inputs were brought to before the calculation: part of the number's meaning. */
  readonly convention: Convention;
  /** Exact decimal strings in `unit`; equal ends are a plain number, null is unbounded: a censored input leaves an interval. */
  readonly value: {
    readonly low: string | null;
    readonly high: string | null;
    readonly lowInclusive: boolean;
    readonly highInclusive: boolean;
  };
  readonly unit: string;
  readonly method: string;
  readonly assumed: readonly string[];
  readonly cautions: readonly string[];
  /** Ids of the claims that say what the quantity is worth. */
  readonly claims: readonly string[];
}

interface Described<Name extends string, Convention extends string> {
  readonly quantity: Name;
  readonly convention: Convention;
  readonly unit: string;
  readonly method: string;
  readonly assumed?: readonly string[];
  readonly cautions?: readonly string[];
  readonly claims: readonly Claim[];
}

const text = (end: Exact | null): string | null => end && toDecimalString(end);

/** Throws where no end of the value is bounded: `<0.3` over `<0.1` may be anything. */
export function derived<Name extends string, Convention extends string>(
  values: Possible | undefined,
  { claims, assumed = [], cautions = [], ...described }: Described<Name, Convention>,
): DerivedQuantity<Name, Convention> {
  if (!values || (values.low === null && values.high === null))
    throw new CalculationError(
      'nothing-bounded',
      described.quantity,
      'left open by its censored inputs',
      'a plain number for at least one of the two',
    );
  return {
    ...described,
    value: { ...values, low: text(values.low), high: text(values.high) },
    assumed,
    cautions,
    claims: claims.map(({ id }) => id),
  };
}

const end = (of: string | null): Exact | null => (of === null ? null : (parseExact(of) ?? null));
const possible = ({ value }: DerivedQuantity): Possible => ({ ...value, low: end(value.low), high: end(value.high) });

/**
 * Where one value lies beside another of the same quantity in the same convention. Another convention does not compile, and is
 * refused at run time: a mass ratio is ten times the ratio in ng/dL over pg/mL. `undecided` where intervals overlap.
 *
 * @example
 * compareDerived(ratio('lh-fsh', { lh: { value: '9.3', unit: 'IU/L' }, fsh: { value: '3.1', unit: 'IU/L' } }), ratio('lh-fsh', { lh: { value: '6', unit: 'IU/L' }, fsh: { value: '6', unit: 'IU/L' } })) // 'above'
 */
export function compareDerived<Name extends string, Convention extends string>(
  a: DerivedQuantity<Name, Convention>,
  b: DerivedQuantity<NoInfer<Name>, NoInfer<Convention>>,
): 'below' | 'equal' | 'above' | 'undecided' {
  if (a.quantity !== b.quantity || a.convention !== b.convention)
    throw new CalculationError(
      'convention-differs',
      'the other value',
      `${b.quantity}, ${b.convention}`,
      `${a.quantity}, ${a.convention}`,
    );
  const [one, other] = [possible(a), possible(b)];
  if (isPoint(one) && isPoint(other) && one.low && other.low && compare(one.low, other.low) === 0) return 'equal';
  if (other.low && isBelow(one, other.low) === 'true') return 'below';
  if (other.high && isAbove(one, other.high) === 'true') return 'above';
  return 'undecided';
}
