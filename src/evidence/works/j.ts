// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';
import { work } from '../compact-work.js';

export const jin2022Intrauterine: () => Work = /* @__PURE__ */ work(
  'jin-2022-intrauterine',
  'Jin, Xiao-Xiao; Sun, Ling; Lai, Xiao-Li; Li, Jie; Liang, Mei-Li; Ma, Xia',
  'Effect of Mirena placement on reproductive hormone levels at different time intervals after artificial abortion',
  'World Journal of Clinical Cases',
  '2022-1-14;10(2):511-517',
  '10.12998/wjcc.v10.i2.511 35097076 PMC8771403 https://www.wjgnet.com/2307-8960/full/v10/i2/511.htm',
);
