// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';

export const qin2021Dietary: Work = {
  id: 'qin-2021-dietary',
  type: 'article-journal',
  author: [
    { family: 'Qin', given: 'Zheng' },
    { family: 'Liu', given: 'Nuozhou' },
    { family: 'Liao', given: 'Ruoxi' },
    { family: 'Jiang', given: 'Luojia' },
    { family: 'Su', given: 'Baihai' },
  ],
  title:
    'The Association Between Dietary Inflammatory Potential and Sex Hormones in Male Children and Adolescents Aged 6-19 Years',
  'container-title': 'Frontiers in Endocrinology',
  issued: { 'date-parts': [[2021, 8, 3]] },
  volume: '12',
  page: '722941',
  DOI: '10.3389/fendo.2021.722941',
  PMID: '34413832',
  PMCID: 'PMC8370775',
  URL: 'https://www.frontiersin.org/journals/endocrinology/articles/10.3389/fendo.2021.722941/full',
};

export const quest4021Estradiol: Work = {
  id: 'quest-4021-estradiol',
  type: 'webpage',
  author: [{ literal: 'Quest Diagnostics Nichols Institute' }],
  title: 'Estradiol, test 4021 (immunoassay)',
  publisher: 'Quest Diagnostics Nichols Institute',
  URL: 'https://jdos.nicholsinstitute.com/dos/LickingMemorialHospital/test/1028089',
  accessed: { 'date-parts': [[2026, 11, 20]] },
  custom: { undatedLivingPage: true },
};
