// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';
import { work } from '../compact-work.js';

export const campbell2021Semen: () => Work = /* @__PURE__ */ work(
  'campbell-2021-semen',
  'Campbell, Martin J.; Lotti, Francesco; Baldi, Elisabetta; Schlatt, Stefan; Festin, Mario P. R.; Bjorndahl, Lars; Toskin, Igor; Barratt, Christopher L. R.',
  'Distribution of Semen Examination Results 2020 - a follow up of data collated for the WHO semen analysis manual 2010',
  'Andrology',
  '2021',
  'https://discovery.dundee.ac.uk/en/publications/distribution-of-semen-examination-results-2020-a-follow-up-of-dat',
);

export const caronia2013Glucose: () => Work = /* @__PURE__ */ work(
  'caronia-2013-glucose',
  'Caronia, L. M.; Dwyer, A. A.; Hayden, D.; Amati, F.; Pitteloud, N.; Hayes, F. J.',
  'Abrupt decrease in serum testosterone levels after an oral glucose load in men: implications for screening for hypogonadism',
  'Clinical Endocrinology',
  '2013;78(2):291-296',
  '10.1111/j.1365-2265.2012.04486.x 22804876 http://serval.unil.ch/?id=serval:BIB_1A470ECD303D',
);

export const cawthon2016Vertebral: () => Work = /* @__PURE__ */ work(
  'cawthon-2016-vertebral',
  'Cawthon, Peggy M.; Schousboe, John T.; Harrison, Stephanie L.; Ensrud, Kristine E.; Black, Dennis; Cauley, Jane A.; Cummings, Steven R.; LeBlanc, Erin S.; Laughlin, Gail A.; Nielson, Carrie M.; Broughton, Augusta; Kado, Deborah M.; Hoffman, Andrew R.; Jamal, Sophie A.; Barrett-Connor, Elizabeth; Orwoll, Eric S.',
  'Sex Hormones, Sex Hormone Binding Globulin, and Vertebral Fractures in Older Men',
  'Bone',
  '2016-3;84:271-278',
  '10.1016/j.bone.2016.01.009 26778261 PMC4755786 https://pmc.ncbi.nlm.nih.gov/articles/PMC4755786',
);

export const cdcNdHostcriteria: () => Work = /* @__PURE__ */ work(
  'cdc-nd-hostcriteria',
  '{Centers for Disease Control and Prevention}',
  'Certification of HoSt Analytical Performance',
  'CDC Clinical Standardization Programs',
  '',
  'https://www.cdc.gov/labstandards/csp/hs_host_certification.html',
  { type: 'webpage', undatedAccessed: '2026-11-20' },
);

export const cdcNdHostlist: () => Work = /* @__PURE__ */ work(
  'cdc-nd-hostlist',
  '{Centers for Disease Control and Prevention}',
  'List of HoSt certified participants',
  'CDC Clinical Standardization Programs',
  '',
  'https://cdc.gov/clinical-standardization-programs/php/hormones/list-of-hormone-certified-assays.html',
  { type: 'webpage', undatedAccessed: '2026-11-20' },
);

export const celik2021Ratio: () => Work = /* @__PURE__ */ work(
  'celik-2021-ratio',
  'Çelik, Mehmet; Özçelik, Serhat; Baş, Süleyman; Sariaydin, Mehmet; Özçelik, Melike; Gozu, Hulya',
  'Role of testosterone to estradiol ratio in predicting the efficacy of recombinant human chorionic gonadotropin and testosterone treatment in male hypogonadism',
  'Archives of Endocrinology and Metabolism',
  '2021-9-29;65(5):617-624',
  '10.20945/2359-3997000000399 34591405 PMC10528572',
);

