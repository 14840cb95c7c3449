// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
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
> = /* @__PURE__ */ claim({
  id: 'estradiol-male-access-interval',
  use: 'note',
  population: { category: 'male', note: 'adult men' },
  method: 'Access Sensitive Estradiol immunoassay',
  citation: sinaiLab8033Estradiol,
  values: {
    interval: 'estradiol laboratory-reference-interval pg/mL 0..31.5',
  },
});

/** ARUP lists LC-MS/MS estradiol in men aged 18 and older as 10.0-42.0 pg/mL. */
export const estradiolMaleArupInterval: Claim<
  'note',
  { readonly interval: readonly ['estradiol', 'laboratory-reference-interval'] }
> = /* @__PURE__ */ claim({
  id: 'estradiol-male-arup-interval',
  use: 'note',
  population: { category: 'male', ageYears: { min: 18 }, note: 'men >=18 y' },
  method: 'LC-MS/MS',
  citation: arup0093247Estradiol,
  values: {
    interval: 'estradiol laboratory-reference-interval pg/mL 10.0..42.0',
  },
});

/** One standard immunoassay lists estradiol in men as at most 39 pg/mL. */
export const estradiolMaleQuestUpperLimit: Claim<
  'note',
  { readonly 'upper-limit': readonly ['estradiol', 'laboratory-upper-limit'] }
> = /* @__PURE__ */ claim({
  id: 'estradiol-male-quest-upper-limit',
  use: 'note',
  population: { category: 'male', note: 'adult men' },
  method: 'immunoassay',
  citation: quest4021Estradiol,
  values: {
    'upper-limit': 'estradiol laboratory-upper-limit pg/mL <= 39',
  },
});

/**
 * A hospital laboratory using a chemiluminescence assay lists FSH 1.4-18.1 mIU/mL for males 13-70 years, which shows
 * how far male FSH limits differ between platforms.
 */
export const fshMaleChemiluminescenceInterval: Claim<
  'note',
  { readonly interval: readonly ['fsh', 'laboratory-reference-interval'] }
> = /* @__PURE__ */ claim({
  id: 'fsh-male-chemiluminescence-interval',
  use: 'note',
  population: { category: 'male', ageYears: { min: 13, max: 70 }, note: 'males 13-70 y' },
  method: 'chemiluminescence immunoassay',
  citation: stlukesLab86Fsh,
  values: {
    interval: 'fsh laboratory-reference-interval m[IU]/mL 1.4..18.1',
  },
});

/** ARUP (electrochemiluminescence) lists adult male LH as 1.7-8.6 IU/L and adult male FSH as 1.5-12.4 IU/L. */
export const gonadotropinsMaleArupInterval: Claim<
  'note',
  {
    readonly lh: readonly ['lh', 'laboratory-reference-interval'];
    readonly fsh: readonly ['fsh', 'laboratory-reference-interval'];
  }
> = /* @__PURE__ */ claim({
  id: 'gonadotropins-male-arup-interval',
  use: 'note',
  population: { category: 'male', ageYears: { min: 18 }, note: 'men >=18 y' },
  method: 'electrochemiluminescent immunoassay',
  citation: arup0070193Lhfsh,
  values: {
    lh: 'lh laboratory-reference-interval [IU]/L 1.7..8.6',
    fsh: 'fsh laboratory-reference-interval [IU]/L 1.5..12.4',
  },
});

/** Mayo Clinic Laboratories lists LH 1.3-9.6 IU/L and FSH 1.2-15.8 IU/L in males over 18 years. */
export const gonadotropinsMaleMayoInterval: Claim<
  'note',
  {
    readonly lh: readonly ['lh', 'laboratory-reference-interval'];
    readonly fsh: readonly ['fsh', 'laboratory-reference-interval'];
  }
> = /* @__PURE__ */ claim({
  id: 'gonadotropins-male-mayo-interval',
  use: 'note',
  population: { category: 'male', ageYears: { minExclusive: 18 }, note: 'males over 18 years' },
  method: 'electrochemiluminescence immunoassay',
  citation: mayoLhLh,
  values: {
    lh: 'lh laboratory-reference-interval [IU]/L 1.3..9.6',
    fsh: 'fsh laboratory-reference-interval [IU]/L 1.2..15.8',
  },
});

/**
 * In men FSH, LH and SHBG rise with age while prolactin, free and bioavailable testosterone fall; total testosterone
 * showed no significant age trend in this immunoassay study.
 */
export const hormonesMaleAgeTrend: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim({
  id: 'hormones-male-age-trend',
  use: 'context',
  population: { category: 'male', note: '1043 apparently healthy Chinese men' },
  method: 'automated immunoassay',
  citation: yu2018Chinesemen,
});

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
> = /* @__PURE__ */ claim({
  id: 'hormones-male-china-intervals',
  use: 'context',
  population: { category: 'male', note: '1043 apparently healthy Chinese men' },
  method: 'automated immunoassay; free and bioavailable T as reported; value = median',
  citation: yu2018Chinesemen,
  values: {
    fsh: 'fsh reference-interval-stated [IU]/L 5.6 1.9..16.3',
    lh: 'lh reference-interval-stated [IU]/L 4.2 1.6..10.0',
    prolactin: 'prolactin reference-interval-stated m[IU]/L 189 88..450',
    estradiol: 'estradiol reference-interval-stated pmol/L 85 4.7..195',
    shbg: 'shbg reference-interval-stated nmol/L 29.4 11.5..66.3',
    testosterone: 'testosterone reference-interval-stated nmol/L 15.6 7.4..24.5',
    'free-testosterone': 'free-testosterone reference-interval-stated nmol/L 0.31 0.16..0.52',
    'bioavailable-testosterone': 'bioavailable-testosterone reference-interval-stated nmol/L 8.0 3.7..13.2',
  },
});

