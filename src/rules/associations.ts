import { illnessGonadotropinsWomen, illnessTestosteroneMen } from '../evidence/claims/acute-illness.js';
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
  patternLowShbgContext,
  patternLowTNormalFreeT,
  patternNormalTLowFreeT,
  shbgCirrhosisMen,
  shbgHighMenContext,
  shbgHyperthyroidism,
  shbgObeseWomen,
} from '../evidence/claims/pattern-shbg.js';
import { testosteroneTherapyNasalGonadotropins } from '../evidence/claims/exogenous-testosterone.js';
import { preanalyticMeal, preanalyticTestosteroneDiurnal } from '../evidence/claims/preanalytic.js';
import {
  assayMacroprolactinPrevalence,
  prolactinAntipsychotics,
  prolactinLactation,
  prolactinMacroprolactinomaMen,
  prolactinMicroprolactinomaMen,
  prolactinPhysiologicCauses,
} from '../evidence/claims/prolactin.js';
import { hormonesMaleAgeTrend } from '../evidence/claims/interval-male.js';
import { estradiolMaleAdiposity } from '../evidence/claims/pattern-estradiol.js';
import { hcgPerimenopausalPituitary } from '../evidence/claims/hcg.js';
import {
  androgenInsensitivityInfertileMen,
  androgenInsensitivityMild,
} from '../evidence/claims/androgen-insensitivity.js';
import { centralHypothyroidismPattern, hypopituitarismAxisShares } from '../evidence/claims/hypopituitarism.js';
import { fhaVersusPcosReview } from '../evidence/claims/fha.js';
import { poiEstradiolSupportive } from '../evidence/claims/poi.js';
import { estradiolLhFemaleCycleElecsys } from '../evidence/claims/interval-female.js';
import {
  contraceptiveCombinedGonadotropins,
  contraceptiveCombinedTestosterone,
  drugDmpaGonadotropins,
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
export const acuteIllnessWomen: Association = reported(
  illnessGonadotropinsWomen,
  'acute illness: LH, FSH and estradiol fell after brain injury (a small series of women)',
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
export const pituitaryHcg: Association = reported(
  hcgPerimenopausalPituitary,
  'hCG raised without pregnancy in {share-raised} of perimenopausal and postmenopausal women (a review)',
);
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
export const lowShbgContext: Association = reported(
  patternLowShbgContext,
  'obesity, insulin resistance or diabetes (men)',
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
export const antipsychotics: Association = reported(
  prolactinAntipsychotics,
  'antipsychotic drugs (raised prolactin in up to {people-with-raised-prolactin-on-antipsychotics-upper-estimate} of {population})',
);
export const lactation: Association = reported(
  prolactinLactation,
  'lactation, with prolactin raised over {amenorrhoea-duration} of lactational amenorrhea',
);
export const microprolactinomaMen: Association = reported(
  prolactinMicroprolactinomaMen,
  'microprolactinoma, with testosterone low in {share-low-testosterone} ({population})',
);
export const macroprolactinomaMen: Association = reported(
  prolactinMacroprolactinomaMen,
  'macroprolactinoma, with a median testosterone of {testosterone-median-at-baseline} ({population})',
);
export const androgenInsensitivity: Association = reported(
  androgenInsensitivityMild,
  'mild androgen insensitivity, with testosterone and LH raised (a small series)',
);
export const fewAndrogenReceptors: Association = reported(
  androgenInsensitivityInfertileMen,
  'a low amount of androgen receptor (a small series of infertile men)',
);
export const hypopituitarism: Association = reported(
  hypopituitarismAxisShares,
  'hypopituitarism, with gonadotropins lacking in {gonadotropins}, TSH in {tsh} and corticotropin in {corticotropin} ({population})',
);
export const centralHypothyroidism: Association = reported(
  centralHypothyroidismPattern,
  'pituitary disease, with free thyroxine below and TSH low, inside or mildly raised (a guideline)',
);
export const adiposity: Association = reported(
  estradiolMaleAdiposity,
  'a higher body mass index and body fat ({population})',
);
export const contraceptiveGonadotropins: Association = reported(
  contraceptiveCombinedGonadotropins,
  'combined hormonal contraception (women before and during use)',
);
export const midCycle: Association = reported(
  estradiolLhFemaleCycleElecsys,
  'mid-cycle, with a median LH of {lh-ovulation} around ovulation in one cohort',
);
export const depotProgestogen: Association = reported(
  drugDmpaGonadotropins,
  'depot medroxyprogesterone, with LH and FSH in their luteal range and estradiol averaging {long-term-mean}',
);
export const hypothalamicAmenorrhea: Association = reported(
  fhaVersusPcosReview,
  'functional hypothalamic amenorrhea, uncommon at a body mass index above {functional-hypothalamic-amenorrhoea-uncommon-above} (a review)',
);
export const ovarianInsufficiency: Association = reported(
  poiEstradiolSupportive,
  'premature ovarian insufficiency, of which a low estradiol is supportive and not defining (a guideline)',
);
export const contraceptiveTestosterone: Association = reported(
  contraceptiveCombinedTestosterone,
  'combined hormonal contraception (women of pooled studies)',
);
export const nasalTestosterone: Association = reported(
  testosteroneTherapyNasalGonadotropins,
  'nasal testosterone, on which LH stayed inside its interval in {lh-men-within-the-reference-interval-at-6-months} of men and FSH in {fsh-men-within-the-reference-interval-at-6-months}',
);
