import { Decimal as Base } from 'decimal.js';

/** A private class: precision is set here and nowhere else, so the host's own decimal.js is left alone. */
const Decimal: typeof Base = /* @__PURE__ */ Base.clone({
  precision: 40,
  rounding: Base.ROUND_HALF_UP,
  toExpNeg: -60,
  toExpPos: 60,
});

export interface VermeulenInput {
  readonly testosterone: string; // nmol/L
  readonly shbg: string; // nmol/L
  readonly albumin: string; // g/L
}

export interface VermeulenResult {
  readonly free: string; // nmol/L
  readonly bioavailable: string; // nmol/L
  readonly percentFree: string;
}

/** Constants of the equation, each as its source prints it. */
export interface VermeulenConstants {
  readonly shbgAssociation: string; // L/mol
  readonly albuminAssociation: string; // L/mol
  readonly albuminMolarMass: string; // g/mol
}

/**
 * Mass action with one ligand: K N f² + (N + K(S − T)) f − T = 0 for the free concentration f, where N = 1 + Ka·albumin.
 * The form of the root depends on the sign of b, so no digits are lost to cancellation. Vermeulen 1999.
 */
export function solveVermeulen(input: VermeulenInput, constants: VermeulenConstants): VermeulenResult {
  const [total, shbg] = [new Decimal(input.testosterone), new Decimal(input.shbg)];
  const k = new Decimal(constants.shbgAssociation).times('1e-9'); // per nmol/L
  const n = new Decimal(constants.albuminAssociation).times(input.albumin).div(constants.albuminMolarMass).plus(1);
  const b = n.plus(k.times(shbg.minus(total)));
  const root = b.times(b).plus(k.times(n).times(total).times(4)).sqrt();
  const free = b.gte(0) ? total.times(2).div(b.plus(root)) : root.minus(b).div(k.times(n).times(2));
  return {
    free: free.toFixed(),
    bioavailable: n.times(free).toFixed(),
    percentFree: total.isZero() ? '0' : free.div(total).times(100).toFixed(),
  };
}
