import type { Rule } from '../../language/rule.js';
import { calculated } from '../../language/sentence.js';
import { lhFshRatioWhereMeasured } from '../lh-fsh-ratio.js';
import { immunoassayRisesWithCrp, ratioWithoutLimit, separatorGel } from '../limitations.js';
import {
  acuteIllness,
  adiposity,
  afternoonSample,
  antipsychotics,
  anyImmunoassay,
  chemotherapy,
  cirrhosis,
  contraceptiveGonadotropins,
  contraceptiveTestosterone,
  glucocorticoids,
  hcgSource,
  heterophileTestosterone,
  higherAge,
  highShbgStates,
  lactation,
  hyperthyroidism,
  klinefelter,
  lhVariant,
  lowShbgContext,
  lowShbgHighWeight,
  macroprolactin,
  obeseWomen,
  opioids,
  pituitaryHcg,
  prolactinPhysiology,
  recentMeal,
} from '../associations.js';
import {
  clockTimeNotKnown,
  fastingNotStated,
  illnessNotStated,
  ofOneResult,
  phaseNotStated,
  pregnancyNotStated,
  shbgNotMeasured,
} from '../gaps.js';
import { centilesAreNoLimits, semenResults } from '../semen.js';
import { positionRule } from './position-rule.js';

const ofTestosterone = [...ofOneResult, clockTimeNotKnown, fastingNotStated, shbgNotMeasured];
const ofAWoman = [...ofOneResult, phaseNotStated, pregnancyNotStated];

