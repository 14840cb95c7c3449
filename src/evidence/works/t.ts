// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';
import { work } from '../compact-work.js';

export const taieb2003Immunoassay: () => Work = /* @__PURE__ */ work(
  'taieb-2003-immunoassay',
  'Taieb, Joëlle; Mathian, Bruno; Millot, Françoise; Patricot, Marie-Claude; Mathieu, Elisabeth; Queyrel, Nicole; Lacroix, Isabelle; Somma-Delpero, Claude; Boudou, Philippe',
  'Testosterone Measured by 10 Immunoassays and by Isotope-Dilution Gas Chromatography-Mass Spectrometry in Sera from 116 Men, Women, and Children',
  'Clinical Chemistry',
  '2003-8-1;49(8):1381-1395',
  'https://opact.sdu.edu.tr/vufind/SummonRecord/FETCH-LOGICAL-c435t-d9fcd4c66f9847b4b31818d7efce98e879c29000fbfb4a3ff2979bd6a5ef402f3',
);

export const tajar2010Categories: () => Work = /* @__PURE__ */ work(
  'tajar-2010-categories',
  "Tajar, Abdelouahid; Forti, Gianni; O'Neill, Terence W.; Lee, David M.; Silman, Alan J.; Finn, Joseph D.; Bartfai, Gyorgy; Boonen, Steven; Casanueva, Felipe F.; Giwercman, Aleksander; Han, Thang S.; Kula, Krzysztof; Labrie, Fernand; Lean, Michael E. J.; Pendleton, Neil; Punab, Margus; Vanderschueren, Dirk; Huhtaniemi, Ilpo T.; Wu, Frederick C. W.",
  'Characteristics of Secondary, Primary, and Compensated Hypogonadism in Aging Men: Evidence from the European Male Ageing Study',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2010-4-1;95(4):1810-1818',
  '20173018 https://pubmed.ncbi.nlm.nih.gov/20173018',
);

export const taxel2001Aromatase: () => Work = /* @__PURE__ */ work(
  'taxel-2001-aromatase',
  'Taxel, P.; et al',
  'The effect of aromatase inhibition on sex steroids, gonadotropins, and markers of bone turnover in older men',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2001;86(6):2869-2874',
  'https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/87274185',
);

export const tepper2012Trajectory: () => Work = /* @__PURE__ */ work(
  'tepper-2012-trajectory',
  'Tepper, P. G.; Randolph, J. F.; McConnell, D. S.; et al',
  "Trajectory clustering of estradiol and follicle-stimulating hormone during the menopausal transition among women in the Study of Women's Health across the Nation (SWAN)",
  'The Journal of Clinical Endocrinology & Metabolism',
  '2012;97(8):2872-2880',
  '10.1210/jc.2012-1422 22659249 PMC3410268',
);

export const travison2017Harmonized: () => Work = /* @__PURE__ */ work(
  'travison-2017-harmonized',
  'Travison, Thomas G.; Vesper, Hubert W.; Orwoll, Eric; Wu, Frederick; Kaufman, Jean Marc; Wang, Ying; Lapauw, Bruno; Fiers, Tom; Matsumoto, Alvin M.; Bhasin, Shalender',
  'Harmonized Reference Ranges for Circulating Testosterone Levels in Men of Four Cohort Studies in the United States and Europe',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2017-4-1;102(4):1161-1173',
  '10.1210/jc.2016-2935 28324103 https://www.ncbi.nlm.nih.gov/pubmed/28324103',
);

export const tsourdi2009Serm: () => Work = /* @__PURE__ */ work(
  'tsourdi-2009-serm',
  'Tsourdi, E.; Kourtis, A.; Farmakiotis, D.; Katsikis, I.; Salmas, M.; Panidis, D.',
  'The effect of selective estrogen receptor modulator administration on the hypothalamic-pituitary-testicular axis in men with idiopathic oligozoospermia',
  'Fertility and Sterility',
  '2009;91(4 Suppl):1427-1430',
  '10.1016/j.fertnstert.2008.06.002 18692782',
);
