// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { arup0093247Estradiol } from '../works/a.js';
import { brito2023Fulvestrant } from '../works/b.js';
import { cdcNdHostcriteria, cdcNdHostlist } from '../works/c.js';
import { frederiksen2020Estrogens } from '../works/f.js';
import { gardini2025Heterophile, ghazal2022Interference, giralt2025Exemestane } from '../works/g.js';
import { li2017Biotin, li2020Biotin } from '../works/l.js';
import { mpr2013Estradiol } from '../works/m.js';
import { nilsson1997Lhvariant } from '../works/n.js';
import { ohlsson2013Estradiol } from '../works/o.js';
import { piketty2017Biotin } from '../works/p.js';
import { quest4021Estradiol } from '../works/q.js';
import { rosner2007Testosterone, rosner2013Estradiol } from '../works/r.js';
import { sinaiLab8033Estradiol, stephenson2025Fulvestrant } from '../works/s.js';
import { taieb2003Immunoassay } from '../works/t.js';

/**
 * Biotin intake or anti-streptavidin antibodies push the two immunoassay formats in opposite directions, so false
 * highs and false lows together can imitate a coherent endocrine picture.
 */
export const assayBiotinCoherentProfile: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'assay-biotin-coherent-profile',
  topic: 'assay',
  use: 'context',
  population: { category: 'any' },
  secondary: false,
  citation: piketty2017Biotin,
  values: {},
};

/**
 * In streptavidin-biotin assays excess biotin biases competitive formats upwards and sandwich formats downwards; the
 * concentration needed differs by test and manufacturer.
 */
export const assayBiotinDirection: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'assay-biotin-direction',
  topic: 'assay',
  use: 'context',
  population: { category: 'any', note: 'people taking high-dose biotin' },
  method: 'AACC guidance',
  secondary: false,
  citation: li2020Biotin,
  values: {},
};

/**
 * Biotin 10 mg/day for a week distorted some, not all, biotin-streptavidin immunoassays; sandwich formats can read
 * falsely low and competitive formats falsely high. Prolactin and PSA were among the analytes tested.
 */
export const assayBiotinHealthyAdults: Claim<
  'context',
  {
    readonly 'assays-biotin-streptavidin-design': readonly ['assays', 'count'];
    readonly 'biotin-daily-dose-studied': readonly ['biotin', 'dose'];
  }
> = {
  id: 'assay-biotin-healthy-adults',
  topic: 'assay',
  use: 'context',
  population: { category: 'any', note: '6 healthy adults, 11 analytes, 4 platforms' },
  method: 'Non-randomized crossover',
  secondary: false,
  citation: li2017Biotin,
  values: {
    'assays-biotin-streptavidin-design': {
      key: 'assays-biotin-streptavidin-design',
      analyte: 'assays',
      statistic: 'count',
      label: 'biotin-streptavidin design',
      unit: '{count}',
      value: '23',
      note: 'of 37 assays',
    },
    'biotin-daily-dose-studied': {
      key: 'biotin-daily-dose-studied',
      analyte: 'biotin',
      statistic: 'dose',
      label: 'daily dose studied',
      unit: 'mg/d',
      value: '10',
    },
  },
};

/**
 * The daily intake set for biotin is about 30 micrograms, but over-the-counter doses reach 100 mg, some 3300 times
 * that.
 */
export const assayBiotinIntake: Claim<
  'context',
  {
    readonly 'daily-intake-set': readonly ['biotin', 'dose'];
    readonly 'high-over-the-counter-dose': readonly ['biotin', 'dose'];
  }
> = {
  id: 'assay-biotin-intake',
  topic: 'assay',
  use: 'context',
  population: { category: 'any', note: 'people taking biotin supplements' },
  method: 'AACC guidance',
  secondary: false,
  citation: li2020Biotin,
  values: {
    'daily-intake-set': {
      key: 'daily-intake-set',
      analyte: 'biotin',
      statistic: 'dose',
      label: 'daily intake set',
      unit: 'ug/d',
      value: '30',
    },
    'high-over-the-counter-dose': {
      key: 'high-over-the-counter-dose',
      analyte: 'biotin',
      statistic: 'dose',
      label: 'high over-the-counter dose',
      unit: 'mg',
      value: '100',
    },
  },
};

