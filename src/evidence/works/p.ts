// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';

export const panay2024Poi: Work = {
  id: 'panay-2024-poi',
  type: 'article-journal',
  author: [
    { family: 'Panay', given: 'Nick' },
    { family: 'Anderson', given: 'Richard A.' },
    { family: 'Bennie', given: 'Amy' },
    { family: 'Cedars', given: 'Marcelle' },
    { family: 'Davies', given: 'Melanie' },
    { family: 'Ee', given: 'Carolyn' },
    { family: 'Gravholt', given: 'Claus H.' },
    { family: 'Kalantaridou', given: 'Sophia' },
    { family: 'Kallen', given: 'Amanda' },
    { family: 'Kim', given: 'Kimberly Q.' },
    { family: 'Misrahi', given: 'Micheline' },
    { family: 'Mousa', given: 'Aya' },
    { family: 'Nappi', given: 'Rossella E.' },
    { family: 'Rocca', given: 'Walter A.' },
    { family: 'Ruan', given: 'Xiangyan' },
    { family: 'Teede', given: 'Helena' },
    { family: 'Vermeulen', given: 'Nathalie' },
    { family: 'Vogt', given: 'Elinor' },
    { family: 'Vincent', given: 'Amanda J.' },
    { literal: 'ESHRE, ASRM, CREWHIRL, and IMS Guideline Group on POI' },
  ],
  title: 'Evidence-based guideline: premature ovarian insufficiency',
  'container-title': 'Human Reproduction Open',
  issued: { 'date-parts': [[2024, 12, 9]] },
  volume: '2024',
  issue: '4',
  page: 'hoae065',
  DOI: '10.1093/hropen/hoae065',
  PMID: '39660328',
  PMCID: 'PMC11631070',
  URL: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11631070/table/hoae065-T6',
};

export const panken2024Ratio: Work = {
  id: 'panken-2024-ratio',
  type: 'article-journal',
  author: [
    { family: 'Panken', given: 'Evan J.' },
    { family: 'Hayon', given: 'Solomon' },
    { family: 'Greenberg', given: 'Daniel R.' },
    { family: 'Kumar', given: 'Sai Kaushik' },
    { family: 'Brannigan', given: 'Robert E.' },
    { family: 'Halpern', given: 'Joshua A.' },
  ],
  title: 'Testosterone to Estradiol Ratios in Fertile and Subfertile Men: A Large Cohort Analysis',
  'container-title': 'Urology',
  issued: { 'date-parts': [[2024]] },
  DOI: '10.1016/j.urology.2024.11.004',
  PMID: '39542362',
};

export const persani2012Central: Work = {
  id: 'persani-2012-central',
  type: 'article-journal',
  author: [{ family: 'Persani', given: 'Luca' }],
  title: 'Clinical review: Central hypothyroidism: pathogenic, diagnostic, and therapeutic challenges',
  'container-title': 'The Journal of Clinical Endocrinology & Metabolism',
  issued: { 'date-parts': [[2012, 9]] },
  volume: '97',
  issue: '9',
  page: '3068-3078',
  DOI: '10.1210/jc.2012-1616',
  PMID: '22851492',
  URL: 'https://pubmed.ncbi.nlm.nih.gov/22851492/',
};

export const persani2018Central: Work = {
  id: 'persani-2018-central',
  type: 'article-journal',
  author: [
    { family: 'Persani', given: 'Luca' },
    { family: 'Brabant', given: 'Georg' },
    { family: 'Dattani', given: 'Mehul' },
    { family: 'Bonomi', given: 'Marco' },
    { family: 'Feldt-Rasmussen', given: 'Ulla' },
    { family: 'Fliers', given: 'Eric' },
    { family: 'Gruters', given: 'Annette' },
    { family: 'Maiter', given: 'Dominique' },
    { family: 'Schoenmakers', given: 'Nadia' },
    { family: 'van Trotsenburg', given: 'A. S. Paul' },
  ],
  title: '2018 European Thyroid Association (ETA) Guidelines on the Diagnosis and Management of Central Hypothyroidism',
  'container-title': 'European Thyroid Journal',
  issued: { 'date-parts': [[2018]] },
  volume: '7',
  issue: '5',
  page: '225-237',
  DOI: '10.1159/000491388',
  URL: 'https://karger.com/etj/article/7/5/225/129033/2018-European-Thyroid-Association-ETA-Guidelines',
};

export const petersen1991Cyp1a1: Work = {
  id: 'petersen-1991-cyp1a1',
  type: 'article-journal',
  author: [
    { family: 'Petersen', given: 'D. D.' },
    { family: 'McKinney', given: 'C. E.' },
    { family: 'Ikeya', given: 'K.' },
    { family: 'Smith', given: 'H. H.' },
    { family: 'Bale', given: 'A. E.' },
    { family: 'McBride', given: 'O. W.' },
    { family: 'Nebert', given: 'D. W.' },
  ],
  title: 'Human CYP1A1 gene: cosegregation of the enzyme inducibility phenotype and an RFLP',
  'container-title': 'American Journal of Human Genetics',
  issued: { 'date-parts': [[1991]] },
  volume: '48',
  issue: '4',
  page: '720-725',
  PMID: '1707592',
};