export const chadid2019Estradiol: () => Work = /* @__PURE__ */ work(
  'chadid-2019-estradiol',
  'Chadid, Susan; Barber, John R.; Rohrmann, Sabine; Nelson, William G.; Yager, James D.; Kanarek, Norma F.; Bradwin, Gary; Dobs, Adrian S.; McGlynn, Katherine A.; Platz, Elizabeth A.',
  'Age-Specific Serum Total and Free Estradiol Concentrations in Healthy Men in US Nationally Representative Samples',
  'Journal of the Endocrine Society',
  '2019;(10):1825-1836',
  'https://ouci.dntb.gov.ua/en/works/4VKMN3Yl',
);

export const chen2004Comt: () => Work = /* @__PURE__ */ work(
  'chen-2004-comt',
  'Chen, Jingshan; Lipska, Barbara K; Halim, Nader; Ma, Quang D; Matsumoto, Mitsuyuki; Melhem, Samer; Kolachana, Bhaskar S; Hyde, Thomas M; Herman, Mary M; Apud, Jose; Egan, Michael F; Kleinman, Joel E; Weinberger, Daniel R',
  'Functional Analysis of Genetic Variation in Catechol-O-Methyltransferase (COMT): Effects on mRNA, Protein, and Enzyme Activity in Postmortem Human Brain',
  'American Journal of Human Genetics',
  '2004;75(5):807-821',
  '10.1086/425589 15457404 PMC1182110',
);

export const chesoh2020Macroprolactin: () => Work = /* @__PURE__ */ work(
  'chesoh-2020-macroprolactin',
  'Che Soh, Noor Azlin Azraini; Yaacob, Najib Majdi; Omar, Julia; Mohammed Jelani, Aniza; Shafii, Noorazliyana; Tuan Ismail, Tuan Salwani; Wan Azman, Wan Norlina; Ghazali, Anis Kausar',
  'Global Prevalence of Macroprolactinemia among Patients with Hyperprolactinemia: A Systematic Review and Meta-Analysis',
  'International Journal of Environmental Research and Public Health',
  '2020-11-6;17(21):8199',
  '10.3390/ijerph17218199 33171973 PMC7664288 https://pmc.ncbi.nlm.nih.gov/articles/PMC7664288',
);

export const chin2012Bone: () => Work = /* @__PURE__ */ work(
  'chin-2012-bone',
  'Chin, Kok-Yong; Ima-Nirwana, Soelaiman',
  'Sex Steroids and Bone Health Status in Men',
  'International Journal of Endocrinology',
  '2012-10-24;2012:208719',
  '10.1155/2012/208719 23150727 PMC3488403 https://pmc.ncbi.nlm.nih.gov/articles/PMC3488403',
);

export const cho2006Lhfsh: () => Work = /* @__PURE__ */ work(
  'cho-2006-lhfsh',
  'Cho, Li Wei; Jayagopal, Vijay; Kilpatrick, Eric S.; Holding, Stephen; Atkin, Stephen',
  'The LH/FSH ratio has little use in diagnosing polycystic ovarian syndrome',
  'Annals of Clinical Biochemistry',
  '2006-5;43(3):217-219',
  '10.1258/000456306776865188 16704758 https://qfrd.pure.elsevier.com/en/publications/the-lhfsh-ratio-has-little-use-in-diagnosing-polycystic-ovarian-s',
);

export const cikim2004ObeseWomen: () => Work = /* @__PURE__ */ work(
  'cikim-2004-obese-women',
  'Cikim, A.; Ozbey, N.; Sencer, E.; Molvalilar, S.; Orhan, Y.',
  'Associations among sex hormone binding globulin concentrations and characteristics of the metabolic syndrome in obese women',
  'Diabetes, Nutrition & Metabolism',
  '2004;17(5):290-295',
  '16295051',
);

export const cilia2024Orchidectomy: () => Work = /* @__PURE__ */ work(
  'cilia-2024-orchidectomy',
  'Cilia, Kyle',
  'Clinical dilemmas: residual high hCG and rising LH & FSH on testosterone therapy post bilateral orchidectomy for testicular tumor',
  'Endocrine Abstracts',
  '2024;100:WE2.1',
  '10.1530/endoabs.100.WE2.1 https://endocrine-abstracts.org/ea/0100/abstracts/society-for-endocrinology-clinical-update-2024/workshop-e-disorders-of-the-gonads/ea00100we2-1',
);

