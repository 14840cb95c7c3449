// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';
import { work } from '../compact-work.js';

export const wang2021Shbg: () => Work = /* @__PURE__ */ work(
  'wang-2021-shbg',
  'Wang, Yutang',
  'Definition, Prevalence, and Risk Factors of Low Sex Hormone-Binding Globulin in US Adults',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2021-9-27;106(10):e3946-e3956',
  '10.1210/clinem/dgab416 34125885 https://ouci.dntb.gov.ua/en/works/4MagdrN4',
);

export const wiehle2014Enclomiphene: () => Work = /* @__PURE__ */ work(
  'wiehle-2014-enclomiphene',
  'Wiehle, Ronald D; Fontenot, Gregory K; Wike, Jenny; Hsu, Kuang; Nydell, Jennifer; Lipshultz, Larry',
  'Enclomiphene citrate stimulates testosterone production while preventing oligospermia: a randomized phase II clinical trial comparing topical testosterone',
  'Fertility and Sterility',
  '2014;102(3):720-727',
  '10.1016/j.fertnstert.2014.06.004 25044085',
);

export const woolf1985Illness: () => Work = /* @__PURE__ */ work(
  'woolf-1985-illness',
  'Woolf, P D; et al',
  'Transient hypogonadotropic hypogonadism caused by critical illness',
  'The Journal of Clinical Endocrinology & Metabolism',
  '1985-3;60(3):444-450',
  '3919042 https://www.ncbi.nlm.nih.gov/pubmed/3919042',
);

export const wu2010Emas: () => Work = /* @__PURE__ */ work(
  'wu-2010-emas',
  "Wu, Frederick C. W.; Tajar, Abdelouahid; Beynon, Jennifer M.; Pye, Stephen R.; Silman, Alan J.; Finn, Joseph D.; O'Neill, Terence W.; Bartfai, Gyorgy; Casanueva, Felipe F.; Forti, Gianni; Giwercman, Aleksander; Kula, Krzysztof; Lean, Michael E. J.; Pendleton, Neil; Punab, Margus; Boonen, Steven; Vanderschueren, Dirk; Labrie, Fernand; Huhtaniemi, Ilpo T.",
  'Identification of Late-Onset Hypogonadism in Middle-Aged and Elderly Men',
  'New England Journal of Medicine',
  '2010;363(2):123-135',
  '10.1056/NEJMoa0911101 20554979 https://lirias.kuleuven.be/handle/123456789/271475',
);
