import { describe, expect, it } from 'vitest';
import type { AnalyteId } from '../../src/analytes/analyte.js';
import { possibleAmountOf } from '../../src/derived/amount.js';
import type { Calculated } from '../../src/derived/calculated.js';
import { CalculationError } from '../../src/derived/calculation-error.js';
import { calculateFreeAndrogenIndex, freeAndrogenIndex } from '../../src/derived/free-androgen-index.js';
import { calculateFreeTestosterone } from '../../src/derived/calculate-free-testosterone.js';
import { compareDerived, type DerivedQuantity } from '../../src/derived/derived-quantity.js';
import { freeEstradiol, type CompetitionConstants } from '../../src/derived/free-estradiol.js';
import { freeTestosterone } from '../../src/derived/free-testosterone.js';
import { homaIr } from '../../src/derived/homa-ir.js';
import { calculateLhFshRatio, lhFshRatio } from '../../src/derived/lh-fsh-ratio.js';
import { lhTestosteroneProduct } from '../../src/derived/lh-testosterone-product.js';
import { calculateNonHdlCholesterol, nonHdlCholesterol } from '../../src/derived/non-hdl-cholesterol.js';
import type { Quantity } from '../../src/derived/quantity.js';
import { calculatedReferenceChangeValue, referenceChangeValue } from '../../src/derived/reference-change-value.js';
import {
  calculateTestosteroneEstradiolRatio,
  testosteroneEstradiolRatio,
} from '../../src/derived/testosterone-estradiol-ratio.js';
import { toDecimalString } from '../../src/logic/exact.js';
import { UnitError } from '../../src/units/unit-error.js';

const quantity = (value: string, unit: string): Quantity => ({ value, unit });
const point = (value: string): DerivedQuantity['value'] => ({
  low: value,
  high: value,
  lowInclusive: true,
  highInclusive: true,
});

describe('a calculated quantity is returned with its units, its method and what it rests on', () => {
  it.each<[string, () => DerivedQuantity, DerivedQuantity]>([
    [
      'free androgen index',
      () =>
        freeAndrogenIndex({
          testosterone: quantity('3', 'nmol/L'),
          shbg: quantity('50', 'nmol/L'),
          category: 'female',
        }),
      {
        quantity: 'free-androgen-index',
        convention: '100 × nmol/L over nmol/L',
        value: point('6'),
        unit: '1',
        method: '100 × testosterone ÷ SHBG, both in nmol/L',
        assumed: [],
        cautions: [],
        claims: ['free-androgen-index-low-shbg'],
      },
    ],
    [
      'HOMA-IR',
      () => homaIr({ insulin: quantity('9', 'mU/L'), glucose: quantity('5', 'mmol/L'), fasting: true }),
      {
        quantity: 'homa-ir',
        convention: 'mmol/L × mU/L ÷ 22.5',
        value: point('2'),
        unit: '1',
        method: 'HOMA-IR: fasting glucose in mmol/L × fasting insulin in mU/L ÷ 22.5',
        assumed: [],
        cautions: ['low-precision'],
        claims: ['homa-ir-formula', 'homa-ir-precision'],
      },
    ],
    [
      'HOMA-IR of moles',
      () =>
        homaIr({
          insulin: quantity('54', 'pmol/L'),
          glucose: quantity('5', 'mmol/L'),
          fasting: true,
          pmolPerMilliunit: '6.00',
        }),
      {
        quantity: 'homa-ir',
        convention: 'mmol/L × mU/L ÷ 22.5',
        value: point('2'),
        unit: '1',
        method: 'HOMA-IR: fasting glucose in mmol/L × fasting insulin in mU/L ÷ 22.5',
        assumed: ['6.00 pmol of insulin in 1 mU'],
        cautions: ['low-precision'],
        claims: ['homa-ir-formula', 'homa-ir-precision'],
      },
    ],
    [
      'LH over FSH',
      () => lhFshRatio({ lh: quantity('9.3', 'IU/L'), fsh: quantity('3.1', 'IU/L') }),
      {
        quantity: 'lh-fsh-ratio',
        convention: 'IU/L over IU/L',
        value: point('3'),
        unit: '1',
        method: 'LH over FSH, both in IU/L',
        assumed: [],
        cautions: ['no-diagnostic-standing'],
        claims: ['pcos-lh-fsh-ratio'],
      },
    ],
    [
      'LH times testosterone',
      () =>
        lhTestosteroneProduct({
          lh: quantity('5', 'IU/L'),
          testosterone: quantity('20', 'nmol/L'),
          convention: 'IU/L × nmol/L',
        }),
      {
        quantity: 'lh-testosterone-product',
        convention: 'IU/L × nmol/L',
        value: point('100'),
        unit: '[IU].nmol/L2',
        method: 'LH in IU/L times testosterone in nmol/L',
        assumed: [],
        cautions: ['not-specific'],
        claims: ['lh-testosterone-product-specificity'],
      },
    ],
    [
      'non-HDL cholesterol',
      () => nonHdlCholesterol({ total: quantity('5.2', 'mmol/L'), hdl: quantity('1.3', 'mmol/L') }),
      {
        quantity: 'non-hdl-cholesterol',
        convention: 'mmol/L',
        value: point('3.9'),
        unit: 'mmol/L',
        method: 'total cholesterol less HDL cholesterol',
        assumed: [],
        cautions: [],
        claims: [],
      },
    ],
    [
      'testosterone over estradiol',
      () =>
        testosteroneEstradiolRatio({
          testosterone: quantity('500', 'ng/dL'),
          estradiol: quantity('25', 'pg/mL'),
          convention: 'mass',
        }),
      {
        quantity: 'testosterone-estradiol-ratio',
        convention: 'mass',
        value: point('200'),
        unit: '1',
        method: 'testosterone in ng/dL over estradiol in ng/dL',
        assumed: [],
        cautions: ['no-validated-limit'],
        claims: ['t-e2-ratio-panken'],
      },
    ],
  ])('%s', (_, run, expected) => {
    expect(run()).toEqual(expected);
  });
});

