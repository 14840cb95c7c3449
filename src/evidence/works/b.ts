// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';

export const bacandrologyNdDegarelix: Work = {
  id: 'bacandrology-nd-degarelix',
  type: 'article-journal',
  author: [{ family: 'Miyazawa' }],
  title:
    'Clinical endocrinological evaluation of the gonadal axis (testosterone, LH and FSH) in prostate cancer patients switched from a GnRH antagonist to a LHRH agonist',
  'container-title': 'Basic and Clinical Andrology',
  issued: { 'date-parts': [[2015, 7, 3]] },
  volume: '25',
  page: '7',
  DOI: '10.1186/s12610-015-0023-2',
  PMID: '26146562',
  URL: 'http://www.bacandrology.com/content/25/1/7/abstract',
  custom: { authorsTruncated: true },
};

export const bahnsen1981Cirrhosis: Work = {
  id: 'bahnsen-1981-cirrhosis',
  type: 'article-journal',
  author: [
    { family: 'Bahnsen', given: 'M' },
    { family: 'Gluud', given: 'C' },
    { family: 'Johnsen', given: 'S G' },
    { family: 'Bennett', given: 'Patrick' },
    { family: 'Svenstrup', given: 'Sara' },
    { family: 'Micic', given: 'S' },
    { family: 'Dietrichson', given: 'O' },
    { family: 'Svendsen', given: 'L B' },
    { family: 'Brodthagen', given: 'U A' },
  ],
  title: 'Pituitary-testicular function in patients with alcoholic cirrhosis of the liver',
  'container-title': 'European Journal of Clinical Investigation',
  issued: { 'date-parts': [[1981, 12]] },
  issue: '6',
  page: '473-479',
  URL: 'https://research.regionh.dk/da/publications/pituitary-testicular-function-in-patients-with-alcoholic-cirrhosi',
};

export const basbug1997Shbg: Work = {
  id: 'basbug-1997-shbg',
  type: 'article-journal',
  author: [{ family: 'Basbug', given: 'M.' }],
  title: '22 weeks of transdermal estradiol increases sex hormone-binding globulin in surgical menopausal women',
  'container-title': 'European Journal of Obstetrics & Gynecology and Reproductive Biology',
  issued: { 'date-parts': [[1997]] },
  volume: '73',
  issue: '2',
  page: '149-152',
  URL: 'https://discovery.researcher.life/article/twenty-two-weeks-of-transdermal-estradiol-increases-sex-hormone-binding-globulin-in-surgical-menopausal-women/957c1ece426b31a3ab39968d27c3f5e8',
  custom: { authorsTruncated: true },
};

export const behre1999Undecanoate: Work = {
  id: 'behre-1999-undecanoate',
  type: 'article-journal',
  author: [
    { family: 'Behre', given: 'H M' },
    { family: 'Abshagen', given: 'K' },
    { family: 'Oettel', given: 'M' },
    { family: 'Hubler', given: 'D' },
    { family: 'Nieschlag', given: 'E' },
  ],
  title: 'Intramuscular injection of testosterone undecanoate for the treatment of male hypogonadism: phase I studies',
  'container-title': 'European Journal of Endocrinology',
  issued: { 'date-parts': [[1999]] },
  volume: '140',
  issue: '5',
  page: '414-419',
  DOI: '10.1530/eje.0.1400414',
};

export const bhasin2011Framingham: Work = {
  id: 'bhasin-2011-framingham',
  type: 'article-journal',
  author: [{ family: 'Bhasin', given: 'Shalender' }],
  title:
    'Reference ranges for testosterone in men generated using liquid chromatography tandem mass spectrometry in a community-based sample of healthy nonobese young men in the Framingham Heart Study and applied to three geographically distinct cohorts',
  'container-title': 'The Journal of Clinical Endocrinology & Metabolism',
  issued: { 'date-parts': [[2011, 8]] },
  volume: '96',
  issue: '8',
  page: '2430-2439',
  DOI: '10.1210/jc.2010-3012',
  PMID: '21697255',
  URL: 'https://pubmed.ncbi.nlm.nih.gov/21697255/',
  custom: { authorsTruncated: true },
};

