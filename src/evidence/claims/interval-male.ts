// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { arup0070193Lhfsh, arup0081057Testosterone, arup0093247Estradiol } from '../works/a.js';
import { bhasin2011Framingham } from '../works/b.js';
import { gavleborg2021Shbg } from '../works/g.js';
import { kelsey2014Lifespan } from '../works/k.js';
import { mayoLhLh } from '../works/m.js';
import { neale2013Lcmsms, nyante2012Trends } from '../works/n.js';
import { quest4021Estradiol } from '../works/q.js';
import { sinaiLab8033Estradiol, stlukesLab86Fsh } from '../works/s.js';
import { travison2017Harmonized } from '../works/t.js';
import { yu2018Chinesemen } from '../works/y.js';

/**
 * The Access Sensitive Estradiol immunoassay is reported with 0-31.5 pg/mL for adult men, so limits differ by
 * platform.
 */
export const estradiolMaleAccessInterval: Claim<
  'note',
  { readonly interval: readonly ['estradiol', 'laboratory-reference-interval'] }
> = {
  id: 'estradiol-male-access-interval',
  topic: 'interval-male',
  use: 'note',
  population: { category: 'male', note: 'adult men' },
  method: 'Access Sensitive Estradiol immunoassay',
  secondary: false,
  citation: sinaiLab8033Estradiol,
  values: {
    interval: {
      key: 'interval',
      analyte: 'estradiol',
      statistic: 'laboratory-reference-interval',
      unit: 'pg/mL',
      low: '0',
      high: '31.5',
    },
  },
};

/** ARUP lists LC-MS/MS estradiol in men aged 18 and older as 10.0-42.0 pg/mL. */
export const estradiolMaleArupInterval: Claim<
  'note',
  { readonly interval: readonly ['estradiol', 'laboratory-reference-interval'] }
> = {
  id: 'estradiol-male-arup-interval',
  topic: 'interval-male',
  use: 'note',
  population: { category: 'male', ageYears: { min: 18 }, note: 'men >=18 y' },
  method: 'LC-MS/MS',
  secondary: false,
  citation: arup0093247Estradiol,
  values: {
    interval: {
      key: 'interval',
      analyte: 'estradiol',
      statistic: 'laboratory-reference-interval',
      unit: 'pg/mL',
      low: '10.0',
      high: '42.0',
    },
  },
};

/** One standard immunoassay lists estradiol in men as at most 39 pg/mL. */
export const estradiolMaleQuestUpperLimit: Claim<
  'note',
  { readonly 'upper-limit': readonly ['estradiol', 'laboratory-upper-limit'] }
> = {
  id: 'estradiol-male-quest-upper-limit',
  topic: 'interval-male',
  use: 'note',
  population: { category: 'male', note: 'adult men' },
  method: 'immunoassay',
  secondary: false,
  citation: quest4021Estradiol,
  values: {
    'upper-limit': {
      key: 'upper-limit',
      analyte: 'estradiol',
      statistic: 'laboratory-upper-limit',
      unit: 'pg/mL',
      comparator: '<=',
      value: '39',
    },
  },
};

/**
 * A hospital laboratory using a chemiluminescence assay lists FSH 1.4-18.1 mIU/mL for males 13-70 years, which shows
 * how far male FSH limits differ between platforms.
 */
export const fshMaleChemiluminescenceInterval: Claim<
  'note',
  { readonly interval: readonly ['fsh', 'laboratory-reference-interval'] }
> = {
  id: 'fsh-male-chemiluminescence-interval',
  topic: 'interval-male',
  use: 'note',
  population: { category: 'male', ageYears: { min: 13, max: 70 }, note: 'males 13-70 y' },
  method: 'chemiluminescence immunoassay',
  secondary: false,
  citation: stlukesLab86Fsh,
  values: {
    interval: {
      key: 'interval',
      analyte: 'fsh',
      statistic: 'laboratory-reference-interval',
      unit: 'm[IU]/mL',
      low: '1.4',
      high: '18.1',
    },
  },
};

