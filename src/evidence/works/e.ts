// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';
import { work } from '../compact-work.js';

export const eflm2700Shbg: () => Work = /* @__PURE__ */ work(
  'eflm-2700-shbg',
  '{EFLM Biological Variation Database}',
  'Sexual-hormone-binding-globulin (SHBG), record 2700 (Andersson et al. 2003), BIVAC total score C',
  '',
  '',
  'https://biologicalvariation.eu/bv_specifications/2700',
  { type: 'webpage', publisher: 'EFLM Biological Variation Database', undatedAccessed: '2026-11-20' },
);

export const emas2008Hptaxis: () => Work = /* @__PURE__ */ work(
  'emas-2008-hptaxis',
  '{European Male Ageing Study Group}',
  'Hypothalamic-pituitary-testicular axis disruptions in older men are differentially linked to age and modifiable risk factors: the European Male Aging Study',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2008-7;93(7):2737-2745',
  '10.1210/jc.2007-1972 18270261 https://pubmed.ncbi.nlm.nih.gov/18270261/',
);

export const endotext2020Testis: () => Work = /* @__PURE__ */ work(
  'endotext-2020-testis',
  'Winters, Stephen J.',
  'Laboratory Assessment of Testicular Function',
  'Endotext [Internet]',
  '2020-2-29',
  '25905368 https://ncbi.nlm.nih.gov/books/NBK279145/',
  { type: 'chapter' },
);

export const engelke2000Sulfotransferases: () => Work = /* @__PURE__ */ work(
  'engelke-2000-sulfotransferases',
  'Engelke, C. E. H.; et al',
  'Association between functional genetic polymorphisms of human sulfotransferases 1A1 and 1A2',
  'Pharmacogenetics',
  '2000-3;10(2):163-169',
  'https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/70702855',
);

export const eshre2018Pcos: () => Work = /* @__PURE__ */ work(
  'eshre-2018-pcos',
  '{ESHRE Campus course PCC07}',
  'Recommendations: Hyperandrogenism (international PCOS guideline, slide page 65)',
  '',
  '2018',
  'https://www.eshre.eu/Books/ESHRE2018/PCC07/files/basic-html/page65.html',
  { type: 'webpage', publisher: 'ESHRE' },
);
