// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';

export const zhang2021Dietary: Work = {
  id: 'zhang-2021-dietary',
  type: 'article-journal',
  author: [
    { family: 'Zhang', given: 'C.' },
    { family: 'Bian', given: 'H.' },
    { family: 'Chen', given: 'Z.' },
  ],
  title: 'The Association between Dietary Inflammatory Index and Sex Hormones among Men in the United States',
  'container-title': 'The Journal of Urology',
  issued: { 'date-parts': [[2021, 7]] },
  volume: '206',
  issue: '1',
  page: '97-103',
  DOI: '10.1097/JU.0000000000001703',
  PMID: '33881929',
  URL: 'https://pubmed.ncbi.nlm.nih.gov/33881929/',
  custom: { authorsTruncated: true },
};

export const zhu2022Young: Work = {
  id: 'zhu-2022-young',
  type: 'article-journal',
  author: [
    { family: 'Zhu', given: 'Alex' },
    { family: 'Andino', given: 'Juan' },
    { family: 'Daignault-Newton', given: 'Stephanie' },
  ],
  title:
    'What Is a Normal Testosterone Level for Young Men? Rethinking the 300 ng/dL Cutoff for Testosterone Deficiency in Men 20-44 Years Old',
  'container-title': 'The Journal of Urology',
  issued: { 'date-parts': [[2022]] },
  DOI: '10.1097/JU.0000000000002928',
  custom: { authorsTruncated: true },
};

export const zimmerman2014Coc: Work = {
  id: 'zimmerman-2014-coc',
  type: 'article-journal',
  author: [
    { family: 'Zimmerman', given: 'Y.' },
    { family: 'Eijkemans', given: 'M. J.' },
    { family: 'Coelingh Bennink', given: 'H. J.' },
    { family: 'Blankenstein', given: 'M. A.' },
    { family: 'Fauser', given: 'B. C.' },
  ],
  title:
    'The effect of combined oral contraception on testosterone levels in healthy women: a systematic review and meta-analysis',
  'container-title': 'Human Reproduction Update',
  issued: { 'date-parts': [[2014, 1]] },
  volume: '20',
  issue: '1',
  page: '76-105',
  DOI: '10.1093/humupd/dmt038',
  PMID: '24082040',
  PMCID: 'PMC3845679',
  URL: 'https://pubmed.ncbi.nlm.nih.gov/24082040/',
};

export const zitzmann2021Klinefelter: Work = {
  id: 'zitzmann-2021-klinefelter',
  type: 'article-journal',
  author: [{ family: 'Zitzmann', given: 'Michael' }],
  title:
    'European academy of andrology guidelines on Klinefelter Syndrome Endorsing Organization: European Society of Endocrinology',
  'container-title': 'Andrology',
  issued: { 'date-parts': [[2021, 1]] },
  volume: '9',
  issue: '1',
  page: '145-167',
  DOI: '10.1111/andr.12909',
  PMID: '32959490',
  custom: { authorsTruncated: true },
};
