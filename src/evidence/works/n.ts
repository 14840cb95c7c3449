// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';

export const ncbi2024Dbsnp: Work = {
  id: 'ncbi-2024-dbsnp',
  type: 'webpage',
  author: [{ literal: 'National Center for Biotechnology Information' }],
  title: 'dbSNP Reference SNP (rs) Report: page legend on allele orientation',
  publisher: 'National Center for Biotechnology Information',
  issued: { 'date-parts': [[2024]] },
  URL: 'https://www.ncbi.nlm.nih.gov/snp/rs1805009',
};

export const ncep2002Atpiii: Work = {
  id: 'ncep-2002-atpiii',
  type: 'report',
  author: [{ literal: 'National Cholesterol Education Program Expert Panel' }],
  title:
    'Third Report of the National Cholesterol Education Program (NCEP) Expert Panel on Detection, Evaluation, and Treatment of High Blood Cholesterol in Adults (Adult Treatment Panel III): Full report',
  publisher: 'National Heart, Lung, and Blood Institute (NIH Publication No. 02-5215)',
  issued: { 'date-parts': [[2002]] },
  URL: 'http://www.nhlbi.nih.gov/guidelines/cholesterol/index.htm',
};

export const neale2013Lcmsms: Work = {
  id: 'neale-2013-lcmsms',
  type: 'article-journal',
  author: [
    { family: 'Neale', given: 'S. M.' },
    { family: 'Hocking', given: 'R.' },
    { family: 'Biswas', given: 'M.' },
    { family: 'Turkes', given: 'A.' },
    { family: 'Rees', given: 'D.' },
    { family: 'Rees', given: 'D. A.' },
    { family: 'Evans', given: 'C.' },
  ],
  title: 'Adult testosterone and calculated free testosterone reference ranges by tandem mass spectrometry',
  'container-title': 'Annals of Clinical Biochemistry',
  issued: { 'date-parts': [[2013, 2, 12]] },
  URL: 'http://foundationformenshealth.org/articles/article.cfm?article=FMH_HyGo_Neale02192013-153508&topic=HyGo',
};

export const nilsson1997Lhvariant: Work = {
  id: 'nilsson-1997-lhvariant',
  type: 'article-journal',
  author: [
    { family: 'Nilsson', given: 'Christel' },
    { family: 'Matzuk', given: 'Martin M.' },
    { family: 'Pettersson', given: 'Kim' },
    { family: 'Huhtaniemi', given: 'Ilpo T.' },
    { family: 'Millar', given: 'Robert P.' },
    { family: 'Coerver', given: 'Katherine A.' },
    { family: 'Savontaus', given: 'Marja-Liisa' },
    { family: 'Punab', given: 'Margus' },
    { family: 'Pisarek', given: 'Hana' },
    { family: 'Kula', given: 'Krzysztof' },
    { family: 'Pettersson', given: 'Tom M.' },
    { family: 'van Santbrink', given: 'Evert J. B.' },
    { family: 'Fauser', given: 'Bart C. J. M.' },
    { family: 'Clayton', given: 'Richard N.' },
    { family: 'Beck-Peccoz', given: 'Paolo' },
    { family: 'Fujieda', given: 'Kenji' },
    { family: 'Aribarg', given: 'Anek' },
    { family: 'Wang', given: 'Chun Nian' },
  ],
  title:
    'Worldwide frequency of a common genetic variant of luteinizing hormone: an international collaborative research',
  'container-title': 'Fertility and Sterility',
  issued: { 'date-parts': [[1997, 6]] },
  issue: '6',
  page: '998-1004',
  DOI: '10.1016/S0015-0282(97)81430-6',
  URL: 'http://repub.eur.nl/pub/74280/',
};

export const nyante2012Trends: Work = {
  id: 'nyante-2012-trends',
  type: 'article-journal',
  author: [
    { family: 'Nyante', given: 'S. J.' },
    { family: 'Graubard', given: 'B. I.' },
    { family: 'Li', given: 'Y.' },
    { family: 'McQuillan', given: 'G. M.' },
    { family: 'Platz', given: 'E. A.' },
    { family: 'Rohrmann', given: 'S.' },
    { family: 'Bradwin', given: 'G.' },
    { family: 'McGlynn', given: 'K. A.' },
  ],
  title: 'Trends in sex hormone concentrations in US males: 1988-1991 to 1999-2004',
  'container-title': 'International Journal of Andrology',
  issued: { 'date-parts': [[2012]] },
  volume: '35',
  issue: '3',
  DOI: '10.1111/j.1365-2605.2011.01230.x',
  PMID: '22150314',
  PMCID: 'PMC4137971',
  URL: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4137971',
};
