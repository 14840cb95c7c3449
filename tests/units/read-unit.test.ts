import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/analytes/catalogue.js';
import { analyteOf } from '../../src/analytes/find.js';
import type { Analyte } from '../../src/analytes/analyte.js';
import { ONE } from '../../src/logic/exact.js';
import { familiesOf } from '../../src/units/families.js';
import { unitOf } from '../../src/units/grammar.js';
import { EXACT_PHRASES, PHRASES } from '../../src/units/phrases.js';
import { readUnit } from '../../src/units/read-unit.js';
import { misprintedUnits, usualUnits } from '../../src/units/usual-units.js';
import { CYRILLIC_NUMERATORS, DENOMINATORS, NUMERATORS } from '../../src/units/words.js';

const analytes: readonly Analyte[] = Object.values(catalogue);

describe('readUnit', () => {
  it.each(analytes.map((analyte) => [analyte.id, analyte] as const))(
    'reads every unit that %s offers',
    (_, analyte) => {
      const { si, conventional } = analyte.displayUnits;
      expect(readUnit(analyte.unit, analyte)).toEqual({
        ok: true,
        ucum: analyte.unit,
        recordUnit: analyte.unit,
        toRecord: ONE,
      });
      for (const unit of [si, conventional])
        expect(readUnit(unit, analyte)).toMatchObject({ ok: true, recordUnit: analyte.unit });
      for (const unit of usualUnits(analyte)) expect(readUnit(unit, analyte)).toMatchObject({ ok: true, ucum: unit });
      for (const unit of analyte.otherUnits ?? [])
        expect(readUnit(unit, analyte)).toMatchObject({ ok: true, recordUnit: unit });
      expect(familiesOf(analyte)).toBe(familiesOf(analyte));
    },
  );

  it('gives the very factor one for the unit of record, however it is spelled', () => {
    const reading = readUnit('NMOL/L', analyteOf('testosterone'));
    expect(reading.ok && reading.toRecord).toBe(ONE);
  });

  it('keeps prolactin apart in its two families', () => {
    expect(readUnit('ng/mL', analyteOf('prolactin'))).toMatchObject({ recordUnit: 'ug/L' });
    expect(readUnit('µIU/mL', analyteOf('prolactin'))).toMatchObject({ recordUnit: 'm[IU]/L', ucum: 'u[IU]/mL' });
  });

  it('takes an index with or without its percent sign as the same number', () => {
    const index = analyteOf('free-androgen-index');
    for (const unit of ['%', '1', 'ratio', '{index}'])
      expect(readUnit(unit, index)).toMatchObject({ ok: true, toRecord: ONE });
  });

  it('gives the same reading however many spellings came in between', () => {
    const testosterone = analyteOf('testosterone');
    const first = readUnit('ng/dl', testosterone);
    for (let at = 0; at < 1200; at += 1) readUnit(`x${at}`, testosterone);
    expect(readUnit('ng/dl', testosterone)).toEqual(first);
    expect(readUnit('ng/dl', testosterone)).toBe(readUnit('ng/dl', testosterone));
  });

  it('names units and never the printed text in its messages', () => {
    const reading = readUnit('187 of 300', analyteOf('testosterone'));
    expect(reading).toMatchObject({
      ok: false,
      reason: 'unknown',
      message: expect.stringContaining('nmol/L') as unknown,
    });
    expect(JSON.stringify(reading)).not.toContain('187');
  });

  it('offers the readings of an ambiguous unit in the units of the analyte', () => {
    expect(readUnit('KU/L', analyteOf('lh'))).toMatchObject({ reason: 'ambiguous', candidates: ['k[IU]/L'] });
    expect(readUnit('mE/L', analyteOf('prolactin'))).toMatchObject({
      reason: 'ambiguous',
      candidates: ['[IU]/L', 'm[IU]/L'],
    });
  });

  it('says what a unit may stand for, what it is not one of, and what is reported', () => {
    const messageOf = (text: string, id: 'lh' | 'free-testosterone' | 'free-androgen-index'): string => {
      const reading = readUnit(text, analyteOf(id));
      return reading.ok ? reading.ucum : reading.message;
    };
    expect(messageOf('MU/L', 'lh')).toMatch(/^The unit has no single reading; it may stand for \S+ or \S+\.$/);
    expect(messageOf('ng/mL', 'lh')).toBe('ng/mL is not a unit of LH. LH is reported in [IU]/L, m[IU]/mL.');
    expect(messageOf('%', 'free-testosterone')).toMatch(
      /^% is not a unit of free testosterone\. .* The share of the total is the analyte "free-testosterone-percent"\.$/,
    );
    expect(messageOf('U/L', 'free-testosterone')).toMatch(
      /^U\/L is not a unit of free testosterone\. .* pg\/mL, ng\/dL\.$/,
    );
    expect(messageOf('nmol/L', 'free-testosterone')).toBe('nmol/L');
    expect(messageOf('nmol/L', 'free-androgen-index')).toMatch(/^nmol\/L is not a unit of/);
  });

  it('takes M for the million of a sperm count alone', () => {
    const sperm = analyteOf('sperm-concentration');
    expect(readUnit(' M / mL ', sperm)).toMatchObject({ ok: true, ucum: '10*6/mL' });
    expect(readUnit('M', analyteOf('total-sperm-count'))).toMatchObject({ ok: true, ucum: '10*6' });
    expect(readUnit('uM/mL', sperm)).toMatchObject({ ok: false, reason: 'refused' });
    for (const text of ['M/L', 'M/mL/h'])
      expect(readUnit(text, sperm)).toMatchObject({ ok: false, reason: 'ambiguous' });
    expect(readUnit('M/mL', analyteOf('testosterone'))).toMatchObject({ ok: false });
  });

  it('has lists of spellings that are UCUM, each with each', () => {
    const numerators = new Set([...NUMERATORS.values(), ...CYRILLIC_NUMERATORS.values()]);
    const denominators = new Set(DENOMINATORS.values());
    const whole = [...PHRASES.values(), ...EXACT_PHRASES.values(), ...numerators];
    const fractions = [...numerators].flatMap((above) => [...denominators].map((below) => `${above}/${below}`));
    for (const ucum of [...whole, ...fractions]) expect(() => unitOf(ucum)).not.toThrow();
  });

  it('reads a unit of any analyte, whatever its id', () => {
    const own: Analyte = { ...analyteOf('lh'), id: 'constructor' };
    expect(readUnit('mIU/mL', own)).toMatchObject({ ok: true, recordUnit: '[IU]/L' });
    expect(usualUnits(own)).toEqual(['[IU]/L', 'm[IU]/mL']);
    expect(misprintedUnits(own)).toEqual([]);
  });

  it('refuses an entry whose unit of record is no unit', () => {
    const broken: Analyte = { ...analyteOf('lh'), unit: 'drops' };
    expect(() => readUnit('IU/L', broken)).toThrow(TypeError);
  });
});