export const clendenen2013Snps: () => Work = /* @__PURE__ */ work(
  'clendenen-2013-snps',
  'Clendenen, Tess; Zeleniuch-Jacquotte, Anne; Wirgin, Isaac; Koenig, Karen L.; Afanasyeva, Yelena; Lundin, Eva; Arslan, Alan A.; Axelsson, Tomas; Forsti, Asta; et al',
  'Genetic Variants in Hormone-Related Genes and Risk of Breast Cancer',
  'PLoS ONE',
  '2013',
  '10.1371/journal.pone.0069367 PMC3720532',
);

export const clevelandclinic2022Hcg: () => Work = /* @__PURE__ */ work(
  'clevelandclinic-2022-hcg',
  'El Hage, Lea; Hatipoglu, Betul',
  'Elevated hCG Can Be a Benign Finding in Perimenopausal and Postmenopausal Women',
  '',
  '2022-2-11',
  'https://consultqd.clevelandclinic.org/elevated-hcg-can-be-a-benign-finding-in-perimenopausal-and-postmenopausal-women',
  { type: 'webpage', publisher: 'Cleveland Clinic, Consult QD' },
);

export const clindiabetesendo2020Shbg: () => Work = /* @__PURE__ */ work(
  'clindiabetesendo-2020-shbg',
  'Winters, Stephen J.',
  'SHBG and total testosterone levels in men with adult onset hypogonadism: what are we overlooking?',
  'Clinical Diabetes and Endocrinology',
  '2020-9-29;6:17',
  '10.1186/s40842-020-00106-3 33014416 PMC7526370 https://clindiabetesendo.biomedcentral.com/articles/10.1186/s40842-020-00106-3',
);

export const clinpgx2025Ugt1a1: () => Work = /* @__PURE__ */ work(
  'clinpgx-2025-ugt1a1',
  '{PharmGKB / ClinPGx}',
  'UGT1A1 allele definitions used by PharmCAT (UGT1A1_translation.json, ClinPGx data version 2025-11-05)',
  '',
  '2025',
  'https://github.com/PharmGKB/PharmCAT',
  { type: 'dataset', publisher: 'ClinPGx' },
);

export const cooper2010Semen: () => Work = /* @__PURE__ */ work(
  'cooper-2010-semen',
  'Cooper, Trevor G.; Noonan, Elizabeth; von Eckardstein, Sigrid; Auger, Jacques; Baker, H.W. Gordon; Behre, Hermann M.; Haugen, Trine B.; Kruger, Thinus; Wang, Christina; Mbizvo, Michael T.; Vogelsong, Kirsten M.',
  'World Health Organization reference values for human semen characteristics',
  'Human Reproduction Update',
  '2010;16(3):231-245',
  '10.1093/humupd/dmp048',
);

export const crews2021Cpic: () => Work = /* @__PURE__ */ work(
  'crews-2021-cpic',
  'Crews, Kristine R.; et al',
  'Clinical Pharmacogenetics Implementation Consortium Guideline for CYP2D6, OPRM1, and COMT Genotypes and Select Opioid Therapy',
  'Clinical Pharmacology & Therapeutics',
  '2021;110(4):888-896',
  '10.1002/cpt.2149 33387367',
);

export const cureus2022Hcg: () => Work = /* @__PURE__ */ work(
  'cureus-2022-hcg',
  'Zucker, Isaac; Rainer, Quinn; Pai, Raghav K; Ramasamy, Ranjith; Masterson, Thomas A',
  'Efficacy and Safety of Human Chorionic Gonadotropin Monotherapy for Men With Hypogonadal Symptoms and Normal Testosterone',
  'Cureus',
  '2022;14(5):e25543',
  '10.7759/cureus.25543 35800844 PMC9246432',
);
