import { describe, expect, it } from 'vitest';
import { findAnalyte } from '../../src/analytes/find.js';
import { catalogue } from '../../src/analytes/catalogue.js';
import type { Analyte } from '../../src/analytes/analyte.js';
import { compare, parseExact, scaleBy, type Exact } from '../../src/logic/exact.js';
import { exactly, mapEnds, type Possible } from '../../src/logic/possible.js';
import { believableRange } from '../../src/units/believable-ranges.js';
import { readUnit } from '../../src/units/read-unit.js';
import { isImplausible, suspectSlip, type Slip } from '../../src/units/slip.js';

function exact(text: string): Exact {
  const value = parseExact(text);
  if (!value) throw new Error(`not a number: ${text}`);
  return value;
}

/** '<0.4', '>1500', '2-4' or a number. */
function values(text: string): Possible {
  if (text.startsWith('<')) return { low: null, high: exact(text.slice(1)), lowInclusive: false, highInclusive: false };
  if (text.startsWith('>')) return { low: exact(text.slice(1)), high: null, lowInclusive: false, highInclusive: false };
  const [low = '', high] = text.split('..');
  return high === undefined
    ? exactly(exact(low))
    : { low: exact(low), high: exact(high), lowInclusive: true, highInclusive: true };
}

function analyteNamed(name: string): Analyte {
  const analyte = findAnalyte(name);
  if (!analyte) throw new Error(`no analyte ${name}`);
  return analyte;
}

function judge(name: string, value: string, unit: string): { slip: Slip | undefined; implausible: boolean } {
  const analyte = analyteNamed(name);
  const reading = readUnit(unit, analyte);
  if (!reading.ok) throw new Error(`${unit} is not read`);
  const inRecord = mapEnds(values(value), (end) => scaleBy(end, reading.toRecord));
  return {
    slip: suspectSlip(analyte, inRecord, reading),
    implausible: isImplausible(analyte, inRecord, reading.recordUnit),
  };
}

describe('suspectSlip', () => {
  it.each([
    ['testosterone', '500', 'nmol/L', 'unit-slip-suspected', ['ng/dL']],
    ['hematocrit', '0.45', '%', 'unit-slip-suspected', ['L/L']],
    ['albumin', '4.3', 'mg/L', 'unit-slip-suspected', ['g/L', 'g/dL']],
    ['glucose', '95', 'mmol/L', undefined, undefined],
    ['glucose', '190', 'mmol/L', 'unit-slip-suspected', ['mg/dL']],
    ['LH', '24', 'mIU/L', 'unit-often-misprinted', ['[IU]/L', 'm[IU]/mL']],
    ['LH', '3.4', 'mIU/l', 'unit-slip-suspected', ['[IU]/L', 'm[IU]/mL']],
    ['FSH', '0.56', 'µIU/mL', 'unit-slip-suspected', ['[IU]/L', 'm[IU]/mL']],
    ['PSA', '1.5', 'ng/l', 'unit-often-misprinted', ['ug/L', 'ng/mL']],
    ['TSH', '2.1', 'mIU/mL', 'unit-slip-suspected', ['m[IU]/L', 'u[IU]/mL']],
    ['prolactin', '300', 'mIU/mL', 'unit-often-misprinted', ['ug/L', 'ng/mL', 'm[IU]/L', 'u[IU]/mL']],
    ['hematocrit', '0.95', 'L/L', 'value-beyond-believable', []],
    ['estradiol', '0.00001', 'pg/L', 'value-beyond-believable', []],
  ])('%s %s %s: %s', (name, value, unit, code, readAs) => {
    const { slip } = judge(name, value, unit);
    expect([slip?.code, slip?.readAs]).toEqual([code, readAs]);
  });

  it('shows its arithmetic and says that nothing was changed', () => {
    expect(judge('testosterone', '500', 'nmol/L').slip?.message).toBe(
      '500 nmol/L is 500 nmol/L, outside the wide window 0.01 to 350 nmol/L. The same number in ng/dL would be believable. The unit is taken as printed.',
    );
    expect(judge('LH', '24', 'mIU/L').slip?.message).toBe(
      '24 m[IU]/L is 0.024 [IU]/L. LH is rarely reported in m[IU]/L. The same number in [IU]/L or m[IU]/mL would be believable. The unit is taken as printed.',
    );
    expect(judge('hematocrit', '0.4', '%').slip?.message).toMatch(/^0\.4 % is 0\.004 L\/L, outside/);
    expect(judge('hematocrit', '0.92..0.95', 'L/L').slip?.message).toBe(
      '0.92 to 0.95 L/L is 0.92 to 0.95 L/L, outside the wide window 0.05 to 0.9 L/L that is used to find misprints.',
    );
    expect(judge('testosterone', '>1500', 'nmol/L').slip?.message).toContain('above 1500 nmol/L');
    expect(judge('LH', '<24', 'mIU/L').slip?.message).toContain('below 24 m[IU]/L is below 0.024 [IU]/L');
  });

  it.each([
    ['estradiol', '120', 'pg/mL'],
    ['estradiol', '120', 'pmol/L'],
    ['progesterone', '12', 'ng/mL'],
    ['testosterone', '15', 'ng/dL'],
    ['AMH', '5', 'ng/mL'],
    ['free testosterone', '200', 'pg/mL'],
    ['prolactin', '300', 'ng/mL'],
    ['25-OH vitamin D', '60', 'ng/mL'],
  ])('cannot decide %s %s %s from the number, and says nothing', (name, value, unit) => {
    expect(judge(name, value, unit)).toEqual({ slip: undefined, implausible: false });
  });

  it('does not call a censored low result too low', () => {
    expect(judge('estradiol', '<0.001', 'pmol/L')).toEqual({ slip: undefined, implausible: false });
    expect(judge('LH', '<0.1', 'IU/L').slip).toBeUndefined();
  });

  it('does not try units for which no window was set', () => {
    expect(judge('inhibin-b', '50000', 'ng/L').slip).toMatchObject({ code: 'value-beyond-believable', readAs: [] });
  });

  it('says nothing where no window was set', () => {
    expect(judge('macroprolactin', '99', '%').slip).toBeUndefined();
  });

  it('says that any value is open where the number bounds nothing, and where it is a range both ends', () => {
    const lh = analyteNamed('LH');
    const reading = readUnit('mIU/L', lh);
    if (!reading.ok) throw new Error('mIU/L is read');
    const open: Possible = { low: null, high: null, lowInclusive: false, highInclusive: false };
    expect(suspectSlip(lh, open, reading)?.message).toMatch(/^any value m\[IU\]\/L is any value \[IU\]\/L\./);
    expect(judge('LH', '24..48', 'mIU/L').slip?.message).toMatch(
      /^24 to 48 m\[IU\]\/L is 0\.024 to 0\.048 \[IU\]\/L\./,
    );
  });

  it('says nothing of a misprinted unit when no other reading is believable', () => {
    expect(judge('TSH', '0.0001', 'IU/L').slip).toBeUndefined();
  });
});

