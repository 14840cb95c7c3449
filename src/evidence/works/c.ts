// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';

export const campbell2021Semen: Work = {
  id: 'campbell-2021-semen',
  type: 'article-journal',
  author: [
    { family: 'Campbell', given: 'Martin J.' },
    { family: 'Lotti', given: 'Francesco' },
    { family: 'Baldi', given: 'Elisabetta' },
    { family: 'Schlatt', given: 'Stefan' },
    { family: 'Festin', given: 'Mario P. R.' },
    { family: 'Bjorndahl', given: 'Lars' },
    { family: 'Toskin', given: 'Igor' },
    { family: 'Barratt', given: 'Christopher L. R.' },
  ],
  title:
    'Distribution of Semen Examination Results 2020 - a follow up of data collated for the WHO semen analysis manual 2010',
  'container-title': 'Andrology',
  issued: { 'date-parts': [[2021]] },
  URL: 'https://discovery.dundee.ac.uk/en/publications/distribution-of-semen-examination-results-2020-a-follow-up-of-dat',
};

export const caronia2013Glucose: Work = {
  id: 'caronia-2013-glucose',
  type: 'article-journal',
  author: [
    { family: 'Caronia', given: 'L. M.' },
    { family: 'Dwyer', given: 'A. A.' },
    { family: 'Hayden', given: 'D.' },
    { family: 'Amati', given: 'F.' },
    { family: 'Pitteloud', given: 'N.' },
    { family: 'Hayes', given: 'F. J.' },
  ],
  title:
    'Abrupt decrease in serum testosterone levels after an oral glucose load in men: implications for screening for hypogonadism',
  'container-title': 'Clinical Endocrinology',
  issued: { 'date-parts': [[2013]] },
  volume: '78',
  issue: '2',
  page: '291-296',
  DOI: '10.1111/j.1365-2265.2012.04486.x',
  PMID: '22804876',
  URL: 'http://serval.unil.ch/?id=serval:BIB_1A470ECD303D',
};

export const cawthon2016Vertebral: Work = {
  id: 'cawthon-2016-vertebral',
  type: 'article-journal',
  author: [
    { family: 'Cawthon', given: 'Peggy M.' },
    { family: 'Schousboe', given: 'John T.' },
    { family: 'Harrison', given: 'Stephanie L.' },
    { family: 'Ensrud', given: 'Kristine E.' },
    { family: 'Black', given: 'Dennis' },
    { family: 'Cauley', given: 'Jane A.' },
    { family: 'Cummings', given: 'Steven R.' },
    { family: 'LeBlanc', given: 'Erin S.' },
    { family: 'Laughlin', given: 'Gail A.' },
    { family: 'Nielson', given: 'Carrie M.' },
    { family: 'Broughton', given: 'Augusta' },
    { family: 'Kado', given: 'Deborah M.' },
    { family: 'Hoffman', given: 'Andrew R.' },
    { family: 'Jamal', given: 'Sophie A.' },
    { family: 'Barrett-Connor', given: 'Elizabeth' },
    { family: 'Orwoll', given: 'Eric S.' },
  ],
  title: 'Sex Hormones, Sex Hormone Binding Globulin, and Vertebral Fractures in Older Men',
  'container-title': 'Bone',
  issued: { 'date-parts': [[2016, 3]] },
  volume: '84',
  page: '271-278',
  DOI: '10.1016/j.bone.2016.01.009',
  PMID: '26778261',
  PMCID: 'PMC4755786',
  URL: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4755786',
};

export const cdcNdHostcriteria: Work = {
  id: 'cdc-nd-hostcriteria',
  type: 'webpage',
  author: [{ literal: 'Centers for Disease Control and Prevention' }],
  title: 'Certification of HoSt Analytical Performance',
  'container-title': 'CDC Clinical Standardization Programs',
  URL: 'https://www.cdc.gov/labstandards/csp/hs_host_certification.html',
  accessed: { 'date-parts': [[2026, 11, 20]] },
  custom: { undatedLivingPage: true },
};

export const cdcNdHostlist: Work = {
  id: 'cdc-nd-hostlist',
  type: 'webpage',
  author: [{ literal: 'Centers for Disease Control and Prevention' }],
  title: 'List of HoSt certified participants',
  'container-title': 'CDC Clinical Standardization Programs',
  URL: 'https://cdc.gov/clinical-standardization-programs/php/hormones/list-of-hormone-certified-assays.html',
  accessed: { 'date-parts': [[2026, 11, 20]] },
  custom: { undatedLivingPage: true },
};

