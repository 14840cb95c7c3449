import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CalculationError } from '../../src/derived/calculation-error.js';
import { equations } from '../../src/derived/equations.js';
import { freeTestosterone, type FreeTestosterone } from '../../src/derived/free-testosterone.js';
import { UnitError } from '../../src/units/unit-error.js';
import { apart, Decimal, vectors } from './vectors.js';

const molar = (value: string) => ({ value, unit: 'nmol/L' });
const grams = (value: string) => ({ value, unit: 'g/L' });

const calculate = (t: string, shbg: string, albumin: string | null = null): FreeTestosterone<'vermeulen-1999'> =>
  freeTestosterone({ testosterone: molar(t), shbg: molar(shbg), ...(albumin !== null && { albumin: grams(albumin) }) });

describe('calculated free testosterone', () => {
  it('is that of the example in its documentation', () => {
    const { free, bioavailable, percentFree } = freeTestosterone({
      testosterone: { value: '10', unit: 'nmol/L' },
      shbg: { value: '40', unit: 'nmol/L' },
      albumin: { value: '43', unit: 'g/L' },
    });
    expect([free.value, bioavailable.value, percentFree]).toEqual([
      '0.173883683079668107224846195707',
      '4.07492631217135259974748258636',
      '1.73883683079668107224846195707',
    ]);
    expect([free.unit, bioavailable.unit]).toEqual(['nmol/L', 'nmol/L']);
  });

  it.each(vectors.single)('is that of an independent calculation: $id', (vector) => {
    const { free, bioavailable, percentFree, assumed, cautions } = calculate(
      vector.testosterone,
      vector.shbg,
      vector.albumin,
    );
    expect(apart(free.value, vector.free.vermeulen)).toBeLessThan(1e-11);
    expect(apart(bioavailable.value, vector.bioavailable.vermeulen)).toBeLessThan(1e-11);
    expect(apart(percentFree, vector.percent)).toBeLessThan(1e-11);
    expect(assumed).toEqual(vector.albumin === null ? ['albumin 43 g/L'] : []);
    expect(cautions.includes('albumin-assumed')).toBe(vector.albumin === null);
  });

  it.each(['ross-2005', 'giton-2007'] as const)('by the constants of %s is another number, and says so', (method) => {
    const [name] = method.split('-');
    for (const { testosterone, shbg, albumin, free } of vectors.single) {
      const result = freeTestosterone(
        { testosterone: molar(testosterone), shbg: molar(shbg), albumin: grams(albumin ?? '43') },
        { method },
      );
      expect(apart(result.free.value, name === 'ross' ? free.ross : free.giton)).toBeLessThan(1e-11);
      expect(result.methodId).toBe(method);
      expect(result.assumed).toEqual(['albumin molar mass 69000 g/mol']);
      expect(result.cautions).toContain('albumin-molar-mass-assumed');
    }
  });

  it('carries its constants, each with the claim and the key that it is read from', () => {
    for (const { constants, claims } of Object.values(equations)) {
      for (const { claim, key, value, unit } of constants) {
        const found = claims.find(({ id }) => id === claim)?.values[key];
        expect([found?.value, found?.unit]).toEqual([value, unit]);
      }
    }
    expect(calculate('10', '40').constants.map(({ name, value, unit }) => `${name} ${value} ${unit}`)).toEqual([
      'shbg-association 1000000000 L/mol',
      'albumin-association 36000 L/mol',
      'albumin-molar-mass 69000 g/mol',
    ]);
  });

  it('is the same in whatever unit the results are printed', () => {
    const printed = freeTestosterone({
      testosterone: { value: '288.431', unit: 'ng/dl' },
      shbg: { value: ' 40 ', unit: 'nmol/l' },
      albumin: { value: '4.3', unit: 'g/dL' },
    });
    expect(printed.free.value).toBe(calculate('10', '40').free.value);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60_000 }), fc.integer({ min: 1, max: 300 }), (thousandths, shbg) => {
        const nanomoles = new Decimal(thousandths).div(1000);
        const testosterone = { value: nanomoles.times('28.8431').toFixed(), unit: 'ng/dL' };
        const { free } = freeTestosterone({ testosterone, shbg: molar(`${shbg}`) });
        expect(free.value).toBe(calculate(nanomoles.toFixed(), `${shbg}`).free.value);
      }),
    );
  });

  it.each([
    ['an unknown unit', { value: '10', unit: 'furlongs' }],
    ['an ambiguous unit', { value: '10', unit: 'MU/L' }],
    ['no unit', { value: '10', unit: '' }],
  ])('is refused for %s', (_, testosterone) => {
    expect(() => freeTestosterone({ testosterone, shbg: molar('40') })).toThrow(UnitError);
  });

  it('is refused for SHBG as a mass, for which sources disagree', () => {
    expect(() => freeTestosterone({ testosterone: molar('10'), shbg: { value: '4', unit: 'mg/L' } })).toThrow(
      UnitError,
    );
  });

  const ten = molar('10');
  it.each([
    ['not-a-number', { testosterone: molar('<0.4'), shbg: ten }, 'testosterone'],
    ['not-a-number', { testosterone: molar('high'), shbg: ten }, 'testosterone'],
    ['not-a-number', { testosterone: molar('1e9000000000000000'), shbg: ten }, 'testosterone'],
    ['not-positive', { testosterone: molar('-1'), shbg: ten }, 'testosterone'],
    ['not-positive', { testosterone: ten, shbg: molar('0.0') }, 'shbg'],
    ['not-positive', { testosterone: ten, shbg: ten, albumin: grams('0') }, 'albumin'],
    ['testosterone-missing', { testosterone: undefined, shbg: ten }, 'testosterone'],
    ['shbg-missing', { testosterone: ten, shbg: undefined }, 'shbg'],
    ['pregnancy', { testosterone: ten, shbg: ten, pregnant: true }, 'pregnant'],
  ])('is refused as %s, with what was found and what is accepted (%j)', (code, given, input) => {
    let error: unknown;
    try {
      freeTestosterone(given);
    } catch (thrown) {
      error = thrown;
    }
    if (!(error instanceof CalculationError)) throw new Error('it was not refused');
    expect([error.code, error.input]).toEqual([code, input]);
    expect(error.found.length > 0 && error.accepted.length > 0).toBe(true);
    expect(error.message).toContain(error.found);
    expect(error.message).toContain(error.accepted);
  });

  it('says so where testosterone is too low for immunoassays, unless it is by mass spectrometry', () => {
    const cautions = (value: string, testosteroneMethod?: 'mass-spectrometry' | 'immunoassay') =>
      freeTestosterone({ testosterone: molar(value), shbg: molar('40'), albumin: grams('43'), testosteroneMethod })
        .cautions;
    expect(cautions('1.6')).toEqual(['testosterone-immunoassay-low']);
    expect(cautions('1.6', 'immunoassay')).toEqual(['testosterone-immunoassay-low']);
    expect(cautions('1.6', 'mass-spectrometry')).toEqual([]);
    expect(cautions('1.7')).toEqual([]);
  });

  it('says so where albumin and SHBG are both low', () => {
    expect(calculate('10', '30', '35').cautions).toEqual(['albumin-low-shbg-low']);
    expect(calculate('10', '31', '35').cautions).toEqual([]);
    expect(calculate('10', '30', '36').cautions).toEqual([]);
  });
});
