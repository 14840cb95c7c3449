// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
import { fiers2018Reassessing } from '../works/f.js';
import { giton2007Bioavailable, guay2013Albumin } from '../works/g.js';
import { ho2006Calculated } from '../works/h.js';
import { kacker2013Direct, keevil2018Fai } from '../works/k.js';
import { ly2010Formulae } from '../works/l.js';
import { ross2005Constants } from '../works/r.js';
import { vermeulen1999Evaluation } from '../works/v.js';

/**
 * In 11 176 results of 5797 men a fixed albumin of 4.3 g/dL changed calculated free testosterone little, except where
 * albumin was 3.5 g/dL or less together with SHBG of 30 nmol/L or less, which was 1.2% of the results.
 */
export const albuminFixedValueMen: Claim<
  'context',
  {
    readonly 'fixed-albumin': readonly ['albumin', 'equation-constant'];
    readonly 'albumin-exception': readonly ['albumin', 'study-limit'];
    readonly 'shbg-exception': readonly ['shbg', 'study-limit'];
    readonly 'share-affected': readonly ['samples', 'share'];
  }
> = /* @__PURE__ */ claim({
  id: 'albumin-fixed-value-men',
  use: 'context',
  population: { category: 'male', note: '11176 results of 5797 men' },
  method: 'calculated free testosterone with fixed against measured albumin',
  citation: guay2013Albumin,
  values: {
    'fixed-albumin': 'albumin equation-constant g/dL 4.3',
    'albumin-exception': 'albumin study-limit g/dL <= 3.5',
    'shbg-exception': 'shbg study-limit nmol/L <= 30',
    'share-affected': 'samples share % 1.2',
  },
});

/**
 * Against equilibrium dialysis the free androgen index overstates free testosterone in women once SHBG is below 30
 * nmol/L, while calculated free testosterone stays in proportion; the index is described as erroneous in men.
 */
export const freeAndrogenIndexLowShbg: Claim<
  'note',
  { readonly 'shbg-lower-limit': readonly ['shbg', 'study-limit'] }
> = /* @__PURE__ */ claim({
  id: 'free-androgen-index-low-shbg',
  use: 'note',
  population: {
    category: 'female',
    note: '130 women with PCOS, 53 control women, 120 men; 4223 routine female results',
  },
  method: 'equilibrium dialysis and LC-MS/MS',
  citation: keevil2018Fai,
  values: {
    'shbg-lower-limit': 'shbg study-limit nmol/L < 30',
  },
});

/**
 * In 56 men, direct radioimmunoassay and calculated free testosterone both tracked equilibrium dialysis closely (r
 * 0.966 and 0.986) while calculation overestimated, so correlation alone does not make methods interchangeable.
 */
export const freeTestosteroneDirectVersusCalculated: Claim<
  'context',
  {
    readonly radioimmunoassay: readonly ['free-testosterone', 'correlation'];
    readonly calculated: readonly ['free-testosterone', 'correlation'];
  }
> = /* @__PURE__ */ claim({
  id: 'free-testosterone-direct-versus-calculated',
  use: 'context',
  population: { category: 'male', ageYears: { min: 26, max: 77 }, note: '56 men 26-77 y' },
  method: 'RIA and Vermeulen calculation versus equilibrium dialysis',
  citation: kacker2013Direct,
  values: {
    radioimmunoassay: 'free-testosterone correlation {r} 0.966',
    calculated: 'free-testosterone correlation {r} 0.986',
  },
});

/**
 * Against equilibrium dialysis in 2159 male samples commonly used free testosterone formulae overestimated
 * significantly, whether or not albumin was corrected for and irrespective of obesity, ethnicity or gonadal status;
 * two newer empirical formulae agreed better.
 */
export const freeTestosteroneFormulaBiasLy: Claim<'context', { readonly samples: readonly ['samples', 'count'] }> =
  /* @__PURE__ */ claim({
    id: 'free-testosterone-formula-bias-ly',
    use: 'context',
    population: { category: 'male', note: 'men, single research laboratory' },
    method: 'calculated free T (immunoassay total T and SHBG) versus equilibrium dialysis',
    citation: ly2010Formulae,
    values: {
      samples: 'samples count {count} 2159',
    },
  });

/**
 * Against direct equilibrium dialysis, calculated free testosterone had a median ratio of 1.19 (2.5th-97.5th
 * percentile 0.90-1.47) with the Vermeulen equation, 1.00 (0.69-1.42) with Ly and 2.05 (1.26-3.26) with Zakharov;
 * only the Vermeulen ratio was unrelated to SHBG, testosterone and albumin, and the authors call it the most robust.
 */
export const freeTestosteroneFormulaRatioFiers: Claim<
  'context',
  {
    readonly 'vermeulen-ratio': readonly ['free-testosterone', 'method-ratio'];
    readonly 'ly-ratio': readonly ['free-testosterone', 'method-ratio'];
    readonly 'zakharov-ratio': readonly ['free-testosterone', 'method-ratio'];
    readonly 'median-women': readonly ['free-testosterone', 'median'];
    readonly 'median-men': readonly ['free-testosterone', 'median'];
  }
> = /* @__PURE__ */ claim({
  id: 'free-testosterone-formula-ratio-fiers',
  use: 'context',
  population: { category: 'any', note: '183 women and 146 men' },
  method: 'direct equilibrium dialysis with LC-MS/MS; ratios from European Male Ageing Study samples',
  citation: fiers2018Reassessing,
  values: {
    'vermeulen-ratio': 'free-testosterone method-ratio 1 1.19 0.90..1.47',
    'ly-ratio': 'free-testosterone method-ratio 1 1.00 0.69..1.42',
    'zakharov-ratio': 'free-testosterone method-ratio 1 2.05 1.26..3.26',
    'median-women': 'free-testosterone median pmol/L 13',
    'median-men': 'free-testosterone median pmol/L 248',
  },
});

