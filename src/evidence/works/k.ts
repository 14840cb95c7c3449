// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';

export const kacker2013Direct: Work = {
  id: 'kacker-2013-direct',
  type: 'article-journal',
  author: [
    { family: 'Kacker', given: 'Ravi' },
    { family: 'Hornstein', given: 'Abby' },
    { family: 'Morgentaler', given: 'Abraham' },
  ],
  title: 'Free testosterone by direct and calculated measurement versus equilibrium dialysis in a clinical population',
  'container-title': 'The Aging Male',
  issued: { 'date-parts': [[2013, 12]] },
  volume: '16',
  issue: '4',
  page: '164-168',
  PMID: '24090209',
  URL: 'https://lboro-test-vufind.koha-ptfs.co.uk/PrimoRecord/cdi_pubmed_primary_24090209',
};

export const kanakis2019Gynecomastia: Work = {
  id: 'kanakis-2019-gynecomastia',
  type: 'article-journal',
  author: [
    { family: 'Kanakis', given: 'G. A.' },
    { family: 'Nordkap', given: 'L.' },
    { family: 'Bang', given: 'A. K.' },
    { family: 'Calogero', given: 'A. E.' },
    { family: 'Bártfai', given: 'G.' },
    { family: 'Corona', given: 'G.' },
    { family: 'Forti', given: 'G.' },
    { family: 'Toppari', given: 'J.' },
    { family: 'Goulis', given: 'D. G.' },
    { family: 'Jørgensen', given: 'N.' },
  ],
  title: 'EAA clinical practice guidelines - gynecomastia evaluation and management',
  'container-title': 'Andrology',
  issued: { 'date-parts': [[2019]] },
  volume: '7',
  issue: '6',
  page: '778-793',
  DOI: '10.1111/andr.12636',
  URL: 'https://research.utu.fi/converis/portal/detail/Publication/41167087?lang=en_GB',
};

export const keevil2018Fai: Work = {
  id: 'keevil-2018-fai',
  type: 'article-journal',
  author: [
    { family: 'Keevil', given: 'Brian G.' },
    { family: 'Adaway', given: 'Jo' },
    { family: 'Fiers', given: 'Tom' },
    { family: 'Moghetti', given: 'Paolo' },
    { family: 'Kaufman', given: 'Jean-Marc' },
  ],
  title: 'The free androgen index is inaccurate in women when the SHBG concentration is low',
  'container-title': 'Clinical Endocrinology',
  issued: { 'date-parts': [[2018]] },
  volume: '88',
  issue: '5',
  page: '706-710',
  PMID: '29405348',
  URL: 'https://research.manchester.ac.uk/en/publications/the-free-androgen-index-is-inaccurate-in-women-when-the-shbg-conc',
};

export const kelsey2014Lifespan: Work = {
  id: 'kelsey-2014-lifespan',
  type: 'article-journal',
  author: [
    { family: 'Kelsey', given: 'Thomas W.' },
    { family: 'Li', given: 'Lucy Q.' },
    { family: 'Mitchell', given: 'Rod T.' },
    { family: 'Whelan', given: 'Ashley' },
    { family: 'Anderson', given: 'Richard A.' },
    { family: 'Wallace', given: 'W. Hamish B.' },
  ],
  title:
    'A Validated Age-Related Normative Model for Male Total Testosterone Shows Increasing Variance but No Decline after Age 40 Years',
  'container-title': 'PLoS ONE',
  issued: { 'date-parts': [[2014]] },
  volume: '9',
  issue: '10',
  page: 'e109346',
  DOI: '10.1371/journal.pone.0109346',
  URL: 'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0109346',
};

export const kohn2017Recovery: Work = {
  id: 'kohn-2017-recovery',
  type: 'article-journal',
  author: [
    { family: 'Kohn', given: 'Taylor P.' },
    { family: 'Louis', given: 'Matthew R.' },
    { family: 'Pickett', given: 'Stephen M.' },
    { family: 'Lindgren', given: 'Mark C.' },
    { family: 'Kohn', given: 'Jaden R.' },
    { family: 'Pastuszak', given: 'Alexander W.' },
    { family: 'Lipshultz', given: 'Larry I.' },
  ],
  title:
    'Age and duration of testosterone therapy predict time to return of sperm count after human chorionic gonadotropin therapy',
  'container-title': 'Fertility and Sterility',
  issued: { 'date-parts': [[2017]] },
  volume: '107',
  issue: '2',
  page: '351-357.e1',
  DOI: '10.1016/j.fertnstert.2016.10.004',
  PMID: '27855957',
};

export const kwo2017Liver: Work = {
  id: 'kwo-2017-liver',
  type: 'article-journal',
  author: [
    { family: 'Kwo', given: 'Paul Y.' },
    { family: 'Cohen', given: 'Stanley M.' },
    { family: 'Lim', given: 'Joseph K.' },
  ],
  title: 'ACG Clinical Guideline: Evaluation of Abnormal Liver Chemistries',
  'container-title': 'The American Journal of Gastroenterology',
  issued: { 'date-parts': [[2017]] },
  volume: '112',
  issue: '1',
  page: '18-35',
  DOI: '10.1038/ajg.2016.517',
  PMID: '27995906',
};