describe('a calculation of a panel is returned with the paths of its inputs', () => {
  const input = (id: AnalyteId, text: string, unit: string) => ({
    path: `/${id}`,
    values: possibleAmountOf(quantity(text, unit), id, unit),
  });
  const shown = ({ values, claims, ...rest }: Calculated) => ({
    ...rest,
    low: values.low && toDecimalString(values.low),
    high: values.high && toDecimalString(values.high),
    claims: claims.map(({ id }) => id),
  });

  it.each<[string, () => readonly Calculated[], ReturnType<typeof shown>]>([
    [
      'free androgen index',
      () => calculateFreeAndrogenIndex(input('testosterone', '3', 'nmol/L'), input('shbg', '50', 'nmol/L')),
      {
        id: 'free-androgen-index',
        low: '6',
        high: '6',
        unit: '1',
        method: '100 × testosterone ÷ SHBG, both in nmol/L',
        inputs: ['/testosterone', '/shbg'],
        assumed: [],
        cautions: [],
        claims: ['free-androgen-index-low-shbg'],
      },
    ],
    [
      'LH over FSH',
      () => calculateLhFshRatio(input('lh', '9.3', 'IU/L'), input('fsh', '3.1', 'IU/L')),
      {
        id: 'lh-fsh-ratio',
        low: '3',
        high: '3',
        unit: '1',
        method: 'LH over FSH, both in IU/L',
        inputs: ['/lh', '/fsh'],
        assumed: [],
        cautions: ['no-diagnostic-standing'],
        claims: ['pcos-lh-fsh-ratio'],
      },
    ],
    [
      'non-HDL cholesterol',
      () =>
        calculateNonHdlCholesterol(
          input('total-cholesterol', '5.2', 'mmol/L'),
          input('hdl-cholesterol', '1.3', 'mmol/L'),
        ),
      {
        id: 'non-hdl-cholesterol',
        low: '3.9',
        high: '3.9',
        unit: 'mmol/L',
        method: 'total cholesterol less HDL cholesterol',
        inputs: ['/total-cholesterol', '/hdl-cholesterol'],
        assumed: [],
        cautions: [],
        claims: [],
      },
    ],
    [
      'testosterone over estradiol',
      () =>
        calculateTestosteroneEstradiolRatio(
          input('testosterone', '28.8431', 'nmol/L'),
          input('estradiol', '272.382', 'pmol/L'),
        ),
      {
        id: 'testosterone-estradiol-ratio',
        low: '11.21288830495724409674371422909696356126',
        high: '11.21288830495724409674371422909696356126',
        unit: '1',
        method: 'testosterone in ng/dL over estradiol in pg/mL',
        inputs: ['/testosterone', '/estradiol'],
        assumed: [],
        cautions: [],
        claims: ['t-e2-ratio-panken'],
      },
    ],
  ])('%s', (_, run, expected) => {
    expect(run().map(shown)).toEqual([expected]);
  });

  it('and is none of HDL cholesterol that is above the total, or of two that bound nothing', () => {
    const [low, high] = [input('total-cholesterol', '1', 'mmol/L'), input('hdl-cholesterol', '2', 'mmol/L')];
    expect(calculateNonHdlCholesterol(low, high)).toEqual([]);
    const overlapping = input('hdl-cholesterol', '3-6', 'mmol/L');
    expect(calculateNonHdlCholesterol(input('total-cholesterol', '5', 'mmol/L'), overlapping).map(shown)).toMatchObject(
      [{ low: null, high: '2' }],
    );
    const open = input('total-cholesterol', '>5', 'mmol/L');
    expect(calculateNonHdlCholesterol(open, input('hdl-cholesterol', '1', 'mmol/L')).map(shown)).toMatchObject([
      { low: '4', high: null },
    ]);
  });

  it('with what free testosterone rests on', () => {
    const results = calculateFreeTestosterone({
      testosterone: input('testosterone', '10', 'nmol/L'),
      shbg: input('shbg', '40', 'nmol/L'),
      byMassSpectrometry: true,
    });
    for (const one of results) {
      expect(one.claims.map(({ id }) => id)).toEqual(['free-testosterone-vermeulen-constants']);
      expect([one.values.lowInclusive, one.values.highInclusive, one.values.low === one.values.high]).toEqual([
        true,
        true,
        true,
      ]);
    }
    const [open] = calculateFreeTestosterone({
      testosterone: input('testosterone', '>10', 'nmol/L'),
      shbg: input('shbg', '40', 'nmol/L'),
      byMassSpectrometry: true,
    });
    expect([open?.values.lowInclusive, open?.values.high, open?.values.highInclusive]).toEqual([true, null, false]);
  });
});