export const pharmgkb2020Comt: Work = {
  id: 'pharmgkb-2020-comt',
  type: 'webpage',
  author: [{ literal: 'PharmGKB / ClinPGx' }],
  title: 'Annotation of CPIC Guideline for opioids and COMT, OPRM1',
  publisher: 'PharmGKB / ClinPGx',
  issued: { 'date-parts': [[2020]] },
  URL: 'https://www.pharmgkb.org/guidelineAnnotation/PA166227941',
};

export const phylactou2021Fha: Work = {
  id: 'phylactou-2021-fha',
  type: 'article-journal',
  author: [
    { family: 'Phylactou', given: 'Maria' },
    { family: 'Clarke', given: 'Sophia A.' },
    { family: 'Patel', given: 'Bijal' },
    { family: 'Baggaley', given: 'Caitlin' },
    { family: 'Jayasena', given: 'Channa N.' },
    { family: 'Kelsey', given: 'Tom' },
    { family: 'Comninos', given: 'Alexander N.' },
    { family: 'Dhillo', given: 'Waljit S.' },
    { family: 'Abbara', given: 'Ali' },
  ],
  title:
    'Clinical and biochemical discriminants between functional hypothalamic amenorrhoea (FHA) and polycystic ovary syndrome (PCOS)',
  publisher: 'Imperial College London (Spiral repository)',
  issued: { 'date-parts': [[2021]] },
  URL: 'https://spiral.imperial.ac.uk/handle/10044/1/86305',
};

export const piketty2017Biotin: Work = {
  id: 'piketty-2017-biotin',
  type: 'article-journal',
  author: [
    { family: 'Piketty', given: 'Marie-Liesse' },
    { family: 'Polak', given: 'Michel' },
    { family: 'Flechtner', given: 'Isabelle' },
    { family: 'Gonzales-Briceño', given: 'Laura' },
    { family: 'Souberbielle', given: 'Jean-Claude' },
  ],
  title:
    'False biochemical diagnosis of hyperthyroidism in streptavidin-biotin-based immunoassays: the problem of biotin intake and related interferences',
  'container-title': 'Clinical Chemistry and Laboratory Medicine',
  issued: { 'date-parts': [[2017, 5, 1]] },
  volume: '55',
  issue: '6',
  page: '780-788',
  DOI: '10.1515/cclm-2016-0606',
  PMID: '27732554',
};

export const pineda2013Cyp19: Work = {
  id: 'pineda-2013-cyp19',
  type: 'article-journal',
  author: [
    { family: 'Pineda', given: 'Begona' },
    { family: 'Garcia-Perez', given: 'Miguel Angel' },
    { family: 'Cano', given: 'Antonio' },
    { family: 'Lluch', given: 'Ana' },
    { family: 'Eroles', given: 'Pilar' },
  ],
  title:
    'Associations between Aromatase CYP19 rs10046 Polymorphism and Breast Cancer Risk: From a Case-Control to a Meta-Analysis of 20,098 Subjects',
  'container-title': 'PLoS ONE',
  issued: { 'date-parts': [[2013]] },
  DOI: '10.1371/journal.pone.0053902',
};

export const pituitaryNdMacroprolactinoma: Work = {
  id: 'pituitary-nd-macroprolactinoma',
  type: 'article-journal',
  author: [{ family: 'Al Dahmani' }],
  title:
    'Proportion and predictors of Hypogonadism Recovery in Men with Macroprolactinomas treated with dopamine agonists',
  'container-title': 'Pituitary',
  issued: { 'date-parts': [[2022, 8]] },
  volume: '25',
  issue: '4',
  page: '658-666',
  DOI: '10.1007/s11102-022-01242-y',
  PMID: '35793046',
  URL: 'https://link.springer.com/article/10.1007/s11102-022-01242-y',
  custom: { authorsTruncated: true },
};

export const pont1984Ketoconazole: Work = {
  id: 'pont-1984-ketoconazole',
  type: 'article-journal',
  author: [
    { family: 'Pont', given: 'A.' },
    { family: 'Graybill', given: 'J. R.' },
    { family: 'Craven', given: 'P. C.' },
    { family: 'Galgiani', given: 'J. N.' },
    { family: 'Dismukes', given: 'W. E.' },
    { family: 'Reitz', given: 'R. E.' },
    { family: 'Stevens', given: 'D. A.' },
  ],
  title: 'High-dose ketoconazole therapy and adrenal and testicular function in humans',
  'container-title': 'Archives of Internal Medicine',
  issued: { 'date-parts': [[1984]] },
  volume: '144',
  issue: '11',
  page: '2150-2153',
  DOI: '10.1001/archinte.1984.04400020052007',
};
