// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
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
> = {
  id: 'poi-diagnosis-fsh',
  topic: 'poi',
  use: 'note',
  population: { category: 'female', ageYears: { maxExclusive: 40 }, note: 'women under 40 with disordered cycles' },
  method: 'FSH immunoassay, any cycle day',
  secondary: false,
  citation: panay2024Poi,
  values: {
    'fsh-limit': {
      key: 'fsh-limit',
      analyte: 'fsh',
      statistic: 'decision-limit',
      label: 'diagnostic limit',
      unit: '[IU]/L',
      comparator: '>',
      value: '25',
    },
    'cycle-disturbance-duration': {
      key: 'cycle-disturbance-duration',
      analyte: 'menstrual-disturbance',
      statistic: 'decision-limit',
      label: 'minimum duration',
      unit: 'mo',
      comparator: '>=',
      value: '4',
    },
  },
};

/** The same guideline has FSH repeated after 4 to 6 weeks only when the diagnosis is in doubt. */
export const poiDiagnosisRepeat: Claim<'evidence-surface-only', { readonly 'repeat-after': readonly ['fsh', 'time'] }> =
  {
    id: 'poi-diagnosis-repeat',
    topic: 'poi',
    use: 'evidence-surface-only',
    population: { category: 'female', ageYears: { maxExclusive: 40 }, note: 'women under 40 with disordered cycles' },
    secondary: false,
    citation: panay2024Poi,
    values: {
      'repeat-after': { key: 'repeat-after', analyte: 'fsh', statistic: 'time', unit: 'wk', low: '4', high: '6' },
    },
  };

/** POI is not diagnosed on estradiol, but a low estradiol alongside a high FSH supports it. */
export const poiEstradiolSupportive: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'poi-estradiol-supportive',
  topic: 'poi',
  use: 'context',
  population: { category: 'female', ageYears: { maxExclusive: 40 }, note: 'women under 40 with disordered cycles' },
  method: 'estradiol with FSH',
  secondary: false,
  citation: panay2024Poi,
  values: {},
};
