// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';
import { work } from '../compact-work.js';

export const rainer2022Hcg: () => Work = /* @__PURE__ */ work(
  'rainer-2022-hcg',
  'Rainer, Quinn; Pai, Raghav; Zucker, Isaac; Ramasamy, Ranjith; Masterson, Thomas A.',
  'The Safety of Human Chorionic Gonadotropin Monotherapy Among Men With Previous Exogenous Testosterone Use',
  'Cureus',
  '2022;14(6):e25826',
  '10.7759/cureus.25826 35822152 PMC9271319',
);

export const ramasamy2020Natesto: () => Work = /* @__PURE__ */ work(
  'ramasamy-2020-natesto',
  'Ramasamy, Ranjith; Masterson, Thomas A.; Best, Jordan C.; Bitran, Joshua; Ibrahim, Emad; Molina, Manuel; Kaiser, Ursula B.; Miao, Feng; Reis, Isildinha M.',
  'Effect of Natesto on Reproductive Hormones, Semen Parameters and Hypogonadal Symptoms: A Single Center, Open Label, Single Arm Trial',
  'The Journal of Urology',
  '2020',
  'https://miami.pure.elsevier.com/en/publications/effect-of-natesto-on-reproductive-hormones-semen-parameters-and-h',
);

export const rattya2001Antiepileptic: () => Work = /* @__PURE__ */ work(
  'rattya-2001-antiepileptic',
  'Rattya, J.; et al',
  'Reproductive effects of valproate, carbamazepine, and oxcarbazepine in men with epilepsy',
  'Neurology',
  '2001;56(1):31-36',
  'https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/78529505',
);

export const regal2001Hypopituitarism: () => Work = /* @__PURE__ */ work(
  'regal-2001-hypopituitarism',
  'Regal, M.; Páramo, C.; Sierra, S. M.; Garcia-Mayor, R. V.',
  'Prevalence and incidence of hypopituitarism in an adult Caucasian population in northwestern Spain',
  'Clinical Endocrinology',
  '2001-12;55(6):735-740',
  '10.1046/j.1365-2265.2001.01406.x 11895214 https://pubmed.ncbi.nlm.nih.gov/11895214/',
);

export const rehman2019Choriocarcinoma: () => Work = /* @__PURE__ */ work(
  'rehman-2019-choriocarcinoma',
  'Rehman, Tejhmal; Hameed, Ali; Beharry, Nigel; Du Parcq, J; Bano, Gul',
  'An unusual cause of gynaecomastia in a male',
  'Endocrinology, Diabetes & Metabolism Case Reports',
  '2019-7-3;:19-0060',
  '10.1530/EDM-19-0060 31373476 PMC6612059',
);

export const rohrmann2011Adiposity: () => Work = /* @__PURE__ */ work(
  'rohrmann-2011-adiposity',
  'Rohrmann, Sabine; Shiels, Meredith S.; Lopez, David S.; Rifai, Nader; Nelson, William G.; Kanarek, Norma; Guallar, Eliseo; Menke, Andy; Joshu, Corinne E.; Feinleib, Manning; Sutcliffe, Siobhan; Platz, Elizabeth A.',
  'Body fatness and sex steroid hormone concentrations in US men: results from NHANES III',
  'Cancer Causes & Control',
  '2011-8;22(8):1141-1151',
  '10.1007/s10552-011-9790-z https://link.springer.com/article/10.1007%2Fs10552-011-9790-z',
);

export const rohrmann2011Prevalence: () => Work = /* @__PURE__ */ work(
  'rohrmann-2011-prevalence',
  'Rohrmann, Sabine; Platz, Elizabeth A.; Selvin, Elizabeth; Shiels, Meredith S.; Joshu, Corinne E.; Menke, Andy; Feinleib, Manning; Basaria, Shehzad; Rifai, Nader; Dobs, Adrian S.; Kanarek, Norma; Nelson, William G.',
  'The prevalence of low sex steroid hormone concentrations in men in the Third National Health and Nutrition Examination Survey (NHANES III)',
  'Clinical Endocrinology',
  '2011-8;75(2):232-239',
  '10.1111/j.1365-2265.2011.04043.x 21521312 PMC3130833 https://pmc.ncbi.nlm.nih.gov/articles/PMC3130833',
);