/**
 * CDC certification requires a mean bias within 6.4% for testosterone, and within 12.5% for estradiol above 20 pg/mL
 * or 2.5 pg/mL at or below it; precision targets (below 5.3% and 11.4%) are reported but not used for certification,
 * and certificates last one year.
 */
export const assayCdcHostCriteria: Claim<
  'context',
  {
    readonly 'testosterone-bias': readonly ['testosterone', 'performance-limit'];
    readonly 'testosterone-precision': readonly ['testosterone', 'performance-limit'];
    readonly 'estradiol-bias-above-20': readonly ['estradiol', 'performance-limit'];
    readonly 'estradiol-bias-to-20': readonly ['estradiol', 'performance-limit'];
    readonly 'estradiol-precision': readonly ['estradiol', 'performance-limit'];
  }
> = {
  id: 'assay-cdc-host-criteria',
  topic: 'assay',
  use: 'context',
  population: { category: 'any', note: 'clinical laboratories' },
  method: 'CDC Hormone Standardization Program, phase 2',
  secondary: false,
  citation: cdcNdHostcriteria,
  values: {
    'testosterone-bias': {
      key: 'testosterone-bias',
      analyte: 'testosterone',
      statistic: 'performance-limit',
      label: 'mean bias limit',
      unit: '%',
      comparator: '<=',
      value: '6.4',
    },
    'testosterone-precision': {
      key: 'testosterone-precision',
      analyte: 'testosterone',
      statistic: 'performance-limit',
      unit: '%',
      comparator: '<',
      value: '5.3',
      note: 'coefficient of variation',
    },
    'estradiol-bias-above-20': {
      key: 'estradiol-bias-above-20',
      analyte: 'estradiol',
      statistic: 'performance-limit',
      label: 'bias limit above 20 pg/mL',
      unit: '%',
      comparator: '<=',
      value: '12.5',
    },
    'estradiol-bias-to-20': {
      key: 'estradiol-bias-to-20',
      analyte: 'estradiol',
      statistic: 'performance-limit',
      label: 'bias limit at or below 20 pg/mL',
      unit: 'pg/mL',
      comparator: '<=',
      value: '2.5',
    },
    'estradiol-precision': {
      key: 'estradiol-precision',
      analyte: 'estradiol',
      statistic: 'performance-limit',
      unit: '%',
      comparator: '<',
      value: '11.4',
      note: 'coefficient of variation',
    },
  },
};

/**
 * Testosterone certification covers 2.50 to 1000 ng/dL, applies to named reagent and calibrator lots and instruments,
 * and results outside that range are not certified.
 */
export const assayCdcHostRange: Claim<
  'note',
  { readonly 'certified-concentration-range': readonly ['testosterone', 'performance-limit'] }
> = {
  id: 'assay-cdc-host-range',
  topic: 'assay',
  use: 'note',
  population: { category: 'any', note: 'clinical laboratories' },
  method: 'CDC Hormone Standardization Program',
  secondary: false,
  citation: cdcNdHostlist,
  values: {
    'certified-concentration-range': {
      key: 'certified-concentration-range',
      analyte: 'testosterone',
      statistic: 'performance-limit',
      label: 'certified concentration range',
      unit: 'ng/dL',
      low: '2.50',
      high: '1000',
    },
  },
};

/**
 * The Access Sensitive Estradiol assay is not meant to judge exogenous estradiol: results after supplements may be
 * falsely high or low.
 */
export const assayEstradiolAccessExogenous: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'assay-estradiol-access-exogenous',
  topic: 'assay',
  use: 'context',
  population: { category: 'any', note: 'patients taking estradiol' },
  method: 'Access Sensitive Estradiol immunoassay',
  secondary: false,
  citation: sinaiLab8033Estradiol,
  values: {},
};

/**
 * A dedicated LC-MS/MS method reached detection limits of 3 pmol/L for estrone and 4 pmol/L for estradiol, enough to
 * tell boys from girls in childhood.
 */
export const assayEstradiolDetectionLimit: Claim<
  'context',
  {
    readonly estrone: readonly ['estrone', 'detection-limit'];
    readonly estradiol: readonly ['estradiol', 'detection-limit'];
  }
