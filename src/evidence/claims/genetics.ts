// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { chen2004Comt, clendenen2013Snps, clinpgx2025Ugt1a1, crews2021Cpic } from '../works/c.js';
import { dunning2004Snps } from '../works/d.js';
import { engelke2000Sulfotransferases } from '../works/e.js';
import { gammal2016Cpic, grigorova2017Shbg } from '../works/g.js';
import { hayes1996Cyp1b1 } from '../works/h.js';
import { lachman1996Comt, lee2003Cyp } from '../works/l.js';
import { ncbi2024Dbsnp } from '../works/n.js';
import { ohlsson2011Shbg } from '../works/o.js';
import { petersen1991Cyp1a1, pharmgkb2020Comt, pineda2013Cyp19 } from '../works/p.js';
import { rylander2003Cyp1b1 } from '../works/r.js';
import { schmitz2021Gwas } from '../works/s.js';
import { yong2011Ugt, yu2013Sult1a1 } from '../works/y.js';

/**
 * The COMT Val158Met substitution is a G-to-A change at codon 158 linked to a three- to four-fold variation in enzyme
 * activity and to thermal instability.
 */
export const geneticsComtActivity: Claim<
  'context',
  { readonly 'variation-between-genotypes': readonly ['comt-activity', 'fold-change'] }
> = {
  id: 'genetics-comt-activity',
  topic: 'genetics',
  use: 'context',
  population: { category: 'any', note: 'human enzyme' },
  method: 'Genotype-phenotype',
  secondary: false,
  citation: lachman1996Comt,
  values: {
    'variation-between-genotypes': {
      key: 'variation-between-genotypes',
      analyte: 'comt-activity',
      statistic: 'fold-change',
      label: 'variation between genotypes',
      unit: '{fold}',
      low: '3',
      high: '4',
    },
  },
};

/**
 * CPIC describes the data on COMT as limited and/or weak for clinical use with opioids; ClinPGx records nothing to
 * act on.
 */
export const geneticsComtCpic: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'genetics-comt-cpic',
  topic: 'genetics',
  use: 'context',
  population: { category: 'any', note: 'clinical pharmacogenetics' },
  method: 'Guideline',
  secondary: false,
  citation: crews2021Cpic,
  values: {},
};

/** The ClinPGx annotation makes none for the listed opioids from OPRM1 or COMT genotype. */
export const geneticsComtNoRecommendation: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'genetics-comt-no-recommendation',
  topic: 'genetics',
  use: 'context',
  population: { category: 'any', note: 'clinical pharmacogenetics' },
  method: 'Guideline annotation',
  secondary: false,
  citation: pharmgkb2020Comt,
  values: {},
};

/** In human prefrontal cortex rs4680 affected COMT protein and enzyme activity but not mRNA. */
export const geneticsComtProteinBrain: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'genetics-comt-protein-brain',
  topic: 'genetics',
  use: 'context',
  population: { category: 'any', note: '108 post-mortem samples; 47 lymphocyte samples' },
  method: 'Laboratory',
  secondary: false,
  citation: chen2004Comt,
  values: {},
};

/**
 * CYP1A2 had the highest and CYP1A1 a high 2-hydroxylation activity; CYP1B1 formed mainly 4-hydroxyestrogens; CYP3A4
 * also formed 2- and 4-hydroxyestradiol.
 */
export const geneticsCypIsoforms: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'genetics-cyp-isoforms',
  topic: 'genetics',
  use: 'context',
  population: { category: 'any', note: 'in vitro, 15 isoforms' },
  method: 'Enzyme panel',
  secondary: false,
  citation: lee2003Cyp,
  values: {},
};

/**
 * rs10046 has been related to circulating estradiol and the E2/T ratio, while breast-cancer associations have been
 * contradictory.
 */
export const geneticsCyp19Rs10046: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'genetics-cyp19-rs10046',
  topic: 'genetics',
  use: 'context',
  population: { category: 'any', note: 'review statement and meta-analysis of 20,098 subjects' },
  method: 'Case-control and meta-analysis',
  secondary: false,
  citation: pineda2013Cyp19,
  values: {},
};

/**
 * Among 15 SNPs in CYP17, CYP19, EDH17B2, SHBG, COMT and CYP1B1, CYP19 rs10046 was associated with hormone
 * differences in postmenopausal women.
 */