/**
 * Fitted to bioavailable testosterone measured in 503 healthy men, the association constants of testosterone were
 * 1.9e9 L/mol for SHBG and 2.45e4 L/mol for albumin; with 1e9 and 3.6e4 L/mol the lower limit of calculated
 * bioavailable testosterone was about twice the measured one.
 */
export const freeTestosteroneGitonConstants: Claim<
  'context',
  {
    readonly 'shbg-association-constant': readonly ['shbg-testosterone-association-constant', 'equation-constant'];
    readonly 'albumin-association-constant': readonly [
      'albumin-testosterone-association-constant',
      'equation-constant',
    ];
  }
> = /* @__PURE__ */ claim({
  id: 'free-testosterone-giton-constants',
  use: 'context',
  population: { category: 'male', note: '503 untreated healthy men aged 20-74 years' },
  method: 'ammonium sulfate precipitation; testosterone by GC-MS, SHBG by RIA',
  citation: giton2007Bioavailable,
  values: {
    'shbg-association-constant': 'shbg-testosterone-association-constant equation-constant L/mol 1900000000',
    'albumin-association-constant': 'albumin-testosterone-association-constant equation-constant L/mol 24500',
  },
});

/**
 * In 126 healthy men aged 20 to 45 with normal semen analysis morning total testosterone was 9.4-31.0 nmol/L and
 * calculated free testosterone by the Vermeulen equation 0.245-0.785 nmol/L (2.5th-97.5th percentile); mean biases
 * between equations ran from 5.8 to 56.0%.
 */
export const freeTestosteroneMaleHoInterval: Claim<
  'note',
  {
    readonly 'free-testosterone': readonly ['free-testosterone', 'reference-interval-95'];
    readonly testosterone: readonly ['testosterone', 'reference-interval-95'];
    readonly 'formula-bias': readonly ['free-testosterone', 'method-bias'];
  }
> = /* @__PURE__ */ claim({
  id: 'free-testosterone-male-ho-interval',
  use: 'note',
  population: {
    category: 'male',
    ageYears: { min: 20, max: 45 },
    note: '126 healthy men known to have normal semen analysis',
  },
  method: 'total testosterone, SHBG and albumin assayed in morning samples; Vermeulen equation',
  restriction: { calculation: 'vermeulen-1999', ageYears: { min: 20, max: 45 } },
  citation: ho2006Calculated,
  values: {
    'free-testosterone': 'free-testosterone reference-interval-95 nmol/L 0.245..0.785',
    testosterone: 'testosterone reference-interval-95 nmol/L 9.4..31.0',
    'formula-bias': 'free-testosterone method-bias % 5.8..56.0',
  },
});

/**
 * Fitted to free testosterone by symmetric dialysis in 30 healthy elderly men, the association constants of
 * testosterone were 1.13e9 L/mol for SHBG and 4.4e4 L/mol for albumin; in 35 further elderly men the calculated
 * values matched those by dialysis.
 */
export const freeTestosteroneRossConstants: Claim<
  'context',
  {
    readonly 'shbg-association-constant': readonly ['shbg-testosterone-association-constant', 'equation-constant'];
    readonly 'albumin-association-constant': readonly [
      'albumin-testosterone-association-constant',
      'equation-constant',
    ];
  }
> = /* @__PURE__ */ claim({
  id: 'free-testosterone-ross-constants',
  use: 'context',
  population: { category: 'male', note: '30 healthy elderly men, and 35 others' },
  method: 'symmetric dialysis',
  citation: ross2005Constants,
  values: {
    'shbg-association-constant': 'shbg-testosterone-association-constant equation-constant L/mol 1130000000',
    'albumin-association-constant': 'albumin-testosterone-association-constant equation-constant L/mol 44000',
  },
});

/**
 * The Vermeulen equation uses an SHBG association constant of 1.0e9 L/mol and an albumin association constant of
 * 3.6e4 L/mol for testosterone, with 43 g/L albumin taken as 6.2e-4 mol/L; its worked example divides by a molar mass
 * of 69 000 g/mol.
 */
export const freeTestosteroneVermeulenConstants: Claim<
  'note',
  {
    readonly 'shbg-association-constant': readonly ['shbg-testosterone-association-constant', 'equation-constant'];
    readonly 'albumin-association-constant': readonly [
      'albumin-testosterone-association-constant',
      'equation-constant',
    ];
    readonly 'albumin-default': readonly ['albumin', 'equation-constant'];
    readonly 'albumin-default-molar': readonly ['albumin', 'equation-constant'];
    readonly 'albumin-molar-mass': readonly ['albumin', 'equation-constant'];
  }
> = /* @__PURE__ */ claim({
  id: 'free-testosterone-vermeulen-constants',
  use: 'note',
  population: { category: 'any' },
  citation: vermeulen1999Evaluation,
  secondary: true,
  values: {
    'shbg-association-constant': 'shbg-testosterone-association-constant equation-constant L/mol 1000000000',
    'albumin-association-constant': 'albumin-testosterone-association-constant equation-constant L/mol 36000',
    'albumin-default': 'albumin equation-constant g/L 43',
    'albumin-default-molar': 'albumin equation-constant mol/L 0.00062',
    'albumin-molar-mass': 'albumin equation-constant g/mol 69000',
  },
});