const constants: CompetitionConstants = {
  source: 'made up',
  testosterone: { shbgAssociation: '597000000', albuminAssociation: '40600' },
  estradiol: { shbgAssociation: '314000000', albuminAssociation: '42100' },
};

describe('free estradiol', () => {
  const sample = { estradiol: quantity('100', 'pmol/L'), shbg: quantity('35', 'nmol/L') };

  it('says what was assumed and what is absent', () => {
    expect(freeEstradiol(sample, constants)).toEqual({
      free: { value: expect.stringMatching(/^2\.6166\d+$/) as unknown, unit: 'pmol/L' },
      bioavailable: { value: expect.stringMatching(/^71\.266\d+$/) as unknown, unit: 'pmol/L' },
      percentFree: expect.stringMatching(/^2\.6166\d+$/) as unknown,
      method: 'mass action with competition; constants: made up',
      assumed: ['albumin 43 g/L', 'albumin molar mass 69000 g/mol'],
      cautions: ['albumin-assumed', 'albumin-molar-mass-assumed', 'testosterone-absent'],
    });
    const whole = { ...sample, testosterone: quantity('17', 'nmol/L'), albumin: quantity('43', 'g/L') };
    expect(freeEstradiol(whole, constants)).toMatchObject({
      assumed: ['albumin molar mass 69000 g/mol'],
      cautions: ['albumin-molar-mass-assumed'],
    });
  });

  it('takes albumin with its decimals', () => {
    const free = (albumin: string): number =>
      Number(freeEstradiol({ ...sample, albumin: quantity(albumin, 'g/L') }, constants).free.value);
    expect([free('43') > free('43.5'), free('43.5') > free('44')]).toEqual([true, true]);
  });

  it.each([
    ['estradiol', 'shbgAssociation'],
    ['estradiol', 'albuminAssociation'],
    ['testosterone', 'shbgAssociation'],
    ['testosterone', 'albuminAssociation'],
  ] as const)('names the constant that is not stated: %s %s', (steroid, constant) => {
    const without = { ...constants, [steroid]: { ...constants[steroid], [constant]: 'high' } };
    const whole = { ...sample, testosterone: quantity('17', 'nmol/L') };
    expect(() => freeEstradiol(whole, without)).toThrow(
      new CalculationError(
        'constants-not-stated',
        `constants.${steroid}.${constant}`,
        'not a plain number above zero',
        'a number in L/mol',
      ),
    );
  });
});