/** ARUP (electrochemiluminescence) lists adult male LH as 1.7-8.6 IU/L and adult male FSH as 1.5-12.4 IU/L. */
export const gonadotropinsMaleArupInterval: Claim<
  'note',
  {
    readonly lh: readonly ['lh', 'laboratory-reference-interval'];
    readonly fsh: readonly ['fsh', 'laboratory-reference-interval'];
  }
> = {
  id: 'gonadotropins-male-arup-interval',
  topic: 'interval-male',
  use: 'note',
  population: { category: 'male', ageYears: { min: 18 }, note: 'men >=18 y' },
  method: 'electrochemiluminescent immunoassay',
  secondary: false,
  citation: arup0070193Lhfsh,
  values: {
    lh: {
      key: 'lh',
      analyte: 'lh',
      statistic: 'laboratory-reference-interval',
      unit: '[IU]/L',
      low: '1.7',
      high: '8.6',
    },
    fsh: {
      key: 'fsh',
      analyte: 'fsh',
      statistic: 'laboratory-reference-interval',
      unit: '[IU]/L',
      low: '1.5',
      high: '12.4',
    },
  },
};

/** Mayo Clinic Laboratories lists LH 1.3-9.6 IU/L and FSH 1.2-15.8 IU/L in males over 18 years. */
export const gonadotropinsMaleMayoInterval: Claim<
  'note',
  {
    readonly lh: readonly ['lh', 'laboratory-reference-interval'];
    readonly fsh: readonly ['fsh', 'laboratory-reference-interval'];
  }
> = {
  id: 'gonadotropins-male-mayo-interval',
  topic: 'interval-male',
  use: 'note',
  population: { category: 'male', ageYears: { minExclusive: 18 }, note: 'males over 18 years' },
  method: 'electrochemiluminescence immunoassay',
  secondary: false,
  citation: mayoLhLh,
  values: {
    lh: {
      key: 'lh',
      analyte: 'lh',
      statistic: 'laboratory-reference-interval',
      unit: '[IU]/L',
      low: '1.3',
      high: '9.6',
    },
    fsh: {
      key: 'fsh',
      analyte: 'fsh',
      statistic: 'laboratory-reference-interval',
      unit: '[IU]/L',
      low: '1.2',
      high: '15.8',
    },
  },
};

/**
 * In men FSH, LH and SHBG rise with age while prolactin, free and bioavailable testosterone fall; total testosterone
 * showed no significant age trend in this immunoassay study.
 */
export const hormonesMaleAgeTrend: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'hormones-male-age-trend',
  topic: 'interval-male',
  use: 'context',
  population: { category: 'male', note: '1043 apparently healthy Chinese men' },
  method: 'automated immunoassay',
  secondary: false,
  citation: yu2018Chinesemen,
  values: {},
};

/**
 * A five-city immunoassay study of Chinese men gave FSH 1.9-16.3 IU/L, LH 1.6-10.0 IU/L, prolactin 88-450 mIU/L,
 * estradiol 4.7-195 pmol/L, SHBG 11.5-66.3 nmol/L, total testosterone 7.4-24.5, free testosterone 0.16-0.52 and
 * bioavailable testosterone 3.7-13.2 nmol/L.
 */
export const hormonesMaleChinaIntervals: Claim<
  'context',
  {
    readonly fsh: readonly ['fsh', 'reference-interval-stated'];
    readonly lh: readonly ['lh', 'reference-interval-stated'];
    readonly prolactin: readonly ['prolactin', 'reference-interval-stated'];
    readonly estradiol: readonly ['estradiol', 'reference-interval-stated'];
    readonly shbg: readonly ['shbg', 'reference-interval-stated'];
    readonly testosterone: readonly ['testosterone', 'reference-interval-stated'];
    readonly 'free-testosterone': readonly ['free-testosterone', 'reference-interval-stated'];
    readonly 'bioavailable-testosterone': readonly ['bioavailable-testosterone', 'reference-interval-stated'];
  }
