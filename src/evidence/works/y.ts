// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';
import { work } from '../compact-work.js';

export const yang2022Anastrozole: () => Work = /* @__PURE__ */ work(
  'yang-2022-anastrozole',
  'Yang, Yang; Chen, Shuyun; Chen, Hong; Guo, Yi; Teng, Xiaoming',
  'The efficacy of anastrozole in subfertile men with and without abnormal testosterone to estradiol ratios',
  'Translational Andrology and Urology',
  '2022',
  '10.21037/tau-22-95 https://tau.amegroups.org/article/view/100520/html',
);

export const yong2011Ugt: () => Work = /* @__PURE__ */ work(
  'yong-2011-ugt',
  'Yong, Mellissa; Schwartz, Stephen M; Atkinson, Charlotte; Makar, Karen W; Thomas, Sushma S; Stanczyk, Frank Z; Westerlind, Kim C; Newton, Katherine M; Holt, Victoria L; Leisenring, Wendy M; Lampe, Johanna W',
  'Associations between polymorphisms in glucuronidation and sulfation enzymes and sex steroid concentrations in premenopausal women in the United States',
  'The Journal of Steroid Biochemistry and Molecular Biology',
  '2011;124(1-2):10-18',
  '10.1016/j.jsbmb.2010.12.014 21193038 PMC3065887',
);

export const yu2013Sult1a1: () => Work = /* @__PURE__ */ work(
  'yu-2013-sult1a1',
  'Yu, Xinfeng; Kubota, Takahiro; Dhakal, Ishwori; Hasegawa, Setsuo; Williams, Suzanne; Ozawa, Shogo; Kadlubar, Susan',
  'Copy number variation in sulfotransferase isoform 1A1 (SULT1A1) is significantly associated with enzymatic activity in Japanese subjects',
  'Pharmacogenomics and Personalized Medicine',
  '2013',
  'PMC3596141',
);

export const yu2018Chinesemen: () => Work = /* @__PURE__ */ work(
  'yu-2018-chinesemen',
  "Yu, Songlin; Qiu, Ling; Liu, Min; Li, Shijun; Tao, Zhihua; Zhang, Qiong; Xia, Liangyu; Li, Pengchang; Hou, Li'an; Qin, Xuzhen; Yin, Yicong; Ichihara, Kiyoshi; Cheng, Xinqi",
  'Establishing reference intervals for sex hormones and SHBG in apparently healthy Chinese adult men based on a multicenter study',
  'Clinical Chemistry and Laboratory Medicine',
  '2018-5-5;56(7)',
  '10.1515/cclm-2017-0749 https://dx.doi.org/10.1515/cclm-2017-0749',
);
