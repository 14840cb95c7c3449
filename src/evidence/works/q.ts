// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';
import { work } from '../compact-work.js';

export const qin2021Dietary: () => Work = /* @__PURE__ */ work(
  'qin-2021-dietary',
  'Qin, Zheng; Liu, Nuozhou; Liao, Ruoxi; Jiang, Luojia; Su, Baihai',
  'The Association Between Dietary Inflammatory Potential and Sex Hormones in Male Children and Adolescents Aged 6-19 Years',
  'Frontiers in Endocrinology',
  '2021-8-3;12:722941',
  '10.3389/fendo.2021.722941 34413832 PMC8370775 https://www.frontiersin.org/journals/endocrinology/articles/10.3389/fendo.2021.722941/full',
);

export const quest4021Estradiol: () => Work = /* @__PURE__ */ work(
  'quest-4021-estradiol',
  '{Quest Diagnostics Nichols Institute}',
  'Estradiol, test 4021 (immunoassay)',
  '',
  '',
  'https://jdos.nicholsinstitute.com/dos/LickingMemorialHospital/test/1028089',
  { type: 'webpage', publisher: 'Quest Diagnostics Nichols Institute', undatedAccessed: '2026-11-20' },
);
