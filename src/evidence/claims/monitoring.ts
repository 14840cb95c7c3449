// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { ada2025Diagnosis, airdNdBloodproject } from '../works/a.js';
import { bhasin2018Guideline } from '../works/b.js';
import { campbell2021Semen, cooper2010Semen } from '../works/c.js';
import { kwo2017Liver } from '../works/k.js';
import { msd2023Semen } from '../works/m.js';
import { ncep2002Atpiii } from '../works/n.js';

/** The 2017 ACG guideline describes a true healthy normal ALT as 29-33 IU/L in males and 19-25 IU/L in females. */
export const monitoringAltAcg: Claim<
  'evidence-surface-only',
  { readonly male: readonly ['alt', 'decision-limit']; readonly female: readonly ['alt', 'decision-limit'] }
> = {
  id: 'monitoring-alt-acg',
  topic: 'monitoring',
  use: 'evidence-surface-only',
  population: { category: 'any', ageYears: { min: 18 }, note: 'adults' },
  method: 'Guideline',
  secondary: true,
  citation: kwo2017Liver,
  values: {
    male: {
      key: 'male',
      analyte: 'alt',
      statistic: 'decision-limit',
      label: 'healthy normal',
      unit: 'U/L',
      low: '29',
      high: '33',
      group: 'male',
      note: 'printed as IU/L',
    },
    female: {
      key: 'female',
      analyte: 'alt',
      statistic: 'decision-limit',
      label: 'healthy normal',
      unit: 'U/L',
      low: '19',
      high: '25',
      group: 'female',
      note: 'printed as IU/L',
    },
  },
};

/**
 * ADA diagnostic categories: diabetes at A1C >=6.5%, FPG >=126 mg/dL, 2-h OGTT >=200 mg/dL or random >=200 mg/dL with
 * symptoms; prediabetes A1C 5.7-6.4%, FPG 100-125, OGTT 140-199 mg/dL; one result alone does not suffice without
 * unequivocal hyperglycemia.
 */
export const monitoringGlucoseAda: Claim<
  'evidence-surface-only',
  {
    readonly 'hba1c-diabetes': readonly ['hba1c', 'decision-limit'];
    readonly 'fasting-diabetes': readonly ['fasting-glucose', 'decision-limit'];
    readonly 'fasting-diabetes-si': readonly ['fasting-glucose', 'decision-limit'];
    readonly 'two-hour-diabetes': readonly ['glucose-2h-ogtt', 'decision-limit'];
    readonly 'two-hour-diabetes-si': readonly ['glucose-2h-ogtt', 'decision-limit'];
    readonly 'random-diabetes': readonly ['random-glucose', 'decision-limit'];
    readonly 'hba1c-prediabetes': readonly ['hba1c', 'decision-limit'];
    readonly 'fasting-prediabetes': readonly ['fasting-glucose', 'decision-limit'];
    readonly 'fasting-prediabetes-si': readonly ['fasting-glucose', 'decision-limit'];
    readonly 'two-hour-prediabetes': readonly ['glucose-2h-ogtt', 'decision-limit'];
  }
> = {
  id: 'monitoring-glucose-ada',
  topic: 'monitoring',
  use: 'evidence-surface-only',
  population: { category: 'any', ageYears: { min: 18 }, note: 'adults' },
  method: 'Guideline table',
  secondary: false,
  citation: ada2025Diagnosis,
  values: {
    'hba1c-diabetes': {
      key: 'hba1c-diabetes',
      analyte: 'hba1c',
      statistic: 'decision-limit',
      label: 'diabetes',
      unit: '%',
      comparator: '>=',
      value: '6.5',
    },
    'fasting-diabetes': {
      key: 'fasting-diabetes',
      analyte: 'fasting-glucose',
      statistic: 'decision-limit',
      label: 'diabetes',
      unit: 'mg/dL',
      comparator: '>=',
      value: '126',
      primary: true,
    },
    'fasting-diabetes-si': {
      key: 'fasting-diabetes-si',
      analyte: 'fasting-glucose',
      statistic: 'decision-limit',
      label: 'diabetes',
      unit: 'mmol/L',
      comparator: '>=',
      value: '7.0',
      alsoPrintedAs: true,
    },
    'two-hour-diabetes': {
      key: 'two-hour-diabetes',
      analyte: 'glucose-2h-ogtt',
      statistic: 'decision-limit',
      label: 'diabetes',
      unit: 'mg/dL',
      comparator: '>=',
      value: '200',
      primary: true,
    },
    'two-hour-diabetes-si': {
      key: 'two-hour-diabetes-si',
      analyte: 'glucose-2h-ogtt',
      statistic: 'decision-limit',
      label: 'diabetes',
      unit: 'mmol/L',
      comparator: '>=',
      value: '11.1',
      alsoPrintedAs: true,
    },
    'random-diabetes': {
      key: 'random-diabetes',
      analyte: 'random-glucose',
      statistic: 'decision-limit',
      label: 'diabetes, with symptoms',
      unit: 'mg/dL',
      comparator: '>=',
      value: '200',
    },
    'hba1c-prediabetes': {
      key: 'hba1c-prediabetes',
      analyte: 'hba1c',
      statistic: 'decision-limit',
      label: 'prediabetes',
      unit: '%',
      low: '5.7',
      high: '6.4',
    },
    'fasting-prediabetes': {
      key: 'fasting-prediabetes',
      analyte: 'fasting-glucose',
      statistic: 'decision-limit',
      label: 'prediabetes',
      unit: 'mg/dL',
      low: '100',
      high: '125',
      primary: true,
    },
    'fasting-prediabetes-si': {
      key: 'fasting-prediabetes-si',
      analyte: 'fasting-glucose',
      statistic: 'decision-limit',
      label: 'prediabetes',
      unit: 'mmol/L',
      low: '5.6',
      high: '6.9',
      alsoPrintedAs: true,
    },
    'two-hour-prediabetes': {
      key: 'two-hour-prediabetes',
      analyte: 'glucose-2h-ogtt',
      statistic: 'decision-limit',
      label: 'prediabetes',
      unit: 'mg/dL',
      low: '140',
      high: '199',
    },
  },
};

