// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';

export const veldhuis2005Aromatase: Work = {
  id: 'veldhuis-2005-aromatase',
  type: 'article-journal',
  author: [
    { family: 'Veldhuis', given: 'Johannes D' },
    { family: 'Iranmanesh', given: 'Ali' },
  ],
  title:
    'Short-Term Aromatase-Enzyme Blockade Unmasks Impaired Feedback Adaptations in Luteinizing Hormone and Testosterone Secretion in Older Men',
  'container-title': 'The Journal of Clinical Endocrinology & Metabolism',
  issued: { 'date-parts': [[2005]] },
  volume: '90',
  issue: '1',
  page: '211-218',
  DOI: '10.1210/jc.2004-0834',
  PMID: '15483079',
  PMCID: 'PMC1315304',
};

export const vermeulen1999Evaluation: Work = {
  id: 'vermeulen-1999-evaluation',
  type: 'article-journal',
  author: [{ family: 'Vermeulen' }],
  title: 'A Critical Evaluation of Simple Methods for the Estimation of Free Testosterone in Serum',
  'container-title': 'The Journal of Clinical Endocrinology & Metabolism',
  issued: { 'date-parts': [[1999]] },
  volume: '84',
  page: '3666',
  DOI: '10.1210/jcem.84.10.6079',
  custom: { authorsTruncated: true },
};

export const vesper2015Nhanes: Work = {
  id: 'vesper-2015-nhanes',
  type: 'article-journal',
  author: [
    { family: 'Vesper', given: 'Hubert W.' },
    { family: 'Wang', given: 'Yuesong' },
    { family: 'Vidal', given: 'Meghan' },
    { family: 'Botelho', given: 'Julianne Cook' },
    { family: 'Caudill', given: 'Samuel P.' },
  ],
  title:
    'Serum Total Testosterone Concentrations in the US Household Population from the NHANES 2011–2012 Study Population',
  'container-title': 'Clinical Chemistry',
  issued: { 'date-parts': [[2015, 10, 28]] },
  volume: '61',
  issue: '12',
  page: '1495-1504',
  DOI: '10.1373/clinchem.2015.245969',
  PMID: '26510959',
  PMCID: 'PMC5698798',
  URL: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5698798',
};

export const vierhapper1998Shbg: Work = {
  id: 'vierhapper-1998-shbg',
  type: 'article-journal',
  author: [{ family: 'Vierhapper', given: 'H.' }],
  title:
    'Normal serum concentrations of sex hormone binding-globulin in patients with hyperthyroidism due to subacute thyroiditis',
  'container-title': 'Thyroid',
  issued: { 'date-parts': [[1998]] },
  volume: '8',
  issue: '12',
  page: '1107-1111',
  URL: 'https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/47744975',
  custom: { authorsTruncated: true },
};