> = {
  id: 'assay-estradiol-detection-limit',
  topic: 'assay',
  use: 'context',
  population: { category: 'any', note: '1838 healthy participants, 3 months to 61 y, Denmark' },
  method: 'LC-MS/MS',
  secondary: false,
  citation: frederiksen2020Estrogens,
  values: {
    estrone: { key: 'estrone', analyte: 'estrone', statistic: 'detection-limit', unit: 'pmol/L', value: '3' },
    estradiol: { key: 'estradiol', analyte: 'estradiol', statistic: 'detection-limit', unit: 'pmol/L', value: '4' },
  },
};

/**
 * In men, immunoassay and mass-spectrometric estradiol correlated only moderately (rank correlation 0.53-0.76), and
 * immunoassay results rose with C-reactive protein (0.29), which mass spectrometry did not show.
 */
export const assayEstradiolImmunoassayCrp: Claim<
  'context',
  {
    readonly 'immunoassay-versus-ms': readonly ['estradiol', 'correlation'];
    readonly 'immunoassay-versus-crp': readonly ['estradiol', 'correlation'];
  }
> = {
  id: 'assay-estradiol-immunoassay-crp',
  topic: 'assay',
  use: 'context',
  population: { category: 'male', note: 'over 6000 men in MrOS Sweden, MrOS US and EMAS' },
  method: 'immunoassay versus MS',
  secondary: false,
  citation: ohlsson2013Estradiol,
  values: {
    'immunoassay-versus-ms': {
      key: 'immunoassay-versus-ms',
      analyte: 'estradiol',
      statistic: 'correlation',
      label: 'immunoassay versus MS',
      unit: '{rho}',
      low: '0.53',
      high: '0.76',
    },
    'immunoassay-versus-crp': {
      key: 'immunoassay-versus-crp',
      analyte: 'estradiol',
      statistic: 'correlation',
      label: 'immunoassay versus CRP',
      unit: '{rho}',
      value: '0.29',
    },
  },
};

/**
 * A summary of that statement names men, children, menopausal women and breast cancer patients on estrogen-lowering
 * drugs as the groups whose low estradiol current assays cannot detect reliably, and notes the missing standard
 * reference ranges.
 */
export const assayEstradiolLowLevelGroups: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'assay-estradiol-low-level-groups',
  topic: 'assay',
  use: 'context',
  population: { category: 'any', note: 'men, children, menopausal women, people on estrogen-lowering drugs' },
  method: 'news summary of the position statement',
  secondary: true,
  citation: mpr2013Estradiol,
  values: {},
};

/**
 * The Endocrine Society position statement finds estradiol assays reasonably suited to infertility work, though
 * imprecise and method-dependent, and the very low concentrations relevant elsewhere too low for routine accurate
 * measurement.
 */
export const assayEstradiolLowLevels: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'assay-estradiol-low-levels',
  topic: 'assay',
  use: 'context',
  population: { category: 'any', note: 'all patients' },
  method: 'position statement',
  secondary: false,
  citation: rosner2013Estradiol,
  values: {},
};

/**
 * ARUP's directory directs its mass-spectrometric estradiol at low expected concentrations, whatever the sex assigned
 * at birth, and at monitoring of estrogen-suppressing therapy such as aromatase inhibitors.
 */
export const assayEstradiolMsArup: Claim<'evidence-surface-only', { readonly [Key in never]: never }> = {
  id: 'assay-estradiol-ms-arup',
  topic: 'assay',
  use: 'evidence-surface-only',
  population: {
    category: 'any',
    note: 'men, children, postmenopausal women, people on aromatase inhibitors or testosterone',
  },
  method: 'laboratory ordering advice',
  secondary: false,
  citation: arup0093247Estradiol,
  values: {},
};

/**
 * Quest's directory directs its ultrasensitive LC-MS/MS estradiol, instead of the immunoassay, at males, pre-pubertal
 * children and hypogonadal or postmenopausal females.
 */
