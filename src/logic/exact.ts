/**
 * Exact numbers. A printed value stays an integer and a power of ten; a conversion factor is a ratio of two integers.
 * The two are kept apart, so a value printed on a limit compares as on it, whatever unit either was printed in.
 */

/** An exact rational factor, made once and shared. `approximate` is its nearest double. */
export interface Factor {
  readonly numerator: bigint;
  readonly denominator: bigint; // always positive
  readonly approximate: number;
}

/** `mantissa × 10^-scale × factor`. */
export interface Exact {
  readonly mantissa: bigint;
  readonly scale: number;
  readonly factor: Factor;
  readonly approximate: number;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const absolute = (n: bigint): bigint => (n < 0n ? -n : n);
const POWERS: readonly bigint[] = Array.from({ length: 64 }, (_, i) => 10n ** BigInt(i));
const powerOfTen = (n: number): bigint => POWERS[n] ?? 10n ** BigInt(n);

/** Bits of a positive integer, up to three too many. */
export const bitLength = (n: bigint): number => n.toString(16).length * 4;

/** A quotient of bigints as a double, to the last few units of its 53 bits however small or large the quotient is. */
function quotient(numerator: bigint, denominator: bigint): number {
  const shift = 64 + bitLength(denominator) - bitLength(absolute(numerator));
  return Number((numerator << BigInt(shift)) / denominator) / 2 ** shift;
}

/** A factor in lowest terms. Throws RangeError on a zero denominator. */
export function factorOf(numerator: bigint, denominator: bigint): Factor {
  if (denominator === 0n) throw new RangeError('A factor has no zero denominator');
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = gcd(absolute(numerator), absolute(denominator));
  const [n, d] = [(sign * numerator) / divisor, (sign * denominator) / divisor];
  return { numerator: n, denominator: d, approximate: quotient(n, d) };
}

export const ONE: Factor = factorOf(1n, 1n);

export function multiplyFactors(a: Factor, b: Factor): Factor {
  if (a === ONE) return b;
  return b === ONE ? a : factorOf(a.numerator * b.numerator, a.denominator * b.denominator);
}

export const invertFactor = (a: Factor): Factor => (a === ONE ? ONE : factorOf(a.denominator, a.numerator));

/**
 * The longest number text that is read, and the largest exponent: beyond both, text is not a laboratory result. Forty digits
 * with leading zeros fit, so what a conversion returns can be read again.
 */
export const MAXIMUM_NUMBER_LENGTH = 80;
const MAXIMUM_EXPONENT = 30;
const DECIMAL = /^(-?)(\d*)(?:\.(\d+))?(?:[eE]([+-]?\d{1,2}))?$/;

/** As many digits as a double holds whatever they are, so that a quotient by a power of ten is the nearest double. */
const PLAIN_LENGTH = 15;
const ZERO = 48; // the code of '0'
const NINE = 57;
const POINT = 46;

/** Digits with at most one point between or before them, as nearly every result is printed; `undefined` for any other text. */
function parsePlain(text: string): Exact | undefined {
  const { length } = text;
  if (length === 0 || length > PLAIN_LENGTH) return undefined;
  let digits = 0;
  let divisor = 1;
  let fractionFrom = 0;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) {
      digits = digits * 10 + code - ZERO;
      if (fractionFrom > 0) divisor *= 10;
    } else if (code === POINT && fractionFrom === 0) fractionFrom = at + 1;
    else return undefined;
  }
  if (fractionFrom === length) return undefined;
  const scale = fractionFrom === 0 ? 0 : length - fractionFrom;
  return { mantissa: BigInt(digits), scale, factor: ONE, approximate: digits / divisor };
}

/**
 * Reads one decimal number: an optional minus, digits with a decimal point, at most a two-digit exponent.
 * No thousands marks, decimal commas, hexadecimal, underscores, `Infinity` or blanks: those give `undefined`.
 *
 * @example
 * toDecimalString(parseExact('0.30')!) // '0.3'
 * parseExact('1e9000000000000000') // undefined
 */
export function parseExact(text: string): Exact | undefined {
  return parsePlain(text) ?? parseAny(text);
}

/** Also with a sign, an exponent or more digits. */
function parseAny(text: string): Exact | undefined {
  if (text.length > MAXIMUM_NUMBER_LENGTH) return undefined;
  const match = DECIMAL.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', fraction = '', exponent] = match;
  if (whole === '' && fraction === '') return undefined;
  const power = Number(exponent ?? 0);
  if (Math.abs(power) > MAXIMUM_EXPONENT) return undefined;
  const digits = BigInt(whole + fraction);
  const mantissa = sign === '-' ? -digits : digits;
  const scale = fraction.length - power;
  return scale >= 0
    ? { mantissa, scale, factor: ONE, approximate: Number(text) }
    : { mantissa: mantissa * powerOfTen(-scale), scale: 0, factor: ONE, approximate: Number(text) };
}

