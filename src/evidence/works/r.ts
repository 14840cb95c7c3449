// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';

export const rainer2022Hcg: Work = {
  id: 'rainer-2022-hcg',
  type: 'article-journal',
  author: [
    { family: 'Rainer', given: 'Quinn' },
    { family: 'Pai', given: 'Raghav' },
    { family: 'Zucker', given: 'Isaac' },
    { family: 'Ramasamy', given: 'Ranjith' },
    { family: 'Masterson', given: 'Thomas A.' },
  ],
  title: 'The Safety of Human Chorionic Gonadotropin Monotherapy Among Men With Previous Exogenous Testosterone Use',
  'container-title': 'Cureus',
  issued: { 'date-parts': [[2022]] },
  volume: '14',
  issue: '6',
  page: 'e25826',
  DOI: '10.7759/cureus.25826',
  PMID: '35822152',
  PMCID: 'PMC9271319',
};

export const ramasamy2020Natesto: Work = {
  id: 'ramasamy-2020-natesto',
  type: 'article-journal',
  author: [
    { family: 'Ramasamy', given: 'Ranjith' },
    { family: 'Masterson', given: 'Thomas A.' },
    { family: 'Best', given: 'Jordan C.' },
    { family: 'Bitran', given: 'Joshua' },
    { family: 'Ibrahim', given: 'Emad' },
    { family: 'Molina', given: 'Manuel' },
    { family: 'Kaiser', given: 'Ursula B.' },
    { family: 'Miao', given: 'Feng' },
    { family: 'Reis', given: 'Isildinha M.' },
  ],
  title:
    'Effect of Natesto on Reproductive Hormones, Semen Parameters and Hypogonadal Symptoms: A Single Center, Open Label, Single Arm Trial',
  'container-title': 'The Journal of Urology',
  issued: { 'date-parts': [[2020]] },
  URL: 'https://miami.pure.elsevier.com/en/publications/effect-of-natesto-on-reproductive-hormones-semen-parameters-and-h',
};

export const rattya2001Antiepileptic: Work = {
  id: 'rattya-2001-antiepileptic',
  type: 'article-journal',
  author: [{ family: 'Rattya', given: 'J.' }],
  title: 'Reproductive effects of valproate, carbamazepine, and oxcarbazepine in men with epilepsy',
  'container-title': 'Neurology',
  issued: { 'date-parts': [[2001]] },
  volume: '56',
  issue: '1',
  page: '31-36',
  URL: 'https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/78529505',
  custom: { authorsTruncated: true },
};

export const regal2001Hypopituitarism: Work = {
  id: 'regal-2001-hypopituitarism',
  type: 'article-journal',
  author: [
    { family: 'Regal', given: 'M.' },
    { family: 'Páramo', given: 'C.' },
    { family: 'Sierra', given: 'S. M.' },
    { family: 'Garcia-Mayor', given: 'R. V.' },
  ],
  title: 'Prevalence and incidence of hypopituitarism in an adult Caucasian population in northwestern Spain',
  'container-title': 'Clinical Endocrinology',
  issued: { 'date-parts': [[2001, 12]] },
  volume: '55',
  issue: '6',
  page: '735-740',
  DOI: '10.1046/j.1365-2265.2001.01406.x',
  PMID: '11895214',
  URL: 'https://pubmed.ncbi.nlm.nih.gov/11895214/',
};

export const rehman2019Choriocarcinoma: Work = {
  id: 'rehman-2019-choriocarcinoma',
  type: 'article-journal',
  author: [
    { family: 'Rehman', given: 'Tejhmal' },
    { family: 'Hameed', given: 'Ali' },
    { family: 'Beharry', given: 'Nigel' },
    { family: 'Du Parcq', given: 'J' },
    { family: 'Bano', given: 'Gul' },
  ],
  title: 'An unusual cause of gynaecomastia in a male',
  'container-title': 'Endocrinology, Diabetes & Metabolism Case Reports',
  issued: { 'date-parts': [[2019, 7, 3]] },
  page: '19-0060',
  DOI: '10.1530/EDM-19-0060',
  PMID: '31373476',
  PMCID: 'PMC6612059',
};

