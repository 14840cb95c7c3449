// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';

export const eflm2700Shbg: Work = {
  id: 'eflm-2700-shbg',
  type: 'webpage',
  author: [{ literal: 'EFLM Biological Variation Database' }],
  title: 'Sexual-hormone-binding-globulin (SHBG), record 2700 (Andersson et al. 2003), BIVAC total score C',
  publisher: 'EFLM Biological Variation Database',
  URL: 'https://biologicalvariation.eu/bv_specifications/2700',
  accessed: { 'date-parts': [[2026, 11, 20]] },
  custom: { undatedLivingPage: true },
};

export const emas2008Hptaxis: Work = {
  id: 'emas-2008-hptaxis',
  type: 'article-journal',
  author: [{ literal: 'European Male Ageing Study Group' }],
  title:
    'Hypothalamic-pituitary-testicular axis disruptions in older men are differentially linked to age and modifiable risk factors: the European Male Aging Study',
  'container-title': 'The Journal of Clinical Endocrinology & Metabolism',
  issued: { 'date-parts': [[2008, 7]] },
  volume: '93',
  issue: '7',
  page: '2737-2745',
  DOI: '10.1210/jc.2007-1972',
  PMID: '18270261',
  URL: 'https://pubmed.ncbi.nlm.nih.gov/18270261/',
};

export const endotext2020Testis: Work = {
  id: 'endotext-2020-testis',
  type: 'chapter',
  author: [{ family: 'Winters', given: 'Stephen J.' }],
  title: 'Laboratory Assessment of Testicular Function',
  'container-title': 'Endotext [Internet]',
  issued: { 'date-parts': [[2020, 2, 29]] },
  PMID: '25905368',
  URL: 'https://ncbi.nlm.nih.gov/books/NBK279145/',
};

export const engelke2000Sulfotransferases: Work = {
  id: 'engelke-2000-sulfotransferases',
  type: 'article-journal',
  author: [{ family: 'Engelke', given: 'C. E. H.' }],
  title: 'Association between functional genetic polymorphisms of human sulfotransferases 1A1 and 1A2',
  'container-title': 'Pharmacogenetics',
  issued: { 'date-parts': [[2000, 3]] },
  volume: '10',
  issue: '2',
  page: '163-169',
  URL: 'https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/70702855',
  custom: { authorsTruncated: true },
};

export const eshre2018Pcos: Work = {
  id: 'eshre-2018-pcos',
  type: 'webpage',
  author: [{ literal: 'ESHRE Campus course PCC07' }],
  title: 'Recommendations: Hyperandrogenism (international PCOS guideline, slide page 65)',
  publisher: 'ESHRE',
  issued: { 'date-parts': [[2018]] },
  URL: 'https://www.eshre.eu/Books/ESHRE2018/PCC07/files/basic-html/page65.html',
};
