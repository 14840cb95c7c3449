// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';
import { work } from '../compact-work.js';

export const zhang2021Dietary: () => Work = /* @__PURE__ */ work(
  'zhang-2021-dietary',
  'Zhang, C.; Bian, H.; Chen, Z.; et al',
  'The Association between Dietary Inflammatory Index and Sex Hormones among Men in the United States',
  'The Journal of Urology',
  '2021-7;206(1):97-103',
  '10.1097/JU.0000000000001703 33881929 https://pubmed.ncbi.nlm.nih.gov/33881929/',
);

export const zhu2022Young: () => Work = /* @__PURE__ */ work(
  'zhu-2022-young',
  'Zhu, Alex; Andino, Juan; Daignault-Newton, Stephanie; et al',
  'What Is a Normal Testosterone Level for Young Men? Rethinking the 300 ng/dL Cutoff for Testosterone Deficiency in Men 20-44 Years Old',
  'The Journal of Urology',
  '2022',
  '10.1097/JU.0000000000002928',
);

export const zimmerman2014Coc: () => Work = /* @__PURE__ */ work(
  'zimmerman-2014-coc',
  'Zimmerman, Y.; Eijkemans, M. J.; Coelingh Bennink, H. J.; Blankenstein, M. A.; Fauser, B. C.',
  'The effect of combined oral contraception on testosterone levels in healthy women: a systematic review and meta-analysis',
  'Human Reproduction Update',
  '2014-1;20(1):76-105',
  '10.1093/humupd/dmt038 24082040 PMC3845679 https://pubmed.ncbi.nlm.nih.gov/24082040/',
);

export const zitzmann2021Klinefelter: () => Work = /* @__PURE__ */ work(
  'zitzmann-2021-klinefelter',
  'Zitzmann, Michael; et al',
  'European academy of andrology guidelines on Klinefelter Syndrome Endorsing Organization: European Society of Endocrinology',
  'Andrology',
  '2021-1;9(1):145-167',
  '10.1111/andr.12909 32959490',
);
