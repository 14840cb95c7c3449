// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';

export const ada2025Diagnosis: Work = {
  id: 'ada-2025-diagnosis',
  type: 'article-journal',
  author: [{ literal: 'American Diabetes Association Professional Practice Committee' }],
  title: '2. Diagnosis and Classification of Diabetes: Standards of Care in Diabetes-2025',
  'container-title': 'Diabetes Care',
  issued: { 'date-parts': [[2025]] },
  volume: '48',
  issue: 'Supplement_1',
  page: 'S27-S49',
  DOI: '10.2337/dc25-S002',
};

export const ahokoski1998Variation: Work = {
  id: 'ahokoski-1998-variation',
  type: 'article-journal',
  author: [
    { family: 'Ahokoski', given: 'Outi' },
    { family: 'Virtanen', given: 'Arja' },
    { family: 'Huupponen', given: 'Risto' },
    { family: 'Scheinin', given: 'Harry' },
    { family: 'Salminen', given: 'Eeva' },
    { family: 'Kairisto', given: 'Veli' },
    { family: 'Irjala', given: 'Kerttu' },
  ],
  title:
    'Biological Day-to-Day Variation and Daytime Changes of Testosterone, Follitropin, Lutropin and Oestradiol-17β in Healthy Men',
  'container-title': 'Clinical Chemistry and Laboratory Medicine',
  issued: { 'date-parts': [[1998]] },
  volume: '36',
  issue: '7',
  DOI: '10.1515/CCLM.1998.081',
  URL: 'https://www.degruyter.com/document/doi/10.1515/CCLM.1998.081/html',
};

export const aiman1979Insensitivity: Work = {
  id: 'aiman-1979-insensitivity',
  type: 'article-journal',
  author: [
    { family: 'Aiman', given: 'J.' },
    { family: 'Griffin', given: 'Jim' },
    { family: 'Gazak', given: 'J. M.' },
    { family: 'Wilson', given: 'J. D.' },
    { family: 'MacDonald', given: 'P. C.' },
  ],
  title: 'Androgen insensitivity as a cause of infertility in otherwise normal men',
  'container-title': 'The New England Journal of Medicine',
  issued: { 'date-parts': [[1979, 2, 1]] },
  volume: '300',
  issue: '5',
  page: '223-227',
  DOI: '10.1056/NEJM197902013000503',
  PMID: '759869',
  URL: 'https://pubmed.ncbi.nlm.nih.gov/759869/',
};

export const airdNdBloodproject: Work = {
  id: 'aird-nd-bloodproject',
  type: 'webpage',
  author: [{ family: 'Aird', given: 'William' }],
  title: 'How do I treat my patient with testosterone supplement-induced erythrocytosis?',
  publisher: 'The Blood Project',
  URL: 'https://www.thebloodproject.com/ufaq/how-do-i-treat-my-patient-with-testosterone-supplement-induced-erythrocytosis/',
  accessed: { 'date-parts': [[2026, 11, 20]] },
  custom: { undatedLivingPage: true },
};

export const aksglaede2011Klinefelter: Work = {
  id: 'aksglaede-2011-klinefelter',
  type: 'article-journal',
  author: [
    { family: 'Aksglæde', given: 'Lise' },
    { family: 'Skakkebæk', given: 'Niels E.' },
    { family: 'Almstrup', given: 'Kristian' },
    { family: 'Juul', given: 'Anders' },
  ],
  title:
    'Clinical and biological parameters in 166 boys, adolescents and adults with nonmosaic Klinefelter syndrome: a Copenhagen experience',
  'container-title': 'Acta Paediatrica',
  issued: { 'date-parts': [[2011]] },
  DOI: '10.1111/j.1651-2227.2011.02246.x',
  URL: 'http://onlinelibrary.wiley.com/doi/10.1111/j.1651-2227.2011.02246.x/abstract',
};

export const amory20075ari: Work = {
  id: 'amory-2007-5ari',
  type: 'article-journal',
  author: [
    { family: 'Amory', given: 'John K.' },
    { family: 'Wang', given: 'Christina' },
    { family: 'Swerdloff', given: 'Ronald S.' },
    { family: 'Anawalt', given: 'Bradley D.' },
    { family: 'Matsumoto', given: 'Alvin M.' },
    { family: 'Bremner', given: 'William J.' },
    { family: 'Walker', given: 'Susan E.' },
    { family: 'Haberer', given: 'Lynda J.' },
    { family: 'Clark', given: 'Richard V.' },
  ],
  title:
    'The effect of 5alpha-reductase inhibition with dutasteride and finasteride on semen parameters and serum hormones in healthy men',
  'container-title': 'The Journal of Clinical Endocrinology & Metabolism',
  issued: { 'date-parts': [[2007]] },
  DOI: '10.1210/jc.2006-2203',
  PMID: '17299062',
};

export const anawalt2019Aas: Work = {
  id: 'anawalt-2019-aas',
  type: 'article-journal',
  author: [{ family: 'Anawalt', given: 'Bradley D.' }],
  title: 'Diagnosis and Management of Anabolic Androgenic Steroid Use',
  'container-title': 'The Journal of Clinical Endocrinology & Metabolism',
  issued: { 'date-parts': [[2019, 7]] },
  volume: '104',
  issue: '7',
  page: '2490-2500',
  DOI: '10.1210/jc.2018-01882',
  PMID: '30753550',
  PMCID: 'PMC6517163',
  URL: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6517163',
};