export const bhasin2018Guideline: Work = {
  id: 'bhasin-2018-guideline',
  type: 'article-journal',
  author: [
    { family: 'Bhasin', given: 'Shalender' },
    { family: 'Brito', given: 'Juan P.' },
    { family: 'Cunningham', given: 'Glenn R.' },
    { family: 'Hayes', given: 'Frances J.' },
    { family: 'Hodis', given: 'Howard N.' },
    { family: 'Matsumoto', given: 'Alvin M.' },
    { family: 'Snyder', given: 'Peter J.' },
    { family: 'Swerdloff', given: 'Ronald S.' },
    { family: 'Wu', given: 'Frederick C.' },
    { family: 'Yialamas', given: 'Maria A.' },
  ],
  title: 'Testosterone Therapy in Men With Hypogonadism: An Endocrine Society Clinical Practice Guideline',
  'container-title': 'The Journal of Clinical Endocrinology & Metabolism',
  issued: { 'date-parts': [[2018]] },
  volume: '103',
  issue: '5',
  page: '1715-1744',
  DOI: '10.1210/jc.2018-00229',
  URL: 'https://academic.oup.com/jcem/article/103/5/1715/4939465',
};

export const biologicalvariationNdRcv: Work = {
  id: 'biologicalvariation-nd-rcv',
  type: 'webpage',
  author: [{ literal: 'biologicalvariation.com' }],
  title: 'Reference Change Value',
  publisher: 'biologicalvariation.com',
  URL: 'http://biologicalvariation.com/RCV.html',
  accessed: { 'date-parts': [[2026, 11, 20]] },
  custom: { undatedLivingPage: true },
};

export const bokulic2023Dheas: Work = {
  id: 'bokulic-2023-dheas',
  type: 'article-journal',
  author: [
    { family: 'Bokulić', given: 'Adriana' },
    { family: 'Zec', given: 'Ivana' },
    { family: 'Marijančević', given: 'Domagoj' },
    { family: 'Goreta', given: 'Sanja' },
  ],
  title:
    'Androgens in women: Establishing reference intervals for dehydroepiandrostenedione sulphate and androstenedione on the Roche Cobas',
  'container-title': 'Biochemia Medica',
  issued: { 'date-parts': [[2023]] },
  volume: '33',
  issue: '2',
  page: '020706',
  DOI: '10.11613/BM.2023.020706',
};

export const borai2011Selection: Work = {
  id: 'borai-2011-selection',
  type: 'article-journal',
  author: [
    { family: 'Borai', given: 'Anwar' },
    { family: 'Livingstone', given: 'Callum' },
    { family: 'Kaddam', given: 'Ibrahim' },
    { family: 'Ferns', given: 'Gordon' },
  ],
  title: 'Selection of the appropriate method for the assessment of insulin resistance',
  'container-title': 'BMC Medical Research Methodology',
  issued: { 'date-parts': [[2011, 11, 23]] },
  volume: '11',
  page: '158',
  DOI: '10.1186/1471-2288-11-158',
  PMID: '22112229',
  URL: 'http://www.biomedcentral.com/1471-2288/11/158/abstract',
};

export const borst2014Route: Work = {
  id: 'borst-2014-route',
  type: 'article-journal',
  author: [
    { family: 'Borst', given: 'Stephen E.' },
    { family: 'Shuster', given: 'Jonathan J.' },
    { family: 'Zou', given: 'Baiming' },
    { family: 'Ye', given: 'Fan' },
    { family: 'Jia', given: 'Huanguang' },
    { family: 'Wokhlu', given: 'Anita' },
    { family: 'Yarrow', given: 'Joshua F.' },
  ],
  title:
    'Cardiovascular risks and elevation of serum DHT vary by route of testosterone administration: a systematic review and meta-analysis',
  'container-title': 'BMC Medicine',
  issued: { 'date-parts': [[2014]] },
  volume: '12',
  page: '211',
  DOI: '10.1186/s12916-014-0211-5',
  PMID: '25428524',
  PMCID: 'PMC4245724',
};

export const bozemanLab124Testosterone: Work = {
  id: 'bozeman-lab124-testosterone',
  type: 'webpage',
  author: [{ literal: 'Bozeman Health Laboratory Services' }],
  title: 'Testosterone, Total (test LAB124)',
  'container-title': 'Bozeman Health Laboratory Test Catalog',
  URL: 'https://bozeman.testcatalog.org/show/LAB124-1',
  accessed: { 'date-parts': [[2026, 11, 20]] },
  custom: { undatedLivingPage: true },
};