export const celik2021Ratio: Work = {
  id: 'celik-2021-ratio',
  type: 'article-journal',
  author: [
    { family: 'Çelik', given: 'Mehmet' },
    { family: 'Özçelik', given: 'Serhat' },
    { family: 'Baş', given: 'Süleyman' },
    { family: 'Sariaydin', given: 'Mehmet' },
    { family: 'Özçelik', given: 'Melike' },
    { family: 'Gozu', given: 'Hulya' },
  ],
  title:
    'Role of testosterone to estradiol ratio in predicting the efficacy of recombinant human chorionic gonadotropin and testosterone treatment in male hypogonadism',
  'container-title': 'Archives of Endocrinology and Metabolism',
  issued: { 'date-parts': [[2021, 9, 29]] },
  volume: '65',
  issue: '5',
  page: '617-624',
  DOI: '10.20945/2359-3997000000399',
  PMID: '34591405',
  PMCID: 'PMC10528572',
};

export const chadid2019Estradiol: Work = {
  id: 'chadid-2019-estradiol',
  type: 'article-journal',
  author: [
    { family: 'Chadid', given: 'Susan' },
    { family: 'Barber', given: 'John R.' },
    { family: 'Rohrmann', given: 'Sabine' },
    { family: 'Nelson', given: 'William G.' },
    { family: 'Yager', given: 'James D.' },
    { family: 'Kanarek', given: 'Norma F.' },
    { family: 'Bradwin', given: 'Gary' },
    { family: 'Dobs', given: 'Adrian S.' },
    { family: 'McGlynn', given: 'Katherine A.' },
    { family: 'Platz', given: 'Elizabeth A.' },
  ],
  title:
    'Age-Specific Serum Total and Free Estradiol Concentrations in Healthy Men in US Nationally Representative Samples',
  'container-title': 'Journal of the Endocrine Society',
  issued: { 'date-parts': [[2019]] },
  issue: '10',
  page: '1825-1836',
  URL: 'https://ouci.dntb.gov.ua/en/works/4VKMN3Yl',
};

export const chen2004Comt: Work = {
  id: 'chen-2004-comt',
  type: 'article-journal',
  author: [
    { family: 'Chen', given: 'Jingshan' },
    { family: 'Lipska', given: 'Barbara K' },
    { family: 'Halim', given: 'Nader' },
    { family: 'Ma', given: 'Quang D' },
    { family: 'Matsumoto', given: 'Mitsuyuki' },
    { family: 'Melhem', given: 'Samer' },
    { family: 'Kolachana', given: 'Bhaskar S' },
    { family: 'Hyde', given: 'Thomas M' },
    { family: 'Herman', given: 'Mary M' },
    { family: 'Apud', given: 'Jose' },
    { family: 'Egan', given: 'Michael F' },
    { family: 'Kleinman', given: 'Joel E' },
    { family: 'Weinberger', given: 'Daniel R' },
  ],
  title:
    'Functional Analysis of Genetic Variation in Catechol-O-Methyltransferase (COMT): Effects on mRNA, Protein, and Enzyme Activity in Postmortem Human Brain',
  'container-title': 'American Journal of Human Genetics',
  issued: { 'date-parts': [[2004]] },
  volume: '75',
  issue: '5',
  page: '807-821',
  DOI: '10.1086/425589',
  PMID: '15457404',
  PMCID: 'PMC1182110',
};

export const chesoh2020Macroprolactin: Work = {
  id: 'chesoh-2020-macroprolactin',
  type: 'article-journal',
  author: [
    { family: 'Che Soh', given: 'Noor Azlin Azraini' },
    { family: 'Yaacob', given: 'Najib Majdi' },
    { family: 'Omar', given: 'Julia' },
    { family: 'Mohammed Jelani', given: 'Aniza' },
    { family: 'Shafii', given: 'Noorazliyana' },
    { family: 'Tuan Ismail', given: 'Tuan Salwani' },
    { family: 'Wan Azman', given: 'Wan Norlina' },
    { family: 'Ghazali', given: 'Anis Kausar' },
  ],
  title:
    'Global Prevalence of Macroprolactinemia among Patients with Hyperprolactinemia: A Systematic Review and Meta-Analysis',
  'container-title': 'International Journal of Environmental Research and Public Health',
  issued: { 'date-parts': [[2020, 11, 6]] },
  volume: '17',
  issue: '21',
  page: '8199',
  DOI: '10.3390/ijerph17218199',
  PMID: '33171973',
  PMCID: 'PMC7664288',
  URL: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7664288',
};

