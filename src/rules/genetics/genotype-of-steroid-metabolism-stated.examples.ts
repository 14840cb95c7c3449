import { absent, present, type RuleExample } from '../example.js';
import { genotype, inside, man, slip, vary, woman } from '../slip.js';

const picture = slip(woman(42), inside('estradiol'), genotype('UGT1A1', '*28', '*28/*28'));

export const genotypeOfSteroidMetabolismStatedExamples: readonly RuleExample[] = [
  present('two alleles of UGT1A1*28 are stated of a woman aged 42', picture),
  present(
    'COMT Val158Met and SULT1A1*2 are stated too',
    vary(picture, genotype('COMT', 'Val158Met', 'Val/Met'), genotype('SULT1A1', '*2', '*1/*2')),
  ),
  present(
    'SHBG rs6258 is stated of a man whose free testosterone is calculated',
    slip(man(34), inside('testosterone'), inside('shbg'), genotype('SHBG', 'rs6258', 'one copy of the risk allele')),
  ),
  present('CYP1A1 m1 is stated', slip(man(34), inside('testosterone'), genotype('CYP1A1', 'm1', 'm1/m1'))),
  absent('no genotype is stated', slip(woman(42), inside('estradiol'))),
  absent(
    'the only call is of letters, which have two readings',
    slip(woman(42), inside('estradiol'), genotype('CYP1B1', 'rs1056836', 'C/G')),
  ),
];
