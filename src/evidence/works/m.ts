// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';

export const macadams1986Glucocorticoid: Work = {
  id: 'macadams-1986-glucocorticoid',
  type: 'article-journal',
  author: [
    { family: 'MacAdams', given: 'M. R.' },
    { family: 'White', given: 'Richard H' },
    { family: 'Chipps', given: 'B. E.' },
  ],
  title: 'Reduction of serum testosterone levels during chronic glucocorticoid therapy',
  'container-title': 'Annals of Internal Medicine',
  issued: { 'date-parts': [[1986]] },
  issue: '5',
  page: '648-651',
  URL: 'https://ucdavis.pure.elsevier.com/en/publications/reduction-of-serum-testosterone-levels-during-chronic-glucocortic',
};

export const marcondes1995Spironolactone: Work = {
  id: 'marcondes-1995-spironolactone',
  type: 'article-journal',
  author: [{ family: 'Marcondes', given: 'J. A. M.' }],
  title:
    'The effects of spironolactone on testosterone fractions and sex-hormone binding globulin binding capacity in hirsute women',
  'container-title': 'Journal of Endocrinological Investigation',
  issued: { 'date-parts': [[1995, 6]] },
  volume: '18',
  issue: '6',
  page: '431-435',
  DOI: '10.1007/BF03349741',
  PMID: '7594237',
  URL: 'https://pubmed.ncbi.nlm.nih.gov/7594237/',
  custom: { authorsTruncated: true },
};

export const matsumoto1990Enanthate: Work = {
  id: 'matsumoto-1990-enanthate',
  type: 'article-journal',
  author: [{ family: 'Matsumoto', given: 'A.M.' }],
  title:
    'Effects of Chronic Testosterone Administration in Normal Men: Safety and Efficacy of High Dosage Testosterone and Parallel Dose-Dependent Suppression of Luteinizing Hormone, Follicle-Stimulating Hormone, and Sperm Production',
  'container-title': 'The Journal of Clinical Endocrinology & Metabolism',
  issued: { 'date-parts': [[1990, 1]] },
  volume: '70',
  issue: '1',
  page: '282-287',
  DOI: '10.1210/jcem-70-1-282',
  PMID: '2104626',
};

export const matthews1985Homa: Work = {
  id: 'matthews-1985-homa',
  type: 'article-journal',
  author: [
    { family: 'Matthews', given: 'D. R.' },
    { family: 'Hosker', given: 'J. P.' },
    { family: 'Rudenski', given: 'A. S.' },
    { family: 'Naylor', given: 'B. A.' },
    { family: 'Treacher', given: 'D. F.' },
    { family: 'Turner', given: 'R. C.' },
  ],
  title:
    'Homeostasis model assessment: insulin resistance and β-cell function from fasting plasma glucose and insulin concentrations in man',
  'container-title': 'Diabetologia',
  issued: { 'date-parts': [[1985, 7]] },
  volume: '28',
  issue: '7',
  page: '412-419',
  DOI: '10.1007/BF00280883',
  PMID: '3899825',
  URL: 'https://doi.org/10.1007/BF00280883',
};

export const mauras2000Estrogen: Work = {
  id: 'mauras-2000-estrogen',
  type: 'article-journal',
  author: [
    { family: 'Mauras', given: 'Nelly' },
    { family: "O'Brien", given: 'Kimberly O.' },
    { family: 'Klein', given: 'Karen Oerter' },
    { family: 'Hayes', given: 'Valerie' },
  ],
  title: 'Estrogen Suppression in Males: Metabolic Effects',
  'container-title': 'The Journal of Clinical Endocrinology & Metabolism',
  issued: { 'date-parts': [[2000]] },
  volume: '85',
  issue: '7',
  page: '2370-2377',
  URL: 'https://ouci.dntb.gov.ua/en/works/7B6WVy67',
};

export const mayoFshFsh: Work = {
  id: 'mayo-fsh-fsh',
  type: 'webpage',
  author: [{ literal: 'Mayo Clinic Laboratories' }],
  title: 'Follicle-Stimulating Hormone (FSH), Serum (test FSH)',
  'container-title': 'Mayo Clinic Laboratories Test Catalog',
  URL: 'https://isj.testcatalog.org/show/FSH',
  accessed: { 'date-parts': [[2026, 11, 20]] },
  custom: { undatedLivingPage: true },
};

export const mayoLhLh: Work = {
  id: 'mayo-lh-lh',
  type: 'webpage',
  author: [{ literal: 'Mayo Clinic Laboratories' }],
  title: 'Luteinizing Hormone (LH), Serum (test LH)',
  'container-title': 'Mayo Clinic Laboratories Test Catalog',
  URL: 'https://mml.testcatalog.org/show/LH',
  accessed: { 'date-parts': [[2026, 11, 20]] },
  custom: { undatedLivingPage: true },
};

