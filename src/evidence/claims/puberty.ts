// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { arup0070193Lhfsh, arup0081057Testosterone, arup0093247Estradiol } from '../works/a.js';

/**
 * ARUP LC-MS/MS estradiol by Tanner stage: males <8.0 (I), <10.0 (II), 1.0-35.0 (III), 3.0-35.0 (IV-V); females <56.0
 * (I), 2.0-133.0 (II), 12.0-277.0 (III), 2.0-259.0 pg/mL (IV-V).
 */
export const estradiolPubertyTanner: Claim<
  'note',
  {
    readonly 'upper-limit-male-tanner-i': readonly ['estradiol', 'laboratory-upper-limit'];
    readonly 'upper-limit-male-tanner-ii': readonly ['estradiol', 'laboratory-upper-limit'];
    readonly 'male-tanner-iii': readonly ['estradiol', 'laboratory-reference-interval'];
    readonly 'male-tanner-iv-v': readonly ['estradiol', 'laboratory-reference-interval'];
    readonly 'upper-limit-female-tanner-i': readonly ['estradiol', 'laboratory-upper-limit'];
    readonly 'female-tanner-ii': readonly ['estradiol', 'laboratory-reference-interval'];
    readonly 'female-tanner-iii': readonly ['estradiol', 'laboratory-reference-interval'];
    readonly 'female-tanner-iv-v': readonly ['estradiol', 'laboratory-reference-interval'];
  }
> = {
  id: 'estradiol-puberty-tanner',
  topic: 'puberty',
  use: 'note',
  population: { category: 'any', note: 'children and adolescents' },
  method: 'LC-MS/MS',
  secondary: false,
  citation: arup0093247Estradiol,
  values: {
    'upper-limit-male-tanner-i': {
      key: 'upper-limit-male-tanner-i',
      analyte: 'estradiol',
      statistic: 'laboratory-upper-limit',
      label: 'upper limit, male Tanner I',
      unit: 'pg/mL',
      comparator: '<',
      value: '8.0',
    },
    'upper-limit-male-tanner-ii': {
      key: 'upper-limit-male-tanner-ii',
      analyte: 'estradiol',
      statistic: 'laboratory-upper-limit',
      label: 'upper limit, male Tanner II',
      unit: 'pg/mL',
      comparator: '<',
      value: '10.0',
    },
    'male-tanner-iii': {
      key: 'male-tanner-iii',
      analyte: 'estradiol',
      statistic: 'laboratory-reference-interval',
      label: 'male Tanner III',
      unit: 'pg/mL',
      low: '1.0',
      high: '35.0',
    },
    'male-tanner-iv-v': {
      key: 'male-tanner-iv-v',
      analyte: 'estradiol',
      statistic: 'laboratory-reference-interval',
      label: 'male Tanner IV-V',
      unit: 'pg/mL',
      low: '3.0',
      high: '35.0',
    },
    'upper-limit-female-tanner-i': {
      key: 'upper-limit-female-tanner-i',
      analyte: 'estradiol',
      statistic: 'laboratory-upper-limit',
      label: 'upper limit, female Tanner I',
      unit: 'pg/mL',
      comparator: '<',
      value: '56.0',
    },
    'female-tanner-ii': {
      key: 'female-tanner-ii',
      analyte: 'estradiol',
      statistic: 'laboratory-reference-interval',
      label: 'female Tanner II',
      unit: 'pg/mL',
      low: '2.0',
      high: '133.0',
    },
    'female-tanner-iii': {
      key: 'female-tanner-iii',
      analyte: 'estradiol',
      statistic: 'laboratory-reference-interval',
      label: 'female Tanner III',
      unit: 'pg/mL',
      low: '12.0',
      high: '277.0',
    },
    'female-tanner-iv-v': {
      key: 'female-tanner-iv-v',
      analyte: 'estradiol',
      statistic: 'laboratory-reference-interval',
      label: 'female Tanner IV-V',
      unit: 'pg/mL',
      low: '2.0',
      high: '259.0',
    },
  },
};

/**
 * ARUP LH by Tanner stage (since December 2014): females 0.0-2.8 (I), 0.0-7.9 (II), 0.0-23.0 (III), 0.0-25.3 (IV-V);
 * males 0.0-1.0 (I), 0.0-3.6 (II), 0.2-6.4 (III), 1.1-8.5 IU/L (IV-V).
 */
export const lhPubertyTanner: Claim<
  'note',
  {
    readonly 'female-tanner-i': readonly ['lh', 'laboratory-reference-interval'];
    readonly 'female-tanner-ii': readonly ['lh', 'laboratory-reference-interval'];
    readonly 'female-tanner-iii': readonly ['lh', 'laboratory-reference-interval'];
    readonly 'female-tanner-iv-v': readonly ['lh', 'laboratory-reference-interval'];
    readonly 'male-tanner-i': readonly ['lh', 'laboratory-reference-interval'];
    readonly 'male-tanner-ii': readonly ['lh', 'laboratory-reference-interval'];
    readonly 'male-tanner-iii': readonly ['lh', 'laboratory-reference-interval'];
    readonly 'male-tanner-iv-v': readonly ['lh', 'laboratory-reference-interval'];
  }
