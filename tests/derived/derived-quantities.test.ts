import { readFileSync } from 'node:fs';
import { Decimal as Base } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CalculationError,
  compareDerived,
  freeAndrogenIndex,
  homaIr,
  lhTestosteroneProduct,
  nonHdlCholesterol,
  type DerivedQuantity,
  type Quantity,
  type TestosteroneEstradiolConvention,
} from '../../src/index.js';
import { possibleAmountOf } from '../../src/derived/amount.js';
import { calculateFreeAndrogenIndex } from '../../src/derived/free-androgen-index.js';
import { lhFshRatio } from '../../src/derived/lh-fsh-ratio.js';
import { calculateNonHdlCholesterol } from '../../src/derived/non-hdl-cholesterol.js';
import {
  calculateTestosteroneEstradiolRatio,
  testosteroneEstradiolRatio,
} from '../../src/derived/testosterone-estradiol-ratio.js';
import { parseExact, toFixed, toSignificant } from '../../src/logic/exact.js';
import { convert, UnitError } from '../../src/units/index.js';

const Decimal = Base.clone({ precision: 60 });

// the fixture has this shape; every value of it that is calculated here is compared below
const { ratios, display } = JSON.parse(
  readFileSync(new URL('../fixtures/derived/calculations.json', import.meta.url), 'utf8'),
) as {
  readonly ratios: readonly {
    readonly id: string;
    readonly input: { readonly [name: string]: string };
    readonly result: { readonly [name: string]: string };
  }[];
  readonly display: readonly {
    readonly id: string;
    readonly input: { readonly value: string; readonly decimals?: number; readonly significant?: number };
    readonly half_up: string;
  }[];
};

const quantity = (value: string | undefined, unit: string): Quantity => ({ value: value ?? '', unit });
const apart = (a: string | null | undefined, b: string | undefined): number =>
  new Decimal(a ?? 'NaN')
    .minus(b ?? 'NaN')
    .div(b ?? 'NaN')
    .abs()
    .toNumber();
const number = ({ value }: DerivedQuantity): string => {
  if (value.low === null || value.low !== value.high) throw new Error('not a plain number');
  return value.low;
};
const codeOf = (calculate: () => DerivedQuantity): string => {
  try {
    return number(calculate());
  } catch (error) {
    if (error instanceof CalculationError || error instanceof UnitError) return error.code;
    throw error;
  }
};

const conventions: readonly TestosteroneEstradiolConvention[] = [
  'ng/dL over pg/mL',
  'ng/mL over pg/mL',
  'mass',
  'molar',
];

const inGrams = (t: string | undefined, e: string | undefined, convention: TestosteroneEstradiolConvention) =>
  testosteroneEstradiolRatio({ testosterone: quantity(t, 'ng/dL'), estradiol: quantity(e, 'pg/mL'), convention });

describe('derived quantities', () => {
  it.each(ratios)('are those of an independent calculation: $id', ({ input, result }) => {
    const ratio = (convention: TestosteroneEstradiolConvention) =>
      number(inGrams(input['t_ng_dl'], input['e2_pg_ml'], convention));
    expect(apart(ratio('ng/dL over pg/mL'), result['t_e2_ngdl_per_pgml'])).toBeLessThan(1e-11);
    expect(apart(ratio('ng/mL over pg/mL'), result['t_e2_ngml_per_pgml'])).toBeLessThan(1e-11);
    expect(apart(ratio('mass'), result['t_e2_mass'])).toBeLessThan(1e-11);
    const molar = testosteroneEstradiolRatio({
      testosterone: quantity(input['t_nmol_l'], 'nmol/L'),
      estradiol: quantity(input['e2_pmol_l'], 'pmol/L'),
      convention: 'molar',
    });
    expect(apart(number(molar), result['t_e2_molar'])).toBeLessThan(1e-11);
    const [lh, fsh] = [quantity(input['lh_iu_l'], 'IU/L'), quantity(input['fsh_iu_l'], 'mIU/mL')];
    expect(apart(number(lhFshRatio({ lh, fsh })), result['lh_fsh'])).toBeLessThan(1e-11);
    const product = lhTestosteroneProduct({
      lh,
      testosterone: quantity(input['t_nmol_l'], 'nmol/L'),
      convention: 'IU/L × nmol/L',
    });
    expect(apart(number(product), result['lh_x_t_iu_nmol_l2'])).toBeLessThan(1e-11);
    const homa = homaIr({
      insulin: quantity(input['insulin_mu_l'], 'mU/L'),
      glucose: quantity(input['glucose_mmol_l'], 'mmol/L'),
      fasting: true,
    });
    expect(apart(number(homa), result['homa_ir'])).toBeLessThan(1e-11);
    const [total, hdl] = [quantity(input['cholesterol_mmol_l'], 'mmol/L'), quantity(input['hdl_mmol_l'], 'mmol/L')];
    const rest = new Decimal(result['non_hdl_mmol_l'] ?? 'NaN');
    expect(codeOf(() => nonHdlCholesterol({ total, hdl }))).toBe(
      rest.isNegative() ? 'hdl-above-total' : rest.toFixed(),
    );
    const shbg = quantity(input['shbg_nmol_l'], 'nmol/L');
    const index = codeOf(() =>
      freeAndrogenIndex({ testosterone: quantity(input['t_nmol_l'], 'nmol/L'), shbg, category: 'female' }),
    );
    const isStudied = Number(shbg.value) >= 30;
    expect(isStudied ? apart(index, result['free_androgen_index']) < 1e-11 : index).toBe(
      isStudied || 'shbg-below-studied-range',
    );
  });

  it.each(display)('are rounded once, half away from zero: $id', ({ input, half_up }) => {
    const value = parseExact(input.value);
    if (!value) throw new Error('not a number');
    const rounded =
      input.decimals === undefined ? toSignificant(value, input.significant ?? 0) : toFixed(value, input.decimals);
    expect(rounded).toBe(half_up);
  });
});