export const rohrmann2011Adiposity: Work = {
  id: 'rohrmann-2011-adiposity',
  type: 'article-journal',
  author: [
    { family: 'Rohrmann', given: 'Sabine' },
    { family: 'Shiels', given: 'Meredith S.' },
    { family: 'Lopez', given: 'David S.' },
    { family: 'Rifai', given: 'Nader' },
    { family: 'Nelson', given: 'William G.' },
    { family: 'Kanarek', given: 'Norma' },
    { family: 'Guallar', given: 'Eliseo' },
    { family: 'Menke', given: 'Andy' },
    { family: 'Joshu', given: 'Corinne E.' },
    { family: 'Feinleib', given: 'Manning' },
    { family: 'Sutcliffe', given: 'Siobhan' },
    { family: 'Platz', given: 'Elizabeth A.' },
  ],
  title: 'Body fatness and sex steroid hormone concentrations in US men: results from NHANES III',
  'container-title': 'Cancer Causes & Control',
  issued: { 'date-parts': [[2011, 8]] },
  volume: '22',
  issue: '8',
  page: '1141-1151',
  DOI: '10.1007/s10552-011-9790-z',
  URL: 'https://link.springer.com/article/10.1007%2Fs10552-011-9790-z',
};

export const rohrmann2011Prevalence: Work = {
  id: 'rohrmann-2011-prevalence',
  type: 'article-journal',
  author: [
    { family: 'Rohrmann', given: 'Sabine' },
    { family: 'Platz', given: 'Elizabeth A.' },
    { family: 'Selvin', given: 'Elizabeth' },
    { family: 'Shiels', given: 'Meredith S.' },
    { family: 'Joshu', given: 'Corinne E.' },
    { family: 'Menke', given: 'Andy' },
    { family: 'Feinleib', given: 'Manning' },
    { family: 'Basaria', given: 'Shehzad' },
    { family: 'Rifai', given: 'Nader' },
    { family: 'Dobs', given: 'Adrian S.' },
    { family: 'Kanarek', given: 'Norma' },
    { family: 'Nelson', given: 'William G.' },
  ],
  title:
    'The prevalence of low sex steroid hormone concentrations in men in the Third National Health and Nutrition Examination Survey (NHANES III)',
  'container-title': 'Clinical Endocrinology',
  issued: { 'date-parts': [[2011, 8]] },
  volume: '75',
  issue: '2',
  page: '232-239',
  DOI: '10.1111/j.1365-2265.2011.04043.x',
  PMID: '21521312',
  PMCID: 'PMC3130833',
  URL: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3130833',
};

export const rose1977Spironolactone: Work = {
  id: 'rose-1977-spironolactone',
  type: 'article-journal',
  author: [
    { family: 'Rose', given: 'Leslie I.' },
    { family: 'Underwood', given: 'Richard H.' },
    { family: 'Newmark', given: 'Stephen R.' },
    { family: 'Kisch', given: 'Eldad S.' },
    { family: 'Williams', given: 'Gordon H.' },
  ],
  title: 'Pathophysiology of Spironolactone-Induced Gynecomastia',
  'container-title': 'Annals of Internal Medicine',
  issued: { 'date-parts': [[1977]] },
  volume: '87',
  issue: '4',
  page: '398-403',
  DOI: '10.7326/0003-4819-87-4-398',
};

export const rosner2007Testosterone: Work = {
  id: 'rosner-2007-testosterone',
  type: 'article-journal',
  author: [
    { family: 'Rosner', given: 'William' },
    { family: 'Auchus', given: 'Richard J.' },
    { family: 'Azziz', given: 'Ricardo' },
    { family: 'Sluss', given: 'Patrick M.' },
    { family: 'Raff', given: 'Hershel' },
  ],
  title:
    'Position statement: Utility, limitations, and pitfalls in measuring testosterone: an Endocrine Society position statement',
  'container-title': 'The Journal of Clinical Endocrinology & Metabolism',
  issued: { 'date-parts': [[2007, 2]] },
  volume: '92',
  issue: '2',
  page: '405-413',
  DOI: '10.1210/jc.2006-1864',
  PMID: '17090633',
  URL: 'https://pubmed.ncbi.nlm.nih.gov/17090633',
};

export const rosner2013Estradiol: Work = {
  id: 'rosner-2013-estradiol',
  type: 'article-journal',
  author: [{ family: 'Rosner', given: 'William' }],
  title: 'Challenges to the measurement of estradiol: an Endocrine Society position statement',
  'container-title': 'The Journal of Clinical Endocrinology & Metabolism',
  issued: { 'date-parts': [[2013, 4]] },
  volume: '98',
  issue: '4',
  page: '1376-1387',
  DOI: '10.1210/jc.2012-3780',
  PMID: '23463657',
  PMCID: 'PMC3615207',
  URL: 'https://pubmed.ncbi.nlm.nih.gov/23463657/',
  custom: { authorsTruncated: true },
};

