// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';
import { work } from '../compact-work.js';

export const veldhuis2005Aromatase: () => Work = /* @__PURE__ */ work(
  'veldhuis-2005-aromatase',
  'Veldhuis, Johannes D; Iranmanesh, Ali',
  'Short-Term Aromatase-Enzyme Blockade Unmasks Impaired Feedback Adaptations in Luteinizing Hormone and Testosterone Secretion in Older Men',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2005;90(1):211-218',
  '10.1210/jc.2004-0834 15483079 PMC1315304',
);

export const vermeulen1999Evaluation: () => Work = /* @__PURE__ */ work(
  'vermeulen-1999-evaluation',
  'Vermeulen; et al',
  'A Critical Evaluation of Simple Methods for the Estimation of Free Testosterone in Serum',
  'The Journal of Clinical Endocrinology & Metabolism',
  '1999;84:3666',
  '10.1210/jcem.84.10.6079',
);

export const vesper2015Nhanes: () => Work = /* @__PURE__ */ work(
  'vesper-2015-nhanes',
  'Vesper, Hubert W.; Wang, Yuesong; Vidal, Meghan; Botelho, Julianne Cook; Caudill, Samuel P.',
  'Serum Total Testosterone Concentrations in the US Household Population from the NHANES 2011–2012 Study Population',
  'Clinical Chemistry',
  '2015-10-28;61(12):1495-1504',
  '10.1373/clinchem.2015.245969 26510959 PMC5698798 https://pmc.ncbi.nlm.nih.gov/articles/PMC5698798',
);

export const vierhapper1998Shbg: () => Work = /* @__PURE__ */ work(
  'vierhapper-1998-shbg',
  'Vierhapper, H.; et al',
  'Normal serum concentrations of sex hormone binding-globulin in patients with hyperthyroidism due to subacute thyroiditis',
  'Thyroid',
  '1998;8(12):1107-1111',
  'https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/47744975',
);
