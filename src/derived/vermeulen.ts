import { Decimal as Base } from 'decimal.js';
import { fromScaledInteger, toDecimalString, type Exact } from '../logic/exact.js';

/** A private class: precision is set here and nowhere else, so the host's own decimal.js is left alone. */
const Decimal: typeof Base = /* @__PURE__ */ Base.clone({ precision: 40, rounding: Base.ROUND_HALF_UP });

export interface VermeulenInput {
  readonly testosterone: Exact; // nmol/L
  readonly shbg: Exact; // nmol/L
  readonly albumin: Exact; // g/L
}

export interface VermeulenResult {
  readonly free: Exact; // nmol/L
  readonly bioavailable: Exact; // nmol/L
  readonly percentFree: Exact;
}

/** Constants of the equation, each as its source prints it. */
export interface VermeulenConstants {
  readonly shbgAssociation: Exact; // L/mol
  readonly albuminAssociation: Exact; // L/mol
  readonly albuminMolarMass: Exact; // g/mol
}

/** Roots do not end: 30 significant digits are kept, far beyond what any input carries. */
const SIGNIFICANT = 30;

const decimal = (value: Exact): Base => new Decimal(toDecimalString(value));
const exact = (value: Base): Exact => {
  const [whole = '', fraction = ''] = value.toSignificantDigits(SIGNIFICANT).toFixed().split('.');
  return fromScaledInteger(BigInt(whole + fraction), fraction.length);
};

/**
 * Mass action with one ligand: K N f² + (N + K(S − T)) f − T = 0 for the free concentration f, where N = 1 + Ka·albumin.
 * The form of the root depends on the sign of b, so no digits are lost to cancellation. Vermeulen 1999.
 */
export function solveVermeulen(input: VermeulenInput, constants: VermeulenConstants): VermeulenResult {
  const [total, shbg] = [decimal(input.testosterone), decimal(input.shbg)];
  const k = decimal(constants.shbgAssociation).times('1e-9'); // per nmol/L
  const n = decimal(constants.albuminAssociation)
    .times(decimal(input.albumin))
    .div(decimal(constants.albuminMolarMass))
    .plus(1);
  const b = n.plus(k.times(shbg.minus(total)));
  const root = b.times(b).plus(k.times(n).times(total).times(4)).sqrt();
  const free = b.gte(0) ? total.times(2).div(b.plus(root)) : root.minus(b).div(k.times(n).times(2));
  return {
    free: exact(free),
    bioavailable: exact(n.times(free)),
    percentFree: exact(total.isZero() ? total : free.div(total).times(100)),
  };
}
