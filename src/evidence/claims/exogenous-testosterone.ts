// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { borst2014Route } from '../works/b.js';
import { fernandezbalsells2010Adverse } from '../works/f.js';
import { lakshman2010Conversion } from '../works/l.js';
import { matsumoto1990Enanthate } from '../works/m.js';
import { ramasamy2020Natesto } from '../works/r.js';

/** Serum DHT rose more with transdermal than with intramuscular testosterone for similar testosterone elevations. */
export const testosteroneTherapyDhtRoute: Claim<
  'only-if-listed:testosterone',
  {
    readonly 'rise-transdermal': readonly ['dht', 'fold-change'];
    readonly 'rise-intramuscular': readonly ['dht', 'fold-change'];
  }
> = {
  id: 'testosterone-therapy-dht-route',
  topic: 'exogenous-testosterone',
  use: 'only-if-listed:testosterone',
  population: { category: 'male', note: '1152 men in 32 studies' },
  method: 'Meta-analysis',
  secondary: false,
  citation: borst2014Route,
  values: {
    'rise-transdermal': {
      key: 'rise-transdermal',
      analyte: 'dht',
      statistic: 'fold-change',
      label: 'rise, transdermal',
      unit: '{fold}',
      value: '5.46',
      ci95: ['4.51', '6.6'],
    },
    'rise-intramuscular': {
      key: 'rise-intramuscular',
      analyte: 'dht',
      statistic: 'fold-change',
      label: 'rise, intramuscular',
      unit: '{fold}',
      value: '2.2',
      ci95: ['1.74', '2.77'],
    },
  },
};

/**
 * During weekly testosterone enanthate with GnRH-agonist suppression, estradiol rose with dose but with saturable
 * kinetics; estradiol and E2:T were higher in older men.
 */
export const testosteroneTherapyDoseEstradiol: Claim<
  'only-if-listed:testosterone',
  {
    readonly 'testosterone-enanthate-dose-25': readonly ['testosterone-enanthate-dose', 'dose'];
    readonly 'testosterone-enanthate-dose-50': readonly ['testosterone-enanthate-dose', 'dose'];
    readonly 'testosterone-enanthate-dose-125': readonly ['testosterone-enanthate-dose', 'dose'];
    readonly 'testosterone-enanthate-dose-300': readonly ['testosterone-enanthate-dose', 'dose'];
    readonly 'testosterone-enanthate-dose-600': readonly ['testosterone-enanthate-dose', 'dose'];
    readonly 'aromatase-km': readonly ['aromatase-km', 'model-estimate'];
    readonly '5-alpha-reductase-km': readonly ['5-alpha-reductase-km', 'model-estimate'];
    readonly 'estradiol-vmax-older-versus-young-men': readonly ['estradiol-vmax', 'difference'];
  }
> = {
  id: 'testosterone-therapy-dose-estradiol',
  topic: 'exogenous-testosterone',
  use: 'only-if-listed:testosterone',
  population: { category: 'male', ageYears: { min: 19, max: 75 }, note: '51 men aged 19-35 y, 52 men aged 59-75 y' },
  method: 'Randomized dose-ranging, 5 months',
  secondary: false,
  citation: lakshman2010Conversion,
  values: {
    'testosterone-enanthate-dose-25': {
      key: 'testosterone-enanthate-dose-25',
      analyte: 'testosterone-enanthate-dose',
      statistic: 'dose',
      unit: 'mg',
      value: '25',
    },
    'testosterone-enanthate-dose-50': {
      key: 'testosterone-enanthate-dose-50',
      analyte: 'testosterone-enanthate-dose',
      statistic: 'dose',
      unit: 'mg',
      value: '50',
    },
    'testosterone-enanthate-dose-125': {
      key: 'testosterone-enanthate-dose-125',
      analyte: 'testosterone-enanthate-dose',
      statistic: 'dose',
      unit: 'mg',
      value: '125',
    },
    'testosterone-enanthate-dose-300': {
      key: 'testosterone-enanthate-dose-300',
      analyte: 'testosterone-enanthate-dose',
      statistic: 'dose',
      unit: 'mg',
      value: '300',
    },
    'testosterone-enanthate-dose-600': {
      key: 'testosterone-enanthate-dose-600',
      analyte: 'testosterone-enanthate-dose',
      statistic: 'dose',
      unit: 'mg',
      value: '600',
    },
    'aromatase-km': {
      key: 'aromatase-km',
      analyte: 'aromatase-km',
      statistic: 'model-estimate',
      unit: 'nmol/L',
      value: '1.83',
    },
    '5-alpha-reductase-km': {
      key: '5-alpha-reductase-km',
      analyte: '5-alpha-reductase-km',
      statistic: 'model-estimate',
      unit: 'nmol/L',
      value: '3.35',
    },
    'estradiol-vmax-older-versus-young-men': {
      key: 'estradiol-vmax-older-versus-young-men',
      analyte: 'estradiol-vmax',
      statistic: 'difference',
      label: 'older versus young men',
      unit: '%',
      value: '40',
      note: 'higher',
    },
  },
};

/**
 * In 51 healthy men weekly testosterone enanthate lowered LH, FSH and sperm production in parallel with the dose: 50
 * mg halved them against placebo, and 300 mg did no more than 100 mg; testosterone was 1.5-fold (100 mg) and 3-fold
 * (300 mg) that of placebo.
 */
