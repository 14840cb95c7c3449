// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
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
> = /* @__PURE__ */ claim({
  id: 'genetics-comt-activity',
  use: 'context',
  population: { category: 'any', note: 'human enzyme' },
  method: 'Genotype-phenotype',
  citation: lachman1996Comt,
  values: {
    'variation-between-genotypes': 'comt-activity fold-change {fold} 3..4',
  },
});

/**
 * CPIC describes the data on COMT as limited and/or weak for clinical use with opioids; ClinPGx records nothing to
 * act on.
 */
export const geneticsComtCpic: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim({
  id: 'genetics-comt-cpic',
  use: 'context',
  population: { category: 'any', note: 'clinical pharmacogenetics' },
  method: 'Guideline',
  citation: crews2021Cpic,
});

/** The ClinPGx annotation makes none for the listed opioids from OPRM1 or COMT genotype. */
export const geneticsComtNoRecommendation: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim(
  {
    id: 'genetics-comt-no-recommendation',
    use: 'context',
    population: { category: 'any', note: 'clinical pharmacogenetics' },
    method: 'Guideline annotation',
    citation: pharmgkb2020Comt,
  },
);

/** In human prefrontal cortex rs4680 affected COMT protein and enzyme activity but not mRNA. */
export const geneticsComtProteinBrain: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim({
  id: 'genetics-comt-protein-brain',
  use: 'context',
  population: { category: 'any', note: '108 post-mortem samples; 47 lymphocyte samples' },
  method: 'Laboratory',
  citation: chen2004Comt,
});

/**
 * CYP1A2 had the highest and CYP1A1 a high 2-hydroxylation activity; CYP1B1 formed mainly 4-hydroxyestrogens; CYP3A4
 * also formed 2- and 4-hydroxyestradiol.
 */
export const geneticsCypIsoforms: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim({
  id: 'genetics-cyp-isoforms',
  use: 'context',
  population: { category: 'any', note: 'in vitro, 15 isoforms' },
  method: 'Enzyme panel',
  citation: lee2003Cyp,
});

/**
 * rs10046 has been related to circulating estradiol and the E2/T ratio, while breast-cancer associations have been
 * contradictory.
 */
export const geneticsCyp19Rs10046: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim({
  id: 'genetics-cyp19-rs10046',
  use: 'context',
  population: { category: 'any', note: 'review statement and meta-analysis of 20,098 subjects' },
  method: 'Case-control and meta-analysis',
  citation: pineda2013Cyp19,
});

/**
 * Among 15 SNPs in CYP17, CYP19, EDH17B2, SHBG, COMT and CYP1B1, CYP19 rs10046 was associated with hormone
 * differences in postmenopausal women.
 */
export const geneticsCyp19Rs10046Postmenopausal: Claim<'context', { readonly [Key in never]: never }> =
  /* @__PURE__ */ claim({
    id: 'genetics-cyp19-rs10046-postmenopausal',
    use: 'context',
    population: { category: 'female', note: '1975 postmenopausal women' },
    method: 'Population',
    citation: dunning2004Snps,
  });

/**
 * The often-repeated inducibility link of the 3'-flanking site rests on co-segregation in one three-generation
 * family.
 */
export const geneticsCyp1a1Family: Claim<'context', { readonly count: readonly ['family-members', 'count'] }> =
  /* @__PURE__ */ claim({
    id: 'genetics-cyp1a1-family',
    use: 'context',
    population: { category: 'any', note: 'one family' },
    method: 'Linkage',
    citation: petersen1991Cyp1a1,
    values: {
      count: 'family-members count {count} 15',
    },
  });

/**
 * No overall association between CYP1B1 genotypes and postmenopausal breast cancer; a subgroup of long-term hormone
 * users with *3/*3 had OR 2.0.
 */
export const geneticsCyp1b1BreastCancer: Claim<
  'evidence-surface-only',
  { readonly '3-3-with-hormone-use-of-4-years-or-more': readonly ['breast-cancer', 'odds-ratio'] }
