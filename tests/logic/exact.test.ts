import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  absoluteOf,
  compare,
  difference,
  exactOf,
  factorOf,
  fromQuotient,
  fromScaledInteger,
  invertFactor,
  isNegative,
  isZero,
  MAXIMUM_NUMBER_LENGTH,
  multiplyFactors,
  ONE,
  parseExact,
  percentChange,
  product,
  roundSignificant,
  scaleBy,
  toDecimalString,
  toFixed,
  toSignificant,
  type Exact,
} from '../../src/logic/exact.js';

function exact(text: string): Exact {
  const value = parseExact(text);
  if (!value) throw new Error(`not a number: ${text}`);
  return value;
}

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 8 }))
  .map(([digits, scale]) => {
    const [sign, text] = digits < 0n ? ['-', (-digits).toString()] : ['', digits.toString()];
    const padded = text.padStart(scale + 1, '0');
    return scale === 0 ? sign + padded : `${sign}${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
  });
const positive = fc.bigInt({ min: 1n, max: 10n ** 15n });
const factors = fc.tuple(positive, positive).map(([n, d]) => factorOf(n, d));

describe('parseExact', () => {
  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['007', '7'],
    ['0.30', '0.3'],
    ['.5', '0.5'],
    ['-.5', '-0.5'],
    ['-1.20', '-1.2'],
    ['1e3', '1000'],
    ['1.5E-3', '0.0015'],
    ['2.50e+1', '25'],
    ['1e30', `1${'0'.repeat(30)}`],
    ['1e-30', `0.${'0'.repeat(29)}1`],
    ['0.1234567890123456789', '0.1234567890123456789'],
    ['9'.repeat(MAXIMUM_NUMBER_LENGTH), '9'.repeat(MAXIMUM_NUMBER_LENGTH)],
  ])('reads %j as %s', (text, expected) => {
    expect(toDecimalString(exact(text))).toBe(expected);
  });

  it.each([
    '',
    ' ',
    ' 1',
    '1 ',
    '+1',
    '--1',
    '-',
    '.',
    '5.',
    '1.2.3',
    '1e',
    'e5',
    '.e5',
    '1e31',
    '1e-31',
    '1e100',
    '1e9000000000000000',
    '0x1F',
    '0b1',
    '0o7',
    '1_000',
    '1,000',
    '1,5',
    '1 000',
    'Infinity',
    '-Infinity',
    'NaN',
    'null',
    '٣',
    '１',
    '½',
    '1/2',
    '<0.4',
    '12 ng',
    '1n',
    '9'.repeat(MAXIMUM_NUMBER_LENGTH + 1),
    '1'.repeat(100_000),
  ])('refuses %j', (text) => {
    expect(parseExact(text)).toBeUndefined();
  });

  it('reads every decimal back to the same number', () => {
    fc.assert(
      fc.property(decimals, (text) => {
        const written = toDecimalString(exact(text));
        expect(compare(exact(written), exact(text))).toBe(0);
        expect(Number(written)).toBe(Number(text) + 0);
      }),
    );
  });
});

describe('exactOf', () => {
  it('is the number of a text that is known to be one, and ends on any other', () => {
    expect(compare(exactOf('0.30'), exact('0.3'))).toBe(0);
    expect(() => exactOf('<0.3')).toThrow(new RangeError('"<0.3" is not a plain decimal number'));
  });
});

describe('factorOf', () => {
  it('keeps lowest terms and a positive denominator', () => {
    expect(factorOf(6n, -4n)).toMatchObject({ numerator: -3n, denominator: 2n });
    expect(factorOf(0n, 5n)).toMatchObject({ numerator: 0n, denominator: 1n, approximate: 0 });
  });

  it('refuses a zero denominator', () => {
    expect(() => factorOf(1n, 0n)).toThrow(new RangeError('A factor has no zero denominator'));
  });

  it('has a double beside it that is right to 15 digits, however small or large the factor is', () => {
    for (const exponent of [0, 5, 9, 12, 18, 24, 40, 60]) {
      const small = factorOf(3n, 7n * 10n ** BigInt(exponent)).approximate;
      const large = factorOf(3n * 10n ** BigInt(exponent), 7n).approximate;
      expect(Math.abs(small / Number(`${3 / 7}e-${exponent}`) - 1)).toBeLessThan(1e-15);
      expect(Math.abs(large / Number(`${3 / 7}e${exponent}`) - 1)).toBeLessThan(1e-15);
    }
  });

  it('is undone by its inverse', () => {
    fc.assert(
      fc.property(factors, (factor) => {
        expect(multiplyFactors(factor, invertFactor(factor))).toMatchObject({ numerator: 1n, denominator: 1n });
      }),
    );
  });
});

describe('compare', () => {
  it.each([
    ['0.1', '0.10', 0],
    ['0.3', '0.30000000000000000001', -1],
    ['2.1', '2.0999999999999999999', 1],
    ['1000000000000.1', '1000000000000.2', -1],
    ['-0', '0', 0],
    ['-1', '1', -1],
    ['1e30', '1e29', 1],
  ])('orders %s and %s', (a, b, order) => {
    expect(Math.sign(compare(exact(a), exact(b)))).toBe(order);
    expect(Math.sign(compare(exact(b), exact(a)))).toBe(0 - order);
  });

  it('finds the sum of tenths that doubles miss: 0.55 times 100 is 55', () => {
    expect(compare(scaleBy(exact('0.55'), factorOf(100n, 1n)), exact('55'))).toBe(0);
    expect(0.55 * 100 > 55).toBe(true);
  });

  it('sees equality through factors that no decimal can write', () => {
    const third = factorOf(1n, 3n);
    expect(compare(scaleBy(exact('0.3'), third), exact('0.1'))).toBe(0);
    expect(compare(scaleBy(exact('0.30001'), third), exact('0.1'))).toBeGreaterThan(0);
  });

  it('tells factors apart that doubles hardly do', () => {
    const [more, less] = [factorOf(10n ** 13n + 1n, 10n ** 13n), factorOf(10n ** 13n, 10n ** 13n + 1n)];
    expect(compare(scaleBy(exact('1'), more), exact('1'))).toBeGreaterThan(0);
    expect(compare(scaleBy(exact('1'), less), scaleBy(exact('1'), more))).toBeLessThan(0);
  });

  it('sees equality where both have a factor', () => {
    const [left, right] = [scaleBy(exact('4'), factorOf(1n, 3n)), scaleBy(exact('2'), factorOf(2n, 3n))];
    expect([compare(left, right), compare(right, left)]).toEqual([0, 0]);
    expect(compare(scaleBy(exact('4.000000000000000001'), factorOf(1n, 3n)), right)).toBeGreaterThan(0);
  });

  it('is not misled by the double of a tiny factor', () => {
    const tiny = factorOf(1n, 3n * 10n ** 30n);
    expect(compare(scaleBy(exact('3e30'), tiny), exact('1'))).toBe(0);
    expect(compare(scaleBy(exact('3'), tiny), exact('1e-30'))).toBe(0);
  });

  it('agrees with cross-multiplied integers', () => {
    fc.assert(
      fc.property(decimals, factors, decimals, factors, (a, f, b, g) => {
        const [x, y] = [scaleBy(exact(a), f), scaleBy(exact(b), g)];
        const left = x.mantissa * f.numerator * g.denominator * 10n ** BigInt(y.scale);
        const right = y.mantissa * g.numerator * f.denominator * 10n ** BigInt(x.scale);
        expect(Math.sign(compare(x, y))).toBe(left < right ? -1 : left > right ? 1 : 0);
      }),
    );
  });
});

describe('scaleBy', () => {
  it('returns the very value for the factor one', () => {
    const value = exact('0.1');
    expect(scaleBy(value, ONE)).toBe(value);
    const half = factorOf(1n, 2n);
    expect([multiplyFactors(ONE, half), multiplyFactors(half, ONE), invertFactor(ONE)]).toEqual([half, half, ONE]);
    expect(multiplyFactors(ONE, half) === half && multiplyFactors(half, ONE) === half).toBe(true);
    expect(invertFactor(ONE)).toBe(ONE);
  });

  it('returns where it came from', () => {
    fc.assert(
      fc.property(decimals, factors, (text, factor) => {
        const there = scaleBy(exact(text), factor);
        expect(compare(scaleBy(there, invertFactor(factor)), exact(text))).toBe(0);
      }),
    );
  });
});

describe('writing', () => {
  it('writes a fraction that ends exactly and cuts any other at 40 digits', () => {
    expect(toDecimalString(scaleBy(exact('1'), factorOf(1n, 8n)))).toBe('0.125');
    expect(toDecimalString(scaleBy(exact('2'), factorOf(1n, 3n)))).toBe(`0.${'6'.repeat(39)}7`);
    const ended = toDecimalString(scaleBy(exact('1'), factorOf(1n, 2n ** 60n)));
    expect(ended).toBe('0.000000000000000000867361737988403547205962240695953369140625');
    expect(toDecimalString(scaleBy(exact('1'), factorOf(1n, 5n ** 150n)))).toBe(
      `0.${(2n ** 150n).toString().padStart(150, '0')}`,
    );
    const whole = 10n ** 45n + 1n;
    expect(toDecimalString(scaleBy(fromScaledInteger(3n * whole, 0), factorOf(1n, 3n)))).toBe(whole.toString());
    expect(toDecimalString(scaleBy(exact('200'), factorOf(1n, 3n)))).toBe(`66.${'6'.repeat(37)}7`);
    expect(toDecimalString(scaleBy(exact('-2e-5'), factorOf(1n, 3n)))).toBe(`-0.00000${'6'.repeat(39)}7`);
    expect(toDecimalString(scaleBy(exact('1'), factorOf(10n ** 45n, 3n)))).toBe(`${'3'.repeat(40)}00000`);
  });

  it.each([
    ['0.45', 1, '0.5'],
    ['-0.45', 1, '-0.5'],
    ['0.449', 1, '0.4'],
    ['1.005', 2, '1.01'],
    ['2.5', 0, '3'],
    ['3', 2, '3.00'],
    ['-0.001', 2, '0.00'],
    ['0', 0, '0'],
  ])('rounds %s half up to %i decimals', (text, places, expected) => {
    expect(toFixed(exact(text), places)).toBe(expected);
  });

  it.each([
    ['0', 3, '0'],
    ['12345', 2, '12000'],
    ['0.00999', 2, '0.010'],
    ['9.995', 3, '10.0'],
    ['99.9', 2, '100'],
    ['99.4', 2, '99'],
    ['-1.25', 2, '-1.3'],
  ])('rounds %s half up to %i significant digits', (text, digits, expected) => {
    expect(toSignificant(exact(text), digits)).toBe(expected);
  });

  it('knows sign and zero from the digits', () => {
    expect([isNegative(exact('-0')), isZero(exact('-0.00')), isNegative(exact('-0.1')), isZero(exact('0.1'))]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('fixed-point', () => {
  it('counts units of a power of ten', () => {
    expect(toDecimalString(fromScaledInteger(235n, 2))).toBe('2.35');
    expect(toDecimalString(fromScaledInteger(12n, -3))).toBe('12000');
    const tiny = fromScaledInteger(12n, 70);
    expect([toDecimalString(tiny), tiny.approximate]).toEqual([`0.${'0'.repeat(68)}12`, 12e-70]);
    const vast = fromScaledInteger(25n * 10n ** 400n, 399);
    expect([toDecimalString(vast), vast.approximate]).toEqual(['250', 250]);
    expect(fromScaledInteger(10n ** 310n, 63).approximate).toBe(1e247);
  });

  it.each([
    [10n ** 20n - 1n, 10n ** 20n, '0.99999999999999999999'],
    [10n ** 20n - 1n, 10n ** 23n, '0.00099999999999999999999'],
    [10n ** 20n - 1n, 10n ** 17n, '999.99999999999999999'],
    [10n ** 20n + 1n, 10n ** 20n, '1'],
    [10n ** 20n + 1n, 10n ** 23n, '0.001'],
    [10n ** 20n + 1n, 10n ** 17n, '1000'],
    [10n ** 20n, 10n ** 23n, '0.001'],
    [10n ** 23n, 10n ** 20n, '1000'],
  ])('tells the two sides of a power of ten that doubles cannot: %s over %s', (numerator, denominator, text) => {
    expect(toDecimalString(fromQuotient(numerator, denominator, 20))).toBe(text);
  });

  it('has nothing to round in zero', () => {
    expect(toDecimalString(roundSignificant(exact('0.00'), 3))).toBe('0');
    expect(toDecimalString(scaleBy(exact('0.00'), factorOf(1n, 3n)))).toBe('0');
  });
});

describe('sums and products', () => {
  const written = (value: Exact): string => toDecimalString(value);

  it.each([
    ['0.3', '0.1', '0.2', '0.03'],
    ['0.1', '0.3', '-0.2', '0.03'],
    ['2.1', '2.10', '0', '4.41'],
    ['-2', '3', '-5', '-6'],
    ['0', '0.5', '-0.5', '0'],
  ])('of %s and %s are exact', (a, b, less, times) => {
    expect([written(difference(exact(a), exact(b))), written(product(exact(a), exact(b)))]).toEqual([less, times]);
  });

  it('of equal numbers in two units differ by zero, which is known to be zero', () => {
    expect(isZero(difference(exact('2.1'), exact('2.10')))).toBe(true);
    expect(isZero(difference(scaleBy(exact('6.3'), factorOf(1n, 3n)), exact('2.1')))).toBe(true);
    expect(isZero(product(exact('0'), exact('2.1')))).toBe(true);
  });

  it('keep their doubles, and do not depend on the unit', () => {
    const [third, fifth] = [factorOf(2n, 3n), factorOf(3n, 5n)];
    const [a, b] = [scaleBy(exact('0.9'), third), scaleBy(exact('0.5'), fifth)]; // 0.6 and 0.3
    expect([written(difference(a, b)), written(product(a, b))]).toEqual(['0.3', '0.18']);
    expect(difference(a, b).approximate).toBeCloseTo(0.3, 15);
    expect(compare(difference(a, b), exact('0.3'))).toBe(0);
  });

  it('lose their sign', () => {
    const below = difference(exact('0.1'), exact('0.3'));
    for (const value of [below, exact('-0.2'), exact('0.2'), scaleBy(exact('0.2'), ONE)]) {
      expect([written(absoluteOf(value)), absoluteOf(value).approximate]).toEqual(['0.2', 0.2]);
    }
    const twice = scaleBy(exact('-0.1'), factorOf(-2n, 1n));
    expect(absoluteOf(twice)).toBe(twice);
    expect(written(absoluteOf(exact('0')))).toBe('0');
    expect(absoluteOf(exact('0')).approximate).toBe(0);
  });
});

describe('percentChange', () => {
  it.each([
    ['0.8', '0.6', '-25'],
    ['0.3', '0.9', '200'],
    ['-2', '-3', '-50'],
    ['5', '0', '-100'],
  ])('from %s to %s is %s', (from, to, percent) => {
    const change = percentChange(exact(from), exact(to));
    expect(change && toDecimalString(change)).toBe(percent);
  });

  it('does not depend on the unit, and there is none from zero', () => {
    const third = factorOf(1n, 3n);
    const change = percentChange(scaleBy(exact('0.8'), third), scaleBy(exact('0.6'), third));
    expect(change && toDecimalString(change)).toBe('-25');
    const [four, seven] = [factorOf(4n, 3n), factorOf(7n, 5n)];
    const mixed = percentChange(scaleBy(exact('0.6'), four), scaleBy(exact('0.8'), seven));
    expect(mixed && toDecimalString(mixed)).toBe('40'); // 0.8 to 1.12
    expect(percentChange(exact('0.0'), exact('1'))).toBeUndefined();
  });

  it('rounds to significant digits as the written form does', () => {
    fc.assert(
      fc.property(decimals, factors, fc.integer({ min: 1, max: 30 }), (text, factor, digits) => {
        const value = scaleBy(exact(text), factor);
        const [rounded, written] = [roundSignificant(value, digits), exact(toSignificant(value, digits))];
        expect(compare(rounded, written)).toBe(0);
      }),
    );
  });
});