export const geneticsCyp19Rs10046Postmenopausal: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'genetics-cyp19-rs10046-postmenopausal',
  topic: 'genetics',
  use: 'context',
  population: { category: 'female', note: '1975 postmenopausal women' },
  method: 'Population',
  secondary: false,
  citation: dunning2004Snps,
  values: {},
};

/**
 * The often-repeated inducibility link of the 3'-flanking site rests on co-segregation in one three-generation
 * family.
 */
export const geneticsCyp1a1Family: Claim<'context', { readonly count: readonly ['family-members', 'count'] }> = {
  id: 'genetics-cyp1a1-family',
  topic: 'genetics',
  use: 'context',
  population: { category: 'any', note: 'one family' },
  method: 'Linkage',
  secondary: false,
  citation: petersen1991Cyp1a1,
  values: {
    count: { key: 'count', analyte: 'family-members', statistic: 'count', unit: '{count}', value: '15' },
  },
};

/**
 * No overall association between CYP1B1 genotypes and postmenopausal breast cancer; a subgroup of long-term hormone
 * users with *3/*3 had OR 2.0.
 */
export const geneticsCyp1b1BreastCancer: Claim<
  'evidence-surface-only',
  { readonly '3-3-with-hormone-use-of-4-years-or-more': readonly ['breast-cancer', 'odds-ratio'] }
> = {
  id: 'genetics-cyp1b1-breast-cancer',
  topic: 'genetics',
  use: 'evidence-surface-only',
  population: { category: 'female', note: '1521 cases, 1498 controls' },
  method: 'Population case-control',
  secondary: false,
  citation: rylander2003Cyp1b1,
  values: {
    '3-3-with-hormone-use-of-4-years-or-more': {
      key: '3-3-with-hormone-use-of-4-years-or-more',
      analyte: 'breast-cancer',
      statistic: 'odds-ratio',
      label: '*3/*3 with hormone use of 4 years or more',
      unit: '{OR}',
      value: '2.0',
      ci95: ['1.1', '3.5'],
    },
  },
};

/**
 * Recombinant human CYP1B1 is mainly an estradiol 4-hydroxylase (turnover 1.39 vs 0.27 nmol/min/nmol for
 * 2-hydroxylation).
 */
export const geneticsCyp1b1Hydroxylation: Claim<
  'context',
  {
    readonly 'estradiol-4-hydroxylation-turnover': readonly ['cyp1b1-activity', 'enzyme-rate'];
    readonly 'estradiol-2-hydroxylation-turnover': readonly ['cyp1b1-activity', 'enzyme-rate'];
  }
> = {
  id: 'genetics-cyp1b1-hydroxylation',
  topic: 'genetics',
  use: 'context',
  population: { category: 'any', note: 'in vitro' },
  method: 'Enzyme kinetics',
  secondary: false,
  citation: hayes1996Cyp1b1,
  values: {
    'estradiol-4-hydroxylation-turnover': {
      key: 'estradiol-4-hydroxylation-turnover',
      analyte: 'cyp1b1-activity',
      statistic: 'enzyme-rate',
      label: 'estradiol 4-hydroxylation turnover',
      unit: 'nmol/min/nmol',
      value: '1.39',
    },
    'estradiol-2-hydroxylation-turnover': {
      key: 'estradiol-2-hydroxylation-turnover',
      analyte: 'cyp1b1-activity',
      statistic: 'enzyme-rate',
      label: 'estradiol 2-hydroxylation turnover',
      unit: 'nmol/min/nmol',
      value: '0.27',
    },
  },
};

/**
 * dbSNP rs reports list alleles in the forward (genome) orientation, so genes on the reverse strand show the
 * complement of coding-strand names; C/G and A/T variants cannot be disambiguated from letters alone.
 */
export const geneticsDbsnpOrientation: Claim<'note', { readonly [Key in never]: never }> = {
  id: 'genetics-dbsnp-orientation',
  topic: 'genetics',
  use: 'note',
  population: { category: 'any', note: 'reference data' },
  method: 'Database legend plus derived consequence',
  secondary: false,
  citation: ncbi2024Dbsnp,
  values: {},
};

/**
 * A UK Biobank GWAS of estradiol above/below 175 pmol/L found 14 loci in men, one of them (CYP3A7) shared with women,
 * plus one female-specific locus.
 */
export const geneticsGwasEstradiol: Claim<
  'context',
  {
    readonly 'loci-men': readonly ['loci', 'count'];
    readonly 'estradiol-threshold-of-the-binary-phenotype': readonly ['estradiol', 'study-limit'];
  }