/**
 * Endocrine Society guidance on testosterone therapy treats a hematocrit above 54% as erythrocytosis; a hematology
 * reference lists the British (2017) and AUA (2018) guidelines beside it for the same figure.
 */
export const monitoringHematocrit54: Claim<
  'only-if-listed:testosterone',
  { readonly limit: readonly ['hematocrit', 'decision-limit'] }
> = {
  id: 'monitoring-hematocrit-54',
  topic: 'monitoring',
  use: 'only-if-listed:testosterone',
  population: { category: 'male', note: 'men on testosterone' },
  secondary: true,
  citation: bhasin2018Guideline,
  quotedBy: airdNdBloodproject,
  values: {
    limit: {
      key: 'limit',
      analyte: 'hematocrit',
      statistic: 'decision-limit',
      label: 'level named by the guideline',
      unit: '%',
      comparator: '>',
      value: '54',
    },
  },
};

/**
 * ATP III descriptive bands: LDL <100, 100-129, 130-159, 160-189, >=190 mg/dL; HDL <40 low, >=60 high; total
 * cholesterol <200, 200-239, >=240 mg/dL.
 */
export const monitoringLipidsAtp3: Claim<
  'context',
  {
    readonly 'ldl-optimal': readonly ['ldl-cholesterol', 'decision-limit'];
    readonly 'ldl-near-optimal': readonly ['ldl-cholesterol', 'decision-limit'];
    readonly 'ldl-borderline-high': readonly ['ldl-cholesterol', 'decision-limit'];
    readonly 'ldl-high': readonly ['ldl-cholesterol', 'decision-limit'];
    readonly 'ldl-very-high': readonly ['ldl-cholesterol', 'decision-limit'];
    readonly 'hdl-low': readonly ['hdl-cholesterol', 'decision-limit'];
    readonly 'hdl-high': readonly ['hdl-cholesterol', 'decision-limit'];
    readonly 'total-desirable': readonly ['total-cholesterol', 'decision-limit'];
    readonly 'total-borderline-high': readonly ['total-cholesterol', 'decision-limit'];
    readonly 'total-high': readonly ['total-cholesterol', 'decision-limit'];
  }
