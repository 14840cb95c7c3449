// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { aiman1979Insensitivity } from '../works/a.js';
import { ito1984Insensitivity } from '../works/i.js';
import { migeon1984Mild } from '../works/m.js';

/**
 * In three unrelated infertile men with a low amount of androgen receptor in genital skin, mean plasma testosterone
 * was 14.3 ng/mL, about twice the average of normal men, and LH was raised in two of the three.
 */
export const androgenInsensitivityInfertileMen: Claim<
  'context',
  {
    readonly testosterone: readonly ['testosterone', 'mean'];
    readonly 'testosterone-production': readonly ['testosterone', 'mean'];
    readonly 'lh-raised': readonly ['men', 'count'];
  }
> = {
  id: 'androgen-insensitivity-infertile-men',
  topic: 'androgen-insensitivity',
  use: 'context',
  population: { category: 'male', note: '3 phenotypically normal men with long infertility' },
  method: 'case series',
  secondary: false,
  citation: aiman1979Insensitivity,
  values: {
    testosterone: {
      key: 'testosterone',
      analyte: 'testosterone',
      statistic: 'mean',
      unit: 'ng/mL',
      value: '14.3',
      n: 3,
    },
    'testosterone-production': {
      key: 'testosterone-production',
      analyte: 'testosterone',
      statistic: 'mean',
      label: 'production rate',
      unit: 'mg/d',
      value: '10.1',
      n: 3,
    },
    'lh-raised': {
      key: 'lh-raised',
      analyte: 'men',
      statistic: 'count',
      label: 'LH raised',
      unit: '{men}',
      value: '2',
      note: 'of 3 men',
    },
  },
};

/**
 * In four people of male habitus with mild androgen insensitivity from three families testosterone and LH were
 * raised; estradiol was raised in three of the four and FSH in one.
 */
export const androgenInsensitivityMild: Claim<
  'context',
  { readonly 'estradiol-raised': readonly ['men', 'count']; readonly 'fsh-raised': readonly ['men', 'count'] }
> = {
  id: 'androgen-insensitivity-mild',
  topic: 'androgen-insensitivity',
  use: 'context',
  population: {
    category: 'male',
    note: '4 patients from 3 kindreds with normal male habitus, short penile length and gynecomastia',
  },
  method: 'case series',
  secondary: false,
  citation: migeon1984Mild,
  values: {
    'estradiol-raised': {
      key: 'estradiol-raised',
      analyte: 'men',
      statistic: 'count',
      label: 'estradiol raised',
      unit: '{men}',
      value: '3',
      note: 'of 4 men',
    },
    'fsh-raised': {
      key: 'fsh-raised',
      analyte: 'men',
      statistic: 'count',
      label: 'FSH significantly raised',
      unit: '{men}',
      value: '1',
      note: 'of 4 men',
    },
  },
};

/**
 * In infertile men a product of LH (mIU/mL) and testosterone (ng/mL) above 200 was presumed to mean androgen
 * insensitivity and was seen in 9 of 90 with azoospermia, but also in 4 of 23 men with Klinefelter syndrome; the
 * authors concluded that a raised product does not necessarily indicate insensitivity.
 */
export const lhTestosteroneProductSpecificity: Claim<
  'context',
  {
    readonly 'presumed-limit': readonly ['lh-testosterone-product', 'study-limit'];
    readonly azoospermia: readonly ['men', 'count'];
    readonly klinefelter: readonly ['men', 'count'];
  }
> = {
  id: 'lh-testosterone-product-specificity',
  topic: 'androgen-insensitivity',
  use: 'context',
  population: {
    category: 'male',
    note: '90 men with azoospermia, 22 with severe oligozoospermia, 23 with Klinefelter syndrome',
  },
  method: 'retrospective comparison',
  secondary: false,
  citation: ito1984Insensitivity,
  values: {
    'presumed-limit': {
      key: 'presumed-limit',
      analyte: 'lh-testosterone-product',
      statistic: 'study-limit',
      label: 'presumed limit',
      unit: 'm[IU].ng/mL2',
      comparator: '>',
      value: '200',
    },
    azoospermia: {
      key: 'azoospermia',
      analyte: 'men',
      statistic: 'count',
      label: 'product above the presumed limit, azoospermia',
      unit: '{men}',
      value: '9',
      note: 'of 90 men',
    },
    klinefelter: {
      key: 'klinefelter',
      analyte: 'men',
      statistic: 'count',
      label: 'product above the presumed limit, Klinefelter syndrome',
      unit: '{men}',
      value: '4',
      note: 'of 23 men',
    },
  },
};