export const rose1977Spironolactone: () => Work = /* @__PURE__ */ work(
  'rose-1977-spironolactone',
  'Rose, Leslie I.; Underwood, Richard H.; Newmark, Stephen R.; Kisch, Eldad S.; Williams, Gordon H.',
  'Pathophysiology of Spironolactone-Induced Gynecomastia',
  'Annals of Internal Medicine',
  '1977;87(4):398-403',
  '10.7326/0003-4819-87-4-398',
);

export const rosner2007Testosterone: () => Work = /* @__PURE__ */ work(
  'rosner-2007-testosterone',
  'Rosner, William; Auchus, Richard J.; Azziz, Ricardo; Sluss, Patrick M.; Raff, Hershel',
  'Position statement: Utility, limitations, and pitfalls in measuring testosterone: an Endocrine Society position statement',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2007-2;92(2):405-413',
  '10.1210/jc.2006-1864 17090633 https://pubmed.ncbi.nlm.nih.gov/17090633',
);

export const rosner2013Estradiol: () => Work = /* @__PURE__ */ work(
  'rosner-2013-estradiol',
  'Rosner, William; et al',
  'Challenges to the measurement of estradiol: an Endocrine Society position statement',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2013-4;98(4):1376-1387',
  '10.1210/jc.2012-3780 23463657 PMC3615207 https://pubmed.ncbi.nlm.nih.gov/23463657/',
);

export const ross2005Constants: () => Work = /* @__PURE__ */ work(
  'ross-2005-constants',
  'Ross, H. Alec; Meuleman, Eric J.; Sweep, Fred C. G. J.',
  'A simple method for estimating equilibrium constants for serum testosterone binding resulting in an optimal free testosterone index for use in elderly men',
  'Clinical Chemistry and Laboratory Medicine',
  '2005;43(6)',
  '10.1515/CCLM.2005.106',
);

export const rothman2011Cycle: () => Work = /* @__PURE__ */ work(
  'rothman-2011-cycle',
  'Rothman, Micol S.; Carlson, Nichole E.; Xu, Mei; Wang, Christina; Swerdloff, Ronald; Lee, Paul; Goh, Victor H. H.; Ridgway, E. Chester; Wierman, Margaret E.',
  'Reexamination of testosterone, dihydrotestosterone, estradiol and estrone levels across the menstrual cycle and in postmenopausal women measured by liquid chromatography-tandem mass spectrometry',
  'Steroids',
  '2011;76:177-182',
  'PMC3005029 https://pmc.ncbi.nlm.nih.gov/articles/PMC3005029/',
);

export const rudman2025Microprolactinoma: () => Work = /* @__PURE__ */ work(
  'rudman-2025-microprolactinoma',
  'Rudman, Yaron; et al',
  'Response to cabergoline treatment, gonadal axis recovery, and outcomes of drug withdrawal, in men with microprolactinoma: a retrospective cohort study',
  'Endocrine',
  '2025-7;89(1):212-221',
  '10.1007/s12020-025-04215-w 40199840',
);

export const ruljancic2021Prolactin: () => Work = /* @__PURE__ */ work(
  'ruljancic-2021-prolactin',
  'Ruljancic; Bakliza; Vuk Pisk; Geres; Matic; Ivezic; Grosic; Filipcic',
  'Antipsychotics-induced hyperprolactinemia and screening for macroprolactin',
  'Biochemia Medica',
  '2021;31(1):010707',
  '10.11613/BM.2021.010707',
);

export const rylander2003Cyp1b1: () => Work = /* @__PURE__ */ work(
  'rylander-2003-cyp1b1',
  'Rylander-Rudqvist, Tove; Wedren, Sara; Granath, Fredrik; Humphreys, Keith; Ahlberg, Susanne; Weiderpass, Elisabete; Oscarson, Mikael; Ingelman-Sundberg, Magnus; Persson, Ingemar',
  'Cytochrome P450 1B1 gene polymorphisms and postmenopausal breast cancer risk',
  'Carcinogenesis',
  '2003;24(9):1533-1539',
  '10.1093/carcin/bgg114 12844487',
);
