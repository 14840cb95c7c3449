import type { LoincCode } from '../analytes/analyte.js';
import {
  DIMENSIONLESS,
  dimensionOf,
  isSameDimension,
  MASS_PER_VOLUME,
  MOLES_PER_VOLUME,
  type Dimension,
} from './dimension.js';
import { parseUcum } from './grammar.js';

const ARBITRARY: readonly Dimension[] = [
  dimensionOf({ international: 1, length: -3 }),
  dimensionOf({ arbitrary: 1, length: -3 }),
  dimensionOf({ amount: 1, time: -1, length: -3 }), // the enzyme unit, U/L
];

const DIMENSIONS: { readonly [Property in LoincCode['property']]: readonly Dimension[] } = {
  mass: [MASS_PER_VOLUME],
  moles: [MOLES_PER_VOLUME],
  arbitrary: ARBITRARY,
  fraction: [DIMENSIONLESS],
  ratio: [DIMENSIONLESS],
  score: [DIMENSIONLESS],
  number: [DIMENSIONLESS, dimensionOf({ length: -3 })],
};

/**
 * Does a unit fit the property of a LOINC code? A mass code with a molar unit is a clash that the reader is told of: the code
 * decides the analyte, the unit decides the scale.
 *
 * @example
 * fitsProperty('nmol/L', 'mass') // false
 */
export function fitsProperty(ucum: string, property: LoincCode['property']): boolean {
  const parsed = parseUcum(ucum);
  return parsed.ok && DIMENSIONS[property].some((dimension) => isSameDimension(dimension, parsed.unit.dimension));
}
