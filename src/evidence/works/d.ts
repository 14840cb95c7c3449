// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';
import { work } from '../compact-work.js';

export const davis2019Consensus: () => Work = /* @__PURE__ */ work(
  'davis-2019-consensus',
  'Davis, Susan R.; Baber, Rodney; Panay, Nicholas; Bitzer, Johannes; Cerdas Perez, Sonia; Islam, Rakibul M.; Kaunitz, Andrew M.; Kingsberg, Sheryl A.; Lambrinoudaki, Irene; Liu, James; Parish, Sharon J.; Pinkerton, JoAnn; Rymer, Janice; Simon, James A.; Vignozzi, Linda; Wierman, Margaret E.',
  'Global Consensus Position Statement on the Use of Testosterone Therapy for Women',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2019-9-2;104(10):4660-4666',
  '10.1210/jc.2019-01603 31498871 PMC6821450 https://pmc.ncbi.nlm.nih.gov/articles/PMC6821450/',
);

export const davis2020Estrone: () => Work = /* @__PURE__ */ work(
  'davis-2020-estrone',
  'Davis, Susan R.; Martinez-Garcia, Alejandra; Robinson, Penelope J.; Handelsman, David J.; Desai, Reena; Wolfe, Rory; Bell, Robin J.; {ASPREE Investigator Group}',
  'Estrone Is a Strong Predictor of Circulating Estradiol in Women Age 70 Years and Older',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2020-7-2;105(9):e3348-e3354',
  '10.1210/clinem/dgaa429 32614391 PMC7394338 https://pmc.ncbi.nlm.nih.gov/articles/PMC7394338/',
);

export const deronde2011Aromatase: () => Work = /* @__PURE__ */ work(
  'deronde-2011-aromatase',
  'de Ronde, Willem; de Jong, Frank H',
  'Aromatase inhibitors in men: effects and therapeutic options',
  'Reproductive Biology and Endocrinology',
  '2011;9:93',
  'http://www.rbej.com/content/9/1/93',
);

export const devries2020Opioids: () => Work = /* @__PURE__ */ work(
  'devries-2020-opioids',
  'de Vries, Friso; Bruin, Mees; Lobatto, Daniel J.; Dekkers, Olaf M.; Schoones, Jan W.; van Furth, Wouter R.; Pereira, Alberto M.; Karavitaki, Niki; Biermasz, Nienke R.; Zamanipoor Najafabadi, Amir H.',
  'Opioids and Their Endocrine Effects: A Systematic Review and Meta-analysis',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2020-3-1;105(3):1020-1029',
  '10.1210/clinem/dgz022 31511863 PMC7054712',
);

export const dorringtonward1985Spironolactone: () => Work = /* @__PURE__ */ work(
  'dorringtonward-1985-spironolactone',
  'Dorrington-Ward, P.; McCartney, A. C.; Holland, S.; Scully, J.; Carter, G.; Alaghband-Zadeh, J.; Wise, P.',
  'The effect of spironolactone on hirsutism and female androgen metabolism',
  'Clinical Endocrinology',
  '1985-8;23(2):161-167',
  '10.1111/j.1365-2265.1985.tb00211.x 4053414 https://scilit.com/publications/cbab96d48a2e4f43b15da67243c9a240',
);

export const dunning2004Snps: () => Work = /* @__PURE__ */ work(
  'dunning-2004-snps',
  'Dunning, Alison M.; Dowsett, Mitch; Healey, Catherine S.; Tee, Louise; Luben, Robert N.; Folkerd, Elizabeth; Novik, Karen L.; Kelemen, Livia; Ogata, Saeko; Pharoah, Paul D. P.; Easton, Douglas F.; Day, N. E.; Ponder, Bruce A. J.',
  'Polymorphisms Associated With Circulating Sex Hormone Levels in Postmenopausal Women',
  'Journal of the National Cancer Institute',
  '2004;96(12):936-945',
  'https://bvbvf1.bib-bvb.de/vufind/PrimoRecord/cdi_proquest_miscellaneous_72025452',
);
