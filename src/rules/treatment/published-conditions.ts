import { illnessGonadotropinsWomen, illnessTestosteroneMen } from '../../evidence/claims/acute-illness.js';
import { drugValproateAndrogens } from '../../evidence/claims/drug-context.js';
import { estradiolMaleAdiposity } from '../../evidence/claims/pattern-estradiol.js';
import { patternAgeVersusObesity } from '../../evidence/claims/pattern-hypogonadism.js';
import {
  patternSmokingShbg,
  shbgCentralObesityMen,
  shbgCirrhosisMen,
  shbgHighMenContext,
  shbgHyperthyroidism,
  shbgHyperthyroidismFrequency,
  shbgObeseWomen,
} from '../../evidence/claims/pattern-shbg.js';
import { prolactinLactation, prolactinPhysiologicCauses } from '../../evidence/claims/prolactin.js';
import { all, any, given, isMeasured, on, type Condition } from '../../language/clause.js';
import { cited, where, type ConditionalSentence } from '../../language/sentence.js';

type Read = 'testosterone' | 'estradiol' | 'lh' | 'fsh' | 'shbg' | 'prolactin';

const measured = (...analytes: readonly Read[]): Condition<Read> => any(...analytes.map((one) => isMeasured(one)));

/** What published work saw with a stated condition or a listed drug, each said only of results that were measured. */
export const publishedConditions: readonly ConditionalSentence<Read>[] = [
  where(
    all(given('obesity-stated'), measured('testosterone')),
    cited(
      patternAgeVersusObesity,
      'In men of the obese group total testosterone lay {testosterone-obese} from that of the leanest, with LH unchanged or lower ({population}).',
    ),
  ),
  where(
    all(given('obesity-stated'), measured('estradiol')),
    cited(
      estradiolMaleAdiposity,
      'With body mass index and body fat, estradiol rose and testosterone and SHBG fell ({population}).',
    ),
  ),
  where(
    all(given('obesity-stated'), measured('shbg')),
    cited(shbgObeseWomen, 'Median SHBG of women below the obese range was {median-not-obese} ({population}).'),
  ),
  where(
    all(given('obesity-stated'), measured('shbg')),
    cited(
      shbgCentralObesityMen,
      'SHBG differed by {waist-to-height} with a larger waist-to-height ratio ({population}).',
    ),
  ),
  where(
    all(given('hyperthyroidism-stated'), measured('shbg', 'testosterone')),
    cited(
      shbgHyperthyroidism,
      'Total testosterone and SHBG were higher in hyperthyroidism than after it ({population}).',
    ),
  ),
  where(
    all(given('hyperthyroidism-stated'), measured('shbg')),
    cited(shbgHyperthyroidismFrequency, 'SHBG was raised in {share-raised} ({population}).'),
  ),
  where(
    all(given('liver-disease-stated'), measured('shbg', 'estradiol', 'lh', 'fsh', 'prolactin')),
    cited(
      shbgCirrhosisMen,
      'In cirrhosis estradiol, LH, FSH and prolactin were higher, and SHBG was raised in {share-raised} ({population}).',
    ),
  ),
  where(
    all(given('hiv-stated'), measured('shbg', 'testosterone')),
    cited(shbgHighMenContext, 'SHBG, and with it total testosterone, may read high in HIV disease ({population}).'),
  ),
  where(
    all(given('smoking-stated'), measured('shbg', 'lh', 'testosterone')),
    cited(
      patternSmokingShbg,
      'Smokers had higher SHBG (by {shbg}), LH (by {lh}) and total testosterone (by {testosterone}) in {population}.',
    ),
  ),
  where(
    all(given('acute-illness'), measured('testosterone')),
    cited(
      illnessTestosteroneMen,
      'Testosterone fell within a day of acute illness or surgery and later came back ({population}).',
    ),
  ),
  where(
    all(given('acute-illness'), measured('lh', 'fsh', 'estradiol')),
    cited(illnessGonadotropinsWomen, 'LH, FSH and estradiol were lower in acute illness ({population}).'),
  ),
  where(
    all(given('lactation-stated'), measured('prolactin')),
    cited(prolactinLactation, 'Basal prolactin was raised during lactation ({population}).'),
  ),
  where(
    all(given('renal-or-thyroid-disease-stated'), measured('prolactin')),
    cited(
      prolactinPhysiologicCauses,
      'A review lists hypothyroidism and chronic renal failure among what raised prolactin is reported with.',
    ),
  ),
  where(
    all(on('antiepileptic'), measured('testosterone', 'shbg')),
    cited(
      drugValproateAndrogens,
      'Androgens were raised in {androgens-men-with-raised-serum-androgens-on-valproate} on valproate, and SHBG was high on carbamazepine ({population}).',
    ),
  ),
];