/** Testosterone below its interval, male category. */
export const testosteroneLowMale: Rule = /* @__PURE__ */ positionRule({
  pattern: 'testosterone-low-male',
  analytes: ['testosterone'],
  side: 'below',
  category: 'male',
  name: 'Testosterone',
  unknown: ofTestosterone,
  alsoReportedWith: [afternoonSample, recentMeal, acuteIllness, opioids, glucocorticoids],
});
/** Testosterone above its interval, male category. */
export const testosteroneHighMale: Rule = /* @__PURE__ */ positionRule({
  pattern: 'testosterone-high-male',
  analytes: ['testosterone'],
  side: 'above',
  category: 'male',
  name: 'Testosterone',
  unknown: ofTestosterone,
  alsoReportedWith: [highShbgStates, hyperthyroidism, heterophileTestosterone],
});
/** Testosterone below its interval, female category. */
export const testosteroneLowFemale: Rule = /* @__PURE__ */ positionRule({
  pattern: 'testosterone-low-female',
  analytes: ['testosterone'],
  side: 'below',
  category: 'female',
  name: 'Testosterone',
  unknown: ofAWoman,
  alsoReportedWith: [contraceptiveTestosterone, anyImmunoassay],
});
/** Testosterone above its interval, female category. */
export const testosteroneHighFemale: Rule = /* @__PURE__ */ positionRule({
  pattern: 'testosterone-high-female',
  analytes: ['testosterone'],
  side: 'above',
  category: 'female',
  name: 'Testosterone',
  unknown: [...ofAWoman, shbgNotMeasured],
  alsoReportedWith: [heterophileTestosterone, anyImmunoassay],
  further: lhFshRatioWhereMeasured,
});
/** Free testosterone, bioavailable testosterone or the free androgen index below its interval. */
export const freeTestosteroneLow: Rule = /* @__PURE__ */ positionRule({
  pattern: 'free-testosterone-low',
  analytes: ['free-testosterone', 'bioavailable-testosterone', 'free-androgen-index'],
  side: 'below',
  name: 'Free testosterone',
  unknown: ofOneResult,
  alsoReportedWith: [afternoonSample, anyImmunoassay],
  further: [calculated('free-testosterone'), calculated('free-androgen-index')],
});
/** Free testosterone, bioavailable testosterone or the free androgen index above its interval. */
export const freeTestosteroneHigh: Rule = /* @__PURE__ */ positionRule({
  pattern: 'free-testosterone-high',
  analytes: ['free-testosterone', 'bioavailable-testosterone', 'free-androgen-index'],
  side: 'above',
  name: 'Free testosterone',
  unknown: ofOneResult,
  alsoReportedWith: [heterophileTestosterone, anyImmunoassay],
  further: [calculated('free-testosterone'), calculated('free-androgen-index')],
});
/** Estradiol below its interval, male category. */
export const estradiolLowMale: Rule = /* @__PURE__ */ positionRule({
  pattern: 'estradiol-low-male',
  analytes: ['estradiol'],
  side: 'below',
  category: 'male',
  name: 'Estradiol',
  unknown: ofOneResult,
  alsoReportedWith: [anyImmunoassay],
  limitations: [separatorGel],
});
/** Estradiol above its interval, male category. */
export const estradiolHighMale: Rule = /* @__PURE__ */ positionRule({
  pattern: 'estradiol-high-male',
  analytes: ['estradiol'],
  side: 'above',
  category: 'male',
  name: 'Estradiol',
  unknown: ofOneResult,
  alsoReportedWith: [adiposity, hcgSource, cirrhosis, anyImmunoassay],
  further: [calculated('testosterone-estradiol-ratio')],
  limitations: [ratioWithoutLimit, immunoassayRisesWithCrp],
});
/** Estradiol below its interval, female category. */
export const estradiolLowFemale: Rule = /* @__PURE__ */ positionRule({
  pattern: 'estradiol-low-female',
  analytes: ['estradiol'],
  side: 'below',
  category: 'female',
  name: 'Estradiol',
  unknown: ofAWoman,
  alsoReportedWith: [contraceptiveGonadotropins, anyImmunoassay],
  limitations: [separatorGel],
});
/** Estradiol above its interval, female category. */
export const estradiolHighFemale: Rule = /* @__PURE__ */ positionRule({
  pattern: 'estradiol-high-female',
  analytes: ['estradiol'],
  side: 'above',
  category: 'female',
  name: 'Estradiol',
  unknown: ofAWoman,
  alsoReportedWith: [anyImmunoassay],
});
/** LH below its interval. */
export const lhLow: Rule = /* @__PURE__ */ positionRule({
  pattern: 'lh-low',
  analytes: ['lh'],
  side: 'below',
  name: 'LH',
  unknown: [...ofOneResult, phaseNotStated],
  alsoReportedWith: [lhVariant, opioids, anyImmunoassay],
});
/** LH above its interval. */
export const lhHigh: Rule = /* @__PURE__ */ positionRule({
  pattern: 'lh-high',
  analytes: ['lh'],
  side: 'above',
  name: 'LH',
  unknown: [...ofOneResult, phaseNotStated],
  alsoReportedWith: [chemotherapy, anyImmunoassay],
});
/** FSH below its interval. */
export const fshLow: Rule = /* @__PURE__ */ positionRule({
  pattern: 'fsh-low',
  analytes: ['fsh'],
  side: 'below',
  name: 'FSH',
  unknown: [...ofOneResult, phaseNotStated],
  alsoReportedWith: [contraceptiveGonadotropins, anyImmunoassay],
});
/** FSH above its interval. */
export const fshHigh: Rule = /* @__PURE__ */ positionRule({
  pattern: 'fsh-high',
  analytes: ['fsh'],
  side: 'above',
  name: 'FSH',
  unknown: [...ofOneResult, phaseNotStated],
  alsoReportedWith: [chemotherapy, anyImmunoassay],
});
/** SHBG below its interval. */
export const shbgLow: Rule = /* @__PURE__ */ positionRule({
  pattern: 'shbg-low',
  analytes: ['shbg'],
  side: 'below',
  name: 'SHBG',
  unknown: ofOneResult,
  alsoReportedWith: [lowShbgHighWeight, lowShbgContext, obeseWomen],
});
/** SHBG above its interval. */
export const shbgHigh: Rule = /* @__PURE__ */ positionRule({
  pattern: 'shbg-high',
  analytes: ['shbg'],
  side: 'above',
  name: 'SHBG',
  unknown: ofOneResult,
  alsoReportedWith: [contraceptiveGonadotropins, highShbgStates, hyperthyroidism, cirrhosis, higherAge],
});
/** Prolactin below its interval. */
export const prolactinLow: Rule = /* @__PURE__ */ positionRule({
  pattern: 'prolactin-low',
  analytes: ['prolactin'],
  side: 'below',
  name: 'Prolactin',
  unknown: ofOneResult,
  alsoReportedWith: [anyImmunoassay],
});
/** Prolactin above its interval. */
export const prolactinHigh: Rule = /* @__PURE__ */ positionRule({
  pattern: 'prolactin-high',
  analytes: ['prolactin'],
  side: 'above',
  name: 'Prolactin',
  unknown: [...ofOneResult, pregnancyNotStated, illnessNotStated],
  alsoReportedWith: [macroprolactin, prolactinPhysiology, antipsychotics, lactation],
});
/** An androgen precursor above its interval. */
export const androgenPrecursorHigh: Rule = /* @__PURE__ */ positionRule({
  pattern: 'androgen-precursor-high',
  analytes: ['androstenedione', 'dheas', '17-hydroxyprogesterone'],
  side: 'above',
  name: 'Androgen precursor',
  unknown: ofOneResult,
  alsoReportedWith: [anyImmunoassay],
});
/** hCG above its interval. */
export const hcgHigh: Rule = /* @__PURE__ */ positionRule({
  pattern: 'hcg-high',
  analytes: ['hcg'],
  side: 'above',
  name: 'hCG',
  unknown: [...ofOneResult, pregnancyNotStated],
  alsoReportedWith: [pituitaryHcg, anyImmunoassay],
});
/** Hematocrit or hemoglobin above its interval. */
export const hematocritOrHemoglobinHigh: Rule = /* @__PURE__ */ positionRule({
  pattern: 'hematocrit-or-hemoglobin-high',
  analytes: ['hematocrit', 'hemoglobin'],
  side: 'above',
  name: 'Hematocrit or hemoglobin',
  unknown: ofOneResult,
  alsoReportedWith: [anyImmunoassay],
});
/** PSA above its interval. */
export const psaHigh: Rule = /* @__PURE__ */ positionRule({
  pattern: 'psa-high',
  analytes: ['psa'],
  side: 'above',
  name: 'PSA',
  unknown: ofOneResult,
  alsoReportedWith: [anyImmunoassay],
});

/** A semen result below its interval. */
export const semenResultLow: Rule = /* @__PURE__ */ positionRule({
  pattern: 'semen-result-low',
  analytes: semenResults,
  side: 'below',
  category: 'male',
  name: 'Semen examination',
  unknown: ofOneResult,
  alsoReportedWith: [klinefelter],
  further: [centilesAreNoLimits],
});

/** The rules of one result on one side of its interval, which more specific rules absorb. */
export const positionRules: readonly Rule[] = [
  testosteroneLowMale,
  testosteroneHighMale,
  testosteroneLowFemale,
  testosteroneHighFemale,
  freeTestosteroneLow,
  freeTestosteroneHigh,
  estradiolLowMale,
  estradiolHighMale,
  estradiolLowFemale,
  estradiolHighFemale,
  lhLow,
  lhHigh,
  fshLow,
  fshHigh,
  shbgLow,
  shbgHigh,
  prolactinLow,
  prolactinHigh,
  androgenPrecursorHigh,
  hcgHigh,
  hematocritOrHemoglobinHigh,
  psaHigh,
  semenResultLow,
];