describe('a reference change value', () => {
  it('says of what it is made', () => {
    expect(referenceChangeValue({ analyte: 'SHBG', analyticalCv: ' 4 ', model: 'symmetric' })).toEqual({
      rise: expect.stringMatching(/^40\.3588\d+$/) as unknown,
      fall: expect.stringMatching(/^-40\.3588\d+$/) as unknown,
      model: 'symmetric',
      z: '1.96',
      probability: 'two-sided-95',
      assumed: ['within-subject CV 14.0 %'],
      cautions: ['variation-of-men-sampled-monthly'],
      claims: ['reference-change-value-formula', 'reference-change-value-z', 'biological-variation-shbg-eflm'],
    });
    const stated = { withinSubjectCv: '16', analyticalCv: '5' };
    expect(referenceChangeValue({ analyte: 'testosterone', ...stated, model: 'log-normal' })).toEqual({
      rise: expect.stringMatching(/^58\.6345\d+$/) as unknown,
      fall: expect.stringMatching(/^-36\.9620\d+$/) as unknown,
      sigma: expect.stringMatching(/^0\.16647\d+$/) as unknown,
      model: 'log-normal',
      z: '1.96',
      probability: 'two-sided-95',
      assumed: [],
      cautions: [],
      claims: ['reference-change-value-formula', 'reference-change-value-z'],
    });
    expect(referenceChangeValue({ analyte: 'testosterone', ...stated, model: 'symmetric' })).toMatchObject({
      assumed: [],
      cautions: [],
    });
  });

  it('says that it would be a fall of everything, and takes the number of deviations of the caller', () => {
    const own = { withinSubjectCv: '80', analyticalCv: '5', variationOf: 'this-subject' } as const;
    expect(referenceChangeValue({ analyte: 'LH', ...own, model: 'symmetric', probability: { z: '2' } })).toMatchObject({
      z: '2',
      probability: { z: '2' },
      cautions: ['fall-of-everything'],
      claims: ['reference-change-value-formula', 'biological-variation-reference-change-men'],
    });
  });

  it('of a calculated quantity says that its inputs vary independently', () => {
    const parts = [{ elasticity: '1', withinSubjectCv: '16', analyticalCv: '5' }];
    expect(calculatedReferenceChangeValue({ parts })).toMatchObject({
      probability: 'two-sided-95',
      assumed: ['inputs vary independently'],
      claims: ['reference-change-value-formula', 'reference-change-value-z'],
    });
  });
});

type Refusal = readonly [code: CalculationError['code'], input: string, found: string, accepted: string];

