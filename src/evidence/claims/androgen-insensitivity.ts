// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
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
> = /* @__PURE__ */ claim({
  id: 'androgen-insensitivity-infertile-men',
  use: 'context',
  population: { category: 'male', note: '3 phenotypically normal men with long infertility' },
  method: 'case series',
  citation: aiman1979Insensitivity,
  values: {
    testosterone: 'testosterone mean ng/mL 14.3 n=3',
    'testosterone-production': 'testosterone mean mg/d 10.1 n=3',
    'lh-raised': 'men count {men} 2',
  },
});

/**
 * In four people of male habitus with mild androgen insensitivity from three families testosterone and LH were
 * raised; estradiol was raised in three of the four and FSH in one.
 */
export const androgenInsensitivityMild: Claim<
  'context',
  { readonly 'estradiol-raised': readonly ['men', 'count']; readonly 'fsh-raised': readonly ['men', 'count'] }
> = /* @__PURE__ */ claim({
  id: 'androgen-insensitivity-mild',
  use: 'context',
  population: {
    category: 'male',
    note: '4 patients from 3 kindreds with normal male habitus, short penile length and gynecomastia',
  },
  method: 'case series',
  citation: migeon1984Mild,
  values: {
    'estradiol-raised': 'men count {men} 3',
    'fsh-raised': 'men count {men} 1',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'lh-testosterone-product-specificity',
  use: 'context',
  population: {
    category: 'male',
    note: '90 men with azoospermia, 22 with severe oligozoospermia, 23 with Klinefelter syndrome',
  },
  method: 'retrospective comparison',
  citation: ito1984Insensitivity,
  values: {
    'presumed-limit': 'lh-testosterone-product study-limit m[IU].ng/mL2 > 200',
    azoospermia: 'men count {men} 9',
    klinefelter: 'men count {men} 4',
  },
});
