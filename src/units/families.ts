import type { Analyte } from '../analytes/analyte.js';
import { factorOf, invertFactor, multiplyFactors, ONE, parseExact, type Factor } from '../logic/exact.js';
import {
  DIMENSIONLESS,
  dimensionOf,
  isSameDimension,
  MASS_PER_VOLUME,
  MOLES_PER_VOLUME,
  type Base,
  type Dimension,
} from './dimension.js';
import type { Flavor } from './atoms.js';
import { unitOf, type UcumUnit } from './grammar.js';
import { molarMasses } from './molar-masses.js';

/** The units that convert into one unit of record. An analyte has more than one family where no factor joins its units. */
export interface Family {
  readonly recordUnit: string;
  readonly unit: UcumUnit;
  /** g/mol, where mass joins the moles of the record. */
  readonly molarMass?: Factor;
}

const NUMBER_PER_VOLUME: Dimension = dimensionOf({ length: -3 });

function molarMassOf(analyte: Analyte): Factor | undefined {
  const mass = analyte.molarMass ?? (Object.hasOwn(molarMasses, analyte.id) ? molarMasses[analyte.id] : undefined);
  const exact = mass && parseExact(mass.gramsPerMole);
  return exact && factorOf(exact.mantissa, 10n ** BigInt(exact.scale));
}

const cache = new WeakMap<Analyte, readonly Family[]>();

/** The families of an analyte, that of its unit of record first. */
export function familiesOf(analyte: Analyte): readonly Family[] {
  const known = cache.get(analyte);
  if (known) return known;
  const molarMass = molarMassOf(analyte);
  const families = [analyte.unit, ...(analyte.otherUnits ?? [])].map((recordUnit): Family => ({
    recordUnit,
    unit: unitOf(recordUnit),
    ...(molarMass && { molarMass }),
  }));
  cache.set(analyte, families);
  return families;
}

/**
 * Units of one dimension that are not of one kind: 40 % is no sperm count, 300 mmol/mol no volume fraction. What the unit names
 * has to be named by the unit of record too; a plain fraction may stand for any ratio but an index or a score.
 */
function isSameKind(unit: UcumUnit, record: UcumUnit): boolean {
  const allowed = new Set<Base | Flavor>(record.named);
  if (!record.named.has('count') && record.named.size > 0) allowed.add('fraction');
  return [...unit.named].every((kind) => allowed.has(kind));
}

const normalized = (factor: Factor): Factor => (factor.numerator === 1n && factor.denominator === 1n ? ONE : factor);

const divide = (a: Factor, b: Factor): Factor => multiplyFactors(a, invertFactor(b));

function factorInto(unit: UcumUnit, family: Family): Factor | undefined {
  const { unit: record, molarMass } = family;
  const ratio = divide(unit.factor, record.factor);
  if (isSameDimension(unit.dimension, record.dimension)) {
    const isNumber =
      isSameDimension(unit.dimension, DIMENSIONLESS) || isSameDimension(unit.dimension, NUMBER_PER_VOLUME);
    return isNumber && !isSameKind(unit, record) ? undefined : normalized(ratio);
  }
  // whatever has a molar mass here has moles as its record
  const isMassToMoles =
    isSameDimension(unit.dimension, MASS_PER_VOLUME) && isSameDimension(record.dimension, MOLES_PER_VOLUME);
  return molarMass && isMassToMoles ? divide(ratio, molarMass) : undefined;
}

/** The family that a unit belongs to, with the exact factor into its unit of record; `undefined` when it fits none. */
export function findFamily(
  unit: UcumUnit,
  analyte: Analyte,
): { readonly recordUnit: string; readonly toRecord: Factor } | undefined {
  for (const family of familiesOf(analyte)) {
    const toRecord = factorInto(unit, family);
    if (toRecord) return { recordUnit: family.recordUnit, toRecord };
  }
  return undefined;
}

/** Is the analyte counted in international units, in enzyme units, or in neither? Laboratories print U for both. */
export function unitKindOf(analyte: Analyte): 'international' | 'enzyme' | undefined {
  const named = familiesOf(analyte).map(({ unit }) => unit.named);
  if (named.some((names) => names.has('international'))) return 'international';
  return named.some((names) => names.has('amount') && names.has('time')) ? 'enzyme' : undefined;
}