> = /* @__PURE__ */ claim({
  id: 'genetics-cyp1b1-breast-cancer',
  use: 'evidence-surface-only',
  population: { category: 'female', note: '1521 cases, 1498 controls' },
  method: 'Population case-control',
  citation: rylander2003Cyp1b1,
  values: {
    '3-3-with-hormone-use-of-4-years-or-more': 'breast-cancer odds-ratio {OR} 2.0 ci95=1.1..3.5',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'genetics-cyp1b1-hydroxylation',
  use: 'context',
  population: { category: 'any', note: 'in vitro' },
  method: 'Enzyme kinetics',
  citation: hayes1996Cyp1b1,
  values: {
    'estradiol-4-hydroxylation-turnover': 'cyp1b1-activity enzyme-rate nmol/min/nmol 1.39',
    'estradiol-2-hydroxylation-turnover': 'cyp1b1-activity enzyme-rate nmol/min/nmol 0.27',
  },
});

/**
 * dbSNP rs reports list alleles in the forward (genome) orientation, so genes on the reverse strand show the
 * complement of coding-strand names; C/G and A/T variants cannot be disambiguated from letters alone.
 */
export const geneticsDbsnpOrientation: Claim<'note', { readonly [Key in never]: never }> = /* @__PURE__ */ claim({
  id: 'genetics-dbsnp-orientation',
  use: 'note',
  population: { category: 'any', note: 'reference data' },
  method: 'Database legend plus derived consequence',
  citation: ncbi2024Dbsnp,
});

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
> = /* @__PURE__ */ claim({
  id: 'genetics-gwas-estradiol',
  use: 'context',
  population: { category: 'any', note: '147,690 men and 163,985 women' },
  method: 'GWAS',
  citation: schmitz2021Gwas,
  values: {
    'loci-men': 'loci count {count} 14',
    'estradiol-threshold-of-the-binary-phenotype': 'estradiol study-limit pmol/L 175',
  },
});

/** SHBG rs6259, CYP19 rs10046 and rs4775936, and UGT1A1 rs8175347 were not associated with breast-cancer risk. */
export const geneticsNullBreastCancer: Claim<'evidence-surface-only', { readonly [Key in never]: never }> =
  /* @__PURE__ */ claim({
    id: 'genetics-null-breast-cancer',
    use: 'evidence-surface-only',
    population: { category: 'female', note: '1164 cases, 2111 controls' },
    method: 'Nested case-control',
    citation: clendenen2013Snps,
  });

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
> = /* @__PURE__ */ claim({
  id: 'genetics-shbg-rs1799941',
  use: 'context',
  population: { category: 'male', note: '1505 Estonian men' },
  method: 'Association',
  citation: grigorova2017Shbg,
  values: {
    'per-rs1799941-effect-allele': 'shbg difference nmol/L 4.67 se=0.62',
    'per-rs6258-allele': 'shbg difference nmol/L -12.2 se=3.17',
  },
});

/**
 * SHBG-locus variants rs12150660 and rs6258 are associated with serum testosterone in men; carrying three or more
 * risk alleles went with 6.5-fold odds of T <300 ng/dL, and rs6258 alters SHBG binding of testosterone.
 */
export const geneticsShbgTestosterone: Claim<
  'context',
  { readonly 'odds-low-testosterone': readonly ['testosterone', 'odds-ratio'] }
> = /* @__PURE__ */ claim({
  id: 'genetics-shbg-testosterone',
  use: 'context',
  population: { category: 'male', note: '8,938 men plus replication' },
  method: 'GWAS meta-analysis',
  citation: ohlsson2011Shbg,
  values: {
    'odds-low-testosterone': 'testosterone odds-ratio {fold} 6.5',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'genetics-sult1a1-arg213his',
  use: 'context',
  population: { category: 'male', note: '300 adult men described as Caucasian' },
  method: 'genotyping; activity as reported in the background of the abstract',
  citation: engelke2000Sulfotransferases,
  values: {
    'arg-allele': 'allele-frequency allele-frequency 1 0.63 n=300',
    'his-allele': 'allele-frequency allele-frequency 1 0.37 n=300',
  },
});

/**
 * SULT1A1 activity also depends on copy number, which explained 10% of variability in one Japanese sample where
 * Arg213His was only marginally associated.
 */
export const geneticsSult1a1CopyNumber: Claim<
  'context',
  { readonly 'variance-explained-by-copy-number': readonly ['sult1a1-activity', 'share'] }
> = /* @__PURE__ */ claim({
  id: 'genetics-sult1a1-copy-number',
  use: 'context',
  population: { category: 'any', note: 'Japanese subjects' },
  method: 'Genotype-phenotype',
  citation: yu2013Sult1a1,
  values: {
    'variance-explained-by-copy-number': 'sult1a1-activity share % 10',
  },
});

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
> = /* @__PURE__ */ claim({
  id: 'genetics-ugt1a1-28-estradiol',
  use: 'context',
  population: { category: 'female', ageYears: { min: 40, max: 45 }, note: '170 women aged 40-45 y' },
  method: 'Cross-sectional',
  citation: yong2011Ugt,
  values: {
    'estradiol-homozygous-seven-repeat-versus-six-repeat': 'estradiol difference % -25',
    'estrone-sult1a1-arg213his-heterozygotes-versus-wild-type': 'estrone difference % -13',
  },
});

/**
 * Allele definitions: UGT1A1*28 is recorded at rs3064744 (GRCh38 chr2:233760233 CAT>CATAT), *36 as C and *37 as
 * CATATAT; *80 is rs887829 C>T; *6 is rs4148323 G>A.
 */
export const geneticsUgt1a1Alleles: Claim<'note', { readonly [Key in never]: never }> = /* @__PURE__ */ claim({
  id: 'genetics-ugt1a1-alleles',
  use: 'note',
  population: { category: 'any', note: 'reference data' },
  method: 'Allele-definition file',
  citation: clinpgx2025Ugt1a1,
});

/** The CPIC UGT1A1 guideline concerns atazanavir (bilirubin-related discontinuation), not estradiol. */
export const geneticsUgt1a1Cpic: Claim<'context', { readonly [Key in never]: never }> = /* @__PURE__ */ claim({
  id: 'genetics-ugt1a1-cpic',
  use: 'context',
  population: { category: 'any', note: 'clinical pharmacogenetics' },
  method: 'Guideline',
  citation: gammal2016Cpic,
});

/**
 * The definition file writes the four repeat alleles as TA[6] to TA[9] in HGVS, so by order the reference is TA[7];
 * legacy names count one repeat fewer (reference (TA)6, *28 (TA)7). A bare 'TA7' is therefore ambiguous.
 */
export const geneticsUgt1a1RepeatNotation: Claim<'note', { readonly [Key in never]: never }> = /* @__PURE__ */ claim({
  id: 'genetics-ugt1a1-repeat-notation',
  use: 'note',
  population: { category: 'any', note: 'reference data' },
  method: 'Derived from the definition file',
  citation: clinpgx2025Ugt1a1,
});
