// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';

export const jin2022Intrauterine: Work = {
  id: 'jin-2022-intrauterine',
  type: 'article-journal',
  author: [
    { family: 'Jin', given: 'Xiao-Xiao' },
    { family: 'Sun', given: 'Ling' },
    { family: 'Lai', given: 'Xiao-Li' },
    { family: 'Li', given: 'Jie' },
    { family: 'Liang', given: 'Mei-Li' },
    { family: 'Ma', given: 'Xia' },
  ],
  title:
    'Effect of Mirena placement on reproductive hormone levels at different time intervals after artificial abortion',
  'container-title': 'World Journal of Clinical Cases',
  issued: { 'date-parts': [[2022, 1, 14]] },
  volume: '10',
  issue: '2',
  page: '511-517',
  DOI: '10.12998/wjcc.v10.i2.511',
  PMID: '35097076',
  PMCID: 'PMC8771403',
  URL: 'https://www.wjgnet.com/2307-8960/full/v10/i2/511.htm',
};