> = {
  id: 'hormones-male-china-intervals',
  topic: 'interval-male',
  use: 'context',
  population: { category: 'male', note: '1043 apparently healthy Chinese men' },
  method: 'automated immunoassay; free and bioavailable T as reported; value = median',
  secondary: false,
  citation: yu2018Chinesemen,
  values: {
    fsh: {
      key: 'fsh',
      analyte: 'fsh',
      statistic: 'reference-interval-stated',
      unit: '[IU]/L',
      low: '1.9',
      high: '16.3',
      value: '5.6',
    },
    lh: {
      key: 'lh',
      analyte: 'lh',
      statistic: 'reference-interval-stated',
      unit: '[IU]/L',
      low: '1.6',
      high: '10.0',
      value: '4.2',
    },
    prolactin: {
      key: 'prolactin',
      analyte: 'prolactin',
      statistic: 'reference-interval-stated',
      unit: 'm[IU]/L',
      low: '88',
      high: '450',
      value: '189',
    },
    estradiol: {
      key: 'estradiol',
      analyte: 'estradiol',
      statistic: 'reference-interval-stated',
      unit: 'pmol/L',
      low: '4.7',
      high: '195',
      value: '85',
    },
    shbg: {
      key: 'shbg',
      analyte: 'shbg',
      statistic: 'reference-interval-stated',
      unit: 'nmol/L',
      low: '11.5',
      high: '66.3',
      value: '29.4',
    },
    testosterone: {
      key: 'testosterone',
      analyte: 'testosterone',
      statistic: 'reference-interval-stated',
      unit: 'nmol/L',
      low: '7.4',
      high: '24.5',
      value: '15.6',
    },
    'free-testosterone': {
      key: 'free-testosterone',
      analyte: 'free-testosterone',
      statistic: 'reference-interval-stated',
      unit: 'nmol/L',
      low: '0.16',
      high: '0.52',
      value: '0.31',
      calculation: 'unstated',
    },
    'bioavailable-testosterone': {
      key: 'bioavailable-testosterone',
      analyte: 'bioavailable-testosterone',
      statistic: 'reference-interval-stated',
      unit: 'nmol/L',
      low: '3.7',
      high: '13.2',
      value: '8.0',
      calculation: 'unstated',
    },
  },
};

/** ARUP lists male SHBG as 17-56 nmol/L at 18-49 years and 19-76 nmol/L from 50 years. */
export const shbgMaleArupInterval: Claim<
  'note',
  {
    readonly 'age-18-49': readonly ['shbg', 'laboratory-reference-interval'];
    readonly 'age-50-up': readonly ['shbg', 'laboratory-reference-interval'];
  }
> = {
  id: 'shbg-male-arup-interval',
  topic: 'interval-male',
  use: 'note',
  population: { category: 'male', ageYears: { min: 18 }, note: 'adult men' },
  method: 'electrochemiluminescent immunoassay',
  secondary: false,
  citation: arup0081057Testosterone,
  values: {
    'age-18-49': {
      key: 'age-18-49',
      analyte: 'shbg',
      statistic: 'laboratory-reference-interval',
      unit: 'nmol/L',
      low: '17',
      high: '56',
      group: 'men 18-49 y',
    },
    'age-50-up': {
      key: 'age-50-up',
      analyte: 'shbg',
      statistic: 'laboratory-reference-interval',
      unit: 'nmol/L',
      low: '19',
      high: '76',
      group: 'men >=50 y',
    },
  },
};

/**
 * A Swedish regional laboratory lists male SHBG as 18-54 nmol/L at 20-49 years and 21-77 nmol/L from 50 years, in
 * close agreement with ARUP.
 */
export const shbgMaleGavleborgInterval: Claim<
  'context',
  {
    readonly 'age-20-49': readonly ['shbg', 'laboratory-reference-interval'];
    readonly 'age-50-up': readonly ['shbg', 'laboratory-reference-interval'];
  }
