// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
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
> = /* @__PURE__ */ claim({
  id: 'monitoring-alt-acg',
  use: 'evidence-surface-only',
  population: { category: 'any', ageYears: { min: 18 }, note: 'adults' },
  method: 'Guideline',
  citation: kwo2017Liver,
  secondary: true,
  values: {
    male: 'alt decision-limit U/L 29..33',
    female: 'alt decision-limit U/L 19..25',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'monitoring-glucose-ada',
  use: 'evidence-surface-only',
  population: { category: 'any', ageYears: { min: 18 }, note: 'adults' },
  method: 'Guideline table',
  citation: ada2025Diagnosis,
  values: {
    'hba1c-diabetes': 'hba1c decision-limit % >= 6.5',
    'fasting-diabetes': 'fasting-glucose decision-limit mg/dL >= 126',
    'fasting-diabetes-si': 'fasting-glucose decision-limit mmol/L >= 7.0',
    'two-hour-diabetes': 'glucose-2h-ogtt decision-limit mg/dL >= 200',
    'two-hour-diabetes-si': 'glucose-2h-ogtt decision-limit mmol/L >= 11.1',
    'random-diabetes': 'random-glucose decision-limit mg/dL >= 200',
    'hba1c-prediabetes': 'hba1c decision-limit % 5.7..6.4',
    'fasting-prediabetes': 'fasting-glucose decision-limit mg/dL 100..125',
    'fasting-prediabetes-si': 'fasting-glucose decision-limit mmol/L 5.6..6.9',
    'two-hour-prediabetes': 'glucose-2h-ogtt decision-limit mg/dL 140..199',
  },
});

/**
 * Endocrine Society guidance on testosterone therapy treats a hematocrit above 54% as erythrocytosis; a hematology
 * reference lists the British (2017) and AUA (2018) guidelines beside it for the same figure.
 */
export const monitoringHematocrit54: Claim<
  'only-if-listed:testosterone',
  { readonly limit: readonly ['hematocrit', 'decision-limit'] }
> = /* @__PURE__ */ claim({
  id: 'monitoring-hematocrit-54',
  use: 'only-if-listed:testosterone',
  population: { category: 'male', note: 'men on testosterone' },
  citation: bhasin2018Guideline,
  quotedBy: airdNdBloodproject,
  secondary: true,
  values: {
    limit: 'hematocrit decision-limit % > 54',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'monitoring-lipids-atp3',
  use: 'context',
  population: { category: 'any', ageYears: { min: 18 }, note: 'adults' },
  method: 'Guideline table as reproduced by a third party',
  citation: ncep2002Atpiii,
  secondary: true,
  values: {
    'ldl-optimal': 'ldl-cholesterol decision-limit mg/dL < 100',
    'ldl-near-optimal': 'ldl-cholesterol decision-limit mg/dL 100..129',
    'ldl-borderline-high': 'ldl-cholesterol decision-limit mg/dL 130..159',
    'ldl-high': 'ldl-cholesterol decision-limit mg/dL 160..189',
    'ldl-very-high': 'ldl-cholesterol decision-limit mg/dL >= 190',
    'hdl-low': 'hdl-cholesterol decision-limit mg/dL < 40',
    'hdl-high': 'hdl-cholesterol decision-limit mg/dL >= 60',
    'total-desirable': 'total-cholesterol decision-limit mg/dL < 200',
    'total-borderline-high': 'total-cholesterol decision-limit mg/dL 200..239',
    'total-high': 'total-cholesterol decision-limit mg/dL >= 240',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'monitoring-semen-who-2010-centiles',
  use: 'note',
  population: { category: 'male', note: 'men whose partners conceived within 12 months' },
  method: 'Reference distribution',
  citation: cooper2010Semen,
  values: {
    'semen-volume': 'semen-volume lower-reference-limit-p5 mL 1.5 ci95=1.4..1.7',
    'total-sperm-count': 'total-sperm-count lower-reference-limit-p5 10*6 39 ci95=33..46',
    'sperm-concentration': 'sperm-concentration lower-reference-limit-p5 10*6/mL 15 ci95=12..16',
    'sperm-total-motility': 'sperm-total-motility lower-reference-limit-p5 % 40 ci95=38..42',
    'sperm-progressive-motility': 'sperm-progressive-motility lower-reference-limit-p5 % 32 ci95=31..34',
    'sperm-vitality': 'sperm-vitality lower-reference-limit-p5 % 58 ci95=55..63',
    'sperm-normal-morphology': 'sperm-normal-morphology lower-reference-limit-p5 % 4.0 ci95=3.0..4.0',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'monitoring-semen-who-2021-centiles',
  use: 'note',
  population: { category: 'male', note: '>3500 men, 12 countries, 5 continents' },
  method: 'Reference distribution',
  citation: campbell2021Semen,
  values: {
    'sperm-concentration': 'sperm-concentration lower-reference-limit-p5 10*6/mL 16',
    'sperm-progressive-motility': 'sperm-progressive-motility lower-reference-limit-p5 % 30',
    'sperm-total-motility': 'sperm-total-motility lower-reference-limit-p5 % 42',
    'sperm-normal-morphology': 'sperm-normal-morphology lower-reference-limit-p5 % 4',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'monitoring-semen-who-2021-table',
  use: 'note',
  population: { category: 'male' },
  citation: msd2023Semen,
  secondary: true,
  values: {
    'semen-volume': 'semen-volume lower-reference-limit-p5 mL 1.4 ci95=1.3..1.5',
    'total-sperm-count': 'total-sperm-count lower-reference-limit-p5 10*6 39 ci95=35..40',
    'sperm-total-motility': 'sperm-total-motility lower-reference-limit-p5 % 42 ci95=40..43',
    'sperm-progressive-motility': 'sperm-progressive-motility lower-reference-limit-p5 % 30 ci95=29..31',
    'sperm-vitality': 'sperm-vitality lower-reference-limit-p5 % 54 ci95=50..56',
    'sperm-normal-morphology': 'sperm-normal-morphology lower-reference-limit-p5 % 4 ci95=3.9..4',
  },
});