/** A number that is known to be one, such as that of a constant. Throws RangeError for a text that `parseExact` does not read. */
export function exactOf(text: string): Exact {
  const read = parseExact(text);
  if (!read) throw new RangeError(`"${text}" is not a plain decimal number`);
  return read;
}

/** The same quantity in another unit: exact, whatever the factor. */
export function scaleBy(value: Exact, factor: Factor): Exact {
  if (factor === ONE) return value;
  return {
    mantissa: value.mantissa,
    scale: value.scale,
    factor: multiplyFactors(value.factor, factor),
    approximate: value.approximate * factor.approximate,
  };
}

/** Doubles decide only where they cannot be wrong: their relative error here stays below 1e-14. */
const CLEARLY_APART = 1e-12;

/** Negative when `a < b`, zero when equal, positive when `a > b`: exact. */
export function compare(a: Exact, b: Exact): number {
  const difference = a.approximate - b.approximate;
  const size = Math.abs(a.approximate);
  if (Math.abs(difference) > size * CLEARLY_APART) return difference;
  if (a.mantissa === b.mantissa && a.scale === b.scale && a.factor === b.factor) return 0;
  const left = a.mantissa * a.factor.numerator * b.factor.denominator * powerOfTen(b.scale);
  const right = b.mantissa * b.factor.numerator * a.factor.denominator * powerOfTen(a.scale);
  return left < right ? -1 : left > right ? 1 : 0;
}

export const isNegative = (value: Exact): boolean => value.mantissa < 0n;
export const isZero = (value: Exact): boolean => value.mantissa === 0n;

/** Numerator and denominator as they come: nothing that uses them needs lowest terms. */
export const ratioOf = ({ mantissa, scale, factor }: Exact): readonly [numerator: bigint, denominator: bigint] => [
  mantissa * factor.numerator,
  powerOfTen(scale) * factor.denominator,
];

