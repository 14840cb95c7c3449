// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';

export const wang2021Shbg: Work = {
  id: 'wang-2021-shbg',
  type: 'article-journal',
  author: [{ family: 'Wang', given: 'Yutang' }],
  title: 'Definition, Prevalence, and Risk Factors of Low Sex Hormone-Binding Globulin in US Adults',
  'container-title': 'The Journal of Clinical Endocrinology & Metabolism',
  issued: { 'date-parts': [[2021, 9, 27]] },
  volume: '106',
  issue: '10',
  page: 'e3946-e3956',
  DOI: '10.1210/clinem/dgab416',
  PMID: '34125885',
  URL: 'https://ouci.dntb.gov.ua/en/works/4MagdrN4',
};

export const wiehle2014Enclomiphene: Work = {
  id: 'wiehle-2014-enclomiphene',
  type: 'article-journal',
  author: [
    { family: 'Wiehle', given: 'Ronald D' },
    { family: 'Fontenot', given: 'Gregory K' },
    { family: 'Wike', given: 'Jenny' },
    { family: 'Hsu', given: 'Kuang' },
    { family: 'Nydell', given: 'Jennifer' },
    { family: 'Lipshultz', given: 'Larry' },
  ],
  title:
    'Enclomiphene citrate stimulates testosterone production while preventing oligospermia: a randomized phase II clinical trial comparing topical testosterone',
  'container-title': 'Fertility and Sterility',
  issued: { 'date-parts': [[2014]] },
  volume: '102',
  issue: '3',
  page: '720-727',
  DOI: '10.1016/j.fertnstert.2014.06.004',
  PMID: '25044085',
};

export const woolf1985Illness: Work = {
  id: 'woolf-1985-illness',
  type: 'article-journal',
  author: [{ family: 'Woolf', given: 'P D' }],
  title: 'Transient hypogonadotropic hypogonadism caused by critical illness',
  'container-title': 'The Journal of Clinical Endocrinology & Metabolism',
  issued: { 'date-parts': [[1985, 3]] },
  volume: '60',
  issue: '3',
  page: '444-450',
  PMID: '3919042',
  URL: 'https://www.ncbi.nlm.nih.gov/pubmed/3919042',
  custom: { authorsTruncated: true },
};

export const wu2010Emas: Work = {
  id: 'wu-2010-emas',
  type: 'article-journal',
  author: [
    { family: 'Wu', given: 'Frederick C. W.' },
    { family: 'Tajar', given: 'Abdelouahid' },
    { family: 'Beynon', given: 'Jennifer M.' },
    { family: 'Pye', given: 'Stephen R.' },
    { family: 'Silman', given: 'Alan J.' },
    { family: 'Finn', given: 'Joseph D.' },
    { family: "O'Neill", given: 'Terence W.' },
    { family: 'Bartfai', given: 'Gyorgy' },
    { family: 'Casanueva', given: 'Felipe F.' },
    { family: 'Forti', given: 'Gianni' },
    { family: 'Giwercman', given: 'Aleksander' },
    { family: 'Kula', given: 'Krzysztof' },
    { family: 'Lean', given: 'Michael E. J.' },
    { family: 'Pendleton', given: 'Neil' },
    { family: 'Punab', given: 'Margus' },
    { family: 'Boonen', given: 'Steven' },
    { family: 'Vanderschueren', given: 'Dirk' },
    { family: 'Labrie', given: 'Fernand' },
    { family: 'Huhtaniemi', given: 'Ilpo T.' },
  ],
  title: 'Identification of Late-Onset Hypogonadism in Middle-Aged and Elderly Men',
  'container-title': 'New England Journal of Medicine',
  issued: { 'date-parts': [[2010]] },
  volume: '363',
  issue: '2',
  page: '123-135',
  DOI: '10.1056/NEJMoa0911101',
  PMID: '20554979',
  URL: 'https://lirias.kuleuven.be/handle/123456789/271475',
};
