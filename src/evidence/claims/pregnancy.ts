// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { neale2013Lcmsms } from '../works/n.js';
import { oleary1991Pregnancy } from '../works/o.js';

/**
 * Over normal pregnancy serum SHBG rose 5.6-fold and testosterone 1.7-fold; estradiol rose 6.8-fold within 16 weeks
 * and a further 4.8-fold by term, and prolactin rose 3.8-fold in the first trimester with a similar rise later.
 */
export const pregnancyHormoneChanges: Claim<
  'context',
  {
    readonly 'shbg-over-pregnancy': readonly ['shbg', 'fold-change'];
    readonly 'testosterone-over-pregnancy': readonly ['testosterone', 'fold-change'];
    readonly 'estradiol-to-week-16': readonly ['estradiol', 'fold-change'];
    readonly 'estradiol-week-16-to-term': readonly ['estradiol', 'fold-change'];
    readonly 'prolactin-first-trimester': readonly ['prolactin', 'fold-change'];
  }
> = {
  id: 'pregnancy-hormone-changes',
  topic: 'pregnancy',
  use: 'context',
  population: { category: 'female', note: '60 women, three samples each' },
  method: 'immunoassay',
  secondary: false,
  citation: oleary1991Pregnancy,
  values: {
    'shbg-over-pregnancy': {
      key: 'shbg-over-pregnancy',
      analyte: 'shbg',
      statistic: 'fold-change',
      label: 'increase over pregnancy',
      unit: '{fold}',
      value: '5.6',
    },
    'testosterone-over-pregnancy': {
      key: 'testosterone-over-pregnancy',
      analyte: 'testosterone',
      statistic: 'fold-change',
      label: 'increase over pregnancy',
      unit: '{fold}',
      value: '1.7',
    },
    'estradiol-to-week-16': {
      key: 'estradiol-to-week-16',
      analyte: 'estradiol',
      statistic: 'fold-change',
      label: 'increase by 16 weeks',
      unit: '{fold}',
      value: '6.8',
    },
    'estradiol-week-16-to-term': {
      key: 'estradiol-week-16-to-term',
      analyte: 'estradiol',
      statistic: 'fold-change',
      label: 'further increase to term',
      unit: '{fold}',
      value: '4.8',
    },
    'prolactin-first-trimester': {
      key: 'prolactin-first-trimester',
      analyte: 'prolactin',
      statistic: 'fold-change',
      label: 'increase, first trimester',
      unit: '{fold}',
      value: '3.8',
    },
  },
};

/**
 * By tandem mass spectrometry total testosterone was 0.6-4.9 nmol/L in the first and 0.9-4.9 nmol/L in the second
 * trimester, far above the non-pregnant limit.
 */
export const pregnancyTestosteroneInterval: Claim<
  'note',
  {
    readonly 'first-trimester': readonly ['testosterone', 'reference-interval-95'];
    readonly 'second-trimester': readonly ['testosterone', 'reference-interval-95'];
  }
> = {
  id: 'pregnancy-testosterone-interval',
  topic: 'pregnancy',
  use: 'note',
  population: { category: 'female', note: '59 first-trimester and 60 second-trimester women' },
  method: 'LC-MS/MS',
  secondary: false,
  citation: neale2013Lcmsms,
  values: {
    'first-trimester': {
      key: 'first-trimester',
      analyte: 'testosterone',
      statistic: 'reference-interval-95',
      label: '95% interval, first trimester',
      unit: 'nmol/L',
      low: '0.6',
      high: '4.9',
    },
    'second-trimester': {
      key: 'second-trimester',
      analyte: 'testosterone',
      statistic: 'reference-interval-95',
      label: '95% interval, second trimester',
      unit: 'nmol/L',
      low: '0.9',
      high: '4.9',
    },
  },
};