> = {
  id: 'monitoring-lipids-atp3',
  topic: 'monitoring',
  use: 'context',
  population: { category: 'any', ageYears: { min: 18 }, note: 'adults' },
  method: 'Guideline table as reproduced by a third party',
  secondary: true,
  citation: ncep2002Atpiii,
  values: {
    'ldl-optimal': {
      key: 'ldl-optimal',
      analyte: 'ldl-cholesterol',
      statistic: 'decision-limit',
      label: 'optimal',
      unit: 'mg/dL',
      comparator: '<',
      value: '100',
    },
    'ldl-near-optimal': {
      key: 'ldl-near-optimal',
      analyte: 'ldl-cholesterol',
      statistic: 'decision-limit',
      label: 'near optimal',
      unit: 'mg/dL',
      low: '100',
      high: '129',
    },
    'ldl-borderline-high': {
      key: 'ldl-borderline-high',
      analyte: 'ldl-cholesterol',
      statistic: 'decision-limit',
      label: 'borderline high',
      unit: 'mg/dL',
      low: '130',
      high: '159',
    },
    'ldl-high': {
      key: 'ldl-high',
      analyte: 'ldl-cholesterol',
      statistic: 'decision-limit',
      label: 'high',
      unit: 'mg/dL',
      low: '160',
      high: '189',
    },
    'ldl-very-high': {
      key: 'ldl-very-high',
      analyte: 'ldl-cholesterol',
      statistic: 'decision-limit',
      label: 'very high',
      unit: 'mg/dL',
      comparator: '>=',
      value: '190',
    },
    'hdl-low': {
      key: 'hdl-low',
      analyte: 'hdl-cholesterol',
      statistic: 'decision-limit',
      label: 'low',
      unit: 'mg/dL',
      comparator: '<',
      value: '40',
    },
    'hdl-high': {
      key: 'hdl-high',
      analyte: 'hdl-cholesterol',
      statistic: 'decision-limit',
      label: 'high',
      unit: 'mg/dL',
      comparator: '>=',
      value: '60',
    },
    'total-desirable': {
      key: 'total-desirable',
      analyte: 'total-cholesterol',
      statistic: 'decision-limit',
      label: 'desirable',
      unit: 'mg/dL',
      comparator: '<',
      value: '200',
    },
    'total-borderline-high': {
      key: 'total-borderline-high',
      analyte: 'total-cholesterol',
      statistic: 'decision-limit',
      label: 'borderline high',
      unit: 'mg/dL',
      low: '200',
      high: '239',
    },
    'total-high': {
      key: 'total-high',
      analyte: 'total-cholesterol',
      statistic: 'decision-limit',
      label: 'high',
      unit: 'mg/dL',
      comparator: '>=',
      value: '240',
    },
  },
};

/** Fifth-edition (2010) lower reference limits with 95% confidence intervals. */
export const monitoringSemenWho2010Centiles: Claim<
  'note',
  {
    readonly 'semen-volume': readonly ['semen-volume', 'lower-reference-limit-p5'];
    readonly 'total-sperm-count': readonly ['total-sperm-count', 'lower-reference-limit-p5'];
    readonly 'sperm-concentration': readonly ['sperm-concentration', 'lower-reference-limit-p5'];
    readonly 'sperm-total-motility': readonly ['sperm-total-motility', 'lower-reference-limit-p5'];
    readonly 'sperm-progressive-motility': readonly ['sperm-progressive-motility', 'lower-reference-limit-p5'];
    readonly 'sperm-vitality': readonly ['sperm-vitality', 'lower-reference-limit-p5'];
    readonly 'sperm-normal-morphology': readonly ['sperm-normal-morphology', 'lower-reference-limit-p5'];
  }
> = {
  id: 'monitoring-semen-who-2010-centiles',
  topic: 'monitoring',
  use: 'note',
  population: { category: 'male', note: 'men whose partners conceived within 12 months' },
  method: 'Reference distribution',
  secondary: false,
  citation: cooper2010Semen,
  values: {
    'semen-volume': {
      key: 'semen-volume',
      analyte: 'semen-volume',
      statistic: 'lower-reference-limit-p5',
      unit: 'mL',
      value: '1.5',
      ci95: ['1.4', '1.7'],
    },
    'total-sperm-count': {
      key: 'total-sperm-count',
      analyte: 'total-sperm-count',
      statistic: 'lower-reference-limit-p5',
      unit: '10*6',
      value: '39',
      ci95: ['33', '46'],
      note: 'per ejaculate',
    },
    'sperm-concentration': {
      key: 'sperm-concentration',
      analyte: 'sperm-concentration',
      statistic: 'lower-reference-limit-p5',
      unit: '10*6/mL',
      value: '15',
      ci95: ['12', '16'],
    },
    'sperm-total-motility': {
      key: 'sperm-total-motility',
      analyte: 'sperm-total-motility',
      statistic: 'lower-reference-limit-p5',
      unit: '%',
      value: '40',
      ci95: ['38', '42'],
    },
    'sperm-progressive-motility': {
      key: 'sperm-progressive-motility',
      analyte: 'sperm-progressive-motility',
      statistic: 'lower-reference-limit-p5',
      unit: '%',
      value: '32',
      ci95: ['31', '34'],
    },
    'sperm-vitality': {
      key: 'sperm-vitality',
      analyte: 'sperm-vitality',
      statistic: 'lower-reference-limit-p5',
      unit: '%',
      value: '58',
      ci95: ['55', '63'],
    },
    'sperm-normal-morphology': {
      key: 'sperm-normal-morphology',
      analyte: 'sperm-normal-morphology',
      statistic: 'lower-reference-limit-p5',
      unit: '%',
      value: '4.0',
      ci95: ['3.0', '4.0'],
    },
  },
};