export const assayEstradiolMsQuest: Claim<'evidence-surface-only', { readonly [Key in never]: never }> = {
  id: 'assay-estradiol-ms-quest',
  topic: 'assay',
  use: 'evidence-surface-only',
  population: { category: 'any', note: 'males, pre-pubertal children, hypogonadal or postmenopausal females' },
  method: 'laboratory ordering advice',
  secondary: false,
  citation: quest4021Estradiol,
  values: {},
};

/**
 * In women on exemestane every androstenedione immunoassay tested read falsely high; one immunoassay also read
 * falsely high estradiol in 20% of the women, but spiking did not confirm cross-reactivity of exemestane or its
 * 17-hydroxy metabolite with estradiol assays.
 */
export const assayExemestane: Claim<
  'context',
  { readonly 'falsely-high-on-one-immunoassay': readonly ['estradiol', 'share'] }
> = {
  id: 'assay-exemestane',
  topic: 'assay',
  use: 'context',
  population: { category: 'female', note: '15 women on exemestane 25 mg/day; spiked sera' },
  method: 'multicenter method comparison with LC-MS',
  secondary: false,
  citation: giralt2025Exemestane,
  values: {
    'falsely-high-on-one-immunoassay': {
      key: 'falsely-high-on-one-immunoassay',
      analyte: 'estradiol',
      statistic: 'share',
      label: 'falsely high on one immunoassay',
      unit: '%',
      value: '20',
      note: 'share of patients',
    },
  },
};

/**
 * Exemestane spiked at 150 pg/mL into pooled serum caused no significant estradiol change across UK external quality
 * participants.
 */
export const assayExemestaneEqa: Claim<
  'context',
  { readonly 'spike-without-estradiol-effect': readonly ['exemestane', 'dose'] }
> = {
  id: 'assay-exemestane-eqa',
  topic: 'assay',
  use: 'context',
  population: { category: 'any', note: 'spiked pooled serum' },
  method: 'UK NEQAS survey of immunoassays',
  secondary: false,
  citation: stephenson2025Fulvestrant,
  values: {
    'spike-without-estradiol-effect': {
      key: 'spike-without-estradiol-effect',
      analyte: 'exemestane',
      statistic: 'dose',
      label: 'spike without estradiol effect',
      unit: 'pg/mL',
      value: '150',
    },
  },
};

/**
 * Adding fulvestrant to serum raised immunoassay estradiol stepwise, and comparing the result after a 1:5 dilution
 * with the direct result has been tested as a way to detect it.
 */
export const assayFulvestrantDilution: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'assay-fulvestrant-dilution',
  topic: 'assay',
  use: 'context',
  population: { category: 'female', note: 'women on fulvestrant and spiked serum' },
  method: 'immunoassay dilution check',
  secondary: false,
  citation: brito2023Fulvestrant,
  values: {},
};

/**
 * Fulvestrant resembles estradiol and raises estradiol results on several immunoassays: in a UK external quality
 * exercise, 25 ng/mL fulvestrant gave a positive bias, largest on ADVIA Centaur and Atellica.
 */
export const assayFulvestrantEstradiol: Claim<
  'context',
  { readonly 'spike-that-caused-positive-bias': readonly ['fulvestrant', 'dose'] }
> = {
  id: 'assay-fulvestrant-estradiol',
  topic: 'assay',
  use: 'context',
  population: { category: 'any', note: 'patients on fulvestrant; spiked pooled serum' },
  method: 'UK NEQAS survey of immunoassays',
  secondary: false,
  citation: stephenson2025Fulvestrant,
  values: {
    'spike-that-caused-positive-bias': {
      key: 'spike-that-caused-positive-bias',
      analyte: 'fulvestrant',
      statistic: 'dose',
      label: 'spike that caused positive bias',
      unit: 'ng/mL',
      value: '25',
    },
  },
};

/**
 * Heterophile antibodies produced falsely high testosterone on immunoassay, with needless work-up, in three reported
 * patients; LC-MS/MS was the method that showed it.
 */
export const assayHeterophileTestosterone: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'assay-heterophile-testosterone',
  topic: 'assay',
  use: 'context',
  population: { category: 'any', note: 'three reported patients and literature review' },
  method: 'immunoassay versus LC-MS/MS',
  secondary: false,
  citation: gardini2025Heterophile,
  values: {},
};