describe('a refusal says of which input, what was found and what is accepted', () => {
  const shbg = quantity('50', 'nmol/L');
  const testosterone = quantity('3', 'nmol/L');
  const glucose = quantity('5', 'mmol/L');
  const insulin = quantity('9', 'mU/L');
  const moles = quantity('54', 'pmol/L');
  const change = { analyte: 'testosterone', withinSubjectCv: '16', analyticalCv: '5', model: 'symmetric' } as const;
  const part = { elasticity: '1', withinSubjectCv: '16', analyticalCv: '5' };
  const estradiol = { estradiol: quantity('100', 'pmol/L'), shbg };
  const cv = { testosterone: 5, shbg: 4 };
  const withCv = (wrong: object) => () => freeTestosterone({ testosterone, shbg }, { cv: { ...cv, ...wrong } });
  const one = lhFshRatio({ lh: quantity('9', 'IU/L'), fsh: quantity('3', 'IU/L') });
  const pregnancy: Refusal = ['pregnancy', 'pregnant', 'stated as true', 'a sample without a pregnancy'];
  const range = 'a plain decimal number above zero';

  it.each<[run: () => unknown, refusal: Refusal]>([
    [
      () => freeAndrogenIndex({ testosterone, shbg, category: undefined }),
      ['category-not-stated', 'category', 'not stated', 'female'],
    ],
    [
      () => freeAndrogenIndex({ testosterone, shbg, category: 'male' }),
      ['category-not-female', 'category', 'male', 'female: the index is described as erroneous in men'],
    ],
    [() => freeAndrogenIndex({ testosterone, shbg, category: 'female', pregnant: true }), pregnancy],
    [
      () => freeAndrogenIndex({ testosterone, shbg: quantity('20', 'nmol/L'), category: 'female' }),
      [
        'shbg-below-studied-range',
        'shbg',
        'so low, or possibly so low, that the index overstates free testosterone',
        'at least 30 nmol/L',
      ],
    ],
    [
      () => nonHdlCholesterol({ total: quantity('1', 'mmol/L'), hdl: quantity('2', 'mmol/L') }),
      ['hdl-above-total', 'hdl', 'above total cholesterol, of which it is a part', 'up to total cholesterol'],
    ],
    [
      () => lhFshRatio({ lh: quantity('high', 'IU/L'), fsh: quantity('3', 'IU/L') }),
      ['not-a-number', 'lh', 'no printed number', 'a printed number above zero, such as 12, <0.4 or 3-5'],
    ],
    [
      () => lhFshRatio({ lh: quantity('9', 'IU/L'), fsh: quantity('0', 'IU/L') }),
      ['not-positive', 'fsh', 'not above zero', 'a printed number above zero, such as 12, <0.4 or 3-5'],
    ],
    [
      () => lhFshRatio({ lh: quantity('<1', 'IU/L'), fsh: quantity('<1', 'IU/L') }),
      [
        'nothing-bounded',
        'lh-fsh-ratio',
        'left open by its censored inputs',
        'a plain number for at least one of the two',
      ],
    ],
    [
      () => nonHdlCholesterol({ total: quantity('>5', 'mmol/L'), hdl: quantity('>1', 'mmol/L') }),
      [
        'nothing-bounded',
        'non-hdl-cholesterol',
        'left open by its censored inputs',
        'a plain number for at least one of the two',
      ],
    ],
    [
      () => compareDerived(one, { ...one, convention: 'IU/L over ng/mL' as typeof one.convention }),
      ['convention-differs', 'the other value', 'lh-fsh-ratio, IU/L over ng/mL', 'lh-fsh-ratio, IU/L over IU/L'],
    ],
    [
      () => compareDerived(one, { ...one, quantity: 'fsh-lh-ratio' as typeof one.quantity }),
      ['convention-differs', 'the other value', 'fsh-lh-ratio, IU/L over IU/L', 'lh-fsh-ratio, IU/L over IU/L'],
    ],
    [() => homaIr({ insulin, glucose, fasting: undefined }), ['fasting-not-stated', 'fasting', 'not stated', 'true']],
    [() => homaIr({ insulin, glucose, fasting: false }), ['not-fasting', 'fasting', 'stated as false', 'true']],
    [
      () => homaIr({ insulin: moles, glucose, fasting: true }),
      [
        'insulin-factor-not-stated',
        'insulin',
        'in moles, which no agreed factor joins to units',
        'm[IU]/L, u[IU]/mL, or pmolPerMilliunit as the laboratory states it',
      ],
    ],
    [
      () => homaIr({ insulin: moles, glucose, fasting: true, pmolPerMilliunit: '0' }),
      ['not-a-number', 'pmolPerMilliunit', 'no plain number above zero', range],
    ],
    [
      () => lhTestosteroneProduct({ lh: quantity('5', 'IU/L'), testosterone, convention: 'x' as 'IU/L × nmol/L' }),
      ['unknown-convention', 'convention', 'x', 'IU/L × nmol/L, mIU/mL × ng/mL'],
    ],
    [
      () =>
        testosteroneEstradiolRatio({
          testosterone,
          estradiol: quantity('100', 'pmol/L'),
          convention: 'x' as 'mass',
        }),
      ['unknown-convention', 'convention', 'x', 'ng/dL over pg/mL, ng/mL over pg/mL, mass, molar'],
    ],
    [() => freeEstradiol({ ...estradiol, pregnant: true }, constants), pregnancy],
    [
      () => freeEstradiol(estradiol, { ...constants, source: ' ' }),
      ['constants-not-stated', 'constants.source', 'empty', 'the citation of the constants'],
    ],
    [
      () => freeEstradiol({ ...estradiol, estradiol: quantity('0', 'pmol/L') }, constants),
      ['not-positive', 'estradiol', 'zero', range],
    ],
    [
      () => freeEstradiol({ ...estradiol, testosterone: quantity('-1', 'nmol/L') }, constants),
      ['not-positive', 'testosterone', 'below zero', range],
    ],
    [
      () => freeEstradiol({ ...estradiol, albumin: quantity('much', 'g/L') }, constants),
      ['not-a-number', 'albumin', 'no plain decimal number', range],
    ],
    [
      () => referenceChangeValue({ ...change, analyte: 'porcelain' }),
      ['unknown-analyte', 'analyte', 'not in the catalogue', 'an id or a name of the catalogue'],
    ],
    [
      () => referenceChangeValue({ ...change, withinSubjectCv: undefined }),
      [
        'variation-not-supplied',
        'withinSubjectCv',
        'not stated, and none may be taken from the evidence',
        'a percentage',
      ],
    ],
    [
      () => referenceChangeValue({ ...change, analyte: 'lh' }),
      [
        'variation-heterogeneous',
        'analyte',
        'LH, whose variation differs so much between people that the cited study gave no limit',
        "the subject's own withinSubjectCv, with variationOf: 'this-subject'",
      ],
    ],
    [
      () => referenceChangeValue({ ...change, withinSubjectCv: 'much' }),
      ['not-a-number', 'withinSubjectCv', 'no plain number', 'a plain decimal number'],
    ],
    [
      () => referenceChangeValue({ ...change, analyticalCv: '-1' }),
      ['not-positive', 'analyticalCv', 'below zero', 'a percentage of zero or more'],
    ],
    [
      () => referenceChangeValue({ ...change, probability: { z: 'much' } }),
      ['not-a-number', 'z', 'no plain number', 'a plain decimal number'],
    ],
    [
      () => referenceChangeValue({ ...change, probability: { z: '0' } }),
      ['not-positive', 'z', 'not above zero', range],
    ],
    [
      () => referenceChangeValue({ ...change, probability: 'always' as 'two-sided-95' }),
      ['unknown-probability', 'probability', 'always', 'two-sided-95, two-sided-99, one-sided-95, { z }'],
    ],
    [
      () => referenceChangeValue({ ...change, model: 'flat' as 'symmetric' }),
      ['unknown-model', 'model', 'flat', 'symmetric, log-normal'],
    ],
    [
      () => calculatedReferenceChangeValue({ parts: [{ ...part, elasticity: 'much' }] }),
      ['not-a-number', 'elasticity', 'no plain number', 'a plain decimal number'],
    ],
    [
      () => calculatedReferenceChangeValue({ parts: [{ ...part, withinSubjectCv: '-1' }] }),
      ['not-positive', 'withinSubjectCv', 'below zero', 'a percentage of zero or more'],
    ],
    [
      () => calculatedReferenceChangeValue({ parts: [{ ...part, analyticalCv: '-1' }] }),
      ['not-positive', 'analyticalCv', 'below zero', 'a percentage of zero or more'],
    ],
    [
      withCv({ testosterone: 101 }),
      ['variation-out-of-range', 'the variation of testosterone', '101', 'a number from 0 to 100'],
    ],
    [withCv({ shbg: -1 }), ['variation-out-of-range', 'the variation of shbg', '-1', 'a number from 0 to 100']],
    [
      withCv({ albumin: Number.NaN }),
      ['variation-out-of-range', 'the variation of albumin', 'NaN', 'a number from 0 to 100'],
    ],
    [withCv({ correlation: 2 }), ['variation-out-of-range', 'the correlation', '2', 'a number from -1 to 1']],
  ])('%#', (run, [code, input, found, accepted]) => {
    const error = new CalculationError(code, input, found, accepted);
    expect(run).toThrow(error);
    expect(run).toThrow(expect.objectContaining({ name: 'CalculationError', code, input, found, accepted }));
  });

  it('takes the ends of the range of a variation', () => {
    expect(withCv({ testosterone: 100, shbg: 0, correlation: 1 })).not.toThrow();
  });

  it('says of what is left out of an uncertainty', () => {
    const notIncluded = (albumin?: number) =>
      freeTestosterone({ testosterone, shbg }, { cv: { ...cv, albumin } }).uncertainty?.notIncluded;
    const always = [
      'difference from equilibrium dialysis',
      'spread of published association constants',
      'biological variation',
    ];
    expect([notIncluded(), notIncluded(2)]).toEqual([['variation of albumin', ...always], always]);
  });

  it('of a unit that no factor joins names the unit that is accepted', () => {
    expect(() => freeTestosterone({ testosterone, shbg: quantity('5', 'mg/L') })).toThrow(
      new UnitError('not-convertible', 'No agreed factor joins mg/L and nmol/L for SHBG.', ['nmol/L']),
    );
    expect(() => freeTestosterone({ testosterone, shbg: quantity('5', 'mg/L') })).toThrow(
      expect.objectContaining({ code: 'not-convertible', accepted: ['nmol/L'] }),
    );
  });
});
