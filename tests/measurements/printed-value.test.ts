import { describe, expect, it } from 'vitest';
import { toDecimalString } from '../../src/logic/exact.js';
import { readPrintedValue } from '../../src/measurements/printed-value.js';
import { fitsSpecimen } from '../../src/measurements/specimen.js';
import { isReportable } from '../../src/measurements/status.js';
import { analyteOf } from '../../src/analytes/find.js';

/** The possible values as an interval in mathematical notation, or why there are none. */
function read(value: Parameters<typeof readPrintedValue>[0]): string {
  const printed = readPrintedValue(value);
  if (!printed.ok) return printed.reason;
  const { low, high, lowInclusive, highInclusive } = printed.values;
  return `${lowInclusive ? '[' : '('}${low ? toDecimalString(low) : ''},${high ? toDecimalString(high) : ''}${highInclusive ? ']' : ')'}`;
}

describe('a printed value', () => {
  it.each([
    [187, '[187,187]'],
    ['187', '[187,187]'],
    [' 4.20 ', '[4.2,4.2]'],
    [0.1, '[0.1,0.1]'],
    ['1.5e2', '[150,150]'],
    [-2.5, '[-2.5,-2.5]'],
    ['-2.5', '[-2.5,-2.5]'],
    ['<0.4', '(,0.4)'],
    ['< 0.4', '(,0.4)'],
    ['<=0.4', '(,0.4]'],
    ['≤0.4', '(,0.4]'],
    ['> 1500', '(1500,)'],
    ['>=1500', '[1500,)'],
    ['≥ 1500', '[1500,)'],
    ['3-5', '[3,5]'],
    ['3 – 5', '[3,5]'],
    ['3 to 5', '[3,5]'],
    ['3.5-3.5', '[3.5,3.5]'],
  ])('%j is %s', (value, expected) => {
    expect(read(value)).toBe(expected);
  });

  it.each([
    [{ low: '3', high: 5 }, '[3,5]'],
    [{ low: 3 }, '[3,)'],
    [{ high: '5' }, '(,5]'],
    [{ low: '>3', high: '<5' }, '(3,5)'],
    [{ low: ' 3 ', high: '' }, '[3,)'],
    [{}, 'no-result'],
    [{ low: '', high: ' ' }, 'no-result'],
    [{ low: '5', high: '3' }, 'not-a-number'],
    [{ low: '<3', high: '5' }, 'not-a-number'],
    [{ low: '>3', high: '<3' }, 'not-a-number'],
    [{ low: '>=3', high: '<=3' }, '[3,3]'],
    [{ low: '3', high: '>5' }, 'not-a-number'],
    [{ low: 'x', high: '5' }, 'not-a-number'],
    [{ low: 3, high: NaN }, 'not-a-number'],
  ])('of a range %j is %s', (value, expected) => {
    expect(read(value)).toBe(expected);
  });

  it.each(['', '   '])('of blanks is none: %j', (value) => {
    expect(read(value)).toBe('no-result');
  });

  it.each([
    'high',
    '1,5',
    '1_000',
    '0x1F',
    'Infinity',
    '1e9000000000000000',
    '<',
    '<<3',
    '3-',
    '-',
    '5-3',
    '3-4-5',
    '< 3 - 5',
    '3 IU/L',
    '+5',
    '1e',
    '٣',
    '--5',
    NaN,
    -Infinity,
  ])('that is not one number is refused: %j', (value) => {
    expect(read(value)).toBe('not-a-number');
  });

  it('keeps its text, and says whether it is negative or zero', () => {
    expect(readPrintedValue(' <0.40 ')).toMatchObject({ text: '<0.40', negative: false, zero: false });
    expect(readPrintedValue({ low: '3', high: '5' })).toMatchObject({ text: '3–5' });
    expect(readPrintedValue({ low: '3' })).toMatchObject({ text: '≥3' });
    expect(readPrintedValue({ high: '5' })).toMatchObject({ text: '≤5' });
    expect(readPrintedValue('-1')).toMatchObject({ negative: true });
    expect(readPrintedValue('0.00')).toMatchObject({ zero: true });
    expect(readPrintedValue('<0')).toMatchObject({ zero: false });
  });
});

describe('a specimen', () => {
  it.each([
    [undefined, true],
    ['serum', true],
    ['Plasma', true],
    [' Lithium heparin plasma ', true],
    ['saliva', false],
    ['urine', false],
    ['dried blood spot', false],
    ['semen', false],
  ])('%s is measured against blood intervals: %s', (specimen, expected) => {
    expect(fitsSpecimen(specimen, analyteOf('testosterone'))).toBe(expected);
  });

  it('of a semen analyte is semen', () => {
    expect([
      fitsSpecimen('semen', analyteOf('sperm-concentration')),
      fitsSpecimen('serum', analyteOf('sperm-concentration')),
    ]).toEqual([true, false]);
  });
});

describe('a status', () => {
  it.each([
    [undefined, true],
    ['final', true],
    ['Amended', true],
    ['corrected', true],
    ['F', true],
    ['C', true],
    ['preliminary', false],
    ['entered-in-error', false],
    ['cancelled', false],
    ['registered', false],
    ['P', false],
    ['X', false],
    ['', false],
  ])('%s is that of a reported result: %s', (status, expected) => {
    expect(isReportable(status)).toBe(expected);
  });
});