export const ross2005Constants: Work = {
  id: 'ross-2005-constants',
  type: 'article-journal',
  author: [
    { family: 'Ross', given: 'H. Alec' },
    { family: 'Meuleman', given: 'Eric J.' },
    { family: 'Sweep', given: 'Fred C. G. J.' },
  ],
  title:
    'A simple method for estimating equilibrium constants for serum testosterone binding resulting in an optimal free testosterone index for use in elderly men',
  'container-title': 'Clinical Chemistry and Laboratory Medicine',
  issued: { 'date-parts': [[2005]] },
  volume: '43',
  issue: '6',
  DOI: '10.1515/CCLM.2005.106',
};

export const rothman2011Cycle: Work = {
  id: 'rothman-2011-cycle',
  type: 'article-journal',
  author: [
    { family: 'Rothman', given: 'Micol S.' },
    { family: 'Carlson', given: 'Nichole E.' },
    { family: 'Xu', given: 'Mei' },
    { family: 'Wang', given: 'Christina' },
    { family: 'Swerdloff', given: 'Ronald' },
    { family: 'Lee', given: 'Paul' },
    { family: 'Goh', given: 'Victor H. H.' },
    { family: 'Ridgway', given: 'E. Chester' },
    { family: 'Wierman', given: 'Margaret E.' },
  ],
  title:
    'Reexamination of testosterone, dihydrotestosterone, estradiol and estrone levels across the menstrual cycle and in postmenopausal women measured by liquid chromatography-tandem mass spectrometry',
  'container-title': 'Steroids',
  issued: { 'date-parts': [[2011]] },
  volume: '76',
  page: '177-182',
  PMCID: 'PMC3005029',
  URL: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3005029/',
};

export const rudman2025Microprolactinoma: Work = {
  id: 'rudman-2025-microprolactinoma',
  type: 'article-journal',
  author: [{ family: 'Rudman', given: 'Yaron' }],
  title:
    'Response to cabergoline treatment, gonadal axis recovery, and outcomes of drug withdrawal, in men with microprolactinoma: a retrospective cohort study',
  'container-title': 'Endocrine',
  issued: { 'date-parts': [[2025, 7]] },
  volume: '89',
  issue: '1',
  page: '212-221',
  DOI: '10.1007/s12020-025-04215-w',
  PMID: '40199840',
  custom: { authorsTruncated: true },
};

export const ruljancic2021Prolactin: Work = {
  id: 'ruljancic-2021-prolactin',
  type: 'article-journal',
  author: [
    { family: 'Ruljancic' },
    { family: 'Bakliza' },
    { family: 'Vuk Pisk' },
    { family: 'Geres' },
    { family: 'Matic' },
    { family: 'Ivezic' },
    { family: 'Grosic' },
    { family: 'Filipcic' },
  ],
  title: 'Antipsychotics-induced hyperprolactinemia and screening for macroprolactin',
  'container-title': 'Biochemia Medica',
  issued: { 'date-parts': [[2021]] },
  volume: '31',
  issue: '1',
  page: '010707',
  DOI: '10.11613/BM.2021.010707',
};

export const rylander2003Cyp1b1: Work = {
  id: 'rylander-2003-cyp1b1',
  type: 'article-journal',
  author: [
    { family: 'Rylander-Rudqvist', given: 'Tove' },
    { family: 'Wedren', given: 'Sara' },
    { family: 'Granath', given: 'Fredrik' },
    { family: 'Humphreys', given: 'Keith' },
    { family: 'Ahlberg', given: 'Susanne' },
    { family: 'Weiderpass', given: 'Elisabete' },
    { family: 'Oscarson', given: 'Mikael' },
    { family: 'Ingelman-Sundberg', given: 'Magnus' },
    { family: 'Persson', given: 'Ingemar' },
  ],
  title: 'Cytochrome P450 1B1 gene polymorphisms and postmenopausal breast cancer risk',
  'container-title': 'Carcinogenesis',
  issued: { 'date-parts': [[2003]] },
  volume: '24',
  issue: '9',
  page: '1533-1539',
  DOI: '10.1093/carcin/bgg114',
  PMID: '12844487',
};
