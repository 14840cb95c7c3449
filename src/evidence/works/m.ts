// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';
import { work } from '../compact-work.js';

export const macadams1986Glucocorticoid: () => Work = /* @__PURE__ */ work(
  'macadams-1986-glucocorticoid',
  'MacAdams, M. R.; White, Richard H; Chipps, B. E.',
  'Reduction of serum testosterone levels during chronic glucocorticoid therapy',
  'Annals of Internal Medicine',
  '1986;(5):648-651',
  'https://ucdavis.pure.elsevier.com/en/publications/reduction-of-serum-testosterone-levels-during-chronic-glucocortic',
);

export const marcondes1995Spironolactone: () => Work = /* @__PURE__ */ work(
  'marcondes-1995-spironolactone',
  'Marcondes, J. A. M.; et al',
  'The effects of spironolactone on testosterone fractions and sex-hormone binding globulin binding capacity in hirsute women',
  'Journal of Endocrinological Investigation',
  '1995-6;18(6):431-435',
  '10.1007/BF03349741 7594237 https://pubmed.ncbi.nlm.nih.gov/7594237/',
);

export const matsumoto1990Enanthate: () => Work = /* @__PURE__ */ work(
  'matsumoto-1990-enanthate',
  'Matsumoto, A.M.',
  'Effects of Chronic Testosterone Administration in Normal Men: Safety and Efficacy of High Dosage Testosterone and Parallel Dose-Dependent Suppression of Luteinizing Hormone, Follicle-Stimulating Hormone, and Sperm Production',
  'The Journal of Clinical Endocrinology & Metabolism',
  '1990-1;70(1):282-287',
  '10.1210/jcem-70-1-282 2104626',
);

export const matthews1985Homa: () => Work = /* @__PURE__ */ work(
  'matthews-1985-homa',
  'Matthews, D. R.; Hosker, J. P.; Rudenski, A. S.; Naylor, B. A.; Treacher, D. F.; Turner, R. C.',
  'Homeostasis model assessment: insulin resistance and β-cell function from fasting plasma glucose and insulin concentrations in man',
  'Diabetologia',
  '1985-7;28(7):412-419',
  '10.1007/BF00280883 3899825 https://doi.org/10.1007/BF00280883',
);

export const mauras2000Estrogen: () => Work = /* @__PURE__ */ work(
  'mauras-2000-estrogen',
  "Mauras, Nelly; O'Brien, Kimberly O.; Klein, Karen Oerter; Hayes, Valerie",
  'Estrogen Suppression in Males: Metabolic Effects',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2000;85(7):2370-2377',
  'https://ouci.dntb.gov.ua/en/works/7B6WVy67',
);

export const mayoFshFsh: () => Work = /* @__PURE__ */ work(
  'mayo-fsh-fsh',
  '{Mayo Clinic Laboratories}',
  'Follicle-Stimulating Hormone (FSH), Serum (test FSH)',
  'Mayo Clinic Laboratories Test Catalog',
  '',
  'https://isj.testcatalog.org/show/FSH',
  { type: 'webpage', undatedAccessed: '2026-11-20' },
);

export const mayoLhLh: () => Work = /* @__PURE__ */ work(
  'mayo-lh-lh',
  '{Mayo Clinic Laboratories}',
  'Luteinizing Hormone (LH), Serum (test LH)',
  'Mayo Clinic Laboratories Test Catalog',
  '',
  'https://mml.testcatalog.org/show/LH',
  { type: 'webpage', undatedAccessed: '2026-11-20' },
);

export const mayoPgsnProgesterone: () => Work = /* @__PURE__ */ work(
  'mayo-pgsn-progesterone',
  '{Mayo Clinic Laboratories}',
  'Progesterone, Serum (test PGSN)',
  'Mayo Clinic Laboratories Test Catalog',
  '',
  'https://testcatalog.org/show/PGSN',
  { type: 'webpage', undatedAccessed: '2026-11-20' },
);

export const mayoPrlProlactin: () => Work = /* @__PURE__ */ work(
  'mayo-prl-prolactin',
  '{Mayo Clinic Laboratories}',
  'Prolactin, Serum (test PRL)',
  'Mayo Clinic Laboratories Test Catalog',
  '',
  'https://mml.testcatalog.org/show/PRL',
  { type: 'webpage', undatedAccessed: '2026-11-20' },
);

export const mcdonnell2021Germcell: () => Work = /* @__PURE__ */ work(
  'mcdonnell-2021-germcell',
  'McDonnell, Tara Muire; Mc Donald, Darran; Behan, Lucy-Ann; Gibney, James',
  'An Unusual Cause of Thyrotoxicosis and Gynacomastia',
  'Journal of the Endocrine Society',
  '2021',
  'https://scholar.archive.org/work/7p35uzjpi5cura4sk7xhr5trti',
);