const amount = fc.integer({ min: 1, max: 999_999 }).map((n) => (n / 100).toFixed(2));

describe('the testosterone to estradiol ratio', () => {
  it('has one number a convention: mass is 10, per mL a hundredth and molar 9.444 times that in ng/dL over pg/mL', () => {
    fc.assert(
      fc.property(amount, amount, (t, e) => {
        const [common = '', small, mass, molar] = conventions.map((convention) => number(inGrams(t, e, convention)));
        expect(apart(mass, new Decimal(common).times(10).toFixed())).toBeLessThan(1e-30);
        expect(apart(small, new Decimal(common).div(100).toFixed())).toBeLessThan(1e-30);
        // both pinned molar masses: 10 × 272.388 / 288.431
        const factor = new Decimal('272.388').div('288.431').times(10);
        expect(factor.toFixed(3)).toBe('9.444');
        expect(apart(molar, factor.times(common).toFixed())).toBeLessThan(1e-30);
      }),
    );
  });

  it('does not depend on the units of the inputs', () => {
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(...conventions), (t, e, convention) => {
        const molar = testosteroneEstradiolRatio({
          testosterone: quantity(convert(t, 'ng/dL', 'nmol/L', 'testosterone'), 'nmol/L'),
          estradiol: quantity(convert(e, 'pg/mL', 'pmol/L', 'estradiol'), 'pmol/L'),
          convention,
        });
        expect(apart(number(molar), number(inGrams(t, e, convention)))).toBeLessThan(1e-30);
      }),
    );
  });

  it('is only compared within its convention', () => {
    const common = inGrams('500', '25', 'ng/dL over pg/mL');
    const ratio = { testosterone: quantity('500', 'ng/dL'), estradiol: quantity('25', 'pg/mL') };
    const one = testosteroneEstradiolRatio({ ...ratio, convention: 'ng/dL over pg/mL' });
    const mass = testosteroneEstradiolRatio({ ...ratio, convention: 'mass' });
    expect(number(common)).toBe('20');
    expect(compareDerived(one, one)).toBe('equal');
    // @ts-expect-error a mass ratio of 200 is the same as 20 in ng/dL over pg/mL
    expect(() => compareDerived(one, mass)).toThrow(expect.objectContaining({ code: 'convention-differs' }));
    const lh = lhFshRatio({ lh: quantity('5', 'IU/L'), fsh: quantity('5', 'IU/L') });
    // @ts-expect-error another quantity
    expect(() => compareDerived(one, lh)).toThrow(expect.objectContaining({ code: 'convention-differs' }));
  });

  it('refuses at run time a convention that does not compile', () => {
    const ratio = { testosterone: quantity('500', 'ng/dL'), estradiol: quantity('25', 'pg/mL') };
    // @ts-expect-error no such convention
    expect(() => testosteroneEstradiolRatio({ ...ratio, convention: 'ratio' })).toThrow(
      expect.objectContaining({
        code: 'unknown-convention',
        found: 'ratio',
        accepted: 'ng/dL over pg/mL, ng/mL over pg/mL, mass, molar',
      }),
    );
  });

  it('cites the cohort that saw no difference', () => {
    expect(inGrams('500', '25', 'mass')).toMatchObject({
      claims: ['t-e2-ratio-panken'],
      cautions: ['no-validated-limit'],
    });
  });
});