export const mayoPgsnProgesterone: Work = {
  id: 'mayo-pgsn-progesterone',
  type: 'webpage',
  author: [{ literal: 'Mayo Clinic Laboratories' }],
  title: 'Progesterone, Serum (test PGSN)',
  'container-title': 'Mayo Clinic Laboratories Test Catalog',
  URL: 'https://testcatalog.org/show/PGSN',
  accessed: { 'date-parts': [[2026, 11, 20]] },
  custom: { undatedLivingPage: true },
};

export const mayoPrlProlactin: Work = {
  id: 'mayo-prl-prolactin',
  type: 'webpage',
  author: [{ literal: 'Mayo Clinic Laboratories' }],
  title: 'Prolactin, Serum (test PRL)',
  'container-title': 'Mayo Clinic Laboratories Test Catalog',
  URL: 'https://mml.testcatalog.org/show/PRL',
  accessed: { 'date-parts': [[2026, 11, 20]] },
  custom: { undatedLivingPage: true },
};

export const mcdonnell2021Germcell: Work = {
  id: 'mcdonnell-2021-germcell',
  type: 'article-journal',
  author: [
    { family: 'McDonnell', given: 'Tara Muire' },
    { family: 'Mc Donald', given: 'Darran' },
    { family: 'Behan', given: 'Lucy-Ann' },
    { family: 'Gibney', given: 'James' },
  ],
  title: 'An Unusual Cause of Thyrotoxicosis and Gynacomastia',
  'container-title': 'Journal of the Endocrine Society',
  issued: { 'date-parts': [[2021]] },
  URL: 'https://scholar.archive.org/work/7p35uzjpi5cura4sk7xhr5trti',
};

export const medscape2023Eau: Work = {
  id: 'medscape-2023-eau',
  type: 'webpage',
  author: [{ literal: 'Medscape UK Guidelines' }],
  title: 'EAU Guidelines on Sexual and Reproductive Health in Men (summary for primary care)',
  'container-title': 'Medscape UK',
  publisher: 'Medscape UK',
  issued: { 'date-parts': [[2023]] },
  URL: 'https://www.medscape.co.uk/viewarticle/eau-guidelines-sexual-and-reproductive-health-men-2023a1000o09',
};

export const mellstrom2008Fracture: Work = {
  id: 'mellstrom-2008-fracture',
  type: 'article-journal',
  author: [
    { family: 'Mellström', given: 'Dan' },
    { family: 'Vandenput', given: 'Liesbeth' },
    { family: 'Mallmin', given: 'Hans' },
    { family: 'Holmberg', given: 'Anna H.' },
    { family: 'Lorentzon', given: 'Mattias' },
    { family: 'Odén', given: 'Anders' },
    { family: 'Johansson', given: 'Helena' },
    { family: 'Orwoll', given: 'Eric S.' },
    { family: 'Labrie', given: 'Fernand' },
    { family: 'Karlsson', given: 'Magnus K.' },
    { family: 'Ljunggren', given: 'Östen' },
    { family: 'Ohlsson', given: 'Claes' },
  ],
  title: 'Older Men With Low Serum Estradiol and High Serum SHBG Have an Increased Risk of Fractures',
  'container-title': 'Journal of Bone and Mineral Research',
  issued: { 'date-parts': [[2008]] },
  volume: '23',
  issue: '10',
  page: '1552-1560',
  URL: 'https://ouci.dntb.gov.ua/works/4YYyw2M4',
};

export const melmed2011Hyperprolactinemia: Work = {
  id: 'melmed-2011-hyperprolactinemia',
  type: 'article-journal',
  author: [
    { family: 'Melmed', given: 'Shlomo' },
    { family: 'Casanueva', given: 'Felipe F.' },
    { family: 'Hoffman', given: 'Andrew R.' },
    { family: 'Kleinberg', given: 'David L.' },
    { family: 'Montori', given: 'Victor M.' },
    { family: 'Schlechte', given: 'Janet A.' },
    { family: 'Wass', given: 'John A. H.' },
  ],
  title: 'Diagnosis and treatment of hyperprolactinemia: an Endocrine Society clinical practice guideline',
  'container-title': 'The Journal of Clinical Endocrinology & Metabolism',
  issued: { 'date-parts': [[2011, 2]] },
  volume: '96',
  issue: '2',
  page: '273-288',
  DOI: '10.1210/jc.2010-1692',
  PMID: '21296991',
  URL: 'https://pubmed.ncbi.nlm.nih.gov/21296991/',
};

