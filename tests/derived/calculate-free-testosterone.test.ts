import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calculated, CalculationInput } from '../../src/derived/calculated.js';
import { calculateFreeTestosterone } from '../../src/derived/calculate-free-testosterone.js';
import { compare, toDecimalString } from '../../src/logic/exact.js';
import { exactly, type Possible } from '../../src/logic/possible.js';
import { apart, exact } from './vectors.js';

const input = (path: string, values: Possible): CalculationInput => ({ path, values });
const point = (path: string, value: string): CalculationInput => input(path, exactly(exact(value)));
const below = (value: string): Possible => ({
  low: null,
  high: exact(value),
  lowInclusive: false,
  highInclusive: false,
});
const above = (value: string): Possible => ({
  low: exact(value),
  high: null,
  lowInclusive: false,
  highInclusive: false,
});

const calculate = (
  testosterone: CalculationInput,
  shbg: CalculationInput,
  albumin?: CalculationInput,
): readonly Calculated[] => calculateFreeTestosterone({ testosterone, shbg, albumin, byMassSpectrometry: true });

type Id = 'free-testosterone' | 'free-testosterone-percent' | 'bioavailable-testosterone';

function endsOf(all: readonly Calculated[], id: Id = 'free-testosterone'): readonly [string, string] {
  const values = all.find((one) => one.id === id)?.values;
  if (!values?.low || !values.high) throw new Error('the calculation has no ends');
  return [toDecimalString(values.low), toDecimalString(values.high)];
}

const shbg = point('/b', '40');

