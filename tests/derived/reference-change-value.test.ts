import { readFileSync } from 'node:fs';
import { Decimal as Base } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CalculationError } from '../../src/derived/calculation-error.js';
import {
  calculatedReferenceChangeValue,
  referenceChangeValue,
  type ChangeProbability,
  type VariationPart,
} from '../../src/derived/reference-change-value.js';

const Decimal = Base.clone({ precision: 60 });

interface Pair {
  readonly up_percent: string;
  readonly down_percent: string;
  readonly sigma_ln: string;
}

type Amounts = { readonly [part in 't' | 'shbg' | 'albumin']: string };

// the fixture has this shape; every value of it is compared below
const { rcv, rcv_free } = JSON.parse(
  readFileSync(new URL('../fixtures/derived/calculations.json', import.meta.url), 'utf8'),
) as {
  readonly rcv: readonly {
    readonly id: string;
    readonly input: { readonly cv_a_percent: string; readonly cv_i_percent: string; readonly z: string };
    readonly symmetric_percent: string;
    readonly lognormal: Pair;
  }[];
  readonly rcv_free: readonly (Pair & {
    readonly id: string;
    readonly input: {
      readonly t_nmol_l: string;
      readonly shbg_nmol_l: string;
      readonly albumin_g_l: string;
      readonly cv_a_percent: Amounts;
      readonly cv_i_percent: Amounts;
      readonly z: string;
    };
  })[];
};

const apart = (a: string | undefined, b: string): number => new Decimal(a ?? 'NaN').minus(b).div(b).abs().toNumber();
const probabilities = { '1.96': 'two-sided-95', '2.58': 'two-sided-99', '1.65': 'one-sided-95' } as const;

/** A number of standard deviations that is not cited is stated as such. */
const probabilityOf = (z: string): ChangeProbability =>
  Object.entries(probabilities).find(([of]) => Number(of) === Number(z))?.[1] ?? { z };

const codeOf = (calculate: () => unknown): unknown => {
  try {
    return calculate();
  } catch (error) {
    return error instanceof CalculationError ? error.code : error;
  }
};

describe('the reference change value', () => {
  it.each(rcv)('is that of an independent calculation: $id', ({ input, symmetric_percent, lognormal }) => {
    const shared = {
      analyte: 'testosterone',
      withinSubjectCv: input.cv_i_percent,
      analyticalCv: input.cv_a_percent,
      probability: probabilityOf(input.z),
    };
    const even = referenceChangeValue({ ...shared, model: 'symmetric' });
    expect(apart(even.rise, symmetric_percent)).toBeLessThan(1e-11);
    expect(apart(even.fall, `-${symmetric_percent}`)).toBeLessThan(1e-11);
    const uneven = referenceChangeValue({ ...shared, model: 'log-normal' });
    expect(apart(uneven.rise, lognormal.up_percent)).toBeLessThan(1e-11);
    expect(apart(uneven.fall, lognormal.down_percent)).toBeLessThan(1e-11);
    expect(apart(uneven.sigma, lognormal.sigma_ln)).toBeLessThan(1e-11);
  });

  const cv = fc.integer({ min: 0, max: 9999 }).map((n) => (n / 100).toFixed(2));

  it('has a fall that is the reciprocal of the rise, on the scale of logarithms', () => {
    fc.assert(
      fc.property(cv, cv, (withinSubjectCv, analyticalCv) => {
        const { rise, fall } = referenceChangeValue({
          analyte: 'fsh',
          withinSubjectCv,
          analyticalCv,
          model: 'log-normal',
        });
        const [up, down] = [rise, fall].map((percent) => new Decimal(percent).div(100).plus(1));
        expect(apart(up?.times(down ?? 0).toFixed(), '1')).toBeLessThan(1e-25);
      }),
    );
  });

  it('rises with either variation, and reaches further at a higher probability', () => {
    fc.assert(
      fc.property(cv, cv, (withinSubjectCv, analyticalCv) => {
        const of = (within: string, probability: 'two-sided-95' | 'two-sided-99') =>
          new Decimal(
            referenceChangeValue({
              analyte: 'fsh',
              withinSubjectCv: within,
              analyticalCv,
              probability,
              model: 'log-normal',
            }).rise,
          );
        const before = of(withinSubjectCv, 'two-sided-95');
        expect(of(new Decimal(withinSubjectCv).plus(1).toFixed(), 'two-sided-95').gt(before)).toBe(true);
        expect(of(withinSubjectCv, 'two-sided-99').gte(before)).toBe(true);
      }),
    );
  });

  it('is refused for prolactin, whose published estimates contradict each other, with a variation or without', () => {
    const own = { analyte: 'prolactin', withinSubjectCv: '23', analyticalCv: '4', model: 'symmetric' } as const;
    expect(codeOf(() => referenceChangeValue(own))).toBe('variation-disputed');
    expect(codeOf(() => referenceChangeValue({ ...own, variationOf: 'this-subject' }))).toBe('variation-disputed');
    expect(codeOf(() => referenceChangeValue({ ...own, withinSubjectCv: undefined }))).toBe('variation-disputed');
  });

  it('of LH is refused as a general limit, and made of the variation of the same subject', () => {
    const general = { analyte: 'LH', withinSubjectCv: '26', analyticalCv: '5', model: 'log-normal' } as const;
    expect(codeOf(() => referenceChangeValue(general))).toBe('variation-heterogeneous');
    const own = referenceChangeValue({ ...general, variationOf: 'this-subject' });
    expect(own.rise.slice(0, 5)).toBe('105.7');
    expect(own.claims).toContain('biological-variation-reference-change-men');
  });

  it('takes no variation from the evidence but that of SHBG, and says whose it is', () => {
    const without = (analyte: string) =>
      codeOf(() => referenceChangeValue({ analyte, analyticalCv: '5', model: 'log-normal' }));
    for (const analyte of ['testosterone', 'fsh', 'estradiol']) expect(without(analyte)).toBe('variation-not-supplied');
    expect(without('shbg')).toMatchObject({
      assumed: ['within-subject CV 14.0 %'],
      cautions: ['variation-of-men-sampled-monthly'],
    });
  });

  it.each([
    ['unknown-analyte', { analyte: 'zinc' }],
    ['not-a-number', { withinSubjectCv: '16%' }],
    ['not-a-number', { analyticalCv: '1e9000000000000000' }],
    ['not-positive', { analyticalCv: '-5' }],
    ['not-positive', { probability: { z: '0' } }],
  ])('is refused: %s', (code, part) => {
    const input = { analyte: 'testosterone', withinSubjectCv: '16', analyticalCv: '5', model: 'symmetric' } as const;
    expect(codeOf(() => referenceChangeValue({ ...input, ...part }))).toBe(code);
  });

  it('refuses at run time what does not compile: another model, another probability', () => {
    const input = { analyte: 'testosterone', withinSubjectCv: '16', analyticalCv: '5' } as const;
    // @ts-expect-error no such model
    expect(codeOf(() => referenceChangeValue({ ...input, model: 'linear' }))).toBe('unknown-model');
    // @ts-expect-error no such probability
    expect(codeOf(() => referenceChangeValue({ ...input, model: 'symmetric', probability: '90' }))).toBe(
      'unknown-probability',
    );
  });

  it('says so where a symmetric fall would be all there is', () => {
    const wide = { analyte: 'testosterone', withinSubjectCv: '40', analyticalCv: '5' } as const;
    expect(referenceChangeValue({ ...wide, model: 'symmetric' }).cautions).toEqual(['fall-of-everything']);
    expect(referenceChangeValue({ ...wide, model: 'log-normal' }).cautions).toEqual([]);
  });
});

