import {
  freeTestosteroneGitonConstants,
  freeTestosteroneRossConstants,
  freeTestosteroneVermeulenConstants,
} from '../evidence/claims/free-testosterone.js';
import type { Claim, ClaimValue } from '../evidence/claim.js';
import { stated } from '../evidence/stated.js';
import { exactOf, type Exact } from '../logic/exact.js';
import { bindingOf, type Binding } from './mass-action.js';

/**
 * The sets of constants that are offered, each under the name of its source. Others (Södergård 1982, Emadi-Konjin 2003 and the
 * empirical formulas) are not: not all of their numbers were seen on a page that can be cited.
 */
export type EquationId = 'vermeulen-1999' | 'ross-2005' | 'giton-2007';

/** One constant of an equation, as its source prints it. */
export interface Constant {
  readonly name: 'shbg-association' | 'albumin-association' | 'albumin-molar-mass';
  readonly value: string;
  readonly unit: string;
  /** Id of the claim, and key of its value. */
  readonly claim: string;
  readonly key: string;
}

export interface Equation<Id extends EquationId = EquationId> {
  readonly id: Id;
  readonly name: string;
  readonly binding: Binding;
  readonly constants: readonly Constant[];
  readonly claims: readonly Claim[];
  /** What its source does not state and is taken from elsewhere. */
  readonly assumed: readonly string[];
}

/** The number of a claim. Throws RangeError where the claim states none. */
export const numberOf = ({ value, key }: ClaimValue): Exact => exactOf(stated(value, key));

const vermeulen = freeTestosteroneVermeulenConstants.values;
const molarMass = vermeulen['albumin-molar-mass'];

/** Taken where a source states none: that of the worked example of Vermeulen 1999. */
export const assumedMolarMass: { readonly value: Exact; readonly assumed: string } = /* @__PURE__ */ (() => ({
  value: numberOf(molarMass),
  assumed: `albumin molar mass ${molarMass.value} ${molarMass.unit}`,
}))();

/** What an abstract states, and the albumin of Vermeulen 1999 where it states none. */
function equation<Id extends EquationId>(
  id: Id,
  name: string,
  claim:
    | typeof freeTestosteroneVermeulenConstants
    | typeof freeTestosteroneRossConstants
    | typeof freeTestosteroneGitonConstants,
): Equation<Id> {
  const { 'shbg-association-constant': shbg, 'albumin-association-constant': albumin } = claim.values;
  const isOwn = claim === freeTestosteroneVermeulenConstants;
  const constant = (kind: Constant['name'], value: ClaimValue, from: string): Constant => ({
    name: kind,
    value: stated(value.value, value.key),
    unit: value.unit,
    claim: from,
    key: value.key,
  });
  return {
    id,
    name,
    binding: bindingOf({
      shbgAssociation: numberOf(shbg),
      albuminAssociation: numberOf(albumin),
      albuminMolarMass: assumedMolarMass.value,
    }),
    constants: [
      constant('shbg-association', shbg, claim.id),
      constant('albumin-association', albumin, claim.id),
      constant('albumin-molar-mass', molarMass, freeTestosteroneVermeulenConstants.id),
    ],
    claims: isOwn ? [claim] : [claim, freeTestosteroneVermeulenConstants],
    assumed: isOwn ? [] : [assumedMolarMass.assumed],
  };
}

/** The equations of free testosterone. Only values by Vermeulen 1999 are held against limits: those of it that are published. */
export const equations: { readonly [Id in EquationId]: Equation<Id> } = /* @__PURE__ */ (() => ({
  'vermeulen-1999': equation('vermeulen-1999', 'Vermeulen 1999', freeTestosteroneVermeulenConstants),
  'ross-2005': equation('ross-2005', 'Ross 2005', freeTestosteroneRossConstants),
  'giton-2007': equation('giton-2007', 'Giton 2007', freeTestosteroneGitonConstants),
}))();

/** Taken where no albumin was measured, by every equation. */
export const defaultAlbumin: { readonly value: Exact; readonly assumed: string } = /* @__PURE__ */ (() => ({
  value: numberOf(vermeulen['albumin-default']),
  assumed: `albumin ${vermeulen['albumin-default'].value} ${vermeulen['albumin-default'].unit}`,
}))();
