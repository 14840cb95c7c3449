import {
  geneticsComtActivity,
  geneticsComtNoRecommendation,
  geneticsCyp19Rs10046,
  geneticsCyp19Rs10046Postmenopausal,
  geneticsCyp1a1Family,
  geneticsCyp1b1Hydroxylation,
  geneticsShbgRs1799941,
  geneticsShbgTestosterone,
  geneticsSult1a1Arg213his,
  geneticsSult1a1CopyNumber,
  geneticsUgt1a128Estradiol,
  geneticsUgt1a1Cpic,
} from '../../evidence/claims/genetics.js';
import type { VariantId } from '../../genetics/variant.js';
import { reported, whereCalculated, type VariantFact } from '../../language/sentence.js';

/**
 * What published work says of each variant. The first that may be said stands beside the call, the others after all calls.
 */
export const knownOfVariants: Readonly<Record<VariantId, readonly VariantFact[]>> = {
  'comt-val158met': [
    reported(geneticsComtActivity, 'enzyme activity varies {variation-between-genotypes}-fold with it.'),
    reported(
      geneticsComtNoRecommendation,
      'for the listed opioids a guideline annotation makes no recommendation from this gene.',
    ),
  ],
  'ugt1a1-28': [
    reported(
      geneticsUgt1a128Estradiol,
      'follicular estradiol of premenopausal homozygotes differed by {estradiol-homozygous-seven-repeat-versus-six-repeat} from six-repeat homozygotes ({population}).',
    ),
    reported(geneticsUgt1a1Cpic, 'the guideline on this gene concerns atazanavir, not estradiol.'),
  ],
  'shbg-rs6258': [
    whereCalculated(
      'free-testosterone',
      reported(
        geneticsShbgTestosterone,
        'it alters the binding of testosterone to SHBG, so the calculated free testosterone may be off.',
      ),
    ),
    reported(geneticsShbgRs1799941, 'SHBG differs by {per-rs6258-allele} for each allele ({population}).'),
  ],
  'shbg-rs1799941': [
    reported(
      geneticsShbgRs1799941,
      'SHBG is higher by {per-rs1799941-effect-allele} for each effect allele ({population}), while free testosterone stays stable.',
    ),
  ],
  'shbg-rs12150660': [reported(geneticsShbgTestosterone, 'it is associated with serum testosterone ({population}).')],
  'sult1a1-2': [
    reported(geneticsSult1a1Arg213his, 'the His form has lower enzyme activity than the Arg form ({population}).'),
    reported(
      geneticsSult1a1CopyNumber,
      'copy number explained {variance-explained-by-copy-number} of the variability of enzyme activity ({population}); the variant was only marginally associated.',
    ),
    reported(
      geneticsUgt1a128Estradiol,
      'estrone of premenopausal heterozygotes differed by {estrone-sult1a1-arg213his-heterozygotes-versus-wild-type} from the wild type ({population}).',
    ),
  ],
  'cyp19a1-rs10046': [
    reported(
      geneticsCyp19Rs10046,
      'it has been related to circulating estradiol and to the ratio of estradiol to testosterone.',
    ),
    reported(geneticsCyp19Rs10046Postmenopausal, 'it went with differences in hormones ({population}).'),
  ],
  'cyp1b1-leu432val': [
    reported(
      geneticsCyp1b1Hydroxylation,
      'in vitro the enzyme hydroxylates estradiol at carbon four ({estradiol-4-hydroxylation-turnover}) more than at carbon two ({estradiol-2-hydroxylation-turnover}); of the variant nothing is quoted.',
    ),
  ],
  'cyp1a1-m1': [
    reported(
      geneticsCyp1a1Family,
      'that it goes with an inducible enzyme rests on co-segregation in {population} of three generations.',
    ),
  ],
};
