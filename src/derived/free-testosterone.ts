import { analyteOf } from '../analytes/find.js';
import { assayTestosteroneImmunoassayBias } from '../evidence/claims/assay.js';
import {
  freeTestosteroneFormulaRatioFiers,
  freeTestosteroneVermeulenConstants,
} from '../evidence/claims/free-testosterone.js';
import type { ClaimValue } from '../evidence/claim.js';
import { compare, parseExact, scaleBy, factorOf, toDecimalString, type Exact } from '../logic/exact.js';
import type { Possible } from '../logic/possible.js';
import type { AnalyteId } from '../analytes/analyte.js';
import { convertExact } from '../units/conversion.js';
import { readUnit } from '../units/read-unit.js';
import { UnitError } from '../units/unit-error.js';
import type { Calculated, CalculationInput } from './calculated.js';
import { solveVermeulen, type VermeulenConstants } from './vermeulen.js';

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

const number = ({ value = '' }: ClaimValue): string => value;
const { values: constants } = freeTestosteroneVermeulenConstants;

/** The equation's constants, as its sources print them. */
export const vermeulenConstants: VermeulenConstants = {
  shbgAssociation: number(constants['shbg-association-constant']),
  albuminAssociation: number(constants['albumin-association-constant']),
  albuminMolarMass: number(constants['albumin-molar-mass']),
};
const DEFAULT_ALBUMIN = constants['albumin-default'];
const METHOD = 'Vermeulen 1999';
const ASSUMED = `albumin ${number(DEFAULT_ALBUMIN)} ${DEFAULT_ALBUMIN.unit}`;

/** How far a calculated value and a limit have to lie apart to be told from each other: the median ratio to dialysis. */
export const distinguishable: string = number(freeTestosteroneFormulaRatioFiers.values['vermeulen-ratio']);

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
function cautionsFor(testosterone: Exact): readonly string[] {
  const level = assayTestosteroneImmunoassayBias.values['expected-level-women'];
  const limit = parseExact(number(level));
  return limit && compare(testosterone, limit) < 0 ? ['testosterone-low-for-immunoassay'] : [];
}

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
  const albumin = input.albumin ? toDecimalString(amount(input.albumin, 'albumin', 'g/L')) : number(DEFAULT_ALBUMIN);
  const solved = solveVermeulen(
    { testosterone: toDecimalString(testosterone), shbg: toDecimalString(shbg), albumin },
    vermeulenConstants,
  );
  return {
    free: { value: solved.free, unit: 'nmol/L' },
    bioavailable: { value: solved.bioavailable, unit: 'nmol/L' },
    percentFree: solved.percentFree,
    method: METHOD,
    assumed: input.albumin ? [] : [ASSUMED],
    cautions: cautionsFor(testosterone),
  };
}

const ZERO = '0';
const text = (end: Exact | null, none: string): string => (end ? toDecimalString(end) : none);

/**
 * The same for results of a panel: testosterone and SHBG in nmol/L, albumin in g/L. Free testosterone rises with testosterone and
 * falls with SHBG and albumin, so the ends of the inputs give the ends of the result.
 */
export function calculateFreeTestosterone(
  testosterone: CalculationInput,
  shbg: CalculationInput,
  albumin: CalculationInput | undefined,
): readonly Calculated[] {
  if (!testosterone.values.high || !shbg.values.high) return [];
  const [least, most] = [testosterone.values, shbg.values];
  const lowest = solveVermeulen(
    {
      testosterone: text(least.low, ZERO),
      shbg: text(most.high, ZERO),
      albumin: text(albumin?.values.high ?? null, number(DEFAULT_ALBUMIN)),
    },
    vermeulenConstants,
  );
  const isExact = [testosterone, shbg, ...(albumin ? [albumin] : [])].every(
    ({ values }) => values.low !== null && values.low === values.high,
  );
  const highest = isExact
    ? lowest
    : solveVermeulen(
        {
          testosterone: text(least.high, ZERO),
          shbg: text(most.low, ZERO),
          albumin: text(albumin?.values.low ?? null, number(DEFAULT_ALBUMIN)),
        },
        vermeulenConstants,
      );
  const shared = {
    method: METHOD,
    inputs: [testosterone.path, shbg.path, ...(albumin ? [albumin.path] : [])],
    assumed: albumin ? [] : [ASSUMED],
    claims: [freeTestosteroneVermeulenConstants],
    cautions: cautionsFor(testosterone.values.high),
  };
  const between = (low: string, high: string, unit: Exact['factor']): Possible => {
    const [from, to] = [rounded(low, unit), rounded(high, unit)];
    return isExact
      ? { low: from, high: from, lowInclusive: true, highInclusive: true }
      : { low: from, high: to, lowInclusive: true, highInclusive: true };
  };
  return [
    { ...shared, id: 'free-testosterone', unit: 'pmol/L', values: between(lowest.free, highest.free, THOUSAND) },
    {
      ...shared,
      id: 'bioavailable-testosterone',
      unit: 'nmol/L',
      values: between(lowest.bioavailable, highest.bioavailable, UNIT),
    },
  ];
}

const THOUSAND = /* @__PURE__ */ factorOf(1000n, 1n);
const UNIT = /* @__PURE__ */ factorOf(1n, 1n);

/** Roots do not end: 30 significant digits are kept, far beyond what any input carries. */
const SIGNIFICANT = 30;

function rounded(value: string, factor: Exact['factor']): Exact {
  const exact = parseExact(value.slice(0, SIGNIFICANT + 2));
  if (!exact) throw new RangeError('A calculated value is not a plain number');
  return scaleBy(exact, factor);
}

/** Widened by what separates a calculated value from a limit, so that only a clear difference decides. */
export function withUncertainty(values: Possible): Possible {
  const ratio = parseExact(distinguishable);
  if (!ratio) return values;
  const numerator = ratio.mantissa;
  const denominator = 10n ** BigInt(ratio.scale);
  return {
    low: values.low && scaleBy(values.low, factorOf(denominator, numerator)),
    high: values.high && scaleBy(values.high, factorOf(numerator, denominator)),
    lowInclusive: values.lowInclusive,
    highInclusive: values.highInclusive,
  };
}
