// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';
import { work } from '../compact-work.js';

export const panay2024Poi: () => Work = /* @__PURE__ */ work(
  'panay-2024-poi',
  'Panay, Nick; Anderson, Richard A.; Bennie, Amy; Cedars, Marcelle; Davies, Melanie; Ee, Carolyn; Gravholt, Claus H.; Kalantaridou, Sophia; Kallen, Amanda; Kim, Kimberly Q.; Misrahi, Micheline; Mousa, Aya; Nappi, Rossella E.; Rocca, Walter A.; Ruan, Xiangyan; Teede, Helena; Vermeulen, Nathalie; Vogt, Elinor; Vincent, Amanda J.; {ESHRE, ASRM, CREWHIRL, and IMS Guideline Group on POI}',
  'Evidence-based guideline: premature ovarian insufficiency',
  'Human Reproduction Open',
  '2024-12-9;2024(4):hoae065',
  '10.1093/hropen/hoae065 39660328 PMC11631070 https://pmc.ncbi.nlm.nih.gov/articles/PMC11631070/table/hoae065-T6',
);

export const panken2024Ratio: () => Work = /* @__PURE__ */ work(
  'panken-2024-ratio',
  'Panken, Evan J.; Hayon, Solomon; Greenberg, Daniel R.; Kumar, Sai Kaushik; Brannigan, Robert E.; Halpern, Joshua A.',
  'Testosterone to Estradiol Ratios in Fertile and Subfertile Men: A Large Cohort Analysis',
  'Urology',
  '2024',
  '10.1016/j.urology.2024.11.004 39542362',
);

export const persani2012Central: () => Work = /* @__PURE__ */ work(
  'persani-2012-central',
  'Persani, Luca',
  'Clinical review: Central hypothyroidism: pathogenic, diagnostic, and therapeutic challenges',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2012-9;97(9):3068-3078',
  '10.1210/jc.2012-1616 22851492 https://pubmed.ncbi.nlm.nih.gov/22851492/',
);

export const persani2018Central: () => Work = /* @__PURE__ */ work(
  'persani-2018-central',
  'Persani, Luca; Brabant, Georg; Dattani, Mehul; Bonomi, Marco; Feldt-Rasmussen, Ulla; Fliers, Eric; Gruters, Annette; Maiter, Dominique; Schoenmakers, Nadia; van Trotsenburg, A. S. Paul',
  '2018 European Thyroid Association (ETA) Guidelines on the Diagnosis and Management of Central Hypothyroidism',
  'European Thyroid Journal',
  '2018;7(5):225-237',
  '10.1159/000491388 https://karger.com/etj/article/7/5/225/129033/2018-European-Thyroid-Association-ETA-Guidelines',
);

export const petersen1991Cyp1a1: () => Work = /* @__PURE__ */ work(
  'petersen-1991-cyp1a1',
  'Petersen, D. D.; McKinney, C. E.; Ikeya, K.; Smith, H. H.; Bale, A. E.; McBride, O. W.; Nebert, D. W.',
  'Human CYP1A1 gene: cosegregation of the enzyme inducibility phenotype and an RFLP',
  'American Journal of Human Genetics',
  '1991;48(4):720-725',
  '1707592',
);

export const pharmgkb2020Comt: () => Work = /* @__PURE__ */ work(
  'pharmgkb-2020-comt',
  '{PharmGKB / ClinPGx}',
  'Annotation of CPIC Guideline for opioids and COMT, OPRM1',
  '',
  '2020',
  'https://www.pharmgkb.org/guidelineAnnotation/PA166227941',
  { type: 'webpage', publisher: 'PharmGKB / ClinPGx' },
);

export const phylactou2021Fha: () => Work = /* @__PURE__ */ work(
  'phylactou-2021-fha',
  'Phylactou, Maria; Clarke, Sophia A.; Patel, Bijal; Baggaley, Caitlin; Jayasena, Channa N.; Kelsey, Tom; Comninos, Alexander N.; Dhillo, Waljit S.; Abbara, Ali',
  'Clinical and biochemical discriminants between functional hypothalamic amenorrhoea (FHA) and polycystic ovary syndrome (PCOS)',
  '',
  '2021',
  'https://spiral.imperial.ac.uk/handle/10044/1/86305',
  { publisher: 'Imperial College London (Spiral repository)' },
);

export const piketty2017Biotin: () => Work = /* @__PURE__ */ work(
  'piketty-2017-biotin',
  'Piketty, Marie-Liesse; Polak, Michel; Flechtner, Isabelle; Gonzales-Briceño, Laura; Souberbielle, Jean-Claude',
  'False biochemical diagnosis of hyperthyroidism in streptavidin-biotin-based immunoassays: the problem of biotin intake and related interferences',
  'Clinical Chemistry and Laboratory Medicine',
  '2017-5-1;55(6):780-788',
  '10.1515/cclm-2016-0606 27732554',
);

export const pineda2013Cyp19: () => Work = /* @__PURE__ */ work(
  'pineda-2013-cyp19',
  'Pineda, Begona; Garcia-Perez, Miguel Angel; Cano, Antonio; Lluch, Ana; Eroles, Pilar',
  'Associations between Aromatase CYP19 rs10046 Polymorphism and Breast Cancer Risk: From a Case-Control to a Meta-Analysis of 20,098 Subjects',
  'PLoS ONE',
  '2013',
  '10.1371/journal.pone.0053902',
);

export const pituitaryNdMacroprolactinoma: () => Work = /* @__PURE__ */ work(
  'pituitary-nd-macroprolactinoma',
  'Al Dahmani; et al',
  'Proportion and predictors of Hypogonadism Recovery in Men with Macroprolactinomas treated with dopamine agonists',
  'Pituitary',
  '2022-8;25(4):658-666',
  '10.1007/s11102-022-01242-y 35793046 https://link.springer.com/article/10.1007/s11102-022-01242-y',
);

export const pont1984Ketoconazole: () => Work = /* @__PURE__ */ work(
  'pont-1984-ketoconazole',
  'Pont, A.; Graybill, J. R.; Craven, P. C.; Galgiani, J. N.; Dismukes, W. E.; Reitz, R. E.; Stevens, D. A.',
  'High-dose ketoconazole therapy and adrenal and testicular function in humans',
  'Archives of Internal Medicine',
  '1984;144(11):2150-2153',
  '10.1001/archinte.1984.04400020052007',
);
