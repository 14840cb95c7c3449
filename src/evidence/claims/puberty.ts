// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
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
> = /* @__PURE__ */ claim({
  id: 'estradiol-puberty-tanner',
  use: 'note',
  population: { category: 'any', note: 'children and adolescents' },
  method: 'LC-MS/MS',
  citation: arup0093247Estradiol,
  values: {
    'upper-limit-male-tanner-i': 'estradiol laboratory-upper-limit pg/mL < 8.0',
    'upper-limit-male-tanner-ii': 'estradiol laboratory-upper-limit pg/mL < 10.0',
    'male-tanner-iii': 'estradiol laboratory-reference-interval pg/mL 1.0..35.0',
    'male-tanner-iv-v': 'estradiol laboratory-reference-interval pg/mL 3.0..35.0',
    'upper-limit-female-tanner-i': 'estradiol laboratory-upper-limit pg/mL < 56.0',
    'female-tanner-ii': 'estradiol laboratory-reference-interval pg/mL 2.0..133.0',
    'female-tanner-iii': 'estradiol laboratory-reference-interval pg/mL 12.0..277.0',
    'female-tanner-iv-v': 'estradiol laboratory-reference-interval pg/mL 2.0..259.0',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'lh-puberty-tanner',
  use: 'note',
  population: { category: 'any', note: 'children and adolescents' },
  method: 'electrochemiluminescent immunoassay',
  citation: arup0070193Lhfsh,
  values: {
    'female-tanner-i': 'lh laboratory-reference-interval [IU]/L 0.0..2.8',
    'female-tanner-ii': 'lh laboratory-reference-interval [IU]/L 0.0..7.9',
    'female-tanner-iii': 'lh laboratory-reference-interval [IU]/L 0.0..23.0',
    'female-tanner-iv-v': 'lh laboratory-reference-interval [IU]/L 0.0..25.3',
    'male-tanner-i': 'lh laboratory-reference-interval [IU]/L 0.0..1.0',
    'male-tanner-ii': 'lh laboratory-reference-interval [IU]/L 0.0..3.6',
    'male-tanner-iii': 'lh laboratory-reference-interval [IU]/L 0.2..6.4',
    'male-tanner-iv-v': 'lh laboratory-reference-interval [IU]/L 1.1..8.5',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'testosterone-puberty-age',
  use: 'note',
  population: { category: 'any', note: 'adolescents' },
  method: 'LC-MS/MS',
  citation: arup0081057Testosterone,
  values: {
    'male-12-13-y': 'testosterone laboratory-reference-interval ng/dL 3..619',
    'male-14-15-y': 'testosterone laboratory-reference-interval ng/dL 31..733',
    'male-16-17-y': 'testosterone laboratory-reference-interval ng/dL 158..826',
    'female-12-13-y': 'testosterone laboratory-reference-interval ng/dL 6..50',
    'female-16-17-y': 'testosterone laboratory-reference-interval ng/dL 9..58',
  },
});
