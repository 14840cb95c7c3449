// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
import { panay2024Poi } from '../works/p.js';

/**
 * The 2024 guideline defines premature ovarian insufficiency, in women under 40, by disordered cycles for at least 4
 * months together with FSH above 25 IU/L; FSH need not be timed to a cycle day, and hormonal contraception can mask
 * the picture by lowering FSH.
 */
export const poiDiagnosisFsh: Claim<
  'note',
  {
    readonly 'fsh-limit': readonly ['fsh', 'decision-limit'];
    readonly 'cycle-disturbance-duration': readonly ['menstrual-disturbance', 'decision-limit'];
  }
> = /* @__PURE__ */ claim({
  id: 'poi-diagnosis-fsh',
  use: 'note',
  population: { category: 'female', ageYears: { maxExclusive: 40 }, note: 'women under 40 with disordered cycles' },
  method: 'FSH immunoassay, any cycle day',
  citation: panay2024Poi,
  values: {
    'fsh-limit': 'fsh decision-limit [IU]/L > 25',
    'cycle-disturbance-duration': 'menstrual-disturbance decision-limit mo >= 4',
  },
});

/** The same guideline has FSH repeated after 4 to 6 weeks only when the diagnosis is in doubt. */
export const poiDiagnosisRepeat: Claim<'evidence-surface-only', { readonly 'repeat-after': readonly ['fsh', 'time'] }> =
  /* @__PURE__ */ claim({
    id: 'poi-diagnosis-repeat',
    use: 'evidence-surface-only',
    population: { category: 'female', ageYears: { maxExclusive: 40 }, note: 'women under 40 with disordered cycles' },
    citation: panay2024Poi,
    values: {
      'repeat-after': 'fsh time wk 4..6',
    },
  });

/** POI is not diagnosed on estradiol, but a low estradiol alongside a high FSH supports it. */
export const poiEstradiolSupportive: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim({
  id: 'poi-estradiol-supportive',
  use: 'context',
  population: { category: 'female', ageYears: { maxExclusive: 40 }, note: 'women under 40 with disordered cycles' },
  method: 'estradiol with FSH',
  citation: panay2024Poi,
});
