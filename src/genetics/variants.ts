import { geneticsDbsnpOrientation, geneticsUgt1a1RepeatNotation } from '../evidence/claims/genetics.js';
import type { Ambiguity, Variant } from './variant.js';

/** C and G are each other's complement, so the letters of such a variant read alike on both strands. */
const palindrome: Ambiguity = {
  call: /^(?=.*[acgt])[acgt[\]()/|;,>-]+$/,
  why: 'the variant exchanges C and G, which read alike on both strands, so letters of bases have two readings',
  claim: geneticsDbsnpOrientation,
};

const bareRepeats: Ambiguity = {
  call: /^(?=.*\d)[ta\d[\]()/|;,-]+(?:repeats?)?$/,
  why: 'HGVS and legacy names count the repeats with a difference of one, so a bare count has two readings',
  claim: geneticsUgt1a1RepeatNotation,
};

/**
 * Every variant that is read. A spelling, an allele or an identifier stands here only when it was seen in the evidence; what a
 * variant does is said by the rule, from claims. Those of which most is known come first, and are said first.
 */
export const variants: readonly Variant[] = [
  {
    id: 'comt-val158met',
    name: 'COMT Val158Met',
    genes: ['COMT'],
    spellings: ['Val158Met', 'p.Val158Met', 'p.(Val158Met)', 'rs4680'],
    alleles: ['Val', 'Met'],
    notations: [
      { Val: 'Val', Met: 'Met' },
      { Val158: 'Val', Met158: 'Met' },
      { '[Val158=]': 'Val', '[=]': 'Val', '[Val158Met]': 'Met' },
    ],
    ambiguities: [],
    examples: ['Val/Met', 'Val158/Met158', 'p.[Val158Met];[=]', 'one copy of Met', 'heterozygous'],
    strength: 'established enzymatic effect',
  },
  {
    id: 'ugt1a1-28',
    name: 'UGT1A1*28',
    genes: ['UGT1A1'],
    spellings: ['*28', 'rs3064744', 'rs8175347'],
    alleles: ['*1', '*28', '*36', '*37'],
    notations: [
      { '*1': '*1', '*28': '*28', '*36': '*36', '*37': '*37' },
      { 'TA[7]': '*1', 'TA[8]': '*28', 'TA[6]': '*36', 'TA[9]': '*37' },
      { '(TA)6': '*1', '(TA)7': '*28', '(TA)5': '*36', '(TA)8': '*37' },
    ],
    ambiguities: [bareRepeats],
    examples: ['*1/*28', 'TA[7]/TA[8]', '(TA)6/(TA)7', 'one copy of *28', 'heterozygous for *28'],
    strength: 'conflicting or insufficient',
  },
  {
    id: 'shbg-rs6258',
    name: 'SHBG rs6258',
    genes: ['SHBG'],
    spellings: ['rs6258'],
    alleles: ['risk allele'],
    notations: [],
    ambiguities: [],
    examples: ['one copy of the risk allele', 'heterozygous'],
    strength: 'replicated serum association',
  },
  {
    id: 'shbg-rs1799941',
    name: 'SHBG rs1799941',
    genes: ['SHBG'],
    spellings: ['rs1799941', '-68G>A'],
    alleles: ['effect allele'],
    notations: [],
    ambiguities: [],
    examples: ['one copy of the effect allele', 'heterozygous'],
    strength: 'replicated serum association',
  },
  {
    id: 'shbg-rs12150660',
    name: 'SHBG rs12150660',
    genes: ['SHBG'],
    spellings: ['rs12150660'],
    alleles: ['risk allele'],
    notations: [],
    ambiguities: [],
    examples: ['one copy of the risk allele', 'heterozygous'],
    strength: 'replicated serum association',
  },
  {
    id: 'sult1a1-2',
    name: 'SULT1A1*2 (Arg213His)',
    genes: ['SULT1A1'],
    spellings: ['*2', 'Arg213His', 'p.Arg213His', 'p.(Arg213His)', '638G>A', 'c.638G>A', 'rs9282861'],
    alleles: ['Arg', 'His'],
    notations: [
      { '*1': 'Arg', '*2': 'His' },
      { Arg: 'Arg', His: 'His' },
      { Arg213: 'Arg', His213: 'His' },
      { '[Arg213=]': 'Arg', '[=]': 'Arg', '[Arg213His]': 'His' },
    ],
    ambiguities: [],
    examples: ['*1/*2', 'Arg/His', 'Arg213/His213', 'p.[Arg213His];[=]', 'one copy of *2', 'heterozygous'],
    strength: 'conflicting or insufficient',
  },
  {
    id: 'cyp19a1-rs10046',
    name: 'CYP19A1 rs10046',
    genes: ['CYP19A1', 'CYP19'],
    spellings: ['rs10046'],
    alleles: [],
    notations: [],
    ambiguities: [],
    examples: ['heterozygous'],
    strength: 'research only',
  },
  {
    id: 'cyp1b1-leu432val',
    name: 'CYP1B1 Leu432Val',
    genes: ['CYP1B1'],
    spellings: ['Leu432Val', 'Val432Leu', 'p.Leu432Val', 'p.(Leu432Val)', 'p.Val432Leu', 'p.(Val432Leu)', 'rs1056836'],
    alleles: ['Leu', 'Val'],
    notations: [
      { Leu: 'Leu', Val: 'Val' },
      { Leu432: 'Leu', Val432: 'Val' },
      // reports differ in which form is the reference, so that a bare [=] names none
      { '[Leu432=]': 'Leu', '[Leu432Val]': 'Val' },
      { '[Val432=]': 'Val', '[Val432Leu]': 'Leu' },
    ],
    ambiguities: [palindrome],
    examples: ['Leu/Val', 'Leu432/Val432', 'p.[Leu432Val];[Leu432=]', 'two copies of Val', 'heterozygous'],
    strength: 'conflicting or insufficient',
  },
  {
    id: 'cyp1a1-m1',
    name: 'CYP1A1 m1',
    genes: ['CYP1A1'],
    spellings: ['m1', 'MspI', 'T3801C'],
    alleles: ['m1'],
    notations: [{ m1: 'm1' }],
    ambiguities: [],
    examples: ['m1/m1', 'one copy of m1', 'no copy of m1', 'heterozygous'],
    strength: 'conflicting or insufficient',
  },
];