> = {
  id: 'shbg-male-gavleborg-interval',
  topic: 'interval-male',
  use: 'context',
  population: { category: 'male', ageYears: { min: 20 }, note: 'adult men' },
  method: 'plasma SHBG, platform not stated',
  secondary: false,
  citation: gavleborg2021Shbg,
  values: {
    'age-20-49': {
      key: 'age-20-49',
      analyte: 'shbg',
      statistic: 'laboratory-reference-interval',
      unit: 'nmol/L',
      low: '18',
      high: '54',
      group: 'men 20-49 y',
    },
    'age-50-up': {
      key: 'age-50-up',
      analyte: 'shbg',
      statistic: 'laboratory-reference-interval',
      unit: 'nmol/L',
      low: '21',
      high: '77',
      group: 'men >=50 y',
    },
  },
};

/**
 * One US reference laboratory reports LC-MS/MS total testosterone in men as 300-1080 (18-39 y), 300-890 (40-59 y) and
 * 300-720 ng/dL (60 y and older).
 */
export const testosteroneMaleArupInterval: Claim<
  'note',
  {
    readonly 'age-18-39': readonly ['testosterone', 'laboratory-reference-interval'];
    readonly 'age-40-59': readonly ['testosterone', 'laboratory-reference-interval'];
    readonly 'age-60-up': readonly ['testosterone', 'laboratory-reference-interval'];
  }
> = {
  id: 'testosterone-male-arup-interval',
  topic: 'interval-male',
  use: 'note',
  population: { category: 'male', ageYears: { min: 18 }, note: 'adult men' },
  method: 'LC-MS/MS',
  secondary: false,
  citation: arup0081057Testosterone,
  values: {
    'age-18-39': {
      key: 'age-18-39',
      analyte: 'testosterone',
      statistic: 'laboratory-reference-interval',
      unit: 'ng/dL',
      low: '300',
      high: '1080',
      group: 'men 18-39 y',
    },
    'age-40-59': {
      key: 'age-40-59',
      analyte: 'testosterone',
      statistic: 'laboratory-reference-interval',
      unit: 'ng/dL',
      low: '300',
      high: '890',
      group: 'men 40-59 y',
    },
    'age-60-up': {
      key: 'age-60-up',
      analyte: 'testosterone',
      statistic: 'laboratory-reference-interval',
      unit: 'ng/dL',
      low: '300',
      high: '720',
      group: 'men >=60 y',
    },
  },
};

/**
 * Before harmonization, the Framingham Generation 3 reference sample gave 2.5th percentiles of 348.3 ng/dL for total
 * and 70.0 pg/mL for calculated free testosterone, showing that limits depend on cohort and calibration.
 */
export const testosteroneMaleFraminghamInterval: Claim<
  'context',
  {
    readonly 'testosterone-p2.5': readonly ['testosterone', 'percentile-2.5'];
    readonly 'testosterone-median': readonly ['testosterone', 'median'];
    readonly 'free-testosterone-p2.5': readonly ['free-testosterone', 'percentile-2.5'];
    readonly 'free-testosterone-median': readonly ['free-testosterone', 'median'];
  }
> = {
  id: 'testosterone-male-framingham-interval',
  topic: 'interval-male',
  use: 'context',
  population: { category: 'male', ageYears: { min: 19, max: 40 }, note: '456 healthy non-obese men 19-40 y, US' },
  method: 'total T by LC-MS/MS; free T calculated',
  secondary: false,
  citation: bhasin2011Framingham,
  values: {
    'testosterone-p2.5': {
      key: 'testosterone-p2.5',
      analyte: 'testosterone',
      statistic: 'percentile-2.5',
      unit: 'ng/dL',
      value: '348.3',
    },
    'testosterone-median': {
      key: 'testosterone-median',
      analyte: 'testosterone',
      statistic: 'median',
      unit: 'ng/dL',
      value: '698.7',
    },
    'free-testosterone-p2.5': {
      key: 'free-testosterone-p2.5',
      analyte: 'free-testosterone',
      statistic: 'percentile-2.5',
      unit: 'pg/mL',
      value: '70.0',
      calculation: 'unstated',
    },
    'free-testosterone-median': {
      key: 'free-testosterone-median',
      analyte: 'free-testosterone',
      statistic: 'median',
      unit: 'pg/mL',
      value: '134.0',
      calculation: 'unstated',
    },
  },
};