export const medscape2023Eau: () => Work = /* @__PURE__ */ work(
  'medscape-2023-eau',
  '{Medscape UK Guidelines}',
  'EAU Guidelines on Sexual and Reproductive Health in Men (summary for primary care)',
  'Medscape UK',
  '2023',
  'https://www.medscape.co.uk/viewarticle/eau-guidelines-sexual-and-reproductive-health-men-2023a1000o09',
  { type: 'webpage', publisher: 'Medscape UK' },
);

export const mellstrom2008Fracture: () => Work = /* @__PURE__ */ work(
  'mellstrom-2008-fracture',
  'Mellström, Dan; Vandenput, Liesbeth; Mallmin, Hans; Holmberg, Anna H.; Lorentzon, Mattias; Odén, Anders; Johansson, Helena; Orwoll, Eric S.; Labrie, Fernand; Karlsson, Magnus K.; Ljunggren, Östen; Ohlsson, Claes',
  'Older Men With Low Serum Estradiol and High Serum SHBG Have an Increased Risk of Fractures',
  'Journal of Bone and Mineral Research',
  '2008;23(10):1552-1560',
  'https://ouci.dntb.gov.ua/works/4YYyw2M4',
);

export const melmed2011Hyperprolactinemia: () => Work = /* @__PURE__ */ work(
  'melmed-2011-hyperprolactinemia',
  'Melmed, Shlomo; Casanueva, Felipe F.; Hoffman, Andrew R.; Kleinberg, David L.; Montori, Victor M.; Schlechte, Janet A.; Wass, John A. H.',
  'Diagnosis and treatment of hyperprolactinemia: an Endocrine Society clinical practice guideline',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2011-2;96(2):273-288',
  '10.1210/jc.2010-1692 21296991 https://pubmed.ncbi.nlm.nih.gov/21296991/',
);

export const meriterLab143Hcg: () => Work = /* @__PURE__ */ work(
  'meriter-lab143-hcg',
  '{Meriter Laboratories}',
  'hCG (Human Chorionic Gonadotropin) Intact and Beta-Subunit, Quantitative (test SQ HCGQNT, EPIC LAB143)',
  'Meriter Laboratories Test Catalog',
  '',
  'https://meriter.testcatalog.org/show/SQ-HCGQNT-EPIC-LAB143-1',
  { type: 'webpage', undatedAccessed: '2026-11-20' },
);

export const migeon1984Mild: () => Work = /* @__PURE__ */ work(
  'migeon-1984-mild',
  'Migeon, C. J.; Brown, T. R.; Lanes, R.; Palacios, A.; Amrhein, J. A.; Schoen, E. J.',
  'A clinical syndrome of mild androgen insensitivity',
  'The Journal of Clinical Endocrinology & Metabolism',
  '1984',
  'https://www.jci.org/references/scholar/21253/B19',
);

export const mishell1996Dmpa: () => Work = /* @__PURE__ */ work(
  'mishell-1996-dmpa',
  'Mishell, DR Jr',
  'Pharmacokinetics of depot medroxyprogesterone acetate contraception',
  'The Journal of Reproductive Medicine',
  '1996;41:381',
  'https://explore.openaire.eu/search/publication?pid=8725700',
);

export const monashNdTestosterone: () => Work = /* @__PURE__ */ work(
  'monash-nd-testosterone',
  "{Women's Health Research Program, Monash University}",
  'Therapeutic use of testosterone for women',
  '',
  '',
  'https://www.monash.edu/medicine/sphpm/depts-centres-units/womenshealth/info-4-health-practitioners/therapeutic-use-of-testosterone-for-women',
  { type: 'webpage', publisher: 'Monash University', undatedAccessed: '2026-11-20' },
);

export const mpr2013Estradiol: () => Work = /* @__PURE__ */ work(
  'mpr-2013-estradiol',
  '{MPR / HealthDay News}',
  'Endocrine Society Urges Better Standards for Estradiol Testing',
  'MPR',
  '2013',
  'https://www.empr.com/home/news/drug-news/endocrine-society-urges-better-standards-for-estradiol-testing/',
  { type: 'webpage' },
);

export const msd2023Semen: () => Work = /* @__PURE__ */ work(
  'msd-2023-semen',
  '{MSD Manual Professional Edition}',
  'Semen analysis',
  '',
  '2023-10-18',
  'https://www.msdmanuals.com/uk/professional/multimedia/table/semen-analysis',
  { type: 'webpage', publisher: 'MSD Manuals' },
);

export const mulhall2018Guideline: () => Work = /* @__PURE__ */ work(
  'mulhall-2018-guideline',
  'Mulhall, John P.; Trost, Landon W.; Brannigan, Robert E.; Kurtz, Emily G.; Redmon, J. Bruce; Chiles, Kelly A.; Lightner, Deborah J.; Miner, Martin M.; Murad, M. Hassan; Nelson, Christian J.; Platz, Elizabeth A.; Ramanathan, Lakshmi V.; Lewis, Ronald W.',
  'Evaluation and Management of Testosterone Deficiency: AUA Guideline',
  'The Journal of Urology',
  '2018-8;200(2):423-432',
  '10.1016/j.juro.2018.03.115 29601923 https://www.auajournals.org/doi/10.1016/j.juro.2018.03.115',
);
