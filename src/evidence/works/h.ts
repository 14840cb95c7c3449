// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';

export const hackett2023Bssm: Work = {
  id: 'hackett-2023-bssm',
  type: 'article-journal',
  author: [
    { family: 'Hackett', given: 'Geoffrey' },
    { family: 'Kirby', given: 'Michael' },
    { family: 'Rees', given: 'Rowland W.' },
    { family: 'Jones', given: 'T. Hugh' },
    { family: 'Muneer', given: 'Asif' },
    { family: 'Livingston', given: 'Mark' },
    { family: 'Ossei-Gerning', given: 'Nick' },
    { family: 'David', given: 'Janine' },
    { family: 'Foster', given: 'Jeff' },
    { family: 'Kalra', given: 'Philip A.' },
    { family: 'Ramachandran', given: 'Sudarshan' },
  ],
  title:
    'The British Society for Sexual Medicine Guidelines on Male Adult Testosterone Deficiency, with Statements for Practice',
  'container-title': "The World Journal of Men's Health",
  issued: { 'date-parts': [[2023, 7]] },
  volume: '41',
  issue: '3',
  page: '508-537',
  DOI: '10.5534/wjmh.221027',
  URL: 'https://www.koreamed.org/SearchBasic.php?RID=2543302',
};

export const handelsman2022Runoff: Work = {
  id: 'handelsman-2022-runoff',
  type: 'article-journal',
  author: [
    { family: 'Handelsman', given: 'David J' },
    { family: 'Desai', given: 'Reena' },
    { family: 'Conway', given: 'Ann J' },
    { family: 'Shankara-Narayana', given: 'Nandini' },
    { family: 'Stuckey', given: 'Bronwyn G A' },
    { family: 'Inder', given: 'Warrick J' },
    { family: 'Grossmann', given: 'Mathis' },
    { family: 'Yeap', given: 'Bu Beng' },
    { family: 'Jesudason', given: 'David' },
    { family: 'Ly', given: 'Lam P' },
    { family: 'Bracken', given: 'Karen' },
    { family: 'Wittert', given: 'Gary Allen' },
  ],
  title: 'Recovery of male reproductive endocrine function after ceasing prolonged testosterone undecanoate injections',
  'container-title': 'European Journal of Endocrinology',
  issued: { 'date-parts': [[2022]] },
  volume: '186',
  issue: '3',
  page: '307-318',
  DOI: '10.1530/EJE-21-0608',
  PMID: '35000898',
};

export const harlow2012Straw: Work = {
  id: 'harlow-2012-straw',
  type: 'article-journal',
  author: [
    { family: 'Harlow', given: 'Siobán D.' },
    { family: 'Gass', given: 'Margery' },
    { family: 'Hall', given: 'Janet E.' },
    { family: 'Lobo', given: 'Roger' },
    { family: 'Maki', given: 'Pauline' },
    { family: 'Rebar', given: 'Robert W.' },
    { family: 'Sherman', given: 'Sherry' },
    { family: 'Sluss', given: 'Patrick M.' },
    { family: 'de Villiers', given: 'Tobie J.' },
    { literal: 'STRAW + 10 Collaborative Group' },
  ],
  title:
    'Executive Summary of the Stages of Reproductive Aging Workshop + 10: Addressing the Unfinished Agenda of Staging Reproductive Aging',
  'container-title': 'The Journal of Clinical Endocrinology & Metabolism',
  issued: { 'date-parts': [[2012]] },
  volume: '97',
  issue: '4',
  page: '1159-1168',
  DOI: '10.1210/jc.2011-3362',
  PMID: '22344196',
  PMCID: 'PMC3319184',
  URL: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3319184',
};

export const hayes1996Cyp1b1: Work = {
  id: 'hayes-1996-cyp1b1',
  type: 'article-journal',
  author: [
    { family: 'Hayes', given: 'C L' },
    { family: 'Spink', given: 'D C' },
    { family: 'Spink', given: 'B C' },
    { family: 'Cao', given: 'J Q' },
    { family: 'Walker', given: 'N J' },
    { family: 'Sutter', given: 'T R' },
  ],
  title: '17beta-Estradiol hydroxylation catalyzed by human cytochrome P450 1B1',
  'container-title': 'Proceedings of the National Academy of Sciences of the United States of America',
  issued: { 'date-parts': [[1996]] },
  volume: '93',
  issue: '18',
  page: '9776-9781',
  DOI: '10.1073/pnas.93.18.9776',
  PMID: '8790407',
  PMCID: 'PMC38505',
};

export const helo2015Clomiphene: Work = {
  id: 'helo-2015-clomiphene',
  type: 'article-journal',
  author: [
    { family: 'Helo', given: 'S' },
    { family: 'Ellen', given: 'J' },
    { family: 'Mechlin', given: 'C' },
  ],
  title:
    'A Randomized Prospective Double-Blind Comparison Trial of Clomiphene Citrate and Anastrozole in Raising Testosterone in Hypogonadal Infertile Men',
  'container-title': 'The Journal of Sexual Medicine',
  issued: { 'date-parts': [[2015]] },
  volume: '12',
  issue: '8',
  page: '1761-1769',
  DOI: '10.1111/jsm.12944',
  custom: { authorsTruncated: true },
};