export const chin2012Bone: Work = {
  id: 'chin-2012-bone',
  type: 'article-journal',
  author: [
    { family: 'Chin', given: 'Kok-Yong' },
    { family: 'Ima-Nirwana', given: 'Soelaiman' },
  ],
  title: 'Sex Steroids and Bone Health Status in Men',
  'container-title': 'International Journal of Endocrinology',
  issued: { 'date-parts': [[2012, 10, 24]] },
  volume: '2012',
  page: '208719',
  DOI: '10.1155/2012/208719',
  PMID: '23150727',
  PMCID: 'PMC3488403',
  URL: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3488403',
};

export const cho2006Lhfsh: Work = {
  id: 'cho-2006-lhfsh',
  type: 'article-journal',
  author: [
    { family: 'Cho', given: 'Li Wei' },
    { family: 'Jayagopal', given: 'Vijay' },
    { family: 'Kilpatrick', given: 'Eric S.' },
    { family: 'Holding', given: 'Stephen' },
    { family: 'Atkin', given: 'Stephen' },
  ],
  title: 'The LH/FSH ratio has little use in diagnosing polycystic ovarian syndrome',
  'container-title': 'Annals of Clinical Biochemistry',
  issued: { 'date-parts': [[2006, 5]] },
  volume: '43',
  issue: '3',
  page: '217-219',
  DOI: '10.1258/000456306776865188',
  PMID: '16704758',
  URL: 'https://qfrd.pure.elsevier.com/en/publications/the-lhfsh-ratio-has-little-use-in-diagnosing-polycystic-ovarian-s',
};

export const cikim2004ObeseWomen: Work = {
  id: 'cikim-2004-obese-women',
  type: 'article-journal',
  author: [
    { family: 'Cikim', given: 'A.' },
    { family: 'Ozbey', given: 'N.' },
    { family: 'Sencer', given: 'E.' },
    { family: 'Molvalilar', given: 'S.' },
    { family: 'Orhan', given: 'Y.' },
  ],
  title:
    'Associations among sex hormone binding globulin concentrations and characteristics of the metabolic syndrome in obese women',
  'container-title': 'Diabetes, Nutrition & Metabolism',
  issued: { 'date-parts': [[2004]] },
  volume: '17',
  issue: '5',
  page: '290-295',
  PMID: '16295051',
};

export const cilia2024Orchidectomy: Work = {
  id: 'cilia-2024-orchidectomy',
  type: 'article-journal',
  author: [{ family: 'Cilia', given: 'Kyle' }],
  title:
    'Clinical dilemmas: residual high hCG and rising LH & FSH on testosterone therapy post bilateral orchidectomy for testicular tumor',
  'container-title': 'Endocrine Abstracts',
  issued: { 'date-parts': [[2024]] },
  volume: '100',
  page: 'WE2.1',
  DOI: '10.1530/endoabs.100.WE2.1',
  URL: 'https://endocrine-abstracts.org/ea/0100/abstracts/society-for-endocrinology-clinical-update-2024/workshop-e-disorders-of-the-gonads/ea00100we2-1',
};

export const clendenen2013Snps: Work = {
  id: 'clendenen-2013-snps',
  type: 'article-journal',
  author: [
    { family: 'Clendenen', given: 'Tess' },
    { family: 'Zeleniuch-Jacquotte', given: 'Anne' },
    { family: 'Wirgin', given: 'Isaac' },
    { family: 'Koenig', given: 'Karen L.' },
    { family: 'Afanasyeva', given: 'Yelena' },
    { family: 'Lundin', given: 'Eva' },
    { family: 'Arslan', given: 'Alan A.' },
    { family: 'Axelsson', given: 'Tomas' },
    { family: 'Forsti', given: 'Asta' },
  ],
  title: 'Genetic Variants in Hormone-Related Genes and Risk of Breast Cancer',
  'container-title': 'PLoS ONE',
  issued: { 'date-parts': [[2013]] },
  DOI: '10.1371/journal.pone.0069367',
  PMCID: 'PMC3720532',
  custom: { authorsTruncated: true },
};

