import { analyteOf } from '../analytes/find.js';
import { assayTestosteroneImmunoassayBias } from '../evidence/claims/assay.js';
import {
  freeTestosteroneFormulaRatioFiers,
  freeTestosteroneVermeulenConstants,
} from '../evidence/claims/free-testosterone.js';
import type { ClaimValue } from '../evidence/claim.js';
import {
  compare,
  factorOf,
  fromScaledInteger,
  invertFactor,
  parseExact,
  scaleBy,
  toDecimalString,
  type Exact,
  type Factor,
} from '../logic/exact.js';
import type { Possible } from '../logic/possible.js';
import type { AnalyteId } from '../analytes/analyte.js';
import { convertExact } from '../units/conversion.js';
import { readUnit } from '../units/read-unit.js';
import { UnitError } from '../units/unit-error.js';
import type { Calculated, CalculationInput } from './calculated.js';
import { solveVermeulen, type VermeulenConstants, type VermeulenResult } from './vermeulen.js';

export interface Quantity {
  readonly value: string;
  readonly unit: string;
}

export interface FreeTestosterone {
  readonly free: Quantity; // nmol/L, unrounded
  readonly bioavailable: Quantity; // nmol/L, unrounded
  readonly percentFree: string;
  readonly method: string;
  readonly assumed: readonly string[];
  readonly cautions: readonly string[];
}

const { values: constants } = freeTestosteroneVermeulenConstants;

function exact({ value = '' }: ClaimValue): Exact {
  const read = parseExact(value);
  if (!read) throw new RangeError('A constant of the equation is not a plain number');
  return read;
}

/** The equation's constants, as its sources print them. */
const vermeulenConstants: VermeulenConstants = /* @__PURE__ */ (() => ({
  shbgAssociation: exact(constants['shbg-association-constant']),
  albuminAssociation: exact(constants['albumin-association-constant']),
  albuminMolarMass: exact(constants['albumin-molar-mass']),
}))();
const DEFAULT_ALBUMIN = constants['albumin-default'];
const defaultAlbumin = /* @__PURE__ */ exact(DEFAULT_ALBUMIN);
const METHOD = 'Vermeulen 1999';
const ASSUMED = `albumin ${DEFAULT_ALBUMIN.value} ${DEFAULT_ALBUMIN.unit}`;

function amount(quantity: Quantity, analyte: AnalyteId, unit: string): Exact {
  const [reading, value] = [readUnit(quantity.unit, analyteOf(analyte)), parseExact(quantity.value.trim())];
  if (!reading.ok) throw new UnitError(`${reading.reason}-unit`, reading.message, reading.candidates);
  if (!value || value.mantissa < 0n)
    throw new RangeError(`The value of ${analyte} is not a plain number of zero or more`);
  const converted = convertExact(value, reading.ucum, unit, analyteOf(analyte));
  if (!converted)
    throw new UnitError(
      'not-convertible',
      `No agreed factor joins ${reading.ucum} and ${unit} for ${analyteOf(analyte).inSentence}.`,
      [unit],
    );
  return converted;
}

/** Testosterone so low that immunoassays were not reliable: the calculation inherits it. */
const unreliable = /* @__PURE__ */ exact(assayTestosteroneImmunoassayBias.values['expected-level-women']);
const cautionsFor = (testosterone: Exact): readonly string[] =>
  compare(testosterone, unreliable) < 0 ? ['testosterone-low-for-immunoassay'] : [];

/**
 * Free and bioavailable testosterone by mass action (Vermeulen 1999, albumin molar mass 69 000 g/mol as in its worked example).
 * Units are read as the library reads them; albumin that is not given is assumed, and said to be. Throws UnitError for a unit that
 * is not read and RangeError for a value that is not a plain number.
 *
 * @example
 * freeTestosterone({ testosterone: { value: '10', unit: 'nmol/L' }, shbg: { value: '40', unit: 'nmol/L' } }).free.value.slice(0, 10) // '0.17388368'
 */