export const hembree2017Guideline: Work = {
  id: 'hembree-2017-guideline',
  type: 'article-journal',
  author: [
    { family: 'Hembree', given: 'Wylie C.' },
    { family: 'Cohen-Kettenis', given: 'Peggy T.' },
    { family: 'Gooren', given: 'Louis' },
    { family: 'Hannema', given: 'Sabine E.' },
    { family: 'Meyer', given: 'Walter J.' },
    { family: 'Murad', given: 'M. Hassan' },
    { family: 'Rosenthal', given: 'Stephen M.' },
    { family: 'Safer', given: 'Joshua D.' },
    { family: 'Tangpricha', given: 'Vin' },
    { family: "T'Sjoen", given: 'Guy G.' },
  ],
  title:
    'Endocrine Treatment of Gender-Dysphoric/Gender-Incongruent Persons: An Endocrine Society Clinical Practice Guideline',
  'container-title': 'The Journal of Clinical Endocrinology & Metabolism',
  issued: { 'date-parts': [[2017, 9, 13]] },
  volume: '102',
  issue: '11',
  page: '3869-3903',
  DOI: '10.1210/jc.2017-01658',
  URL: 'https://jech.bmj.com/lookup/external-ref?access_num=10.1210/jc.2017-01658&link_type=DOI',
};

export const henrich2006Fsh: Work = {
  id: 'henrich-2006-fsh',
  type: 'article-journal',
  author: [
    { family: 'Henrich', given: 'Janet B.' },
    { family: 'Hughes', given: 'Jeffery P.' },
    { family: 'Kaufman', given: 'Steven C.' },
    { family: 'Brody', given: 'Debra J.' },
    { family: 'Curtin', given: 'Lester R.' },
  ],
  title:
    'Limitations of follicle-stimulating hormone in assessing menopause status: findings from the National Health and Nutrition Examination Survey (NHANES 1999-2000)',
  'container-title': 'Menopause',
  issued: { 'date-parts': [[2006, 3]] },
  volume: '13',
  issue: '2',
  page: '171-177',
  DOI: '10.1097/01.gme.0000198489.49618.96',
  PMID: '16645530',
  URL: 'https://www.ncbi.nlm.nih.gov/pubmed/16645530',
};

export const ho2006Calculated: Work = {
  id: 'ho-2006-calculated',
  type: 'article-journal',
  author: [
    { family: 'Ho', given: 'Clement K. M.' },
    { family: 'Stoddart', given: 'Mary' },
    { family: 'Walton', given: 'Melanie' },
    { family: 'Anderson', given: 'Richard A.' },
    { family: 'Beckett', given: 'Geoffrey J.' },
  ],
  title: 'Calculated free testosterone in men: comparison of four equations and with free androgen index',
  'container-title': 'Annals of Clinical Biochemistry',
  issued: { 'date-parts': [[2006, 9]] },
  volume: '43',
  issue: '5',
  page: '389-397',
  PMID: '17036414',
};

export const howell1999Chemotherapy: Work = {
  id: 'howell-1999-chemotherapy',
  type: 'article-journal',
  author: [
    { family: 'Howell', given: 'Simon J' },
    { family: 'Radford', given: 'John A' },
    { family: 'Ryder', given: 'W David J' },
    { family: 'Shalet', given: 'Stephen M' },
  ],
  title: 'Testicular function after cytotoxic chemotherapy: evidence of Leydig cell insufficiency',
  'container-title': 'Journal of Clinical Oncology',
  issued: { 'date-parts': [[1999, 5]] },
  volume: '17',
  issue: '5',
  page: '1493-1498',
  DOI: '10.1200/JCO.1999.17.5.1493',
  PMID: '10334536',
};

export const huffman1978Spironolactone: Work = {
  id: 'huffman-1978-spironolactone',
  type: 'article-journal',
  author: [
    { family: 'Huffman', given: 'DH' },
    { family: 'Kampmann', given: 'JP' },
    { family: 'Hignite', given: 'CE' },
    { family: 'Azarnoff', given: 'DL' },
  ],
  title: 'Gynecomastia induced in normal males by spironolactone',
  'container-title': 'Clinical Pharmacology & Therapeutics',
  issued: { 'date-parts': [[1978]] },
  volume: '24',
  issue: '4',
  page: '465-473',
  DOI: '10.1002/cpt1978244465',
  PMID: '688736',
};

export const huhtaniemi2014Loh: Work = {
  id: 'huhtaniemi-2014-loh',
  type: 'article-journal',
  author: [{ family: 'Huhtaniemi', given: 'Ilpo' }],
  title: 'Late-onset hypogonadism: Current concepts and controversies of pathogenesis, diagnosis and treatment',
  'container-title': 'Asian Journal of Andrology',
  issued: { 'date-parts': [[2014]] },
  volume: '16',
  issue: '2',
  page: '192-202',
  DOI: '10.4103/1008-682X.122336',
  PMID: '24407185',
  URL: 'http://www.ajandrology.com/article.asp?issn=1008-682X;year=2014;volume=16;issue=2;spage=192;epage=202;aulast=Huhtaniemi',
};

export const huijben2021Clomiphene: Work = {
  id: 'huijben-2021-clomiphene',
  type: 'article-journal',
  author: [
    { family: 'Huijben', given: 'Manou' },
    { family: 'Lock', given: 'M. Tycho W.T.' },
    { family: 'de Kemp', given: 'Vincent F.' },
    { family: 'de Kort', given: 'Laetitia M.O.' },
    { family: 'van Breda', given: 'H.M.K.' },
  ],
  title: 'Clomiphene citrate for men with hypogonadism: a systematic review and meta-analysis',
  'container-title': 'Andrology',
  issued: { 'date-parts': [[2021]] },
  DOI: '10.1111/andr.13146',
  PMID: '34933414',
};