/**
 * Cross-reaction, heterophile antibodies, biotin and anti-analyte antibodies remain the daily interferences in
 * hormone immunoassays, biasing results either way; no system is free of them.
 */
export const assayInterferenceGeneral: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'assay-interference-general',
  topic: 'assay',
  use: 'context',
  population: { category: 'any', note: 'all immunoassay users' },
  method: 'review',
  secondary: false,
  citation: ghazal2022Interference,
  values: {},
};

/**
 * A common LH variant (Trp8Arg/Ile15Thr) is read disproportionately low by some immunoassays; the carrier frequency
 * ranged from 7.1% in US Hispanics to 41.9% in Lapps of northern Finland.
 */
export const assayLhVariant: Claim<
  'context',
  {
    readonly 'us-hispanic': readonly ['allele-carriers', 'share'];
    readonly 'lapps-northern-finland': readonly ['allele-carriers', 'share'];
  }
> = {
  id: 'assay-lh-variant',
  topic: 'assay',
  use: 'context',
  population: { category: 'any', note: '2936 adults in 13 countries' },
  method: 'two immunofluorometric assays, one blind to the variant',
  secondary: false,
  citation: nilsson1997Lhvariant,
  values: {
    'us-hispanic': {
      key: 'us-hispanic',
      analyte: 'allele-carriers',
      statistic: 'share',
      label: 'US Hispanic',
      unit: '%',
      value: '7.1',
    },
    'lapps-northern-finland': {
      key: 'lapps-northern-finland',
      analyte: 'allele-carriers',
      statistic: 'share',
      label: 'Lapps, northern Finland',
      unit: '%',
      value: '41.9',
    },
  },
};

/**
 * Against GC-MS, 7 of 10 immunoassays overestimated testosterone in women by 46% on average, and immunoassays
 * underestimated it in men by 12%; none was reliable enough for women or children, in whom concentrations are below
 * 1.7 and 0.17 nmol/L.
 */
export const assayTestosteroneImmunoassayBias: Claim<
  'context',
  {
    readonly 'mean-bias-in-women': readonly ['testosterone', 'method-bias'];
    readonly 'mean-bias-in-men': readonly ['testosterone', 'method-bias'];
    readonly 'expected-level-women': readonly ['testosterone', 'study-limit'];
    readonly 'expected-level-children': readonly ['testosterone', 'study-limit'];
  }
> = {
  id: 'assay-testosterone-immunoassay-bias',
  topic: 'assay',
  use: 'context',
  population: { category: 'any', note: '50 men, 55 women, 11 children' },
  method: '8 non-isotopic and 2 isotopic immunoassays versus ID/GC-MS',
  secondary: false,
  citation: taieb2003Immunoassay,
  values: {
    'mean-bias-in-women': {
      key: 'mean-bias-in-women',
      analyte: 'testosterone',
      statistic: 'method-bias',
      label: 'mean bias in women',
      unit: '%',
      value: '46',
    },
    'mean-bias-in-men': {
      key: 'mean-bias-in-men',
      analyte: 'testosterone',
      statistic: 'method-bias',
      label: 'mean bias in men',
      unit: '%',
      value: '-12',
    },
    'expected-level-women': {
      key: 'expected-level-women',
      analyte: 'testosterone',
      statistic: 'study-limit',
      label: 'expected level, women',
      unit: 'nmol/L',
      comparator: '<',
      value: '1.7',
    },
    'expected-level-children': {
      key: 'expected-level-children',
      analyte: 'testosterone',
      statistic: 'study-limit',
      label: 'expected level, children',
      unit: 'nmol/L',
      value: '0.17',
    },
  },
};

/**
 * The Endocrine Society position statement of 2007 found testosterone proficiency testing resting on peer-group
 * agreement rather than accuracy, and normal values for total and free testosterone in both sexes and children still
 * to be set.
 */
export const assayTestosteroneStandardization: Claim<'evidence-surface-only', { readonly [Key in never]: never }> = {
  id: 'assay-testosterone-standardization',
  topic: 'assay',
  use: 'evidence-surface-only',
  population: { category: 'any', note: 'all patients' },
  method: 'position statement',
  secondary: false,
  citation: rosner2007Testosterone,
  values: {},
};
