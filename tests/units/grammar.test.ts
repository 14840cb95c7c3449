import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseUcum, unitOf } from '../../src/units/grammar.js';
import { readSpelling } from '../../src/units/spelling.js';

describe('parseUcum', () => {
  it.each([
    ['ng/dL', 1n, 100_000n],
    ['mg%', 10n, 1n],
    ['g/(100.mL)', 10_000n, 1n],
    ['10*3/uL', 1_000_000_000_000n, 1n],
    ['10^-3', 1n, 1000n],
    ['L/L', 1n, 1n],
    ['/mL', 1_000_000n, 1n],
    ['{a}.m2{b}', 1n, 1n],
    ['1{c}', 1n, 1n],
    ['mmol.L-1', 1n, 1n],
    ['nkat/L', 1n, 1_000_000n],
    ['[ppth]', 1n, 1000n],
    ['100.10*6', 100_000_000n, 1n],
    ['g/10*6', 1n, 1_000_000n],
    ['m-2', 1n, 1n],
    ['mm-2', 1_000_000n, 1n],
    ['g.(m/s)', 1n, 1n],
    ['mg{albumin}/mg', 1n, 1n],
  ])('%s is %s/%s base units', (text, numerator, denominator) => {
    expect(parseUcum(text)).toMatchObject({ ok: true, unit: { factor: { numerator, denominator } } });
  });

  it.each([
    ['', 'syntax', 0],
    ['ng/', 'syntax', 3],
    ['g/12h', 'syntax', 4],
    ['(g', 'syntax', 2],
    ['g)', 'syntax', 1],
    ['(', 'syntax', 1],
    ['()', 'syntax', 1],
    ['m-', 'syntax', 1],
    ['{a', 'syntax', 0],
    ['0.g', 'syntax', 1],
    ['m123', 'syntax', 1],
    ['1234567890123456', 'syntax', 16],
    ['g'.repeat(100), 'unknown-atom', 0],
    ['g'.repeat(101), 'syntax', 0],
    ['mtoString', 'unknown-atom', 0],
    ['ng/Xl', 'unknown-atom', 3],
    ['mm[Hg]', 'unknown-atom', 0],
    ['MG/L', 'unknown-atom', 0],
    ["m[arb'U]", 'unknown-atom', 0],
    ['constructor', 'unknown-atom', 0],
  ])('%j is refused: %s at %i', (text, reason, at) => {
    expect(parseUcum(text)).toEqual({ ok: false, reason, at });
  });

  it('is case-sensitive: mega is not milli', () => {
    expect(parseUcum('Mmol')).toMatchObject({ unit: { factor: { numerator: 1_000_000n } } });
    expect(parseUcum('mmol')).toMatchObject({ unit: { factor: { denominator: 1000n } } });
  });
});

it('never throws and never takes long, whatever comes in', () => {
  const pieces = fc.array(
    fc.constantFrom(
      'n',
      'g',
      '/',
      'd',
      'L',
      'm',
      '[IU]',
      '%',
      '10*',
      '^',
      '(',
      ')',
      '{',
      '}',
      '.',
      '-',
      ' ',
      'µ',
      'U',
      '1',
      'per ',
      'М',
      'ｇ',
      '²',
      '\ufffd',
    ),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        pieces.map((some) => some.join('')),
        fc.string({ maxLength: 250, unit: 'binary' }),
      ),
      (text) => {
        const started = performance.now();
        expect(['read', 'ambiguous', 'unknown']).toContain(readSpelling(text).kind);
        parseUcum(text);
        expect(performance.now() - started).toBeLessThan(200);
      },
    ),
    { numRuns: 1000 },
  );
});

describe('what a unit names', () => {
  const namedBy = (text: string): readonly string[] => {
    const parsed = parseUcum(text);
    return parsed.ok ? [...parsed.unit.named] : ['not read'];
  };

  it('is every base and every flavor of it, and nothing else', () => {
    expect([namedBy('m'), namedBy('%'), namedBy('nmol/L')]).toEqual([['length'], ['fraction'], ['amount', 'length']]);
  });

  it('is read up to fifteen digits of a number', () => {
    expect([namedBy('1'.repeat(15)), namedBy('1'.repeat(16))]).toEqual([[], ['not read']]);
  });

  it('is known of what the lists write, and anything else ends there', () => {
    expect(unitOf('nmol/L').prefixes).toEqual(['n']);
    expect(() => unitOf('drops')).toThrow(new TypeError('The unit "drops" is not UCUM that is read here'));
  });
});