/** Elasticities of free testosterone by mass action, written out a second time: K is 1 per nmol/L. */
function elasticities(t: string, shbg: string, albumin: string): readonly [string, string, string] {
  const [total, binding] = [new Decimal(t), new Decimal(shbg)];
  const n = new Decimal(albumin).times('3.6e4').div('69000').plus(1);
  const b = n.plus(binding).minus(total);
  const root = b.times(b).plus(n.times(total).times(4)).sqrt();
  const f = root.minus(b).div(n.times(2));
  const toTestosterone = f.plus(1).div(root).times(total).div(f);
  const toShbg = f.negated().div(root).times(binding).div(f);
  const toAlbumin = f.times(f).plus(f).negated().div(root).times(n.minus(1)).div(f);
  return [toTestosterone.toFixed(), toShbg.toFixed(), toAlbumin.toFixed()];
}

describe('the reference change value of a calculated quantity', () => {
  it.each(rcv_free)('is that of an independent calculation for free testosterone: $id', (vector) => {
    const { input } = vector;
    const [t, shbg, albumin] = elasticities(input.t_nmol_l, input.shbg_nmol_l, input.albumin_g_l);
    const part = (name: keyof Amounts, elasticity: string): VariationPart => ({
      elasticity,
      withinSubjectCv: input.cv_i_percent[name],
      analyticalCv: input.cv_a_percent[name],
    });
    const { rise, fall, sigma } = calculatedReferenceChangeValue({
      parts: [part('t', t), part('shbg', shbg), part('albumin', albumin)],
      probability: probabilityOf(input.z),
    });
    expect(apart(rise, vector.up_percent)).toBeLessThan(1e-11);
    expect(apart(fall, vector.down_percent)).toBeLessThan(1e-11);
    expect(apart(sigma, vector.sigma_ln)).toBeLessThan(1e-11);
  });

  it('of one input that it follows one to one is that of the input', () => {
    const part = { elasticity: '1', withinSubjectCv: '16', analyticalCv: '5' };
    const { rise, fall } = referenceChangeValue({ analyte: 'testosterone', ...part, model: 'log-normal' });
    expect(calculatedReferenceChangeValue({ parts: [part] })).toMatchObject({ rise, fall });
  });
});
