// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { borai2011Selection } from '../works/b.js';
import { matthews1985Homa } from '../works/m.js';

/**
 * A review of indices of insulin resistance lists HOMA-IR as fasting glucose (mmol/L) times fasting insulin (mU/L)
 * divided by 22.5.
 */
export const homaIrFormula: Claim<'context', { readonly divisor: readonly ['homa-ir', 'equation-constant'] }> = {
  id: 'homa-ir-formula',
  topic: 'insulin-resistance',
  use: 'context',
  population: { category: 'any', note: 'fasting samples' },
  method: 'review, table of formulae',
  secondary: false,
  citation: borai2011Selection,
  values: {
    divisor: {
      key: 'divisor',
      analyte: 'homa-ir',
      statistic: 'equation-constant',
      label: 'divisor',
      unit: '1',
      value: '22.5',
    },
  },
};

/**
 * In the first description of homeostasis model assessment the estimate of insulin resistance correlated with the
 * euglycaemic clamp (Rs 0.88) but had a coefficient of variation of 31%, which the authors say limits its use.
 */
export const homaIrPrecision: Claim<
  'context',
  {
    readonly 'correlation-clamp': readonly ['homa-ir', 'correlation'];
    readonly 'coefficient-of-variation': readonly ['homa-ir', 'cv-other'];
  }
> = {
  id: 'homa-ir-precision',
  topic: 'insulin-resistance',
  use: 'context',
  population: { category: 'any' },
  method: 'computer model against clamp and intravenous glucose tolerance test',
  secondary: false,
  citation: matthews1985Homa,
  values: {
    'correlation-clamp': {
      key: 'correlation-clamp',
      analyte: 'homa-ir',
      statistic: 'correlation',
      label: 'rank correlation with the euglycaemic clamp',
      unit: '{r}',
      value: '0.88',
    },
    'coefficient-of-variation': {
      key: 'coefficient-of-variation',
      analyte: 'homa-ir',
      statistic: 'cv-other',
      label: 'coefficient of variation of the estimate',
      unit: '%',
      value: '31',
    },
  },
};
