// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { filicori1984Progesterone } from '../works/f.js';
import { mayoPgsnProgesterone } from '../works/m.js';

/**
 * Mayo Clinic Laboratories lists progesterone in women as at most 0.89 (follicular), at most 12 (ovulation) and
 * 1.8-24 ng/mL (luteal), and says that these are the central 90% of a healthy population.
 */
export const progesteroneFemaleMayoCentral90: Claim<
  'context',
  { readonly luteal: readonly ['progesterone', 'percentile-interval-5-95'] }
> = {
  id: 'progesterone-female-mayo-central-90',
  topic: 'progesterone',
  use: 'context',
  population: { category: 'female', ageYears: { min: 18 }, note: 'women >=18 y' },
  method: 'electrochemiluminescence immunoassay',
  secondary: false,
  citation: mayoPgsnProgesterone,
  values: {
    luteal: {
      key: 'luteal',
      analyte: 'progesterone',
      statistic: 'percentile-interval-5-95',
      label: 'central 90th percentile',
      unit: 'ng/mL',
      low: '1.8',
      high: '24',
      group: 'luteal',
    },
  },
};

/**
 * In the mid- and late luteal phase plasma progesterone swung within 24 hours from as low as 2.3 to peaks of 40.1
 * ng/mL, often within minutes and following LH pulses; in the early luteal phase it was stable.
 */
export const progesteroneLutealPulses: Claim<
  'context',
  { readonly 'observed-range': readonly ['progesterone', 'observed-range'] }
> = {
  id: 'progesterone-luteal-pulses',
  topic: 'progesterone',
  use: 'context',
  population: {
    category: 'female',
    note: '15 healthy women sampled every 10 minutes for 24 hours; progesterone in six (two in each third of the luteal phase)',
  },
  secondary: false,
  citation: filicori1984Progesterone,
  values: {
    'observed-range': {
      key: 'observed-range',
      analyte: 'progesterone',
      statistic: 'observed-range',
      label: 'mid- and late luteal phase, within 24 hours',
      unit: 'ng/mL',
      low: '2.3',
      high: '40.1',
    },
  },
};
