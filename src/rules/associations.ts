import { illnessTestosteroneMen } from '../evidence/claims/acute-illness.js';
import {
  assayBiotinCoherentProfile,
  assayHeterophileTestosterone,
  assayInterferenceGeneral,
  assayLhVariant,
} from '../evidence/claims/assay.js';
import {
  chemotherapyGonadotropinsMen,
  hcgTumourCaseMediastinal,
  klinefelterHormonePicture,
  patternAgeVersusObesity,
  patternGonadotropinsOrchidectomy,
} from '../evidence/claims/pattern-hypogonadism.js';
import { drugOpioidsHypogonadism, drugGlucocorticoidsTestosterone } from '../evidence/claims/drug-context.js';
import {
  patternLowTNormalFreeT,
  patternNormalTLowFreeT,
  shbgCirrhosisMen,
  shbgHighMenContext,
  shbgHyperthyroidism,
  shbgObeseWomen,
} from '../evidence/claims/pattern-shbg.js';
import { testosteroneTherapyNasalGonadotropins } from '../evidence/claims/exogenous-testosterone.js';
import { preanalyticMeal, preanalyticTestosteroneDiurnal } from '../evidence/claims/preanalytic.js';
import { assayMacroprolactinPrevalence, prolactinPhysiologicCauses } from '../evidence/claims/prolactin.js';
import { hormonesMaleAgeTrend } from '../evidence/claims/interval-male.js';
import { estradiolMaleAdiposity } from '../evidence/claims/pattern-estradiol.js';
import {
  contraceptiveCombinedGonadotropins,
  contraceptiveCombinedTestosterone,
} from '../evidence/claims/female-drug-context.js';
import { reported, type Association } from '../language/sentence.js';

/** Other circumstances in which published work describes the same picture. */
export const anyImmunoassay: Association = reported(
  assayInterferenceGeneral,
  'interference in any hormone immunoassay: cross-reaction, biotin, antibodies',
);
export const biotinProfile: Association = reported(
  assayBiotinCoherentProfile,
  'biotin or antibodies against streptavidin, which can imitate such a combination',
);
export const lhVariant: Association = reported(assayLhVariant, 'a common LH variant that some immunoassays read low');
export const heterophileTestosterone: Association = reported(
  assayHeterophileTestosterone,
  'heterophile antibodies that read testosterone high on immunoassay ({population})',
);
export const afternoonSample: Association = reported(
  preanalyticTestosteroneDiurnal,
  'collection later in the day ({population})',
);
export const recentMeal: Association = reported(preanalyticMeal, 'a glucose load or a meal before the sample');
export const acuteIllness: Association = reported(
  illnessTestosteroneMen,
  'acute illness, injury or surgery (a series of men)',
);
export const obesity: Association = reported(
  patternAgeVersusObesity,
  'a body mass index in the obese range, with LH unchanged or lower ({population})',
);
export const orchidectomy: Association = reported(
  patternGonadotropinsOrchidectomy,
  'bilateral orchidectomy on testosterone replacement (one man)',
);
export const chemotherapy: Association = reported(
  chemotherapyGonadotropinsMen,
  'earlier chemotherapy (a cohort of treated men)',
);
export const klinefelter: Association = reported(
  klinefelterHormonePicture,
  'Klinefelter syndrome, with highly variable features',
);
export const hcgSource: Association = reported(hcgTumourCaseMediastinal, 'a source of hCG ({population})');
export const opioids: Association = reported(drugOpioidsHypogonadism, 'opioids in long-term use, {population}');
export const glucocorticoids: Association = reported(
  drugGlucocorticoidsTestosterone,
  'glucocorticoids in long-term use (a small series of men)',
);
export const highShbgStates: Association = reported(
  shbgHighMenContext,
  'HIV disease and some anticonvulsants, with raised SHBG',
);
export const higherAge: Association = reported(hormonesMaleAgeTrend, 'higher age (a cohort of men)');
export const hyperthyroidism: Association = reported(
  shbgHyperthyroidism,
  'hyperthyroidism (a small series of men and women)',
);
export const cirrhosis: Association = reported(shbgCirrhosisMen, 'cirrhosis (a series of men)');
export const lowShbgHighWeight: Association = reported(
  patternLowTNormalFreeT,
  'a younger and heavier group of men with low SHBG ({population})',
);
export const highShbgOlder: Association = reported(
  patternNormalTLowFreeT,
  'an older group of men with higher SHBG and LH ({population})',
);
export const obeseWomen: Association = reported(shbgObeseWomen, 'a higher body mass index (premenopausal women)');
export const macroprolactin: Association = reported(
  assayMacroprolactinPrevalence,
  'macroprolactin, about {pooled-prevalence} of raised results',
);
export const prolactinPhysiology: Association = reported(
  prolactinPhysiologicCauses,
  'pregnancy, lactation, stress, exercise and venepuncture, among others',
);
export const adiposity: Association = reported(
  estradiolMaleAdiposity,
  'a higher body mass index and body fat ({population})',
);
export const contraceptiveGonadotropins: Association = reported(
  contraceptiveCombinedGonadotropins,
  'combined hormonal contraception (women before and during use)',
);
export const contraceptiveTestosterone: Association = reported(
  contraceptiveCombinedTestosterone,
  'combined hormonal contraception (women of pooled studies)',
);
export const nasalTestosterone: Association = reported(
  testosteroneTherapyNasalGonadotropins,
  'nasal testosterone, on which LH stayed inside its interval in {lh-men-within-the-reference-interval-at-6-months} of men and FSH in {fsh-men-within-the-reference-interval-at-6-months}',
);