/**
 * The CDC-harmonized central 95% interval for total testosterone in healthy non-obese men aged 19 to 39 is 264 to 916
 * ng/dL, with a median of 531 ng/dL; it applies only to assays calibrated to the reference method and calibrator.
 */
export const testosteroneMaleHarmonizedInterval: Claim<
  'note',
  {
    readonly interval: readonly ['testosterone', 'reference-interval-95'];
    readonly 'p5-p95': readonly ['testosterone', 'percentile-interval-5-95'];
    readonly median: readonly ['testosterone', 'median'];
  }
> = {
  id: 'testosterone-male-harmonized-interval',
  topic: 'interval-male',
  use: 'note',
  population: {
    category: 'male',
    ageYears: { min: 19, max: 39 },
    note: 'healthy non-obese men 19-39 y, four cohorts (FHS, EMAS, MrOS, SIBLOS), n=9054 overall; US and Europe, mostly white',
  },
  method: 'mass spectrometry or immunoassay results re-expressed on the CDC LC-MS/MS reference method',
  restriction: {
    certified: true,
    ageYears: { min: 19, max: 39 },
    why: 'harmonized calibration and that age group only',
  },
  secondary: false,
  citation: travison2017Harmonized,
  values: {
    interval: {
      key: 'interval',
      analyte: 'testosterone',
      statistic: 'reference-interval-95',
      unit: 'ng/dL',
      low: '264',
      high: '916',
    },
    'p5-p95': {
      key: 'p5-p95',
      analyte: 'testosterone',
      statistic: 'percentile-interval-5-95',
      unit: 'ng/dL',
      low: '303',
      high: '852',
    },
    median: { key: 'median', analyte: 'testosterone', statistic: 'median', unit: 'ng/dL', value: '531' },
  },
};

/**
 * The harmonized interval comes from predominantly white cohorts, and its authors leave open whether limits of
 * healthy young men or age-adjusted ones apply; levels in non-obese men were higher than in all men of the same age.
 */
export const testosteroneMaleHarmonizedLimitations: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'testosterone-male-harmonized-limitations',
  topic: 'interval-male',
  use: 'context',
  population: { category: 'male', note: 'healthy non-obese men 19-39 y, four US and European cohorts' },
  method: 'results re-expressed on the CDC LC-MS/MS reference method',
  secondary: true,
  citation: travison2017Harmonized,
  values: {},
};

/**
 * A meta-model of 13 studies puts total testosterone at 15.4 (2.5th-97.5th percentile 7.2-31.1) nmol/L at its peak
 * around age 19 and 13.0 (6.6-25.3) nmol/L at age 40, with no further fall in the mean afterwards but growing spread.
 */
export const testosteroneMaleLifespanModel: Claim<
  'context',
  {
    readonly 'age-19': readonly ['testosterone', 'reference-interval-95'];
    readonly 'age-40': readonly ['testosterone', 'reference-interval-95'];
  }
> = {
  id: 'testosterone-male-lifespan-model',
  topic: 'interval-male',
  use: 'context',
  population: { category: 'male', note: 'healthy males across the lifespan, 13 published data sets' },
  method: 'mixed assays',
  secondary: false,
  citation: kelsey2014Lifespan,
  values: {
    'age-19': {
      key: 'age-19',
      analyte: 'testosterone',
      statistic: 'reference-interval-95',
      label: 'mean (p2.5-p97.5), age 19',
      unit: 'nmol/L',
      low: '7.2',
      high: '31.1',
      value: '15.4',
    },
    'age-40': {
      key: 'age-40',
      analyte: 'testosterone',
      statistic: 'reference-interval-95',
      label: 'mean (p2.5-p97.5), age 40',
      unit: 'nmol/L',
      low: '6.6',
      high: '25.3',
      value: '13.0',
    },
  },
};

