// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';
import { work } from '../compact-work.js';

export const kacker2013Direct: () => Work = /* @__PURE__ */ work(
  'kacker-2013-direct',
  'Kacker, Ravi; Hornstein, Abby; Morgentaler, Abraham',
  'Free testosterone by direct and calculated measurement versus equilibrium dialysis in a clinical population',
  'The Aging Male',
  '2013-12;16(4):164-168',
  '24090209 https://lboro-test-vufind.koha-ptfs.co.uk/PrimoRecord/cdi_pubmed_primary_24090209',
);

export const kanakis2019Gynecomastia: () => Work = /* @__PURE__ */ work(
  'kanakis-2019-gynecomastia',
  'Kanakis, G. A.; Nordkap, L.; Bang, A. K.; Calogero, A. E.; Bártfai, G.; Corona, G.; Forti, G.; Toppari, J.; Goulis, D. G.; Jørgensen, N.',
  'EAA clinical practice guidelines - gynecomastia evaluation and management',
  'Andrology',
  '2019;7(6):778-793',
  '10.1111/andr.12636 https://research.utu.fi/converis/portal/detail/Publication/41167087?lang=en_GB',
);

export const keevil2018Fai: () => Work = /* @__PURE__ */ work(
  'keevil-2018-fai',
  'Keevil, Brian G.; Adaway, Jo; Fiers, Tom; Moghetti, Paolo; Kaufman, Jean-Marc',
  'The free androgen index is inaccurate in women when the SHBG concentration is low',
  'Clinical Endocrinology',
  '2018;88(5):706-710',
  '29405348 https://research.manchester.ac.uk/en/publications/the-free-androgen-index-is-inaccurate-in-women-when-the-shbg-conc',
);

export const kelsey2014Lifespan: () => Work = /* @__PURE__ */ work(
  'kelsey-2014-lifespan',
  'Kelsey, Thomas W.; Li, Lucy Q.; Mitchell, Rod T.; Whelan, Ashley; Anderson, Richard A.; Wallace, W. Hamish B.',
  'A Validated Age-Related Normative Model for Male Total Testosterone Shows Increasing Variance but No Decline after Age 40 Years',
  'PLoS ONE',
  '2014;9(10):e109346',
  '10.1371/journal.pone.0109346 https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0109346',
);

export const kohn2017Recovery: () => Work = /* @__PURE__ */ work(
  'kohn-2017-recovery',
  'Kohn, Taylor P.; Louis, Matthew R.; Pickett, Stephen M.; Lindgren, Mark C.; Kohn, Jaden R.; Pastuszak, Alexander W.; Lipshultz, Larry I.',
  'Age and duration of testosterone therapy predict time to return of sperm count after human chorionic gonadotropin therapy',
  'Fertility and Sterility',
  '2017;107(2):351-357.e1',
  '10.1016/j.fertnstert.2016.10.004 27855957',
);

export const kwo2017Liver: () => Work = /* @__PURE__ */ work(
  'kwo-2017-liver',
  'Kwo, Paul Y.; Cohen, Stanley M.; Lim, Joseph K.',
  'ACG Clinical Guideline: Evaluation of Abnormal Liver Chemistries',
  'The American Journal of Gastroenterology',
  '2017;112(1):18-35',
  '10.1038/ajg.2016.517 27995906',
);
