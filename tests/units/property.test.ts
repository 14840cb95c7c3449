import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/analytes/catalogue.js';
import { findByCode } from '../../src/analytes/find.js';
import { fitsProperty } from '../../src/units/property.js';
import { readUnit } from '../../src/units/read-unit.js';
import { parseUcum } from '../../src/units/grammar.js';
import { readFixture } from './fixture.js';

/** Acidity is no analyte here. */
const NOT_READ = ['[pH]'];

describe('LOINC properties', () => {
  it.each([
    ['nmol/L', 'moles', true],
    ['nmol/L', 'mass', false],
    ['ng/dL', 'mass', true],
    ['m[IU]/mL', 'arbitrary', true],
    ['U/L', 'arbitrary', true],
    ["[arb'U]/mL", 'arbitrary', true],
    ['ng/mL', 'arbitrary', false],
    ['%', 'fraction', true],
    ['g/dL', 'fraction', false],
    ['10*6/mL', 'number', true],
    ['{T-score}', 'score', true],
    ['{ratio}', 'ratio', true],
    ['not a unit', 'ratio', false],
  ] as const)('%s fits %s: %s', (ucum, property, expected) => {
    expect(fitsProperty(ucum, property)).toBe(expected);
  });

  it('are those of a unit that the analyte is reported in', () => {
    for (const analyte of Object.values(catalogue)) {
      const units = [analyte.unit, ...(analyte.otherUnits ?? []), ...Object.values(analyte.displayUnits)];
      for (const { code, property } of analyte.loinc) {
        expect([code, units.some((unit) => fitsProperty(unit, property))]).toEqual([code, true]);
      }
    }
  });

  const rows = readFixture('loinc-example-units.tsv');

  it('agree with every example unit, which is read for its analyte', () => {
    let checked = 0;
    for (const { loinc = '', example_ucum_unit: unit = '' } of rows) {
      expect([unit, parseUcum(unit).ok]).toEqual([unit, !NOT_READ.includes(unit)]);
      const coded = findByCode('http://loinc.org', loinc);
      if (!coded) continue;
      expect([loinc, unit, readUnit(unit, coded.analyte).ok, fitsProperty(unit, coded.loinc.property)]).toEqual([
        loinc,
        unit,
        true,
        true,
      ]);
      checked += 1;
    }
    console.info(`LOINC example units: ${rows.length}, of catalogue analytes ${checked}`);
    expect(checked).toBeGreaterThan(80);
  });
});