describe('the calculation of a panel', () => {
  it('gives free testosterone, its share and bioavailable testosterone with method, inputs and what was assumed', () => {
    const all = calculate(point('/a', '10'), shbg);
    expect(all.map(({ id, unit }) => [id, unit])).toEqual([
      ['free-testosterone', 'pmol/L'],
      ['free-testosterone-percent', '%'],
      ['bioavailable-testosterone', 'nmol/L'],
    ]);
    for (const { method, inputs, assumed, cautions } of all) {
      expect({ method, inputs, assumed, cautions }).toEqual({
        method: 'Vermeulen 1999',
        inputs: ['/a', '/b'],
        assumed: ['albumin 43 g/L'],
        cautions: ['albumin-assumed'],
      });
    }
    expect(apart(endsOf(all)[0], '173.883683080')).toBeLessThan(1e-11);
    expect(apart(endsOf(all, 'free-testosterone-percent')[0], '1.73883683080')).toBeLessThan(1e-11);
    expect(apart(endsOf(all, 'bioavailable-testosterone')[0], '4.07492631217')).toBeLessThan(1e-11);
    expect(new Set(endsOf(all)).size).toBe(1);
  });

  it('uses a measured albumin and assumes nothing then', () => {
    const all = calculate(point('/a', '10'), shbg, point('/c', '43'));
    expect([all[0]?.inputs, all[0]?.assumed, all[0]?.cautions]).toEqual([['/a', '/b', '/c'], [], []]);
    expect(endsOf(all)).toEqual(endsOf(calculate(point('/a', '10'), shbg)));
  });

  it('of a censored testosterone reaches from nothing to the value at its limit', () => {
    const censored = calculate(input('/a', below('0.4')), shbg);
    const [low, high] = endsOf(censored);
    expect([low, high]).toEqual(['0', endsOf(calculate(point('/a', '0.4'), shbg))[0]]);
    const [least, most] = endsOf(censored, 'free-testosterone-percent');
    expect(compare(exact(least), exact('0'))).toBeGreaterThan(0);
    expect(compare(exact(least), exact(most))).toBeLessThan(0);
  });

  it('of a censored SHBG reaches from the value at its limit to the value without SHBG', () => {
    const [low, high] = endsOf(calculate(point('/a', '10'), input('/b', below('2'))));
    expect(low).toBe(endsOf(calculate(point('/a', '10'), point('/b', '2')))[0]);
    expect(compare(exact(low), exact(high))).toBeLessThan(0);
  });

  const bounds = (all: readonly Calculated[]) =>
    all.map(({ values }) => [values.low && toDecimalString(values.low), values.high && toDecimalString(values.high)]);
  const ten = point('/a', '10');

  it('of a testosterone above a limit has no upper end but in its share, which without SHBG would be that of albumin', () => {
    const [free, share, bioavailable] = bounds(calculate(input('/a', above('50')), shbg));
    const [least, leastShare, leastBioavailable] = bounds(calculate(point('/a', '50'), shbg));
    const [, withoutShbg] = bounds(calculate(ten, point('/b', '0')));
    expect(free).toEqual([least?.[0], null]);
    expect(bioavailable).toEqual([leastBioavailable?.[0], null]);
    expect(share).toEqual([leastShare?.[0], withoutShbg?.[0]]);
  });

  it('of an SHBG above a limit reaches from nothing to the value at its limit', () => {
    const atLimit = bounds(calculate(ten, point('/b', '180')));
    expect(bounds(calculate(ten, input('/b', above('180'))))).toEqual(atLimit.map(([end]) => ['0', end]));
  });

  it('of a censored albumin reaches as far as no albumin, or endless albumin, would leave it', () => {
    const [free, , bioavailable] = bounds(calculate(ten, shbg, input('/c', below('20'))));
    const [without, , leastBioavailable] = bounds(calculate(ten, shbg, point('/c', '0')));
    const [at, , mostBioavailable] = bounds(calculate(ten, shbg, point('/c', '20')));
    expect(free).toEqual([at?.[0], without?.[0]]);
    expect(bioavailable).toEqual([leastBioavailable?.[0], mostBioavailable?.[0]]);
    const [high, , rest] = bounds(calculate(ten, shbg, input('/c', above('20'))));
    expect(high).toEqual(['0', at?.[0]]);
    expect(rest).toEqual([mostBioavailable?.[0], '10']);
  });

  it('is not made where neither end is bounded', () => {
    expect(calculate(input('/a', above('50')), input('/b', above('180')))).toEqual([]);
    expect(calculate(input('/a', above('50')), shbg, input('/c', above('50')))).toEqual([]);
    expect(calculate(input('/a', above('50')), shbg, input('/c', below('20')))).toHaveLength(3);
  });

  it('has its lower end below its upper end for every range of inputs', () => {
    const amount = fc.integer({ min: 1, max: 9000 });
    const range = fc.tuple(amount, amount).map(([a, b]): Possible => ({
      low: exact((Math.min(a, b) / 100).toFixed(2)),
      high: exact((Math.max(a, b) / 100).toFixed(2)),
      lowInclusive: true,
      highInclusive: true,
    }));
    fc.assert(
      fc.property(range, range, range, (t, s, albumin) => {
        for (const { values } of calculate(input('/a', t), input('/b', s), input('/c', albumin))) {
          expect(values.low !== null && values.high !== null && compare(values.low, values.high) <= 0).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('says where testosterone is or may be too low for an immunoassay, unless it is by mass spectrometry', () => {
    const cautions = (testosterone: CalculationInput, byMassSpectrometry: boolean) =>
      calculateFreeTestosterone({ testosterone, shbg, albumin: point('/c', '43'), byMassSpectrometry })[0]?.cautions;
    expect(cautions(point('/a', '1.6'), false)).toEqual(['testosterone-immunoassay-low']);
    expect(cautions(point('/a', '1.7'), false)).toEqual([]);
    expect(cautions(input('/a', below('3')), false)).toEqual(['testosterone-immunoassay-low']);
    expect(cautions(point('/a', '1.6'), true)).toEqual([]);
  });

  it('says where albumin and SHBG are both so low that it depends much on albumin', () => {
    const cautions = (other: string, albumin: string) =>
      calculate(point('/a', '10'), point('/b', other), point('/c', albumin))[0]?.cautions;
    expect(cautions('30', '35')).toEqual(['albumin-low-shbg-low']);
    expect(cautions('30.1', '35')).toEqual([]);
    expect(cautions('30', '35.1')).toEqual([]);
  });
});
