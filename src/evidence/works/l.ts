// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';
import { work } from '../compact-work.js';

export const lachman1996Comt: () => Work = /* @__PURE__ */ work(
  'lachman-1996-comt',
  'Lachman, H. M.; Papolos, D. F.; Saito, T.; et al',
  'Human catechol-O-methyltransferase pharmacogenetics: description of a functional polymorphism and its potential application to neuropsychiatric disorders',
  'Pharmacogenetics',
  '1996;6(3):243-250',
  '8807664',
);

export const lakshman2010Conversion: () => Work = /* @__PURE__ */ work(
  'lakshman-2010-conversion',
  'Lakshman, Kishore M; et al',
  'The effects of injected testosterone dose and age on the conversion of testosterone to estradiol and dihydrotestosterone in young and older men',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2010;95(8):3955-3964',
  '10.1210/jc.2010-0102 20534765 PMC2913038',
);

export const leblancNdFracture: () => Work = /* @__PURE__ */ work(
  'leblanc-nd-fracture',
  'LeBlanc, Erin S.; Nielson, Carrie M.; Marshall, Lynn M.; Lapidus, Jodi A.; Barrett-Connor, Elizabeth; Ensrud, Kristine E.; Hoffman, Andrew R.; Laughlin, Gail; Ohlsson, Claes; Orwoll, Eric S.',
  'The effects of serum testosterone, estradiol, and sex hormone binding globulin levels on fracture risk in older men',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2009-9',
  '19584177 https://ohsu.elsevierpure.com/en/publications/the-effects-of-serum-testosterone-estradiol-and-sex-hormone-bindi-2',
);

export const leder2004Anastrozole: () => Work = /* @__PURE__ */ work(
  'leder-2004-anastrozole',
  'Leder; et al',
  'Effects of aromatase inhibition in elderly men with low or borderline-low serum testosterone levels',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2004;89(3):1174-1180',
  '10.1210/jc.2003-031467 15001605',
);

export const lee2003Cyp: () => Work = /* @__PURE__ */ work(
  'lee-2003-cyp',
  'Lee, A. J.; Cai, M. X. X.; Thomas, P. E.; Conney, A. H.; Zhu, B. T.',
  'Characterization of the oxidative metabolites of 17beta-estradiol and estrone formed by 15 selectively expressed human cytochrome P450 isoforms',
  'Endocrinology',
  '2003;144(8):3382-3398',
  '10.1210/en.2003-0192 12865317',
);

export const levine2018Prolactin: () => Work = /* @__PURE__ */ work(
  'levine-2018-prolactin',
  'Levine, Samara; Muneyyirci-Delale, Ozgul',
  'Stress-Induced Hyperprolactinemia: Pathophysiology and Clinical Approach',
  'Obstetrics and Gynecology International',
  '2018;:9253083',
  '10.1155/2018/9253083 30627169 PMC6304861',
);

export const li2017Biotin: () => Work = /* @__PURE__ */ work(
  'li-2017-biotin',
  'Li, Danni; Radulescu, Angela; Shrestha, Rupendra T; Root, Matthew; Karger, Amy B; Killeen, Anthony A; Hodges, James S; Fan, Shu-Ling; Ferguson, Angela; Garg, Uttam; Sokoll, Lori J; Burmeister, Lynn A',
  'Association of Biotin Ingestion With Performance of Hormone and Nonhormone Assays in Healthy Adults',
  'JAMA',
  '2017;318(12):1150-1160',
  '10.1001/jama.2017.13705 28973622 PMC5818818',
);

export const li2020Biotin: () => Work = /* @__PURE__ */ work(
  'li-2020-biotin',
  'Li, Danni; Ferguson, Angela; Cervinski, Mark A.; Lynch, Kara L.; Kyle, Patrick B.',
  'AACC guidance document on biotin interference in laboratory tests',
  'The Journal of Applied Laboratory Medicine',
  '2020-1-13;5(3):575',
  '10.1093/jalm/jfz010 https://academic.oup.com/jalm/article/5/3/575/5700349',
);

export const liu2006Recovery: () => Work = /* @__PURE__ */ work(
  'liu-2006-recovery',
  'Liu, Peter Y.; et al',
  'Rate, extent, and modifiers of spermatogenic recovery after hormonal male contraception: an integrated analysis',
  'The Lancet',
  '2006;367(9520):1412-1420',
  '10.1016/S0140-6736(06)68614-5 16650651',
);

export const liu2015Loh: () => Work = /* @__PURE__ */ work(
  'liu-2015-loh',
  'Liu, Zhi-Yong; Zhou, Ren-Yuan; Lu, Xin; Zeng, Qin-Song; Wang, Hui-Qing; Li, Zheng; Sun, Ying-Hao',
  'Identification of late-onset hypogonadism in middle-aged and elderly men from a community of China',
  'Asian Journal of Andrology',
  '2015-9-4;18(5):747-753',
  '10.4103/1008-682X.160883 26354142 PMC5000798 https://pmc.ncbi.nlm.nih.gov/articles/PMC5000798',
);

export const liu2018CentralObesity: () => Work = /* @__PURE__ */ work(
  'liu-2018-central-obesity',
  'Liu, Fangwei; Shen, Xubo; Wang, Ruifeng; Yu, Na; Shi, Yongjun; Xiong, Shimin; Xiong, Chengliang; Zhou, Yuanzhong',
  'Association of central obesity with sex hormone binding globulin: a cross-sectional study of 1166 Chinese men',
  'Open Medicine',
  '2018-5-10',
  '10.1515/med-2018-0030',
);

export const ly2010Formulae: () => Work = /* @__PURE__ */ work(
  'ly-2010-formulae',
  'Ly, Lam P.; Sartorius, Gideon; Hull, Laura; Leung, Andrew; Swerdloff, Ronald S.; Wang, Christina; Handelsman, David J.',
  'Accuracy of calculated free testosterone formulae in men',
  'Clinical Endocrinology',
  '2010',
  '10.1111/j.1365-2265.2010.03804.x https://zendy.io/title/10.1111/j.1365-2265.2010.03804.x',
);

export const lykhonosov2020Aas: () => Work = /* @__PURE__ */ work(
  'lykhonosov-2020-aas',
  'Lykhonosov, M.P.; Babenko, A.Y.; Makarin, V.A.; Fedotov, Y.N.',
  'Peculiarity of recovery of the hypothalamic-pituitary-gonadal (HPG) axis, in men after using androgenic anabolic steroids',
  'Problems of Endocrinology',
  '2020;66(1):104-112',
  '10.14341/probl12223',
);
