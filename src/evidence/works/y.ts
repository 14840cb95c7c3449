// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';

export const yang2022Anastrozole: Work = {
  id: 'yang-2022-anastrozole',
  type: 'article-journal',
  author: [
    { family: 'Yang', given: 'Yang' },
    { family: 'Chen', given: 'Shuyun' },
    { family: 'Chen', given: 'Hong' },
    { family: 'Guo', given: 'Yi' },
    { family: 'Teng', given: 'Xiaoming' },
  ],
  title: 'The efficacy of anastrozole in subfertile men with and without abnormal testosterone to estradiol ratios',
  'container-title': 'Translational Andrology and Urology',
  issued: { 'date-parts': [[2022]] },
  DOI: '10.21037/tau-22-95',
  URL: 'https://tau.amegroups.org/article/view/100520/html',
};

export const yong2011Ugt: Work = {
  id: 'yong-2011-ugt',
  type: 'article-journal',
  author: [
    { family: 'Yong', given: 'Mellissa' },
    { family: 'Schwartz', given: 'Stephen M' },
    { family: 'Atkinson', given: 'Charlotte' },
    { family: 'Makar', given: 'Karen W' },
    { family: 'Thomas', given: 'Sushma S' },
    { family: 'Stanczyk', given: 'Frank Z' },
    { family: 'Westerlind', given: 'Kim C' },
    { family: 'Newton', given: 'Katherine M' },
    { family: 'Holt', given: 'Victoria L' },
    { family: 'Leisenring', given: 'Wendy M' },
    { family: 'Lampe', given: 'Johanna W' },
  ],
  title:
    'Associations between polymorphisms in glucuronidation and sulfation enzymes and sex steroid concentrations in premenopausal women in the United States',
  'container-title': 'The Journal of Steroid Biochemistry and Molecular Biology',
  issued: { 'date-parts': [[2011]] },
  volume: '124',
  issue: '1-2',
  page: '10-18',
  DOI: '10.1016/j.jsbmb.2010.12.014',
  PMID: '21193038',
  PMCID: 'PMC3065887',
};

export const yu2013Sult1a1: Work = {
  id: 'yu-2013-sult1a1',
  type: 'article-journal',
  author: [
    { family: 'Yu', given: 'Xinfeng' },
    { family: 'Kubota', given: 'Takahiro' },
    { family: 'Dhakal', given: 'Ishwori' },
    { family: 'Hasegawa', given: 'Setsuo' },
    { family: 'Williams', given: 'Suzanne' },
    { family: 'Ozawa', given: 'Shogo' },
    { family: 'Kadlubar', given: 'Susan' },
  ],
  title:
    'Copy number variation in sulfotransferase isoform 1A1 (SULT1A1) is significantly associated with enzymatic activity in Japanese subjects',
  'container-title': 'Pharmacogenomics and Personalized Medicine',
  issued: { 'date-parts': [[2013]] },
  PMCID: 'PMC3596141',
};

export const yu2018Chinesemen: Work = {
  id: 'yu-2018-chinesemen',
  type: 'article-journal',
  author: [
    { family: 'Yu', given: 'Songlin' },
    { family: 'Qiu', given: 'Ling' },
    { family: 'Liu', given: 'Min' },
    { family: 'Li', given: 'Shijun' },
    { family: 'Tao', given: 'Zhihua' },
    { family: 'Zhang', given: 'Qiong' },
    { family: 'Xia', given: 'Liangyu' },
    { family: 'Li', given: 'Pengchang' },
    { family: 'Hou', given: "Li'an" },
    { family: 'Qin', given: 'Xuzhen' },
    { family: 'Yin', given: 'Yicong' },
    { family: 'Ichihara', given: 'Kiyoshi' },
    { family: 'Cheng', given: 'Xinqi' },
  ],
  title:
    'Establishing reference intervals for sex hormones and SHBG in apparently healthy Chinese adult men based on a multicenter study',
  'container-title': 'Clinical Chemistry and Laboratory Medicine',
  issued: { 'date-parts': [[2018, 5, 5]] },
  volume: '56',
  issue: '7',
  DOI: '10.1515/cclm-2017-0749',
  URL: 'https://dx.doi.org/10.1515/cclm-2017-0749',
};