describe('censored inputs', () => {
  it('leave an interval, open on the side that they leave open', () => {
    const ratio = inGrams('<20', '5', 'ng/dL over pg/mL');
    expect(ratio.value).toEqual({ low: null, high: '4', lowInclusive: false, highInclusive: false });
    const censored = lhFshRatio({ lh: quantity('6', 'IU/L'), fsh: quantity('<0.3', 'IU/L') });
    expect(censored.value).toEqual({ low: '20', high: null, lowInclusive: false, highInclusive: false });
    const product = lhTestosteroneProduct({
      lh: quantity('<0.1', 'IU/L'),
      testosterone: quantity('10', 'nmol/L'),
      convention: 'IU/L × nmol/L',
    });
    expect(product.value).toMatchObject({ low: null, high: '1' });
    const rest = nonHdlCholesterol({ total: quantity('4', 'mmol/L'), hdl: quantity('<0.5', 'mmol/L') });
    expect(rest.value).toEqual({ low: '3.5', high: '4', lowInclusive: false, highInclusive: false });
  });

  it('hold every value that their points could have', () => {
    fc.assert(
      fc.property(amount, amount, amount, (t, limit, part) => {
        const point = new Decimal(limit).times(new Decimal(part).div('10000')).toFixed();
        const { low } = inGrams(t, `<${limit}`, 'mass').value;
        expect(new Decimal(number(inGrams(t, point, 'mass'))).gte(low ?? 'NaN')).toBe(true);
      }),
    );
  });

  it('that bound nothing together are refused', () => {
    const ratio = { lh: quantity('<0.3', 'IU/L'), fsh: quantity('<0.1', 'IU/L') };
    expect(codeOf(() => lhFshRatio(ratio))).toBe('nothing-bounded');
  });

  it('that bound nothing are not calculated in a panel either, and any that bound one side are', () => {
    const amountOf = (value: string) => ({
      path: `/${value}`,
      values: possibleAmountOf(quantity(value, 'mmol/L'), 'glucose', 'mmol/L'),
    });
    const over = (value: string) => amountOf(`>${value}`);
    const under = (value: string) => amountOf(`<${value}`);
    expect(calculateNonHdlCholesterol(over('10'), over('1'))).toEqual([]);
    expect(calculateNonHdlCholesterol(over('10'), under('1'))).toHaveLength(1);
    expect(calculateFreeAndrogenIndex(over('50'), over('250'))).toEqual([]);
    expect(calculateFreeAndrogenIndex(under('50'), over('250'))).toHaveLength(1);
    expect(calculateTestosteroneEstradiolRatio(under('1'), under('40'))).toEqual([]);
    expect(calculateTestosteroneEstradiolRatio(under('1'), over('40'))).toHaveLength(1);
  });

  it('are undecided where intervals overlap, and below or above where they do not', () => {
    const at = (value: string) => lhFshRatio({ lh: quantity(value, 'IU/L'), fsh: quantity('1', 'IU/L') });
    expect(compareDerived(at('<4'), at('3'))).toBe('undecided');
    expect(compareDerived(at('<4'), at('4'))).toBe('below');
    expect(compareDerived(at('>4'), at('4'))).toBe('above');
  });

  it('are undecided where an end that was stored is no number', () => {
    const at = (value: string) => lhFshRatio({ lh: quantity(value, 'IU/L'), fsh: quantity('1', 'IU/L') });
    const spoilt = { ...at('3'), value: { ...at('3').value, low: 'about 3', high: 'about 3' } };
    expect(compareDerived(spoilt, at('9'))).toBe('undecided');
    expect(compareDerived(at('9'), spoilt)).toBe('undecided');
  });
});

describe('the free androgen index', () => {
  const shbg = quantity('50', 'nmol/L');
  const of = (testosterone: Quantity, category: 'female' | 'male' | undefined = 'female') =>
    codeOf(() => freeAndrogenIndex({ testosterone, shbg, category }));

  it('brings ng/dL to nmol/L: read as nmol/L the number would be 28.8 times too large', () => {
    fc.assert(
      fc.property(amount, (t) => {
        const read = of(quantity(t, 'ng/dL'));
        expect(apart(read, of(quantity(convert(t, 'ng/dL', 'nmol/L', 'testosterone'), 'nmol/L')))).toBeLessThan(1e-30);
        expect(new Decimal(of(quantity(t, 'nmol/L'))).div(read).toFixed(1)).toBe('28.8');
      }),
    );
  });

  it.each([
    ['in men', 'category-not-female', 'male'],
    ['without a stated category', 'category-not-stated', undefined],
  ] as const)('is refused %s', (_, code, category) => {
    const index = { testosterone: quantity('1', 'nmol/L'), shbg, category };
    expect(codeOf(() => freeAndrogenIndex(index))).toBe(code);
  });

  it.each([
    ['29.9', 'shbg-below-studied-range'],
    ['<40', 'shbg-below-studied-range'],
    ['25-40', 'shbg-below-studied-range'],
    ['30', '10'],
  ])('with SHBG %s nmol/L is %s', (value, result) => {
    const index = {
      testosterone: quantity('3', 'nmol/L'),
      shbg: quantity(value, 'nmol/L'),
      category: 'female',
    } as const;
    expect(codeOf(() => freeAndrogenIndex(index))).toBe(result);
  });

  it('is refused in pregnancy, for SHBG as a mass, and says what is accepted', () => {
    const index = { testosterone: quantity('3', 'nmol/L'), shbg, category: 'female' } as const;
    expect(codeOf(() => freeAndrogenIndex({ ...index, pregnant: true }))).toBe('pregnancy');
    expect(codeOf(() => freeAndrogenIndex({ ...index, shbg: quantity('5', 'mg/L') }))).toBe('not-convertible');
    expect(() => freeAndrogenIndex({ ...index, shbg: quantity('12', 'nmol/L') })).toThrow(
      expect.objectContaining({ code: 'shbg-below-studied-range', input: 'shbg', accepted: 'at least 30 nmol/L' }),
    );
  });
});

