// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
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
export const assayBiotinCoherentProfile: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim({
  id: 'assay-biotin-coherent-profile',
  use: 'context',
  population: { category: 'any' },
  citation: piketty2017Biotin,
});

/**
 * In streptavidin-biotin assays excess biotin biases competitive formats upwards and sandwich formats downwards; the
 * concentration needed differs by test and manufacturer.
 */
export const assayBiotinDirection: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim({
  id: 'assay-biotin-direction',
  use: 'context',
  population: { category: 'any', note: 'people taking high-dose biotin' },
  method: 'AACC guidance',
  citation: li2020Biotin,
});

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
> = /* @__PURE__ */ claim({
  id: 'assay-biotin-healthy-adults',
  use: 'context',
  population: { category: 'any', note: '6 healthy adults, 11 analytes, 4 platforms' },
  method: 'Non-randomized crossover',
  citation: li2017Biotin,
  values: {
    'assays-biotin-streptavidin-design': 'assays count {count} 23',
    'biotin-daily-dose-studied': 'biotin dose mg/d 10',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'assay-biotin-intake',
  use: 'context',
  population: { category: 'any', note: 'people taking biotin supplements' },
  method: 'AACC guidance',
  citation: li2020Biotin,
  values: {
    'daily-intake-set': 'biotin dose ug/d 30',
    'high-over-the-counter-dose': 'biotin dose mg 100',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'assay-cdc-host-criteria',
  use: 'context',
  population: { category: 'any', note: 'clinical laboratories' },
  method: 'CDC Hormone Standardization Program, phase 2',
  citation: cdcNdHostcriteria,
  values: {
    'testosterone-bias': 'testosterone performance-limit % <= 6.4',
    'testosterone-precision': 'testosterone performance-limit % < 5.3',
    'estradiol-bias-above-20': 'estradiol performance-limit % <= 12.5',
    'estradiol-bias-to-20': 'estradiol performance-limit pg/mL <= 2.5',
    'estradiol-precision': 'estradiol performance-limit % < 11.4',
  },
});

/**
 * Testosterone certification covers 2.50 to 1000 ng/dL, applies to named reagent and calibrator lots and instruments,
 * and results outside that range are not certified.
 */
export const assayCdcHostRange: Claim<
  'note',
  { readonly 'certified-concentration-range': readonly ['testosterone', 'performance-limit'] }
> = /* @__PURE__ */ claim({
  id: 'assay-cdc-host-range',
  use: 'note',
  population: { category: 'any', note: 'clinical laboratories' },
  method: 'CDC Hormone Standardization Program',
  citation: cdcNdHostlist,
  values: {
    'certified-concentration-range': 'testosterone performance-limit ng/dL 2.50..1000',
  },
});

/**
 * The Access Sensitive Estradiol assay is not meant to judge exogenous estradiol: results after supplements may be
 * falsely high or low.
 */
export const assayEstradiolAccessExogenous: Claim<'context', { readonly [Key in never]: never }> =
  /* @__PURE__ */ claim({
    id: 'assay-estradiol-access-exogenous',
    use: 'context',
    population: { category: 'any', note: 'patients taking estradiol' },
    method: 'Access Sensitive Estradiol immunoassay',
    citation: sinaiLab8033Estradiol,
  });

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
> = /* @__PURE__ */ claim({
  id: 'assay-estradiol-detection-limit',
  use: 'context',
  population: { category: 'any', note: '1838 healthy participants, 3 months to 61 y, Denmark' },
  method: 'LC-MS/MS',
  citation: frederiksen2020Estrogens,
  values: {
    estrone: 'estrone detection-limit pmol/L 3',
    estradiol: 'estradiol detection-limit pmol/L 4',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'assay-estradiol-immunoassay-crp',
  use: 'context',
  population: { category: 'male', note: 'over 6000 men in MrOS Sweden, MrOS US and EMAS' },
  method: 'immunoassay versus MS',
  citation: ohlsson2013Estradiol,
  values: {
    'immunoassay-versus-ms': 'estradiol correlation {rho} 0.53..0.76',
    'immunoassay-versus-crp': 'estradiol correlation {rho} 0.29',
  },
});

/**
 * A summary of that statement names men, children, menopausal women and breast cancer patients on estrogen-lowering
 * drugs as the groups whose low estradiol current assays cannot detect reliably, and notes the missing standard
 * reference ranges.
 */
export const assayEstradiolLowLevelGroups: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim(
  {
    id: 'assay-estradiol-low-level-groups',
    use: 'context',
    population: { category: 'any', note: 'men, children, menopausal women, people on estrogen-lowering drugs' },
    method: 'news summary of the position statement',
    citation: mpr2013Estradiol,
    secondary: true,
  },
);

/**
 * The Endocrine Society position statement finds estradiol assays reasonably suited to infertility work, though
 * imprecise and method-dependent, and the very low concentrations relevant elsewhere too low for routine accurate
 * measurement.
 */
export const assayEstradiolLowLevels: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim({
  id: 'assay-estradiol-low-levels',
  use: 'context',
  population: { category: 'any', note: 'all patients' },
  method: 'position statement',
  citation: rosner2013Estradiol,
});

/**
 * ARUP's directory directs its mass-spectrometric estradiol at low expected concentrations, whatever the sex assigned
 * at birth, and at monitoring of estrogen-suppressing therapy such as aromatase inhibitors.
 */
export const assayEstradiolMsArup: Claim<'evidence-surface-only', { readonly [Key in never]: never }> =
  /* @__PURE__ */ claim({
    id: 'assay-estradiol-ms-arup',
    use: 'evidence-surface-only',
    population: {
      category: 'any',
      note: 'men, children, postmenopausal women, people on aromatase inhibitors or testosterone',
    },
    method: 'laboratory ordering advice',
    citation: arup0093247Estradiol,
  });

/**
 * Quest's directory directs its ultrasensitive LC-MS/MS estradiol, instead of the immunoassay, at males, pre-pubertal
 * children and hypogonadal or postmenopausal females.
 */
export const assayEstradiolMsQuest: Claim<'evidence-surface-only', { readonly [Key in never]: never }> =
  /* @__PURE__ */ claim({
    id: 'assay-estradiol-ms-quest',
    use: 'evidence-surface-only',
    population: { category: 'any', note: 'males, pre-pubertal children, hypogonadal or postmenopausal females' },
    method: 'laboratory ordering advice',
    citation: quest4021Estradiol,
  });

/**
 * In women on exemestane every androstenedione immunoassay tested read falsely high; one immunoassay also read
 * falsely high estradiol in 20% of the women, but spiking did not confirm cross-reactivity of exemestane or its
 * 17-hydroxy metabolite with estradiol assays.
 */
export const assayExemestane: Claim<
  'context',
  { readonly 'falsely-high-on-one-immunoassay': readonly ['estradiol', 'share'] }
> = /* @__PURE__ */ claim({
  id: 'assay-exemestane',
  use: 'context',
  population: { category: 'female', note: '15 women on exemestane 25 mg/day; spiked sera' },
  method: 'multicenter method comparison with LC-MS',
  citation: giralt2025Exemestane,
  values: {
    'falsely-high-on-one-immunoassay': 'estradiol share % 20',
  },
});

/**
 * Exemestane spiked at 150 pg/mL into pooled serum caused no significant estradiol change across UK external quality
 * participants.
 */
export const assayExemestaneEqa: Claim<
  'context',
  { readonly 'spike-without-estradiol-effect': readonly ['exemestane', 'dose'] }
> = /* @__PURE__ */ claim({
  id: 'assay-exemestane-eqa',
  use: 'context',
  population: { category: 'any', note: 'spiked pooled serum' },
  method: 'UK NEQAS survey of immunoassays',
  citation: stephenson2025Fulvestrant,
  values: {
    'spike-without-estradiol-effect': 'exemestane dose pg/mL 150',
  },
});

/**
 * Adding fulvestrant to serum raised immunoassay estradiol stepwise, and comparing the result after a 1:5 dilution
 * with the direct result has been tested as a way to detect it.
 */
export const assayFulvestrantDilution: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim({
  id: 'assay-fulvestrant-dilution',
  use: 'context',
  population: { category: 'female', note: 'women on fulvestrant and spiked serum' },
  method: 'immunoassay dilution check',
  citation: brito2023Fulvestrant,
});

/**
 * Fulvestrant resembles estradiol and raises estradiol results on several immunoassays: in a UK external quality
 * exercise, 25 ng/mL fulvestrant gave a positive bias, largest on ADVIA Centaur and Atellica.
 */
export const assayFulvestrantEstradiol: Claim<
  'context',
  { readonly 'spike-that-caused-positive-bias': readonly ['fulvestrant', 'dose'] }
> = /* @__PURE__ */ claim({
  id: 'assay-fulvestrant-estradiol',
  use: 'context',
  population: { category: 'any', note: 'patients on fulvestrant; spiked pooled serum' },
  method: 'UK NEQAS survey of immunoassays',
  citation: stephenson2025Fulvestrant,
  values: {
    'spike-that-caused-positive-bias': 'fulvestrant dose ng/mL 25',
  },
});

/**
 * Heterophile antibodies produced falsely high testosterone on immunoassay, with needless work-up, in three reported
 * patients; LC-MS/MS was the method that showed it.
 */
export const assayHeterophileTestosterone: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim(
  {
    id: 'assay-heterophile-testosterone',
    use: 'context',
    population: { category: 'any', note: 'three reported patients and literature review' },
    method: 'immunoassay versus LC-MS/MS',
    citation: gardini2025Heterophile,
  },
);

/**
 * Cross-reaction, heterophile antibodies, biotin and anti-analyte antibodies remain the daily interferences in
 * hormone immunoassays, biasing results either way; no system is free of them.
 */
export const assayInterferenceGeneral: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim({
  id: 'assay-interference-general',
  use: 'context',
  population: { category: 'any', note: 'all immunoassay users' },
  method: 'review',
  citation: ghazal2022Interference,
});

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
> = /* @__PURE__ */ claim({
  id: 'assay-lh-variant',
  use: 'context',
  population: { category: 'any', note: '2936 adults in 13 countries' },
  method: 'two immunofluorometric assays, one blind to the variant',
  citation: nilsson1997Lhvariant,
  values: {
    'us-hispanic': 'allele-carriers share % 7.1',
    'lapps-northern-finland': 'allele-carriers share % 41.9',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'assay-testosterone-immunoassay-bias',
  use: 'context',
  population: { category: 'any', note: '50 men, 55 women, 11 children' },
  method: '8 non-isotopic and 2 isotopic immunoassays versus ID/GC-MS',
  citation: taieb2003Immunoassay,
  values: {
    'mean-bias-in-women': 'testosterone method-bias % 46',
    'mean-bias-in-men': 'testosterone method-bias % -12',
    'expected-level-women': 'testosterone study-limit nmol/L < 1.7',
    'expected-level-children': 'testosterone study-limit nmol/L 0.17',
  },
});

/**
 * The Endocrine Society position statement of 2007 found testosterone proficiency testing resting on peer-group
 * agreement rather than accuracy, and normal values for total and free testosterone in both sexes and children still
 * to be set.
 */
export const assayTestosteroneStandardization: Claim<'evidence-surface-only', { readonly [Key in never]: never }> =
  /* @__PURE__ */ claim({
    id: 'assay-testosterone-standardization',
    use: 'evidence-surface-only',
    population: { category: 'any', note: 'all patients' },
    method: 'position statement',
    citation: rosner2007Testosterone,
  });