export const testosteroneTherapyEnanthateDose: Claim<
  'only-if-listed:testosterone',
  {
    readonly 'gonadotropins-50-mg': readonly ['lh', 'share-of-baseline'];
    readonly 'testosterone-100-mg': readonly ['testosterone', 'fold-change'];
    readonly 'testosterone-300-mg': readonly ['testosterone', 'fold-change'];
  }
> = {
  id: 'testosterone-therapy-enanthate-dose',
  topic: 'exogenous-testosterone',
  use: 'only-if-listed:testosterone',
  population: { category: 'male', note: '51 normal men, 9 to 12 a group, 6 months' },
  method:
    'Randomized; testosterone enanthate 25, 50, 100 or 300 mg weekly or sesame oil; LH and FSH by radioimmunoassay',
  secondary: false,
  citation: matsumoto1990Enanthate,
  values: {
    'gonadotropins-50-mg': {
      key: 'gonadotropins-50-mg',
      analyte: 'lh',
      statistic: 'share-of-baseline',
      label: 'LH, FSH and sperm count as share of placebo, 50 mg weekly',
      unit: '%',
      value: '50',
      note: 'share of the placebo group',
    },
    'testosterone-100-mg': {
      key: 'testosterone-100-mg',
      analyte: 'testosterone',
      statistic: 'fold-change',
      label: 'versus placebo, 100 mg weekly',
      unit: '{fold}',
      value: '1.5',
    },
    'testosterone-300-mg': {
      key: 'testosterone-300-mg',
      analyte: 'testosterone',
      statistic: 'fold-change',
      label: 'versus placebo, 300 mg weekly',
      unit: '{fold}',
      value: '3',
    },
  },
};

/** Pooled trials of testosterone show higher hemoglobin and hematocrit and slightly lower HDL cholesterol. */
export const testosteroneTherapyHemoglobinHdl: Claim<
  'only-if-listed:testosterone',
  {
    readonly hemoglobin: readonly ['hemoglobin', 'difference'];
    readonly hematocrit: readonly ['hematocrit', 'difference'];
    readonly 'hdl-cholesterol': readonly ['hdl-cholesterol', 'difference'];
  }
> = {
  id: 'testosterone-therapy-hemoglobin-hdl',
  topic: 'exogenous-testosterone',
  use: 'only-if-listed:testosterone',
  population: { category: 'male', note: '51 studies in men' },
  method: 'Systematic review and meta-analysis',
  secondary: false,
  citation: fernandezbalsells2010Adverse,
  values: {
    hemoglobin: {
      key: 'hemoglobin',
      analyte: 'hemoglobin',
      statistic: 'difference',
      unit: 'g/dL',
      value: '0.8',
      ci95: ['0.45', '1.14'],
    },
    hematocrit: {
      key: 'hematocrit',
      analyte: 'hematocrit',
      statistic: 'difference',
      unit: '%',
      value: '3.18',
      ci95: ['1.35', '5.01'],
      note: 'percentage points',
    },
    'hdl-cholesterol': {
      key: 'hdl-cholesterol',
      analyte: 'hdl-cholesterol',
      statistic: 'difference',
      unit: 'mg/dL',
      value: '-0.49',
      ci95: ['-0.85', '-0.13'],
    },
  },
};

/**
 * With short-acting nasal testosterone three times daily for 6 months, FSH and LH stayed within the reference range
 * in most men and motile count stayed above 5 million in over 90%.
 */
export const testosteroneTherapyNasalGonadotropins: Claim<
  'only-if-listed:testosterone',
  {
    readonly 'fsh-men-within-the-reference-interval-at-6-months': readonly ['fsh', 'share'];
    readonly 'lh-men-within-the-reference-interval-at-6-months': readonly ['lh', 'share'];
    readonly 'total-motile-sperm-count-above-5-million-at-3-months': readonly ['total-motile-sperm-count', 'share'];
    readonly 'total-motile-sperm-count-above-5-million-at-6-months': readonly ['total-motile-sperm-count', 'share'];
  }
> = {
  id: 'testosterone-therapy-nasal-gonadotropins',
  topic: 'exogenous-testosterone',
  use: 'only-if-listed:testosterone',
  population: { category: 'male', note: '60 enrolled; 44 and 33 evaluated at 3 and 6 months' },
  method: 'Single-arm open-label',
  secondary: false,
  citation: ramasamy2020Natesto,
  values: {
    'fsh-men-within-the-reference-interval-at-6-months': {
      key: 'fsh-men-within-the-reference-interval-at-6-months',
      analyte: 'fsh',
      statistic: 'share',
      label: 'men within the reference interval at 6 months',
      unit: '%',
      value: '81.8',
    },
    'lh-men-within-the-reference-interval-at-6-months': {
      key: 'lh-men-within-the-reference-interval-at-6-months',
      analyte: 'lh',
      statistic: 'share',
      label: 'men within the reference interval at 6 months',
      unit: '%',
      value: '72.7',
    },
    'total-motile-sperm-count-above-5-million-at-3-months': {
      key: 'total-motile-sperm-count-above-5-million-at-3-months',
      analyte: 'total-motile-sperm-count',
      statistic: 'share',
      label: 'above 5 million at 3 months',
      unit: '%',
      value: '88.4',
    },
    'total-motile-sperm-count-above-5-million-at-6-months': {
      key: 'total-motile-sperm-count-above-5-million-at-6-months',
      analyte: 'total-motile-sperm-count',
      statistic: 'share',
      label: 'above 5 million at 6 months',
      unit: '%',
      value: '93.9',
    },
  },
};