describe('isImplausible', () => {
  it.each([
    ['testosterone', '1000000', 'nmol/L', true],
    ['testosterone', '-1', 'nmol/L', true],
    ['testosterone', '0', 'nmol/L', true],
    ['testosterone', '<0', 'nmol/L', true],
    ['testosterone', '-1..5', 'nmol/L', true],
    ['testosterone', '0..5', 'nmol/L', false],
    ['testosterone', '<0.4', 'nmol/L', false],
    ['testosterone', '>1500', 'ng/dL', false],
    ['testosterone', '0.00000001', 'nmol/L', true],
    ['testosterone', '500', 'nmol/L', false],
    ['hematocrit', '1', 'L/L', false],
    ['hematocrit', '1.01', 'L/L', true],
    ['hematocrit', '45', 'L/L', true],
    ['hematocrit', '45', '%', false],
    ['macroprolactin', '100', '%', false],
    ['macroprolactin', '100.1', '%', true],
    ['macroprolactin', '0', '%', false],
    ['sperm concentration', '0', '10*6/mL', false],
    ['T-score', '-2.5', '1', false],
    ['T-score', '0', '1', false],
    ['T-score', '-2000', '1', true],
    ['inhibin B', '5', 'IU/mL', false],
    ['prolactin', '900', 'mIU/L', false],
  ])('%s %s %s: %s', (name, value, unit, expected) => {
    expect(judge(name, value, unit).implausible).toBe(expected);
  });

  it('is any zero of what cannot be zero, with a window and without', () => {
    const zero = exactly(exact('0'));
    const unseen: Analyte = { ...analyteNamed('LH'), id: 'not in the list of windows' };
    expect([isImplausible(analyteNamed('LH'), zero), isImplausible(unseen, zero)]).toEqual([true, true]);
    expect(isImplausible(analyteNamed('sperm-concentration'), zero)).toBe(false);
  });

  it('is more than the whole, also of an analyte that is met for the first time', () => {
    const fresh = (): Analyte => ({ ...analyteNamed('hematocrit') });
    expect(isImplausible(fresh(), values('1.01'), 'L/L')).toBe(true);
    expect(isImplausible(fresh(), values('1'), 'L/L')).toBe(false);
  });

  it('takes the unit of record when none is given', () => {
    expect(isImplausible(analyteNamed('hematocrit'), values('45'))).toBe(true);
  });

  it('has windows that are numbers in a unit of record of an analyte of the catalogue, the low end first', () => {
    for (const analyte of Object.values(catalogue)) {
      for (const unit of [analyte.unit, ...(analyte.otherUnits ?? [])]) {
        const [low, high] = believableRange(analyte, unit) ?? ['0', '1'];
        expect([unit, compare(exact(low), exact(high)) < 0]).toEqual([unit, true]);
      }
    }
  });

  it('sees a thousandfold slip of a usual result of the core panel, or the unit is one the number cannot decide', () => {
    const usual = [
      ['testosterone', '18', 'nmol/L'],
      ['LH', '4', 'IU/L'],
      ['FSH', '4', 'IU/L'],
      ['SHBG', '40', 'nmol/L'],
      ['albumin', '43', 'g/L'],
      ['hematocrit', '0.45', 'L/L'],
      ['TSH', '2.1', 'mIU/L'],
      ['glucose', '5', 'mmol/L'],
    ] as const;
    for (const [name, value, unit] of usual) {
      const { slip, implausible } = judge(name, `${value}e3`, unit);
      expect([name, slip !== undefined || implausible]).toEqual([name, true]);
    }
  });
});