> = {
  id: 'genetics-gwas-estradiol',
  topic: 'genetics',
  use: 'context',
  population: { category: 'any', note: '147,690 men and 163,985 women' },
  method: 'GWAS',
  secondary: false,
  citation: schmitz2021Gwas,
  values: {
    'loci-men': { key: 'loci-men', analyte: 'loci', statistic: 'count', label: 'men', unit: '{count}', value: '14' },
    'estradiol-threshold-of-the-binary-phenotype': {
      key: 'estradiol-threshold-of-the-binary-phenotype',
      analyte: 'estradiol',
      statistic: 'study-limit',
      label: 'threshold of the binary phenotype',
      unit: 'pmol/L',
      value: '175',
    },
  },
};

/** SHBG rs6259, CYP19 rs10046 and rs4775936, and UGT1A1 rs8175347 were not associated with breast-cancer risk. */
export const geneticsNullBreastCancer: Claim<'evidence-surface-only', { readonly [Key in never]: never }> = {
  id: 'genetics-null-breast-cancer',
  topic: 'genetics',
  use: 'evidence-surface-only',
  population: { category: 'female', note: '1164 cases, 2111 controls' },
  method: 'Nested case-control',
  secondary: false,
  citation: clendenen2013Snps,
  values: {},
};

/**
 * Each SHBG rs1799941 (-68 G>A) effect allele went with 4.67 nmol/L higher SHBG; measured T tracked genetically
 * driven SHBG, keeping free T stable.
 */
export const geneticsShbgRs1799941: Claim<
  'context',
  {
    readonly 'per-rs1799941-effect-allele': readonly ['shbg', 'difference'];
    readonly 'per-rs6258-allele': readonly ['shbg', 'difference'];
  }
> = {
  id: 'genetics-shbg-rs1799941',
  topic: 'genetics',
  use: 'context',
  population: { category: 'male', note: '1505 Estonian men' },
  method: 'Association',
  secondary: false,
  citation: grigorova2017Shbg,
  values: {
    'per-rs1799941-effect-allele': {
      key: 'per-rs1799941-effect-allele',
      analyte: 'shbg',
      statistic: 'difference',
      label: 'per rs1799941 effect allele',
      unit: 'nmol/L',
      value: '4.67',
      se: '0.62',
    },
    'per-rs6258-allele': {
      key: 'per-rs6258-allele',
      analyte: 'shbg',
      statistic: 'difference',
      label: 'per rs6258 allele',
      unit: 'nmol/L',
      value: '-12.2',
      se: '3.17',
    },
  },
};

/**
 * SHBG-locus variants rs12150660 and rs6258 are associated with serum testosterone in men; carrying three or more
 * risk alleles went with 6.5-fold odds of T <300 ng/dL, and rs6258 alters SHBG binding of testosterone.
 */
export const geneticsShbgTestosterone: Claim<
  'context',
  { readonly 'odds-low-testosterone': readonly ['testosterone', 'odds-ratio'] }
> = {
  id: 'genetics-shbg-testosterone',
  topic: 'genetics',
  use: 'context',
  population: { category: 'male', note: '8,938 men plus replication' },
  method: 'GWAS meta-analysis',
  secondary: false,
  citation: ohlsson2011Shbg,
  values: {
    'odds-low-testosterone': {
      key: 'odds-low-testosterone',
      analyte: 'testosterone',
      statistic: 'odds-ratio',
      label: 'odds of testosterone below 300 ng/dL, three or more risk alleles versus none',
      unit: '{fold}',
      value: '6.5',
    },
  },
};

/**
 * The His form of SULT1A1 Arg213His has lower enzyme activity and thermostability than the Arg form; allele
 * frequencies in 300 men were 0.63 (Arg) and 0.37 (His).
 */
export const geneticsSult1a1Arg213his: Claim<
  'context',
  {
    readonly 'arg-allele': readonly ['allele-frequency', 'allele-frequency'];
    readonly 'his-allele': readonly ['allele-frequency', 'allele-frequency'];
  }
> = {
  id: 'genetics-sult1a1-arg213his',
  topic: 'genetics',
  use: 'context',
  population: { category: 'male', note: '300 adult men described as Caucasian' },
  method: 'genotyping; activity as reported in the background of the abstract',
  secondary: false,
  citation: engelke2000Sulfotransferases,
  values: {
    'arg-allele': {
      key: 'arg-allele',
      analyte: 'allele-frequency',
      statistic: 'allele-frequency',
      label: 'Arg',
      unit: '1',
      value: '0.63',
      n: 300,
    },
    'his-allele': {
      key: 'his-allele',
      analyte: 'allele-frequency',
      statistic: 'allele-frequency',
      label: 'His',
      unit: '1',
      value: '0.37',
      n: 300,
    },
  },
};

