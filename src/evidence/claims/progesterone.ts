// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
import { filicori1984Progesterone } from '../works/f.js';
import { mayoPgsnProgesterone } from '../works/m.js';

/**
 * Mayo Clinic Laboratories lists progesterone in women as at most 0.89 (follicular), at most 12 (ovulation) and
 * 1.8-24 ng/mL (luteal), and says that these are the central 90% of a healthy population.
 */
export const progesteroneFemaleMayoCentral90: Claim<
  'context',
  { readonly luteal: readonly ['progesterone', 'percentile-interval-5-95'] }
> = /* @__PURE__ */ claim({
  id: 'progesterone-female-mayo-central-90',
  use: 'context',
  population: { category: 'female', ageYears: { min: 18 }, note: 'women >=18 y' },
  method: 'electrochemiluminescence immunoassay',
  citation: mayoPgsnProgesterone,
  values: {
    luteal: 'progesterone percentile-interval-5-95 ng/mL 1.8..24',
  },
});

/**
 * In the mid- and late luteal phase plasma progesterone swung within 24 hours from as low as 2.3 to peaks of 40.1
 * ng/mL, often within minutes and following LH pulses; in the early luteal phase it was stable.
 */
export const progesteroneLutealPulses: Claim<
  'context',
  { readonly 'observed-range': readonly ['progesterone', 'observed-range'] }
> = /* @__PURE__ */ claim({
  id: 'progesterone-luteal-pulses',
  use: 'context',
  population: {
    category: 'female',
    note: '15 healthy women sampled every 10 minutes for 24 hours; progesterone in six (two in each third of the luteal phase)',
  },
  citation: filicori1984Progesterone,
  values: {
    'observed-range': 'progesterone observed-range ng/mL 2.3..40.1',
  },
});