export function freeTestosterone(input: {
  readonly testosterone: Quantity;
  readonly shbg: Quantity;
  readonly albumin?: Quantity;
}): FreeTestosterone {
  const testosterone = amount(input.testosterone, 'testosterone', 'nmol/L');
  const shbg = amount(input.shbg, 'shbg', 'nmol/L');
  const albumin = input.albumin ? amount(input.albumin, 'albumin', 'g/L') : defaultAlbumin;
  const solved = solveVermeulen({ testosterone, shbg, albumin }, vermeulenConstants);
  return {
    free: { value: toDecimalString(solved.free), unit: 'nmol/L' },
    bioavailable: { value: toDecimalString(solved.bioavailable), unit: 'nmol/L' },
    percentFree: toDecimalString(solved.percentFree),
    method: METHOD,
    assumed: input.albumin ? [] : [ASSUMED],
    cautions: cautionsFor(testosterone),
  };
}

const zero = /* @__PURE__ */ fromScaledInteger(0n, 0);

/**
 * The same for results of a panel: testosterone and SHBG in nmol/L, albumin in g/L. Both quantities rise with testosterone and
 * fall with SHBG; with albumin the free one falls and the bioavailable one, which counts what albumin binds, rises. So the ends
 * of the inputs give the ends of the results.
 */
export function calculateFreeTestosterone(
  testosterone: CalculationInput,
  shbg: CalculationInput,
  albumin: CalculationInput | undefined,
): readonly Calculated[] {
  const [mostTestosterone, mostShbg] = [testosterone.values.high, shbg.values.high];
  if (!mostTestosterone || !mostShbg) return [];
  const [leastAlbumin, mostAlbumin] = albumin
    ? [albumin.values.low, albumin.values.high]
    : [defaultAlbumin, defaultAlbumin];
  if (!leastAlbumin || !mostAlbumin) return []; // a censored albumin bounds the result on one side only
  const least = (albuminEnd: Exact): VermeulenResult =>
    solveVermeulen(
      { testosterone: testosterone.values.low ?? zero, shbg: mostShbg, albumin: albuminEnd },
      vermeulenConstants,
    );
  const most = (albuminEnd: Exact): VermeulenResult =>
    solveVermeulen(
      { testosterone: mostTestosterone, shbg: shbg.values.low ?? zero, albumin: albuminEnd },
      vermeulenConstants,
    );
  const isExact = [testosterone, shbg, ...(albumin ? [albumin] : [])].every(
    ({ values }) => values.low !== null && values.low === values.high,
  );
  const lowest = least(mostAlbumin);
  const highest = isExact ? lowest : most(leastAlbumin);
  const oneAlbumin = leastAlbumin === mostAlbumin;
  const [lowestBioavailable, highestBioavailable] = oneAlbumin
    ? [lowest, highest]
    : [least(leastAlbumin), most(mostAlbumin)];
  const shared = {
    method: METHOD,
    inputs: [testosterone.path, shbg.path, ...(albumin ? [albumin.path] : [])],
    assumed: albumin ? [] : [ASSUMED],
    claims: [freeTestosteroneVermeulenConstants],
    cautions: cautionsFor(mostTestosterone),
  };
  return [
    {
      id: 'free-testosterone',
      unit: 'pmol/L',
      values: between(scaleBy(lowest.free, THOUSAND), isExact ? undefined : scaleBy(highest.free, THOUSAND)),
      ...shared,
    },
    {
      id: 'bioavailable-testosterone',
      unit: 'nmol/L',
      values: between(lowestBioavailable.bioavailable, isExact ? undefined : highestBioavailable.bioavailable),
      ...shared,
    },
  ];
}

const THOUSAND = /* @__PURE__ */ factorOf(1000n, 1n);

const between = (low: Exact, high: Exact = low): Possible => ({ low, high, lowInclusive: true, highInclusive: true });

/** How far a calculated value and a limit have to lie apart to be told from each other: the median ratio to dialysis. */
const upwards = /* @__PURE__ */ ratioAbove(freeTestosteroneFormulaRatioFiers.values['vermeulen-ratio']);
const downwards = /* @__PURE__ */ invertFactor(upwards);

function ratioAbove(value: ClaimValue): Factor {
  const { mantissa, scale } = exact(value);
  return factorOf(mantissa, 10n ** BigInt(scale));
}

/** Widened by what separates a calculated value from a limit, so that only a clear difference decides. */
export const withUncertainty = ({ low, high, lowInclusive, highInclusive }: Possible): Possible => ({
  low: low && scaleBy(low, downwards),
  high: high && scaleBy(high, upwards),
  lowInclusive,
  highInclusive,
});
