// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';

export const taieb2003Immunoassay: Work = {
  id: 'taieb-2003-immunoassay',
  type: 'article-journal',
  author: [
    { family: 'Taieb', given: 'Joëlle' },
    { family: 'Mathian', given: 'Bruno' },
    { family: 'Millot', given: 'Françoise' },
    { family: 'Patricot', given: 'Marie-Claude' },
    { family: 'Mathieu', given: 'Elisabeth' },
    { family: 'Queyrel', given: 'Nicole' },
    { family: 'Lacroix', given: 'Isabelle' },
    { family: 'Somma-Delpero', given: 'Claude' },
    { family: 'Boudou', given: 'Philippe' },
  ],
  title:
    'Testosterone Measured by 10 Immunoassays and by Isotope-Dilution Gas Chromatography-Mass Spectrometry in Sera from 116 Men, Women, and Children',
  'container-title': 'Clinical Chemistry',
  issued: { 'date-parts': [[2003, 8, 1]] },
  volume: '49',
  issue: '8',
  page: '1381-1395',
  URL: 'https://opact.sdu.edu.tr/vufind/SummonRecord/FETCH-LOGICAL-c435t-d9fcd4c66f9847b4b31818d7efce98e879c29000fbfb4a3ff2979bd6a5ef402f3',
};

export const tajar2010Categories: Work = {
  id: 'tajar-2010-categories',
  type: 'article-journal',
  author: [
    { family: 'Tajar', given: 'Abdelouahid' },
    { family: 'Forti', given: 'Gianni' },
    { family: "O'Neill", given: 'Terence W.' },
    { family: 'Lee', given: 'David M.' },
    { family: 'Silman', given: 'Alan J.' },
    { family: 'Finn', given: 'Joseph D.' },
    { family: 'Bartfai', given: 'Gyorgy' },
    { family: 'Boonen', given: 'Steven' },
    { family: 'Casanueva', given: 'Felipe F.' },
    { family: 'Giwercman', given: 'Aleksander' },
    { family: 'Han', given: 'Thang S.' },
    { family: 'Kula', given: 'Krzysztof' },
    { family: 'Labrie', given: 'Fernand' },
    { family: 'Lean', given: 'Michael E. J.' },
    { family: 'Pendleton', given: 'Neil' },
    { family: 'Punab', given: 'Margus' },
    { family: 'Vanderschueren', given: 'Dirk' },
    { family: 'Huhtaniemi', given: 'Ilpo T.' },
    { family: 'Wu', given: 'Frederick C. W.' },
  ],
  title:
    'Characteristics of Secondary, Primary, and Compensated Hypogonadism in Aging Men: Evidence from the European Male Ageing Study',
  'container-title': 'The Journal of Clinical Endocrinology & Metabolism',
  issued: { 'date-parts': [[2010, 4, 1]] },
  volume: '95',
  issue: '4',
  page: '1810-1818',
  PMID: '20173018',
  URL: 'https://pubmed.ncbi.nlm.nih.gov/20173018',
};

export const taxel2001Aromatase: Work = {
  id: 'taxel-2001-aromatase',
  type: 'article-journal',
  author: [{ family: 'Taxel', given: 'P.' }],
  title: 'The effect of aromatase inhibition on sex steroids, gonadotropins, and markers of bone turnover in older men',
  'container-title': 'The Journal of Clinical Endocrinology & Metabolism',
  issued: { 'date-parts': [[2001]] },
  volume: '86',
  issue: '6',
  page: '2869-2874',
  URL: 'https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/87274185',
  custom: { authorsTruncated: true },
};

export const tepper2012Trajectory: Work = {
  id: 'tepper-2012-trajectory',
  type: 'article-journal',
  author: [
    { family: 'Tepper', given: 'P. G.' },
    { family: 'Randolph', given: 'J. F.' },
    { family: 'McConnell', given: 'D. S.' },
  ],
  title:
    "Trajectory clustering of estradiol and follicle-stimulating hormone during the menopausal transition among women in the Study of Women's Health across the Nation (SWAN)",
  'container-title': 'The Journal of Clinical Endocrinology & Metabolism',
  issued: { 'date-parts': [[2012]] },
  volume: '97',
  issue: '8',
  page: '2872-2880',
  DOI: '10.1210/jc.2012-1422',
  PMID: '22659249',
  PMCID: 'PMC3410268',
  custom: { authorsTruncated: true },
};

export const travison2017Harmonized: Work = {
  id: 'travison-2017-harmonized',
  type: 'article-journal',
  author: [
    { family: 'Travison', given: 'Thomas G.' },
    { family: 'Vesper', given: 'Hubert W.' },
    { family: 'Orwoll', given: 'Eric' },
    { family: 'Wu', given: 'Frederick' },
    { family: 'Kaufman', given: 'Jean Marc' },
    { family: 'Wang', given: 'Ying' },
    { family: 'Lapauw', given: 'Bruno' },
    { family: 'Fiers', given: 'Tom' },
    { family: 'Matsumoto', given: 'Alvin M.' },
    { family: 'Bhasin', given: 'Shalender' },
  ],
  title:
    'Harmonized Reference Ranges for Circulating Testosterone Levels in Men of Four Cohort Studies in the United States and Europe',
  'container-title': 'The Journal of Clinical Endocrinology & Metabolism',
  issued: { 'date-parts': [[2017, 4, 1]] },
  volume: '102',
  issue: '4',
  page: '1161-1173',
  DOI: '10.1210/jc.2016-2935',
  PMID: '28324103',
  URL: 'https://www.ncbi.nlm.nih.gov/pubmed/28324103',
};

export const tsourdi2009Serm: Work = {
  id: 'tsourdi-2009-serm',
  type: 'article-journal',
  author: [
    { family: 'Tsourdi', given: 'E.' },
    { family: 'Kourtis', given: 'A.' },
    { family: 'Farmakiotis', given: 'D.' },
    { family: 'Katsikis', given: 'I.' },
    { family: 'Salmas', given: 'M.' },
    { family: 'Panidis', given: 'D.' },
  ],
  title:
    'The effect of selective estrogen receptor modulator administration on the hypothalamic-pituitary-testicular axis in men with idiopathic oligozoospermia',
  'container-title': 'Fertility and Sterility',
  issued: { 'date-parts': [[2009]] },
  volume: '91',
  issue: '4 Suppl',
  page: '1427-1430',
  DOI: '10.1016/j.fertnstert.2008.06.002',
  PMID: '18692782',
};