export const brambilla2009Diurnal: Work = {
  id: 'brambilla-2009-diurnal',
  type: 'article-journal',
  author: [
    { family: 'Brambilla', given: 'Donald J.' },
    { family: 'Matsumoto', given: 'Alvin M.' },
    { family: 'Araujo', given: 'Andre B.' },
    { family: 'McKinlay', given: 'John B.' },
  ],
  title:
    'The effect of diurnal variation on clinical measurement of serum testosterone and other sex hormone levels in men',
  'container-title': 'The Journal of Clinical Endocrinology & Metabolism',
  issued: { 'date-parts': [[2009]] },
  volume: '94',
  issue: '3',
  page: '907-913',
  DOI: '10.1210/jc.2008-1902',
  PMID: '19088162',
  PMCID: 'PMC2681273',
  URL: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2681273',
};

export const brito2023Fulvestrant: Work = {
  id: 'brito-2023-fulvestrant',
  type: 'article-journal',
  author: [
    { family: 'Brito', given: 'Margarida' },
    { family: 'Prazeres', given: 'Susana' },
    { family: 'Malheiros', given: 'Marta' },
  ],
  title: 'A method to detect fulvestrant interference in estradiol in breast cancer patients',
  'container-title': 'Endocrine Connections',
  issued: { 'date-parts': [[2023]] },
  volume: '12',
  issue: '11',
  page: 'EC-23-0178',
  URL: 'https://ec.bioscientifica.com/view/journals/ec/12/11/EC-23-0178.xml',
};

export const bui2015Women: Work = {
  id: 'bui-2015-women',
  type: 'article-journal',
  author: [
    { family: 'Bui', given: 'H. N.' },
    { family: 'Sluss', given: 'P. M.' },
    { family: 'Hayes', given: 'F. J.' },
    { family: 'Blincko', given: 'S.' },
    { family: 'Knol', given: 'D. L.' },
    { family: 'Blankenstein', given: 'M. A.' },
    { family: 'Heijboer', given: 'A. C.' },
  ],
  title:
    'Testosterone, free testosterone, and free androgen index in women: Reference intervals, biological variation, and diagnostic value in polycystic ovary syndrome',
  'container-title': 'Clinica Chimica Acta',
  issued: { 'date-parts': [[2015]] },
  volume: '450',
  page: '227-232',
  URL: 'https://research.vu.nl/en/publications/testosterone-free-testosterone-and-free-androgen-index-in-women-r',
};

export const bulun1999Aromatase: Work = {
  id: 'bulun-1999-aromatase',
  type: 'article-journal',
  author: [
    { family: 'Bulun', given: 'Serdar E.' },
    { family: 'Zeitoun', given: 'Khaled' },
    { family: 'Sasano', given: 'Hironobu' },
    { family: 'Simpson', given: 'Evan R.' },
  ],
  title: 'Aromatase in Aging Women',
  'container-title': 'Seminars in Reproductive Medicine',
  issued: { 'date-parts': [[1999]] },
  volume: '17',
  issue: '4',
  page: '349-358',
  DOI: '10.1055/s-2007-1016244',
  PMID: '10851574',
  URL: 'https://www.thieme-connect.de/products/ejournals/abstract/10.1055/s-2007-1016244',
};

export const burnettbowie2009Bmd: Work = {
  id: 'burnettbowie-2009-bmd',
  type: 'article-journal',
  author: [
    { family: 'Burnett-Bowie', given: 'SA' },
    { family: 'McKay', given: 'EA' },
    { family: 'Lee', given: 'H' },
    { family: 'Leder', given: 'BZ' },
  ],
  title:
    'Effects of aromatase inhibition on bone mineral density and bone turnover in older men with low testosterone levels',
  'container-title': 'The Journal of Clinical Endocrinology & Metabolism',
  issued: { 'date-parts': [[2009]] },
  volume: '94',
  issue: '12',
  page: '4785-4792',
  DOI: '10.1210/jc.2009-0739',
  PMID: '19820017',
  PMCID: 'PMC2795655',
};

export const burnettbowie2009Hypogonadal: Work = {
  id: 'burnettbowie-2009-hypogonadal',
  type: 'article-journal',
  author: [
    { family: 'Burnett-Bowie', given: 'Sherri-Ann M.' },
    { family: 'Roupenian', given: 'Kristen C.' },
    { family: 'Dere', given: 'Melissa E.' },
    { family: 'Lee', given: 'Hang' },
    { family: 'Leder', given: 'Benjamin Z.' },
  ],
  title:
    'Effects of aromatase inhibition in hypogonadal older men: a randomized, double-blind, placebo-controlled trial',
  'container-title': 'Clinical Endocrinology',
  issued: { 'date-parts': [[2009]] },
  volume: '70',
  issue: '1',
  page: '116-123',
  DOI: '10.1111/j.1365-2265.2008.03327.x',
  URL: 'https://www.medscape.com/viewarticle/586804',
};