/**
 * Tandem mass spectrometry intervals in young healthy UK men were 10.6 to 31.9 nmol/L for total and 0.23 to 0.63
 * nmol/L for calculated free testosterone.
 */
export const testosteroneMaleNealeInterval: Claim<
  'note',
  {
    readonly testosterone: readonly ['testosterone', 'reference-interval-95'];
    readonly 'free-testosterone': readonly ['free-testosterone', 'reference-interval-95'];
  }
> = {
  id: 'testosterone-male-neale-interval',
  topic: 'interval-male',
  use: 'note',
  population: { category: 'male', note: '67 young healthy men' },
  method: 'LC-MS/MS; calculated free T',
  secondary: false,
  citation: neale2013Lcmsms,
  values: {
    testosterone: {
      key: 'testosterone',
      analyte: 'testosterone',
      statistic: 'reference-interval-95',
      unit: 'nmol/L',
      low: '10.6',
      high: '31.9',
    },
    'free-testosterone': {
      key: 'free-testosterone',
      analyte: 'free-testosterone',
      statistic: 'reference-interval-95',
      label: '95% interval, calculated',
      unit: 'nmol/L',
      low: '0.23',
      high: '0.63',
      calculation: 'unstated',
    },
  },
};

/**
 * Between the US surveys of 1988-1991 and 1999-2004 adjusted mean testosterone, free testosterone and SHBG of men
 * changed little, while estradiol fell by 6.07 pg/mL.
 */
export const testosteroneMaleNhanesTrend: Claim<
  'evidence-surface-only',
  {
    readonly testosterone: readonly ['testosterone', 'difference'];
    readonly 'free-testosterone': readonly ['free-testosterone', 'difference'];
    readonly shbg: readonly ['shbg', 'difference'];
    readonly estradiol: readonly ['estradiol', 'difference'];
    readonly 'men-1988-1991': readonly ['men', 'count'];
    readonly 'men-1999-2004': readonly ['men', 'count'];
  }
> = {
  id: 'testosterone-male-nhanes-trend',
  topic: 'interval-male',
  use: 'evidence-surface-only',
  population: {
    category: 'male',
    ageYears: { min: 20 },
    note: 'non-Hispanic white, non-Hispanic black and Mexican-American men with morning samples, 1413 and 902',
  },
  method: 'electrochemiluminescence immunoassay; free testosterone calculated',
  secondary: false,
  citation: nyante2012Trends,
  values: {
    testosterone: {
      key: 'testosterone',
      analyte: 'testosterone',
      statistic: 'difference',
      label: 'adjusted means, 1999-2004 less 1988-1991',
      unit: 'ng/mL',
      value: '-0.03',
      p: '0.75',
    },
    'free-testosterone': {
      key: 'free-testosterone',
      analyte: 'free-testosterone',
      statistic: 'difference',
      label: 'adjusted means, 1999-2004 less 1988-1991',
      unit: 'ng/mL',
      value: '-0.001',
      p: '0.67',
    },
    shbg: {
      key: 'shbg',
      analyte: 'shbg',
      statistic: 'difference',
      label: 'adjusted means, 1999-2004 less 1988-1991',
      unit: 'nmol/L',
      value: '-1.17',
      p: '0.19',
    },
    estradiol: {
      key: 'estradiol',
      analyte: 'estradiol',
      statistic: 'difference',
      label: 'adjusted means, 1999-2004 less 1988-1991',
      unit: 'pg/mL',
      value: '-6.07',
      note: 'printed P<0.01',
    },
    'men-1988-1991': {
      key: 'men-1988-1991',
      analyte: 'men',
      statistic: 'count',
      unit: '{men}',
      value: '1413',
      group: '1988-1991',
      note: 'printed with a thousands mark',
    },
    'men-1999-2004': {
      key: 'men-1999-2004',
      analyte: 'men',
      statistic: 'count',
      unit: '{men}',
      value: '902',
      group: '1999-2004',
    },
  },
};
