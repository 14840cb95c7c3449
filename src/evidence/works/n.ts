// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';
import { work } from '../compact-work.js';

export const ncbi2024Dbsnp: () => Work = /* @__PURE__ */ work(
  'ncbi-2024-dbsnp',
  '{National Center for Biotechnology Information}',
  'dbSNP Reference SNP (rs) Report: page legend on allele orientation',
  '',
  '2024',
  'https://www.ncbi.nlm.nih.gov/snp/rs1805009',
  { type: 'webpage', publisher: 'National Center for Biotechnology Information' },
);

export const ncep2002Atpiii: () => Work = /* @__PURE__ */ work(
  'ncep-2002-atpiii',
  '{National Cholesterol Education Program Expert Panel}',
  'Third Report of the National Cholesterol Education Program (NCEP) Expert Panel on Detection, Evaluation, and Treatment of High Blood Cholesterol in Adults (Adult Treatment Panel III): Full report',
  '',
  '2002',
  'http://www.nhlbi.nih.gov/guidelines/cholesterol/index.htm',
  { type: 'report', publisher: 'National Heart, Lung, and Blood Institute (NIH Publication No. 02-5215)' },
);

export const neale2013Lcmsms: () => Work = /* @__PURE__ */ work(
  'neale-2013-lcmsms',
  'Neale, S. M.; Hocking, R.; Biswas, M.; Turkes, A.; Rees, D.; Rees, D. A.; Evans, C.',
  'Adult testosterone and calculated free testosterone reference ranges by tandem mass spectrometry',
  'Annals of Clinical Biochemistry',
  '2013-2-12',
  'http://foundationformenshealth.org/articles/article.cfm?article=FMH_HyGo_Neale02192013-153508&topic=HyGo',
);

export const nilsson1997Lhvariant: () => Work = /* @__PURE__ */ work(
  'nilsson-1997-lhvariant',
  'Nilsson, Christel; Matzuk, Martin M.; Pettersson, Kim; Huhtaniemi, Ilpo T.; Millar, Robert P.; Coerver, Katherine A.; Savontaus, Marja-Liisa; Punab, Margus; Pisarek, Hana; Kula, Krzysztof; Pettersson, Tom M.; van Santbrink, Evert J. B.; Fauser, Bart C. J. M.; Clayton, Richard N.; Beck-Peccoz, Paolo; Fujieda, Kenji; Aribarg, Anek; Wang, Chun Nian',
  'Worldwide frequency of a common genetic variant of luteinizing hormone: an international collaborative research',
  'Fertility and Sterility',
  '1997-6;(6):998-1004',
  '10.1016/S0015-0282(97)81430-6 http://repub.eur.nl/pub/74280/',
);

export const nyante2012Trends: () => Work = /* @__PURE__ */ work(
  'nyante-2012-trends',
  'Nyante, S. J.; Graubard, B. I.; Li, Y.; McQuillan, G. M.; Platz, E. A.; Rohrmann, S.; Bradwin, G.; McGlynn, K. A.',
  'Trends in sex hormone concentrations in US males: 1988-1991 to 1999-2004',
  'International Journal of Andrology',
  '2012;35(3)',
  '10.1111/j.1365-2605.2011.01230.x 22150314 PMC4137971 https://pmc.ncbi.nlm.nih.gov/articles/PMC4137971',
);
