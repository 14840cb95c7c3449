// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';

export const lachman1996Comt: Work = {
  id: 'lachman-1996-comt',
  type: 'article-journal',
  author: [
    { family: 'Lachman', given: 'H. M.' },
    { family: 'Papolos', given: 'D. F.' },
    { family: 'Saito', given: 'T.' },
  ],
  title:
    'Human catechol-O-methyltransferase pharmacogenetics: description of a functional polymorphism and its potential application to neuropsychiatric disorders',
  'container-title': 'Pharmacogenetics',
  issued: { 'date-parts': [[1996]] },
  volume: '6',
  issue: '3',
  page: '243-250',
  PMID: '8807664',
  custom: { authorsTruncated: true },
};

export const lakshman2010Conversion: Work = {
  id: 'lakshman-2010-conversion',
  type: 'article-journal',
  author: [{ family: 'Lakshman', given: 'Kishore M' }],
  title:
    'The effects of injected testosterone dose and age on the conversion of testosterone to estradiol and dihydrotestosterone in young and older men',
  'container-title': 'The Journal of Clinical Endocrinology & Metabolism',
  issued: { 'date-parts': [[2010]] },
  volume: '95',
  issue: '8',
  page: '3955-3964',
  DOI: '10.1210/jc.2010-0102',
  PMID: '20534765',
  PMCID: 'PMC2913038',
  custom: { authorsTruncated: true },
};

export const leblancNdFracture: Work = {
  id: 'leblanc-nd-fracture',
  type: 'article-journal',
  author: [
    { family: 'LeBlanc', given: 'Erin S.' },
    { family: 'Nielson', given: 'Carrie M.' },
    { family: 'Marshall', given: 'Lynn M.' },
    { family: 'Lapidus', given: 'Jodi A.' },
    { family: 'Barrett-Connor', given: 'Elizabeth' },
    { family: 'Ensrud', given: 'Kristine E.' },
    { family: 'Hoffman', given: 'Andrew R.' },
    { family: 'Laughlin', given: 'Gail' },
    { family: 'Ohlsson', given: 'Claes' },
    { family: 'Orwoll', given: 'Eric S.' },
  ],
  title:
    'The effects of serum testosterone, estradiol, and sex hormone binding globulin levels on fracture risk in older men',
  'container-title': 'The Journal of Clinical Endocrinology & Metabolism',
  issued: { 'date-parts': [[2009, 9]] },
  PMID: '19584177',
  URL: 'https://ohsu.elsevierpure.com/en/publications/the-effects-of-serum-testosterone-estradiol-and-sex-hormone-bindi-2',
};

export const leder2004Anastrozole: Work = {
  id: 'leder-2004-anastrozole',
  type: 'article-journal',
  author: [{ family: 'Leder' }],
  title: 'Effects of aromatase inhibition in elderly men with low or borderline-low serum testosterone levels',
  'container-title': 'The Journal of Clinical Endocrinology & Metabolism',
  issued: { 'date-parts': [[2004]] },
  volume: '89',
  issue: '3',
  page: '1174-1180',
  DOI: '10.1210/jc.2003-031467',
  PMID: '15001605',
  custom: { authorsTruncated: true },
};

export const lee2003Cyp: Work = {
  id: 'lee-2003-cyp',
  type: 'article-journal',
  author: [
    { family: 'Lee', given: 'A. J.' },
    { family: 'Cai', given: 'M. X. X.' },
    { family: 'Thomas', given: 'P. E.' },
    { family: 'Conney', given: 'A. H.' },
    { family: 'Zhu', given: 'B. T.' },
  ],
  title:
    'Characterization of the oxidative metabolites of 17beta-estradiol and estrone formed by 15 selectively expressed human cytochrome P450 isoforms',
  'container-title': 'Endocrinology',
  issued: { 'date-parts': [[2003]] },
  volume: '144',
  issue: '8',
  page: '3382-3398',
  DOI: '10.1210/en.2003-0192',
  PMID: '12865317',
};

export const levine2018Prolactin: Work = {
  id: 'levine-2018-prolactin',
  type: 'article-journal',
  author: [
    { family: 'Levine', given: 'Samara' },
    { family: 'Muneyyirci-Delale', given: 'Ozgul' },
  ],
  title: 'Stress-Induced Hyperprolactinemia: Pathophysiology and Clinical Approach',
  'container-title': 'Obstetrics and Gynecology International',
  issued: { 'date-parts': [[2018]] },
  page: '9253083',
  DOI: '10.1155/2018/9253083',
  PMID: '30627169',
  PMCID: 'PMC6304861',
};

export const li2017Biotin: Work = {
  id: 'li-2017-biotin',
  type: 'article-journal',
  author: [
    { family: 'Li', given: 'Danni' },
    { family: 'Radulescu', given: 'Angela' },
    { family: 'Shrestha', given: 'Rupendra T' },
    { family: 'Root', given: 'Matthew' },
    { family: 'Karger', given: 'Amy B' },
    { family: 'Killeen', given: 'Anthony A' },
    { family: 'Hodges', given: 'James S' },
    { family: 'Fan', given: 'Shu-Ling' },
    { family: 'Ferguson', given: 'Angela' },
    { family: 'Garg', given: 'Uttam' },
    { family: 'Sokoll', given: 'Lori J' },
    { family: 'Burmeister', given: 'Lynn A' },
  ],
  title: 'Association of Biotin Ingestion With Performance of Hormone and Nonhormone Assays in Healthy Adults',
  'container-title': 'JAMA',
  issued: { 'date-parts': [[2017]] },
  volume: '318',
  issue: '12',
  page: '1150-1160',
  DOI: '10.1001/jama.2017.13705',
  PMID: '28973622',
  PMCID: 'PMC5818818',
};

