// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
import { borai2011Selection } from '../works/b.js';
import { matthews1985Homa } from '../works/m.js';

/**
 * A review of indices of insulin resistance lists HOMA-IR as fasting glucose (mmol/L) times fasting insulin (mU/L)
 * divided by 22.5.
 */
export const homaIrFormula: Claim<'context', { readonly divisor: readonly ['homa-ir', 'equation-constant'] }> =
  /* @__PURE__ */ claim({
    id: 'homa-ir-formula',
    use: 'context',
    population: { category: 'any', note: 'fasting samples' },
    method: 'review, table of formulae',
    citation: borai2011Selection,
    values: {
      divisor: 'homa-ir equation-constant 1 22.5',
    },
  });

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
> = /* @__PURE__ */ claim({
  id: 'homa-ir-precision',
  use: 'context',
  population: { category: 'any' },
  method: 'computer model against clamp and intravenous glucose tolerance test',
  citation: matthews1985Homa,
  values: {
    'correlation-clamp': 'homa-ir correlation {r} 0.88',
    'coefficient-of-variation': 'homa-ir cv-other % 31',
  },
});
