// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';
import { work } from '../compact-work.js';

export const ohlsson2011Shbg: () => Work = /* @__PURE__ */ work(
  'ohlsson-2011-shbg',
  'Ohlsson, Claes; et al',
  'Genetic Determinants of Serum Testosterone Concentrations in Men',
  'PLoS Genetics',
  '2011;7(10)',
  '10.1371/journal.pgen.1002313',
);

export const ohlsson2013Estradiol: () => Work = /* @__PURE__ */ work(
  'ohlsson-2013-estradiol',
  "Ohlsson, Claes; Nilsson, Maria E.; Tivesten, Åsa; Ryberg, Henrik; Mellström, Dan; Karlsson, Magnus K.; Ljunggren, Östen; Labrie, Fernand; Orwoll, Eric S.; Lee, David M.; Pye, Stephen R.; O'Neill, Terence W.; Finn, Joseph D.; Adams, Judith E.; Ward, Kate A.; Boonen, Steven; Bartfai, Gyorgy; Casanueva, Felipe F.; Forti, Gianni; Giwercman, Aleksander; Han, Thang S.; Huhtaniemi, Ilpo T.; Kula, Krzysztof; Lean, Michael E. J.; Pendleton, Neil; Punab, Margus; Vanderschueren, Dirk; Wu, Frederick C. W.; Vandenput, Liesbeth; {EMAS Study Group}",
  'Comparisons of Immunoassay and Mass Spectrometry Measurements of Serum Estradiol Levels and Their Influence on Clinical Association Studies in Men',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2013;98(6):E1097-E1102',
  '10.1210/jc.2012-3861 https://flore.unifi.it/handle/2158/822283?mode=full.826',
);

export const oleary1991Pregnancy: () => Work = /* @__PURE__ */ work(
  'oleary-1991-pregnancy',
  "O'Leary, P.; Boyne, P.; Flett, P.; Beilby, J.; James, I.",
  'Longitudinal assessment of changes in reproductive hormones during normal pregnancy',
  'Clinical Chemistry',
  '1991-5;37(5):667-672',
  '10.1093/clinchem/37.5.667 1827758 https://pubmed.ncbi.nlm.nih.gov/1827758/',
);

export const ozcan2023Contraceptives: () => Work = /* @__PURE__ */ work(
  'ozcan-2023-contraceptives',
  'Özcan, Ömer; den Elzen, Wendy P.J.; Hillebrand, Jacquelien J.; den Heijer, Martin; van Loendersloot, Laura L.; Fischer, Johan; Hamer, Henrike; de Jonge, Robert; Heijboer, Annemieke C.',
  'The effect of hormonal contraceptive therapy on clinical laboratory parameters: a literature review',
  'Clinical Chemistry and Laboratory Medicine',
  '2023;(1):18-40',
  '10.1515/cclm-2023-0384',
);

export const ozkaya2020Fsh: () => Work = /* @__PURE__ */ work(
  'ozkaya-2020-fsh',
  'Ozkaya, M.; Oztekin, U.; Caniklioglu, M.; Ekmekcioglu, O.',
  'Re-determination of upper reference range of follicular stimulating hormone in infertile men',
  'Systems Biology in Reproductive Medicine',
  '2020;66(5):329-336',
  '10.1080/19396368.2020.1758834 https://avesis.bozok.edu.tr/yayin/1cbce8ed-c549-4b80-b41e-f21348ed2a21/re-determination-of-upper-reference-range-of-follicular-stimulating-hormone-in-infertile-men',
);