export const meriterLab143Hcg: Work = {
  id: 'meriter-lab143-hcg',
  type: 'webpage',
  author: [{ literal: 'Meriter Laboratories' }],
  title: 'hCG (Human Chorionic Gonadotropin) Intact and Beta-Subunit, Quantitative (test SQ HCGQNT, EPIC LAB143)',
  'container-title': 'Meriter Laboratories Test Catalog',
  URL: 'https://meriter.testcatalog.org/show/SQ-HCGQNT-EPIC-LAB143-1',
  accessed: { 'date-parts': [[2026, 11, 20]] },
  custom: { undatedLivingPage: true },
};

export const migeon1984Mild: Work = {
  id: 'migeon-1984-mild',
  type: 'article-journal',
  author: [
    { family: 'Migeon', given: 'C. J.' },
    { family: 'Brown', given: 'T. R.' },
    { family: 'Lanes', given: 'R.' },
    { family: 'Palacios', given: 'A.' },
    { family: 'Amrhein', given: 'J. A.' },
    { family: 'Schoen', given: 'E. J.' },
  ],
  title: 'A clinical syndrome of mild androgen insensitivity',
  'container-title': 'The Journal of Clinical Endocrinology & Metabolism',
  issued: { 'date-parts': [[1984]] },
  URL: 'https://www.jci.org/references/scholar/21253/B19',
};

export const mishell1996Dmpa: Work = {
  id: 'mishell-1996-dmpa',
  type: 'article-journal',
  author: [{ family: 'Mishell', given: 'DR Jr' }],
  title: 'Pharmacokinetics of depot medroxyprogesterone acetate contraception',
  'container-title': 'The Journal of Reproductive Medicine',
  issued: { 'date-parts': [[1996]] },
  volume: '41',
  page: '381',
  URL: 'https://explore.openaire.eu/search/publication?pid=8725700',
};

export const monashNdTestosterone: Work = {
  id: 'monash-nd-testosterone',
  type: 'webpage',
  author: [{ literal: "Women's Health Research Program, Monash University" }],
  title: 'Therapeutic use of testosterone for women',
  publisher: 'Monash University',
  URL: 'https://www.monash.edu/medicine/sphpm/depts-centres-units/womenshealth/info-4-health-practitioners/therapeutic-use-of-testosterone-for-women',
  accessed: { 'date-parts': [[2026, 11, 20]] },
  custom: { undatedLivingPage: true },
};

export const mpr2013Estradiol: Work = {
  id: 'mpr-2013-estradiol',
  type: 'webpage',
  author: [{ literal: 'MPR / HealthDay News' }],
  title: 'Endocrine Society Urges Better Standards for Estradiol Testing',
  'container-title': 'MPR',
  issued: { 'date-parts': [[2013]] },
  URL: 'https://www.empr.com/home/news/drug-news/endocrine-society-urges-better-standards-for-estradiol-testing/',
};

export const msd2023Semen: Work = {
  id: 'msd-2023-semen',
  type: 'webpage',
  author: [{ literal: 'MSD Manual Professional Edition' }],
  title: 'Semen analysis',
  publisher: 'MSD Manuals',
  issued: { 'date-parts': [[2023, 10, 18]] },
  URL: 'https://www.msdmanuals.com/uk/professional/multimedia/table/semen-analysis',
};

export const mulhall2018Guideline: Work = {
  id: 'mulhall-2018-guideline',
  type: 'article-journal',
  author: [
    { family: 'Mulhall', given: 'John P.' },
    { family: 'Trost', given: 'Landon W.' },
    { family: 'Brannigan', given: 'Robert E.' },
    { family: 'Kurtz', given: 'Emily G.' },
    { family: 'Redmon', given: 'J. Bruce' },
    { family: 'Chiles', given: 'Kelly A.' },
    { family: 'Lightner', given: 'Deborah J.' },
    { family: 'Miner', given: 'Martin M.' },
    { family: 'Murad', given: 'M. Hassan' },
    { family: 'Nelson', given: 'Christian J.' },
    { family: 'Platz', given: 'Elizabeth A.' },
    { family: 'Ramanathan', given: 'Lakshmi V.' },
    { family: 'Lewis', given: 'Ronald W.' },
  ],
  title: 'Evaluation and Management of Testosterone Deficiency: AUA Guideline',
  'container-title': 'The Journal of Urology',
  issued: { 'date-parts': [[2018, 8]] },
  volume: '200',
  issue: '2',
  page: '423-432',
  DOI: '10.1016/j.juro.2018.03.115',
  PMID: '29601923',
  URL: 'https://www.auajournals.org/doi/10.1016/j.juro.2018.03.115',
};