/**
 * SULT1A1 activity also depends on copy number, which explained 10% of variability in one Japanese sample where
 * Arg213His was only marginally associated.
 */
export const geneticsSult1a1CopyNumber: Claim<
  'context',
  { readonly 'variance-explained-by-copy-number': readonly ['sult1a1-activity', 'share'] }
> = {
  id: 'genetics-sult1a1-copy-number',
  topic: 'genetics',
  use: 'context',
  population: { category: 'any', note: 'Japanese subjects' },
  method: 'Genotype-phenotype',
  secondary: false,
  citation: yu2013Sult1a1,
  values: {
    'variance-explained-by-copy-number': {
      key: 'variance-explained-by-copy-number',
      analyte: 'sult1a1-activity',
      statistic: 'share',
      label: 'variance explained by copy number',
      unit: '%',
      value: '10',
    },
  },
};

/**
 * Premenopausal women homozygous for the seven-repeat UGT1A1 allele (*28/*28) had 25% lower follicular estradiol than
 * six-repeat homozygotes.
 */
export const geneticsUgt1a128Estradiol: Claim<
  'context',
  {
    readonly 'estradiol-homozygous-seven-repeat-versus-six-repeat': readonly ['estradiol', 'difference'];
    readonly 'estrone-sult1a1-arg213his-heterozygotes-versus-wild-type': readonly ['estrone', 'difference'];
  }
> = {
  id: 'genetics-ugt1a1-28-estradiol',
  topic: 'genetics',
  use: 'context',
  population: { category: 'female', ageYears: { min: 40, max: 45 }, note: '170 women aged 40-45 y' },
  method: 'Cross-sectional',
  secondary: false,
  citation: yong2011Ugt,
  values: {
    'estradiol-homozygous-seven-repeat-versus-six-repeat': {
      key: 'estradiol-homozygous-seven-repeat-versus-six-repeat',
      analyte: 'estradiol',
      statistic: 'difference',
      label: 'homozygous seven-repeat versus six-repeat',
      unit: '%',
      value: '-25',
      p: '0.02',
    },
    'estrone-sult1a1-arg213his-heterozygotes-versus-wild-type': {
      key: 'estrone-sult1a1-arg213his-heterozygotes-versus-wild-type',
      analyte: 'estrone',
      statistic: 'difference',
      label: 'SULT1A1 Arg213His heterozygotes versus wild type',
      unit: '%',
      value: '-13',
      p: '0.02',
    },
  },
};

/**
 * Allele definitions: UGT1A1*28 is recorded at rs3064744 (GRCh38 chr2:233760233 CAT>CATAT), *36 as C and *37 as
 * CATATAT; *80 is rs887829 C>T; *6 is rs4148323 G>A.
 */
export const geneticsUgt1a1Alleles: Claim<'note', { readonly [Key in never]: never }> = {
  id: 'genetics-ugt1a1-alleles',
  topic: 'genetics',
  use: 'note',
  population: { category: 'any', note: 'reference data' },
  method: 'Allele-definition file',
  secondary: false,
  citation: clinpgx2025Ugt1a1,
  values: {},
};

/** The CPIC UGT1A1 guideline concerns atazanavir (bilirubin-related discontinuation), not estradiol. */
export const geneticsUgt1a1Cpic: Claim<'context', { readonly [Key in never]: never }> = {
  id: 'genetics-ugt1a1-cpic',
  topic: 'genetics',
  use: 'context',
  population: { category: 'any', note: 'clinical pharmacogenetics' },
  method: 'Guideline',
  secondary: false,
  citation: gammal2016Cpic,
  values: {},
};

/**
 * The definition file writes the four repeat alleles as TA[6] to TA[9] in HGVS, so by order the reference is TA[7];
 * legacy names count one repeat fewer (reference (TA)6, *28 (TA)7). A bare 'TA7' is therefore ambiguous.
 */
export const geneticsUgt1a1RepeatNotation: Claim<'note', { readonly [Key in never]: never }> = {
  id: 'genetics-ugt1a1-repeat-notation',
  topic: 'genetics',
  use: 'note',
  population: { category: 'any', note: 'reference data' },
  method: 'Derived from the definition file',
  secondary: false,
  citation: clinpgx2025Ugt1a1,
  values: {},
};