export const anckaert2021Cycle: Work = {
  id: 'anckaert-2021-cycle',
  type: 'article-journal',
  author: [
    { family: 'Anckaert', given: 'Ellen' },
    { family: 'Jank', given: 'Alexander' },
    { family: 'Petzold', given: 'Julia' },
    { family: 'Rohsmann', given: 'Felix' },
    { family: 'Paris', given: 'Rhonda' },
    { family: 'Renggli', given: 'Martin' },
    { family: 'Schönfeld', given: 'Kathrin' },
    { family: 'Schiettecatte', given: 'Johan' },
    { family: 'Kriner', given: 'Monika' },
  ],
  title:
    'Extensive monitoring of the natural menstrual cycle using the serum biomarkers estradiol, luteinizing hormone and progesterone',
  'container-title': 'Practical Laboratory Medicine',
  issued: { 'date-parts': [[2021, 5]] },
  volume: '25',
  page: 'e00211',
  DOI: '10.1016/j.plabm.2021.e00211',
  PMID: '33869706',
  URL: 'https://pesquisa.bvsalud.org/portal/resource/en/mdl-33869706',
};

export const andersson2003Seasons: Work = {
  id: 'andersson-2003-seasons',
  type: 'article-journal',
  author: [
    { family: 'Andersson', given: 'Anna-Maria' },
    { family: 'Carlsen', given: 'Elisabeth' },
    { family: 'Petersen', given: 'Jørgen Holm' },
    { family: 'Skakkebaek', given: 'Niels Erik' },
  ],
  title:
    'Variation in Levels of Serum Inhibin B, Testosterone, Estradiol, Luteinizing Hormone, Follicle-Stimulating Hormone, and Sex Hormone-Binding Globulin in Monthly Samples from Healthy Men during a 17-Month Period: Possible Effects of Seasons',
  'container-title': 'The Journal of Clinical Endocrinology & Metabolism',
  issued: { 'date-parts': [[2003, 2]] },
  volume: '88',
  issue: '2',
  page: '932-937',
  DOI: '10.1210/jc.2002-020838',
  PMID: '12574235',
  URL: 'https://www.scilit.net/publications/af4551fbede8bf2c42495779e0f6a116',
};

export const antonio2016Freetestosterone: Work = {
  id: 'antonio-2016-freetestosterone',
  type: 'article-journal',
  author: [
    { family: 'Antonio', given: 'Leen' },
    { family: 'Wu', given: 'Frederick C. W.' },
    { family: "O'Neill", given: 'Terence W.' },
    { family: 'Pye', given: 'Stephen R.' },
    { family: 'Ahern', given: 'Tomas B.' },
    { family: 'Laurent', given: 'Michaël R.' },
    { family: 'Huhtaniemi', given: 'Ilpo T.' },
    { family: 'Lean', given: 'Michael E. J.' },
  ],
  title:
    'Low Free Testosterone Is Associated with Hypogonadal Signs and Symptoms in Men with Normal Total Testosterone',
  'container-title': 'The Journal of Clinical Endocrinology & Metabolism',
  issued: { 'date-parts': [[2016, 7]] },
  volume: '101',
  issue: '7',
  URL: 'https://insights.ovid.com/jceme/201607000/00004678-201607000-00006',
  custom: { authorsTruncated: true },
};

export const arup0070115Prolactin: Work = {
  id: 'arup-0070115-prolactin',
  type: 'webpage',
  author: [{ literal: 'ARUP Laboratories' }],
  title: 'Prolactin, test 0070115',
  'container-title': 'ARUP Laboratory Test Directory',
  URL: 'http://ltd.aruplab.com/tests/pub/0070115',
  accessed: { 'date-parts': [[2026, 11, 20]] },
  custom: { undatedLivingPage: true },
};

export const arup0070193Lhfsh: Work = {
  id: 'arup-0070193-lhfsh',
  type: 'webpage',
  author: [{ literal: 'ARUP Laboratories' }],
  title: 'Luteinizing Hormone and Follicle Stimulating Hormone, test 0070193',
  'container-title': 'ARUP Laboratory Test Directory',
  URL: 'https://ltd.aruplab.com/Tests/Pub/0070193',
  accessed: { 'date-parts': [[2026, 11, 20]] },
  custom: { undatedLivingPage: true },
};

export const arup0081057Testosterone: Work = {
  id: 'arup-0081057-testosterone',
  type: 'webpage',
  author: [{ literal: 'ARUP Laboratories' }],
  title:
    'Testosterone, Bioavailable and Total, Includes Sex Hormone-Binding Globulin (Adult Females, Children, or Individuals on Testosterone-Suppressing Hormone Therapy), test 0081057',
  'container-title': 'ARUP Laboratory Test Directory',
  URL: 'https://ltd.aruplab.com/Tests/Pub/0081057',
  accessed: { 'date-parts': [[2026, 11, 20]] },
  custom: { undatedLivingPage: true },
};

export const arup0093247Estradiol: Work = {
  id: 'arup-0093247-estradiol',
  type: 'webpage',
  author: [{ literal: 'ARUP Laboratories' }],
  title:
    'Estradiol (Adult Males, Children, Postmenopausal Females, or Individuals on Estrogen-Suppressing Hormone Therapy), test 0093247',
  'container-title': 'ARUP Laboratory Test Directory',
  URL: 'https://ltd.aruplab.com/Tests/Pub/0093247',
  accessed: { 'date-parts': [[2026, 11, 20]] },
  custom: { undatedLivingPage: true },
};

export const arup2022Transgender: Work = {
  id: 'arup-2022-transgender',
  type: 'webpage',
  author: [{ literal: 'ARUP Consult' }],
  title: 'Endocrine Testing in Transgender Adults',
  'container-title': 'ARUP Consult',
  issued: { 'date-parts': [[2022, 1]] },
  URL: 'https://arupconsult.com/content/adult-transgender-laboratory-testing',
};