/** ARUP lists male SHBG as 17-56 nmol/L at 18-49 years and 19-76 nmol/L from 50 years. */
export const shbgMaleArupInterval: Claim<
  'note',
  {
    readonly 'age-18-49': readonly ['shbg', 'laboratory-reference-interval'];
    readonly 'age-50-up': readonly ['shbg', 'laboratory-reference-interval'];
  }
> = /* @__PURE__ */ claim({
  id: 'shbg-male-arup-interval',
  use: 'note',
  population: { category: 'male', ageYears: { min: 18 }, note: 'adult men' },
  method: 'electrochemiluminescent immunoassay',
  citation: arup0081057Testosterone,
  values: {
    'age-18-49': 'shbg laboratory-reference-interval nmol/L 17..56',
    'age-50-up': 'shbg laboratory-reference-interval nmol/L 19..76',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'shbg-male-gavleborg-interval',
  use: 'context',
  population: { category: 'male', ageYears: { min: 20 }, note: 'adult men' },
  method: 'plasma SHBG, platform not stated',
  citation: gavleborg2021Shbg,
  values: {
    'age-20-49': 'shbg laboratory-reference-interval nmol/L 18..54',
    'age-50-up': 'shbg laboratory-reference-interval nmol/L 21..77',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'testosterone-male-arup-interval',
  use: 'note',
  population: { category: 'male', ageYears: { min: 18 }, note: 'adult men' },
  method: 'LC-MS/MS',
  citation: arup0081057Testosterone,
  values: {
    'age-18-39': 'testosterone laboratory-reference-interval ng/dL 300..1080',
    'age-40-59': 'testosterone laboratory-reference-interval ng/dL 300..890',
    'age-60-up': 'testosterone laboratory-reference-interval ng/dL 300..720',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'testosterone-male-framingham-interval',
  use: 'context',
  population: { category: 'male', ageYears: { min: 19, max: 40 }, note: '456 healthy non-obese men 19-40 y, US' },
  method: 'total T by LC-MS/MS; free T calculated',
  citation: bhasin2011Framingham,
  values: {
    'testosterone-p2.5': 'testosterone percentile-2.5 ng/dL 348.3',
    'testosterone-median': 'testosterone median ng/dL 698.7',
    'free-testosterone-p2.5': 'free-testosterone percentile-2.5 pg/mL 70.0',
    'free-testosterone-median': 'free-testosterone median pg/mL 134.0',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'testosterone-male-harmonized-interval',
  use: 'note',
  population: {
    category: 'male',
    ageYears: { min: 19, max: 39 },
    note: 'healthy non-obese men 19-39 y, four cohorts (FHS, EMAS, MrOS, SIBLOS), n=9054 overall; US and Europe, mostly white',
  },
  method: 'mass spectrometry or immunoassay results re-expressed on the CDC LC-MS/MS reference method',
  restriction: { certified: true, ageYears: { min: 19, max: 39 } },
  citation: travison2017Harmonized,
  values: {
    interval: 'testosterone reference-interval-95 ng/dL 264..916',
    'p5-p95': 'testosterone percentile-interval-5-95 ng/dL 303..852',
    median: 'testosterone median ng/dL 531',
  },
});

/**
 * The harmonized interval comes from predominantly white cohorts, and its authors leave open whether limits of
 * healthy young men or age-adjusted ones apply; levels in non-obese men were higher than in all men of the same age.
 */
export const testosteroneMaleHarmonizedLimitations: Claim<'context', { readonly [Key in never]: never }> =
  /* @__PURE__ */ claim({
    id: 'testosterone-male-harmonized-limitations',
    use: 'context',
    population: { category: 'male', note: 'healthy non-obese men 19-39 y, four US and European cohorts' },
    method: 'results re-expressed on the CDC LC-MS/MS reference method',
    citation: travison2017Harmonized,
    secondary: true,
  });

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
> = /* @__PURE__ */ claim({
  id: 'testosterone-male-lifespan-model',
  use: 'context',
  population: { category: 'male', note: 'healthy males across the lifespan, 13 published data sets' },
  method: 'mixed assays',
  citation: kelsey2014Lifespan,
  values: {
    'age-19': 'testosterone reference-interval-95 nmol/L 15.4 7.2..31.1',
    'age-40': 'testosterone reference-interval-95 nmol/L 13.0 6.6..25.3',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'testosterone-male-neale-interval',
  use: 'note',
  population: { category: 'male', note: '67 young healthy men' },
  method: 'LC-MS/MS; calculated free T',
  citation: neale2013Lcmsms,
  values: {
    testosterone: 'testosterone reference-interval-95 nmol/L 10.6..31.9',
    'free-testosterone': 'free-testosterone reference-interval-95 nmol/L 0.23..0.63',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'testosterone-male-nhanes-trend',
  use: 'evidence-surface-only',
  population: {
    category: 'male',
    ageYears: { min: 20 },
    note: 'non-Hispanic white, non-Hispanic black and Mexican-American men with morning samples, 1413 and 902',
  },
  method: 'electrochemiluminescence immunoassay; free testosterone calculated',
  citation: nyante2012Trends,
  values: {
    testosterone: 'testosterone difference ng/mL -0.03',
    'free-testosterone': 'free-testosterone difference ng/mL -0.001',
    shbg: 'shbg difference nmol/L -1.17',
    estradiol: 'estradiol difference pg/mL -6.07',
    'men-1988-1991': 'men count {men} 1413',
    'men-1999-2004': 'men count {men} 902',
  },
});