function withPoint(digits: string, scale: number): string {
  if (scale <= 0) return digits + '0'.repeat(-scale);
  const padded = digits.padStart(scale + 1, '0');
  return `${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
}

const withoutTrailingZeros = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

/** Rounds half away from zero to `scale` decimals, which may be negative. */
function rounded(numerator: bigint, denominator: bigint, scale: number): bigint {
  const n = absolute(numerator) * powerOfTen(Math.max(0, scale));
  const d = denominator * powerOfTen(Math.max(0, -scale));
  const whole = n / d;
  const result = 2n * (n - whole * d) >= d ? whole + 1n : whole;
  return numerator < 0n ? -result : result;
}

const LOG_OF_16 = Math.log10(16);
const LEADING = 13; // hexadecimal digits that a double holds

/** The logarithm of a positive integer to some twelve digits, without writing it in decimals. */
function logOf(n: bigint): number {
  const digits = n.toString(16);
  return Math.log10(Number.parseInt(digits.slice(0, LEADING), 16)) + LOG_OF_16 * Math.max(0, digits.length - LEADING);
}

/** Near a power of ten the logarithms cannot tell its sides. */
const CLEARLY_WITHIN = 1e-9;

/** The exponent of the leading digit: 0 for 1 to 9.99, -1 for 0.1 to 0.99. */
function magnitude(numerator: bigint, denominator: bigint): number {
  const size = absolute(numerator);
  const log = logOf(size) - logOf(denominator);
  const nearest = Math.round(log);
  if (Math.abs(log - nearest) > CLEARLY_WITHIN) return Math.floor(log);
  const reaches = size * powerOfTen(Math.max(0, -nearest)) >= denominator * powerOfTen(Math.max(0, nearest));
  return reaches ? nearest : nearest - 1;
}

const signed = (value: bigint, scale: number): string => {
  const text = withPoint(absolute(value).toString(), scale);
  return value < 0n ? `-${text}` : text;
};

/** A denominator taken apart: what no power of ten divides, and the decimals that its twos and fives need. */
interface Divided {
  readonly rest: bigint;
  readonly decimals: number;
}

function divide(denominator: bigint): Divided {
  let [rest, twos, fives] = [denominator, 0, 0];
  while (rest % 2n === 0n) [rest, twos] = [rest / 2n, twos + 1];
  while (rest % 5n === 0n) [rest, fives] = [rest / 5n, fives + 1];
  return { rest, decimals: Math.max(twos, fives) };
}

/** Factors are made once and shared, so each denominator is taken apart once. */
const divided = new WeakMap<Factor, Divided>();

/** Decimals that surely hold the value, or `undefined` when no number of them does. */
function decimalsThatHold({ mantissa, scale, factor }: Exact): number | undefined {
  const known = divided.get(factor) ?? divide(factor.denominator);
  divided.set(factor, known);
  // in lowest terms the factor's numerator shares nothing with its denominator: only the mantissa can cancel the rest
  return mantissa % known.rest === 0n ? scale + known.decimals : undefined;
}

/**
 * The exact decimal text where the fraction ends, else 40 significant digits, rounded half up. No exponent, no trailing zeros.
 *
 * @example
 * toDecimalString(scaleBy(parseExact('1')!, factorOf(1n, 3n))).length // 42
 */
export function toDecimalString(value: Exact, significantDigits = 40): string {
  const [numerator, denominator] = ratioOf(value);
  if (value.factor.denominator === 1n) return withoutTrailingZeros(signed(numerator, value.scale));
  const ends = decimalsThatHold(value);
  const scale = ends ?? significantDigits - 1 - magnitude(numerator, denominator);
  return withoutTrailingZeros(signed(rounded(numerator, denominator, scale), scale));
}

/** Rounded half up once, to a fixed number of decimals, trailing zeros kept: `0.45` to one decimal is `0.5`. */
export function toFixed(value: Exact, decimals: number): string {
  const [numerator, denominator] = ratioOf(value);
  return signed(rounded(numerator, denominator, decimals), decimals);
}

/** Rounded half up once, to a number of significant digits, written without an exponent. */
export function toSignificant(value: Exact, digits: number): string {
  const [numerator, denominator] = ratioOf(value);
  if (numerator === 0n) return '0';
  const scale = digits - 1 - magnitude(numerator, denominator);
  const result = rounded(numerator, denominator, scale);
  // 9.995 rounds up into the next power of ten: 10.0, not 10.00
  const carried = absolute(result) === powerOfTen(digits);
  return carried ? signed(result / 10n, scale - 1) : signed(result, scale);
}

const POWERS_IN_DOUBLES: readonly number[] = /* @__PURE__ */ POWERS.map(Number);

/** An integer over a power of ten as a double: both are one, unless either is out of all proportion. */
function approximately(integer: bigint, decimals: number): number {
  const [of, by] = [Number(integer), POWERS_IN_DOUBLES[decimals]];
  return by === undefined || !Number.isFinite(of) ? quotient(integer, powerOfTen(decimals)) : of / by;
}

/** The number that an integer stands for when it counts units of 10^-decimals; decimals may be negative. */
export function fromScaledInteger(integer: bigint, decimals: number): Exact {
  if (decimals < 0) return fromScaledInteger(integer * powerOfTen(-decimals), 0);
  return { mantissa: integer, scale: decimals, factor: ONE, approximate: approximately(integer, decimals) };
}

/** A quotient of integers, the divisor positive, rounded half up once to a number of significant digits. */
export function fromQuotient(numerator: bigint, denominator: bigint, digits: number): Exact {
  if (numerator === 0n) return fromScaledInteger(0n, 0);
  const scale = digits - 1 - magnitude(numerator, denominator);
  return fromScaledInteger(rounded(numerator, denominator, scale), scale);
}

/** Rounded half up once to a number of significant digits, as a number. */
export const roundSignificant = (value: Exact, digits: number): Exact => fromQuotient(...ratioOf(value), digits);

/** The value without its sign. */
export const absoluteOf = (value: Exact): Exact =>
  value.mantissa < 0n !== value.factor.numerator < 0n
    ? { ...value, mantissa: -value.mantissa, approximate: -value.approximate }
    : value;

/** A fraction as an exact number. */
function fraction(numerator: bigint, denominator: bigint): Exact {
  if (numerator === 0n) return fromScaledInteger(0n, 0);
  const factor = factorOf(numerator, denominator);
  return { mantissa: 1n, scale: 0, factor, approximate: factor.approximate };
}

/** `a − b` in one unit, exact. */
export function difference(a: Exact, b: Exact): Exact {
  const [[n, d], [m, e]] = [ratioOf(a), ratioOf(b)];
  return fraction(n * e - m * d, d * e);
}

/** `a × b`, exact. */
export function product(a: Exact, b: Exact): Exact {
  const [[n, d], [m, e]] = [ratioOf(a), ratioOf(b)];
  return fraction(n * m, d * e);
}

/** The change from one value to another in percent of the first, exact; undefined from zero. */
export function percentChange(from: Exact, to: Exact): Exact | undefined {
  if (isZero(from)) return undefined;
  const [a, b] = [
    from.mantissa * from.factor.numerator * to.factor.denominator * powerOfTen(to.scale),
    to.mantissa * to.factor.numerator * from.factor.denominator * powerOfTen(from.scale),
  ];
  const factor = factorOf(100n * (b - a), absolute(a));
  return { mantissa: 1n, scale: 0, factor, approximate: factor.approximate };
}