export const li2020Biotin: Work = {
  id: 'li-2020-biotin',
  type: 'article-journal',
  author: [
    { family: 'Li', given: 'Danni' },
    { family: 'Ferguson', given: 'Angela' },
    { family: 'Cervinski', given: 'Mark A.' },
    { family: 'Lynch', given: 'Kara L.' },
    { family: 'Kyle', given: 'Patrick B.' },
  ],
  title: 'AACC guidance document on biotin interference in laboratory tests',
  'container-title': 'The Journal of Applied Laboratory Medicine',
  issued: { 'date-parts': [[2020, 1, 13]] },
  volume: '5',
  issue: '3',
  page: '575',
  DOI: '10.1093/jalm/jfz010',
  URL: 'https://academic.oup.com/jalm/article/5/3/575/5700349',
};

export const liu2006Recovery: Work = {
  id: 'liu-2006-recovery',
  type: 'article-journal',
  author: [{ family: 'Liu', given: 'Peter Y.' }],
  title:
    'Rate, extent, and modifiers of spermatogenic recovery after hormonal male contraception: an integrated analysis',
  'container-title': 'The Lancet',
  issued: { 'date-parts': [[2006]] },
  volume: '367',
  issue: '9520',
  page: '1412-1420',
  DOI: '10.1016/S0140-6736(06)68614-5',
  PMID: '16650651',
  custom: { authorsTruncated: true },
};

export const liu2015Loh: Work = {
  id: 'liu-2015-loh',
  type: 'article-journal',
  author: [
    { family: 'Liu', given: 'Zhi-Yong' },
    { family: 'Zhou', given: 'Ren-Yuan' },
    { family: 'Lu', given: 'Xin' },
    { family: 'Zeng', given: 'Qin-Song' },
    { family: 'Wang', given: 'Hui-Qing' },
    { family: 'Li', given: 'Zheng' },
    { family: 'Sun', given: 'Ying-Hao' },
  ],
  title: 'Identification of late-onset hypogonadism in middle-aged and elderly men from a community of China',
  'container-title': 'Asian Journal of Andrology',
  issued: { 'date-parts': [[2015, 9, 4]] },
  volume: '18',
  issue: '5',
  page: '747-753',
  DOI: '10.4103/1008-682X.160883',
  PMID: '26354142',
  PMCID: 'PMC5000798',
  URL: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5000798',
};

export const liu2018CentralObesity: Work = {
  id: 'liu-2018-central-obesity',
  type: 'article-journal',
  author: [
    { family: 'Liu', given: 'Fangwei' },
    { family: 'Shen', given: 'Xubo' },
    { family: 'Wang', given: 'Ruifeng' },
    { family: 'Yu', given: 'Na' },
    { family: 'Shi', given: 'Yongjun' },
    { family: 'Xiong', given: 'Shimin' },
    { family: 'Xiong', given: 'Chengliang' },
    { family: 'Zhou', given: 'Yuanzhong' },
  ],
  title:
    'Association of central obesity with sex hormone binding globulin: a cross-sectional study of 1166 Chinese men',
  'container-title': 'Open Medicine',
  issued: { 'date-parts': [[2018, 5, 10]] },
  DOI: '10.1515/med-2018-0030',
};

export const ly2010Formulae: Work = {
  id: 'ly-2010-formulae',
  type: 'article-journal',
  author: [
    { family: 'Ly', given: 'Lam P.' },
    { family: 'Sartorius', given: 'Gideon' },
    { family: 'Hull', given: 'Laura' },
    { family: 'Leung', given: 'Andrew' },
    { family: 'Swerdloff', given: 'Ronald S.' },
    { family: 'Wang', given: 'Christina' },
    { family: 'Handelsman', given: 'David J.' },
  ],
  title: 'Accuracy of calculated free testosterone formulae in men',
  'container-title': 'Clinical Endocrinology',
  issued: { 'date-parts': [[2010]] },
  DOI: '10.1111/j.1365-2265.2010.03804.x',
  URL: 'https://zendy.io/title/10.1111/j.1365-2265.2010.03804.x',
};

export const lykhonosov2020Aas: Work = {
  id: 'lykhonosov-2020-aas',
  type: 'article-journal',
  author: [
    { family: 'Lykhonosov', given: 'M.P.' },
    { family: 'Babenko', given: 'A.Y.' },
    { family: 'Makarin', given: 'V.A.' },
    { family: 'Fedotov', given: 'Y.N.' },
  ],
  title:
    'Peculiarity of recovery of the hypothalamic-pituitary-gonadal (HPG) axis, in men after using androgenic anabolic steroids',
  'container-title': 'Problems of Endocrinology',
  issued: { 'date-parts': [[2020]] },
  volume: '66',
  issue: '1',
  page: '104-112',
  DOI: '10.14341/probl12223',
};
