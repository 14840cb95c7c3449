import { describe, expect, it } from 'vitest';
import { printUnit, withUnit } from '../../src/units/print-unit.js';

describe('a unit as a person writes it', () => {
  it.each([
    ['[IU]/L', 'IU/L'],
    ['m[iU]/mL', 'mIU/mL'],
    ['u[IU]/mL', 'µIU/mL'],
    ['ug/L', 'µg/L'],
    ['umol/L', 'µmol/L'],
    ['uU/mL', 'µU/mL'],
    ['ukat/L', 'ukat/L'],
    ['10*6/mL', 'million/mL'],
    ['10*3/uL', 'thousand/uL'],
    ['g/cm2', 'g/cm²'],
    ['%{motile}', '%'],
    ['g/10*6', 'g/10*6'],
    ['g/10*3', 'g/10*3'],
    ['mg/ug', 'mg/ug'],
    ['kg/m2/d', 'kg/m2/d'],
    ['mo', 'months'],
    ['a', 'years'],
    ['1', ''],
    ['{T-score}', ''],
  ])('%s is %j', (ucum, printed) => {
    expect(printUnit(ucum)).toBe(printed);
  });
});

describe('a number with its unit', () => {
  it('is kept together by a no-break space, with a percent sign by nothing, and stands alone where it has none', () => {
    expect(withUnit('12.5', 'nmol/L')).toBe('12.5\u00a0nmol/L');
    expect(withUnit('2', '%')).toBe('2%');
    expect(withUnit('-1.5', '{T-score}')).toBe('-1.5');
  });
});