describe('HOMA-IR', () => {
  const glucose = quantity('5', 'mmol/L');
  const of = (insulin: Quantity, more: { fasting?: boolean; pmolPerMilliunit?: string } = {}) =>
    codeOf(() => homaIr({ insulin, glucose, fasting: true, ...more }));

  it('reads mU/L and uIU/mL alike, and glucose in mg/dL', () => {
    expect(of(quantity('9', 'mU/L'))).toBe('2');
    expect(of(quantity('9', 'uIU/mL'))).toBe('2');
    const inGrams = homaIr({ insulin: quantity('9', 'mU/L'), glucose: quantity('90', 'mg/dL'), fasting: true });
    expect(new Decimal(number(inGrams)).toFixed(2)).toBe('2.00');
  });

  it('is refused for insulin in pmol/L without a stated factor: read as mU/L it would be six times too large', () => {
    const insulin = quantity('54', 'pmol/L');
    expect(of(insulin)).toBe('insulin-factor-not-stated');
    expect(of(insulin, { pmolPerMilliunit: '6.00' })).toBe('2');
    expect(new Decimal(of(insulin, { pmolPerMilliunit: '6.945' })).toFixed(3)).toBe('1.728');
    expect(of(insulin, { pmolPerMilliunit: '0' })).toBe('not-a-number');
    const stated = homaIr({ insulin, glucose, fasting: true, pmolPerMilliunit: '6.00' });
    expect(stated.assumed).toEqual(['6.00 pmol of insulin in 1 mU']);
  });

  it('is refused where fasting is not stated, or stated not to be', () => {
    expect(of(quantity('9', 'mU/L'), { fasting: false })).toBe('not-fasting');
    expect(codeOf(() => homaIr({ insulin: quantity('9', 'mU/L'), glucose, fasting: undefined }))).toBe(
      'fasting-not-stated',
    );
  });
});

describe('the product of LH and testosterone', () => {
  it('refuses at run time a convention that does not compile', () => {
    const inputs = { lh: quantity('5', 'IU/L'), testosterone: quantity('20', 'nmol/L') };
    // @ts-expect-error no such convention
    expect(() => lhTestosteroneProduct({ ...inputs, convention: 'IU/L × ng/dL' })).toThrow(
      expect.objectContaining({
        code: 'unknown-convention',
        found: 'IU/L × ng/dL',
        accepted: 'IU/L × nmol/L, mIU/mL × ng/mL',
      }),
    );
  });
});

describe('refusals', () => {
  const ratio = (value: string, unit: string) =>
    codeOf(() => lhFshRatio({ lh: quantity(value, unit), fsh: quantity('5', 'IU/L') }));

  it.each([
    ['5', '', 'unknown-unit'],
    ['5', 'MU/L', 'ambiguous-unit'],
    ['5', 'ng/mL', 'refused-unit'],
    ['high', 'IU/L', 'not-a-number'],
    ['1e9000000000000000', 'IU/L', 'not-a-number'],
    ['0', 'IU/L', 'not-positive'],
    ['-1', 'IU/L', 'not-positive'],
    ['<0', 'IU/L', 'not-positive'],
  ])('of %s %s are typed: %s', (value, unit, code) => {
    expect(ratio(value, unit)).toBe(code);
  });

  it('of HDL cholesterol above total cholesterol, and not of the two equal', () => {
    const of = (hdl: Quantity) => codeOf(() => nonHdlCholesterol({ total: quantity('4', 'mmol/L'), hdl }));
    expect(of(quantity('4.01', 'mmol/L'))).toBe('hdl-above-total');
    expect(of(quantity('180', 'mg/dL'))).toBe('hdl-above-total');
    expect(of(quantity('4', 'mmol/L'))).toBe('0');
  });
});
