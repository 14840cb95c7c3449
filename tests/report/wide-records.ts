import { catalogue } from '../../src/analytes/catalogue.js';
import { printUnit } from '../../src/units/print-unit.js';
import { believableRange } from '../../src/units/believable-ranges.js';
import type { LabRecord, Observation } from '../../src/record/types.js';

const LONG_NAME = `Laboratorio Clínico y de Referencia, ${'Departamento de Bioquímica y Hormonas, '.repeat(4)}Sección Central`;

const RESULTS = 40;

/** A result of every analyte in its own unit, two in three with an interval. */
const observations: readonly Observation[] = Object.values(catalogue)
  .slice(0, RESULTS)
  .map((analyte, at): Observation => {
    const range = believableRange(analyte, analyte.unit);
    const value =
      range === undefined ? '2' : String(Number(Math.sqrt(Number(range[0]) * Number(range[1])).toPrecision(2)));
    const interval = { low: String(Number(value) * 0.5), high: String(Number(value) * 2) };
    return {
      analyte: analyte.id,
      value,
      unit: printUnit(analyte.unit),
      ...(at % 3 !== 0 && { referenceInterval: interval }),
    };
  });

/** Two panels of forty results from a laboratory with a long name. */
export const manyResults: LabRecord = {
  subject: { referenceCategory: 'female', ageYears: 33 },
  panels: ['2025-03-01', '2025-09-01'].map((collectedAt, at) => ({
    id: `panel-${at + 1}`,
    collectedAt,
    laboratory: LONG_NAME,
    observations,
  })),
};

/** Results without any interval, of a person of whom nothing is stated. */
export const withoutIntervals: LabRecord = {
  panels: [
    {
      id: 'only',
      laboratory: LONG_NAME,
      observations: [
        { analyte: 'testosterone', value: '15', unit: 'nmol/L' },
        { analyte: 'LH', value: '4', unit: 'IU/L' },
        { analyte: 'estradiol', value: '<40', unit: 'pmol/L' },
      ],
    },
  ],
};