export const clevelandclinic2022Hcg: Work = {
  id: 'clevelandclinic-2022-hcg',
  type: 'webpage',
  author: [
    { family: 'El Hage', given: 'Lea' },
    { family: 'Hatipoglu', given: 'Betul' },
  ],
  title: 'Elevated hCG Can Be a Benign Finding in Perimenopausal and Postmenopausal Women',
  publisher: 'Cleveland Clinic, Consult QD',
  issued: { 'date-parts': [[2022, 2, 11]] },
  URL: 'https://consultqd.clevelandclinic.org/elevated-hcg-can-be-a-benign-finding-in-perimenopausal-and-postmenopausal-women',
};

export const clindiabetesendo2020Shbg: Work = {
  id: 'clindiabetesendo-2020-shbg',
  type: 'article-journal',
  author: [{ family: 'Winters', given: 'Stephen J.' }],
  title: 'SHBG and total testosterone levels in men with adult onset hypogonadism: what are we overlooking?',
  'container-title': 'Clinical Diabetes and Endocrinology',
  issued: { 'date-parts': [[2020, 9, 29]] },
  volume: '6',
  page: '17',
  DOI: '10.1186/s40842-020-00106-3',
  PMID: '33014416',
  PMCID: 'PMC7526370',
  URL: 'https://clindiabetesendo.biomedcentral.com/articles/10.1186/s40842-020-00106-3',
};

export const clinpgx2025Ugt1a1: Work = {
  id: 'clinpgx-2025-ugt1a1',
  type: 'dataset',
  author: [{ literal: 'PharmGKB / ClinPGx' }],
  title: 'UGT1A1 allele definitions used by PharmCAT (UGT1A1_translation.json, ClinPGx data version 2025-11-05)',
  publisher: 'ClinPGx',
  issued: { 'date-parts': [[2025]] },
  URL: 'https://github.com/PharmGKB/PharmCAT',
};

export const cooper2010Semen: Work = {
  id: 'cooper-2010-semen',
  type: 'article-journal',
  author: [
    { family: 'Cooper', given: 'Trevor G.' },
    { family: 'Noonan', given: 'Elizabeth' },
    { family: 'von Eckardstein', given: 'Sigrid' },
    { family: 'Auger', given: 'Jacques' },
    { family: 'Baker', given: 'H.W. Gordon' },
    { family: 'Behre', given: 'Hermann M.' },
    { family: 'Haugen', given: 'Trine B.' },
    { family: 'Kruger', given: 'Thinus' },
    { family: 'Wang', given: 'Christina' },
    { family: 'Mbizvo', given: 'Michael T.' },
    { family: 'Vogelsong', given: 'Kirsten M.' },
  ],
  title: 'World Health Organization reference values for human semen characteristics',
  'container-title': 'Human Reproduction Update',
  issued: { 'date-parts': [[2010]] },
  volume: '16',
  issue: '3',
  page: '231-245',
  DOI: '10.1093/humupd/dmp048',
};

export const crews2021Cpic: Work = {
  id: 'crews-2021-cpic',
  type: 'article-journal',
  author: [{ family: 'Crews', given: 'Kristine R.' }],
  title:
    'Clinical Pharmacogenetics Implementation Consortium Guideline for CYP2D6, OPRM1, and COMT Genotypes and Select Opioid Therapy',
  'container-title': 'Clinical Pharmacology & Therapeutics',
  issued: { 'date-parts': [[2021]] },
  volume: '110',
  issue: '4',
  page: '888-896',
  DOI: '10.1002/cpt.2149',
  PMID: '33387367',
  custom: { authorsTruncated: true },
};

export const cureus2022Hcg: Work = {
  id: 'cureus-2022-hcg',
  type: 'article-journal',
  author: [
    { family: 'Zucker', given: 'Isaac' },
    { family: 'Rainer', given: 'Quinn' },
    { family: 'Pai', given: 'Raghav K' },
    { family: 'Ramasamy', given: 'Ranjith' },
    { family: 'Masterson', given: 'Thomas A' },
  ],
  title:
    'Efficacy and Safety of Human Chorionic Gonadotropin Monotherapy for Men With Hypogonadal Symptoms and Normal Testosterone',
  'container-title': 'Cureus',
  issued: { 'date-parts': [[2022]] },
  volume: '14',
  issue: '5',
  page: 'e25543',
  DOI: '10.7759/cureus.25543',
  PMID: '35800844',
  PMCID: 'PMC9246432',
};