/**
 * Lower fifth centiles in the data set compiled for the 2021 WHO manual: concentration 16 million/mL, progressive
 * motility 30%, total motility 42%, normal forms 4%; the authors stress they are not limits between fertile and
 * subfertile men.
 */
export const monitoringSemenWho2021Centiles: Claim<
  'note',
  {
    readonly 'sperm-concentration': readonly ['sperm-concentration', 'lower-reference-limit-p5'];
    readonly 'sperm-progressive-motility': readonly ['sperm-progressive-motility', 'lower-reference-limit-p5'];
    readonly 'sperm-total-motility': readonly ['sperm-total-motility', 'lower-reference-limit-p5'];
    readonly 'sperm-normal-morphology': readonly ['sperm-normal-morphology', 'lower-reference-limit-p5'];
  }
> = {
  id: 'monitoring-semen-who-2021-centiles',
  topic: 'monitoring',
  use: 'note',
  population: { category: 'male', note: '>3500 men, 12 countries, 5 continents' },
  method: 'Reference distribution',
  secondary: false,
  citation: campbell2021Semen,
  values: {
    'sperm-concentration': {
      key: 'sperm-concentration',
      analyte: 'sperm-concentration',
      statistic: 'lower-reference-limit-p5',
      unit: '10*6/mL',
      value: '16',
    },
    'sperm-progressive-motility': {
      key: 'sperm-progressive-motility',
      analyte: 'sperm-progressive-motility',
      statistic: 'lower-reference-limit-p5',
      unit: '%',
      value: '30',
    },
    'sperm-total-motility': {
      key: 'sperm-total-motility',
      analyte: 'sperm-total-motility',
      statistic: 'lower-reference-limit-p5',
      unit: '%',
      value: '42',
    },
    'sperm-normal-morphology': {
      key: 'sperm-normal-morphology',
      analyte: 'sperm-normal-morphology',
      statistic: 'lower-reference-limit-p5',
      unit: '%',
      value: '4',
    },
  },
};

/**
 * The 2021 WHO manual lower fifth centiles as reproduced by the MSD Manual: volume 1.4 mL, total number 39 million,
 * total motility 42%, progressive motility 30%, vitality 54%, normal forms 4%.
 */
export const monitoringSemenWho2021Table: Claim<
  'note',
  {
    readonly 'semen-volume': readonly ['semen-volume', 'lower-reference-limit-p5'];
    readonly 'total-sperm-count': readonly ['total-sperm-count', 'lower-reference-limit-p5'];
    readonly 'sperm-total-motility': readonly ['sperm-total-motility', 'lower-reference-limit-p5'];
    readonly 'sperm-progressive-motility': readonly ['sperm-progressive-motility', 'lower-reference-limit-p5'];
    readonly 'sperm-vitality': readonly ['sperm-vitality', 'lower-reference-limit-p5'];
    readonly 'sperm-normal-morphology': readonly ['sperm-normal-morphology', 'lower-reference-limit-p5'];
  }
> = {
  id: 'monitoring-semen-who-2021-table',
  topic: 'monitoring',
  use: 'note',
  population: { category: 'male' },
  secondary: true,
  citation: msd2023Semen,
  values: {
    'semen-volume': {
      key: 'semen-volume',
      analyte: 'semen-volume',
      statistic: 'lower-reference-limit-p5',
      unit: 'mL',
      value: '1.4',
      ci95: ['1.3', '1.5'],
    },
    'total-sperm-count': {
      key: 'total-sperm-count',
      analyte: 'total-sperm-count',
      statistic: 'lower-reference-limit-p5',
      unit: '10*6',
      value: '39',
      ci95: ['35', '40'],
      note: 'per ejaculate',
    },
    'sperm-total-motility': {
      key: 'sperm-total-motility',
      analyte: 'sperm-total-motility',
      statistic: 'lower-reference-limit-p5',
      unit: '%',
      value: '42',
      ci95: ['40', '43'],
    },
    'sperm-progressive-motility': {
      key: 'sperm-progressive-motility',
      analyte: 'sperm-progressive-motility',
      statistic: 'lower-reference-limit-p5',
      unit: '%',
      value: '30',
      ci95: ['29', '31'],
    },
    'sperm-vitality': {
      key: 'sperm-vitality',
      analyte: 'sperm-vitality',
      statistic: 'lower-reference-limit-p5',
      unit: '%',
      value: '54',
      ci95: ['50', '56'],
    },
    'sperm-normal-morphology': {
      key: 'sperm-normal-morphology',
      analyte: 'sperm-normal-morphology',
      statistic: 'lower-reference-limit-p5',
      unit: '%',
      value: '4',
      ci95: ['3.9', '4'],
    },
  },
};