> = {
  id: 'lh-puberty-tanner',
  topic: 'puberty',
  use: 'note',
  population: { category: 'any', note: 'children and adolescents' },
  method: 'electrochemiluminescent immunoassay',
  secondary: false,
  citation: arup0070193Lhfsh,
  values: {
    'female-tanner-i': {
      key: 'female-tanner-i',
      analyte: 'lh',
      statistic: 'laboratory-reference-interval',
      label: 'female Tanner I',
      unit: '[IU]/L',
      low: '0.0',
      high: '2.8',
    },
    'female-tanner-ii': {
      key: 'female-tanner-ii',
      analyte: 'lh',
      statistic: 'laboratory-reference-interval',
      label: 'female Tanner II',
      unit: '[IU]/L',
      low: '0.0',
      high: '7.9',
    },
    'female-tanner-iii': {
      key: 'female-tanner-iii',
      analyte: 'lh',
      statistic: 'laboratory-reference-interval',
      label: 'female Tanner III',
      unit: '[IU]/L',
      low: '0.0',
      high: '23.0',
    },
    'female-tanner-iv-v': {
      key: 'female-tanner-iv-v',
      analyte: 'lh',
      statistic: 'laboratory-reference-interval',
      label: 'female Tanner IV-V',
      unit: '[IU]/L',
      low: '0.0',
      high: '25.3',
    },
    'male-tanner-i': {
      key: 'male-tanner-i',
      analyte: 'lh',
      statistic: 'laboratory-reference-interval',
      label: 'male Tanner I',
      unit: '[IU]/L',
      low: '0.0',
      high: '1.0',
    },
    'male-tanner-ii': {
      key: 'male-tanner-ii',
      analyte: 'lh',
      statistic: 'laboratory-reference-interval',
      label: 'male Tanner II',
      unit: '[IU]/L',
      low: '0.0',
      high: '3.6',
    },
    'male-tanner-iii': {
      key: 'male-tanner-iii',
      analyte: 'lh',
      statistic: 'laboratory-reference-interval',
      label: 'male Tanner III',
      unit: '[IU]/L',
      low: '0.2',
      high: '6.4',
    },
    'male-tanner-iv-v': {
      key: 'male-tanner-iv-v',
      analyte: 'lh',
      statistic: 'laboratory-reference-interval',
      label: 'male Tanner IV-V',
      unit: '[IU]/L',
      low: '1.1',
      high: '8.5',
    },
  },
};

/**
 * ARUP LC-MS/MS total testosterone swings from 3-619 ng/dL at 12-13 years to 158-826 ng/dL at 16-17 years in boys,
 * and from 6-50 to 9-58 ng/dL in girls, so adult interpretation is not valid in adolescence.
 */
export const testosteronePubertyAge: Claim<
  'note',
  {
    readonly 'male-12-13-y': readonly ['testosterone', 'laboratory-reference-interval'];
    readonly 'male-14-15-y': readonly ['testosterone', 'laboratory-reference-interval'];
    readonly 'male-16-17-y': readonly ['testosterone', 'laboratory-reference-interval'];
    readonly 'female-12-13-y': readonly ['testosterone', 'laboratory-reference-interval'];
    readonly 'female-16-17-y': readonly ['testosterone', 'laboratory-reference-interval'];
  }
> = {
  id: 'testosterone-puberty-age',
  topic: 'puberty',
  use: 'note',
  population: { category: 'any', note: 'adolescents' },
  method: 'LC-MS/MS',
  secondary: false,
  citation: arup0081057Testosterone,
  values: {
    'male-12-13-y': {
      key: 'male-12-13-y',
      analyte: 'testosterone',
      statistic: 'laboratory-reference-interval',
      label: 'male 12-13 y',
      unit: 'ng/dL',
      low: '3',
      high: '619',
    },
    'male-14-15-y': {
      key: 'male-14-15-y',
      analyte: 'testosterone',
      statistic: 'laboratory-reference-interval',
      label: 'male 14-15 y',
      unit: 'ng/dL',
      low: '31',
      high: '733',
    },
    'male-16-17-y': {
      key: 'male-16-17-y',
      analyte: 'testosterone',
      statistic: 'laboratory-reference-interval',
      label: 'male 16-17 y',
      unit: 'ng/dL',
      low: '158',
      high: '826',
    },
    'female-12-13-y': {
      key: 'female-12-13-y',
      analyte: 'testosterone',
      statistic: 'laboratory-reference-interval',
      label: 'female 12-13 y',
      unit: 'ng/dL',
      low: '6',
      high: '50',
    },
    'female-16-17-y': {
      key: 'female-16-17-y',
      analyte: 'testosterone',
      statistic: 'laboratory-reference-interval',
      label: 'female 16-17 y',
      unit: 'ng/dL',
      low: '9',
      high: '58',
    },
  },
};
