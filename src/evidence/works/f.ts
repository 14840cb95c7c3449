// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';
import { work } from '../compact-work.js';

export const faltinova2023Letrozole: () => Work = /* @__PURE__ */ work(
  'faltinova-2023-letrozole',
  'Faltinová, Mária; Vehmanen, Leena; Lyytinen, Heli; Haanpää, Mikko; Hämäläinen, Esa; Tiitinen, Aila; Blomqvist, Carl; Mattson, Johanna',
  'Effects of letrozole on serum estradiol and estrone in postmenopausal breast cancer patients and tolerability of treatment: a prospective trial using a highly sensitive LC–MS/MS (liquid chromatography–tandem mass spectrometry) method for estrogen measurement',
  'Breast Cancer Research and Treatment',
  '2023-10;201(3):425-435',
  'https://katalog.lib.cas.cz/KNAV/EdsRecord/edb,170715531',
);

export const fda2011Proscar: () => Work = /* @__PURE__ */ work(
  'fda-2011-proscar',
  '{U.S. Food and Drug Administration}',
  'Proscar (finasteride) tablets: Safety Labeling Changes Approved By FDA CDER, June 2011 and April 2012',
  '',
  '2011',
  'http://www.fda.gov/Safety/MedWatch/SafetyInformation/ucm262874.htm',
  { type: 'report', publisher: 'U.S. Food and Drug Administration' },
);

export const fernandezbalsells2010Adverse: () => Work = /* @__PURE__ */ work(
  'fernandezbalsells-2010-adverse',
  'Fernandez-Balsells, M. Merce; Murad, Mohammad H; Lane, Melanie; Lampropulos, Juliana F.; Albuquerque, Felipe; Mullan, Rebecca J.; Agrwal, Neera; Elamin, Mohamed B.; Gallegos-Orozco, Juan F.; Wang, Amy T.; Erwin, Patricia J.; Bhasin, Shalender; Montori, Victor Manuel',
  'Adverse effects of testosterone therapy in adult men: a systematic review and meta-analysis',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2010;95(6):2560-2575',
  '10.1210/jc.2009-2575 20525906',
);

export const fiers2018Reassessing: () => Work = /* @__PURE__ */ work(
  'fiers-2018-reassessing',
  'Fiers, Tom; Wu, Frederick; Moghetti, Paolo; Vanderschueren, Dirk; Lapauw, Bruno; Kaufman, Jean-Marc',
  'Reassessing Free-Testosterone Calculation by Liquid Chromatography-Tandem Mass Spectrometry Direct Equilibrium Dialysis',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2018;103(6):2167',
  '29618085 https://academic.oup.com/jcem/article/103/6/2167/4956600',
);

export const filicori1984Progesterone: () => Work = /* @__PURE__ */ work(
  'filicori-1984-progesterone',
  'Filicori, M; Butler, JP; Crowley, WF',
  'Neuroendocrine regulation of the corpus luteum in the human. Evidence for pulsatile progesterone secretion',
  'The Journal of Clinical Investigation',
  '1984-6;73(6):1638-1647',
  '10.1172/JCI111370 6427277',
);

export const finkelstein2013Steroids: () => Work = /* @__PURE__ */ work(
  'finkelstein-2013-steroids',
  'Finkelstein, Joel S.; Lee, Hang; Burnett-Bowie, Sherri-Ann M.; Pallais, J. Carl; Yu, Elaine W.; Borges, Lawrence F.; Jones, Brent F.; Barry, Christopher V.; Wulczyn, Kendra E.; Thomas, Bijoy J.; Leder, Benjamin Z.',
  'Gonadal Steroids and Body Composition, Strength, and Sexual Function in Men',
  'New England Journal of Medicine',
  '2013-9-12;369(11):1011-1022',
  '10.1056/NEJMoa1206168 24024838 PMC4142768 https://pmc.ncbi.nlm.nih.gov/articles/PMC4142768',
);

export const fisher1998Nsabp: () => Work = /* @__PURE__ */ work(
  'fisher-1998-nsabp',
  'Fisher, Bernard; Costantino, Joseph P.; Wickerham, D. Lawrence; Redmond, Carol K.; Kavanah, Maureen; Cronin, Walter M.; Vogel, Victor; Robidoux, Andre; Dimitrov, Nikolay; Atkins, James; Daly, Mary; Wieand, Samuel; Tan-Chiu, Elizabeth; Ford, Leslie; Wolmark, Norman',
  'Tamoxifen for Prevention of Breast Cancer: Report of the National Surgical Adjuvant Breast and Bowel Project P-1 Study',
  'Journal of the National Cancer Institute',
  '1998;90(18):1371-1388',
  'https://academic.oup.com/jnci/article/90/18/1371/897928/Tamoxifen-for-Prevention-of-Breast-Cancer-Report',
);

export const fleseriu2016Hypopituitarism: () => Work = /* @__PURE__ */ work(
  'fleseriu-2016-hypopituitarism',
  'Fleseriu, Maria; Hashim, Ibrahim A.; Karavitaki, Niki; Melmed, Shlomo; Murad, M. Hassan; Salvatori, Roberto; Samuels, Mary H.',
  'Hormonal Replacement in Hypopituitarism in Adults: An Endocrine Society Clinical Practice Guideline',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2016-10;101(11):3888-3921',
  'https://www.endocrine.org/guidelines-and-clinical-practice/clinical-practice-guidelines/hormone-replacement-in-hypopituitarism',
);

export const ford1992Hyperthyroidism: () => Work = /* @__PURE__ */ work(
  'ford-1992-hyperthyroidism',
  'Ford, HC; Cooke, RR; Keightley, EA; Feek, CM',
  'Serum levels of free and bound testosterone in hyperthyroidism',
  'Clinical Endocrinology',
  '1992-2;36(2):187-192',
  '1568351',
);

export const frederiksen2020Estrogens: () => Work = /* @__PURE__ */ work(
  'frederiksen-2020-estrogens',
  'Frederiksen, Hanne; Johannsen, Trine Holm; Andersen, Stine Ehlern; Albrethsen, Jakob; Landersoe, Selma Kløve; Petersen, Jørgen Holm; Andersen, Anders Nyboe; Vestergaard, Esben Thyssen; Schorring, Mia Elbek; Linneberg, Allan; Main, Katharina M.; Andersson, Anna-Maria; Juul, Anders',
  'Sex-specific Estrogen Levels and Reference Intervals from Infancy to Late Adulthood Determined by LC-MS/MS',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2020;105(3):754-768',
  '10.1210/clinem/dgz196 31720688 PMC7007877 https://pmc.ncbi.nlm.nih.gov/articles/PMC7007877',
);
