// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';

export const gagliano2019Meal: Work = {
  id: 'gagliano-2019-meal',
  type: 'article-journal',
  author: [
    { family: 'Gagliano-Jucá', given: 'Thiago' },
    { family: 'Li', given: 'Zhuoying' },
    { family: 'Pencina', given: 'Karol M.' },
    { family: 'Beleva', given: 'Yusnie M.' },
    { family: 'Carlson', given: 'Olga D.' },
    { family: 'Egan', given: 'Josephine M.' },
    { family: 'Basaria', given: 'Shehzad' },
  ],
  title: 'Oral glucose load and mixed meal feeding lowers testosterone levels in healthy eugonadal men',
  'container-title': 'Endocrine',
  issued: { 'date-parts': [[2019, 1]] },
  volume: '63',
  issue: '1',
  page: '149-156',
  DOI: '10.1007/s12020-018-1741-y',
  PMID: '30191441',
  PMCID: 'PMC6445266',
  URL: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6445266',
};

export const gammal2016Cpic: Work = {
  id: 'gammal-2016-cpic',
  type: 'article-journal',
  author: [
    { family: 'Gammal', given: 'RS' },
    { family: 'Court', given: 'MH' },
    { family: 'Haidar', given: 'CE' },
    { family: 'Iwuchukwu', given: 'OF' },
    { family: 'Gaur', given: 'AH' },
    { family: 'Alvarellos', given: 'M' },
    { family: 'Guillemette', given: 'C' },
    { family: 'Lennox', given: 'JL' },
    { family: 'Whirl-Carrillo', given: 'M' },
    { family: 'Brummel', given: 'SS' },
    { family: 'Ratain', given: 'MJ' },
    { family: 'Klein', given: 'TE' },
    { family: 'Schackman', given: 'BR' },
    { family: 'Caudle', given: 'KE' },
    { family: 'Haas', given: 'DW' },
  ],
  title: 'Clinical Pharmacogenetics Implementation Consortium (CPIC) Guideline for UGT1A1 and Atazanavir Prescribing',
  'container-title': 'Clinical Pharmacology & Therapeutics',
  issued: { 'date-parts': [[2016]] },
  volume: '99',
  issue: '4',
  page: '363-369',
  DOI: '10.1002/cpt.269',
  PMID: '26417955',
  PMCID: 'PMC4785051',
};

export const garde2000Variation: Work = {
  id: 'garde-2000-variation',
  type: 'article-journal',
  author: [
    { family: 'Garde', given: 'Anne Helene' },
    { family: 'Hansen', given: 'Åse Marie' },
    { family: 'Skovgaard', given: 'Lene Theil' },
    { family: 'Christensen', given: 'Jytte Molin' },
  ],
  title:
    'Seasonal and Biological Variation of Blood Concentrations of Total Cholesterol, Dehydroepiandrosterone Sulfate, Hemoglobin A1c, IgA, Prolactin, and Free Testosterone in Healthy Women',
  'container-title': 'Clinical Chemistry',
  issued: { 'date-parts': [[2000, 4]] },
  volume: '46',
  issue: '4',
  page: '551-559',
  PMID: '10759480',
  URL: 'https://www.ncbi.nlm.nih.gov/pubmed/10759480',
};

export const gardini2025Heterophile: Work = {
  id: 'gardini-2025-heterophile',
  type: 'article-journal',
  author: [
    { family: 'Gardini', given: 'B.' },
    { family: 'Bondanelli', given: 'M.' },
    { family: 'Cariani', given: 'A.' },
    { family: 'Zatelli', given: 'M. C.' },
    { family: 'Ambrosio', given: 'M. R.' },
  ],
  title: 'Intricate diagnosis due to falsely elevated testosterone levels by immunoassay',
  'container-title': 'Endocrine',
  issued: { 'date-parts': [[2025, 6, 1]] },
  volume: '88',
  issue: '3',
  page: '706-710',
  DOI: '10.1007/s12020-025-04191-1',
  URL: 'https://vufind-test.katalog.k.utb.cz/SummonRecord/FETCH-LOGICAL-c426t-4881f72e25d3e7b7d937a5f02a25099a3ce0c43d2d6b52d1ad3975404139be3f3',
};

export const gaspard1983Coc: Work = {
  id: 'gaspard-1983-coc',
  type: 'article-journal',
  author: [
    { family: 'Gaspard', given: 'U. J.' },
    { family: 'Remus', given: 'M. A.' },
    { family: 'Gillain', given: 'D.' },
    { family: 'Duvivier', given: 'J.' },
    { family: 'Demey-Ponsart', given: 'E.' },
    { family: 'Franchimont', given: 'P.' },
  ],
  title:
    'Plasma hormone levels in women receiving new oral contraceptives containing ethinyl estradiol plus levonorgestrel or desogestrel',
  'container-title': 'Contraception',
  issued: { 'date-parts': [[1983, 6]] },
  volume: '27',
  issue: '6',
  page: '577-590',
  PMID: '6225622',
};

export const gavleborg2021Shbg: Work = {
  id: 'gavleborg-2021-shbg',
  type: 'webpage',
  author: [{ literal: 'Region Gävleborg' }],
  title: 'Updated reference interval for P-SHBG (Uppdaterad referensintervall för P-SHBG)',
  publisher: 'Region Gävleborg',
  issued: { 'date-parts': [[2021]] },
  URL: 'https://www.regiongavleborg.se/samverkanswebben/halsa-vard-tandvard/kunskapsstod-och-rutiner/diagnostik/nyheter/uppdaterad-referens-intervall-for-p--shbg-sex-hormone-binding-globulin/',
};

export const ghazal2022Interference: Work = {
  id: 'ghazal-2022-interference',
  type: 'article-journal',
  author: [
    { family: 'Ghazal', given: 'Khaldoun' },
    { family: 'Brabant', given: 'Severine' },
    { family: 'Prie', given: 'Dominique' },
    { family: 'Piketty', given: 'Marie-Liesse' },
  ],
  title: 'Hormone Immunoassay Interference: A 2021 Update',
  'container-title': 'Annals of Laboratory Medicine',
  issued: { 'date-parts': [[2022, 1, 1]] },
  volume: '42',
  issue: '1',
  page: '3-23',
  DOI: '10.3343/alm.2022.42.1.3',
  URL: 'https://www.annlabmed.org/journal/view.html?doi=10.3343/alm.2022.42.1.3',
};

export const giralt2025Exemestane: Work = {
  id: 'giralt-2025-exemestane',
  type: 'article-journal',
  author: [
    { family: 'Giralt', given: 'Marina' },
    { family: 'Ferrer', given: 'Roser' },
    { family: 'Díaz-Troyano', given: 'Noelia' },
    { family: 'Vega', given: 'Belén' },
    { family: 'Luque-Ramírez', given: 'Manuel' },
    { family: 'Martínez', given: 'Sílvia' },
    { family: 'Fernández', given: 'Bárbara' },
    { family: 'Martínez', given: 'Irene' },
    { family: 'Fabregat', given: 'Aleix' },
    { family: 'Urgell', given: 'Eulàlia' },
    { family: 'Cardona', given: 'Ignacio' },
    { family: 'Casals', given: 'Gregori' },
    { family: 'Escobar-Morreale', given: 'Héctor F.' },
  ],
  title: 'Analytical Interference of Exemestane With Androstenedione Immunoassays',
  'container-title': 'Annals of Laboratory Medicine',
  issued: { 'date-parts': [[2025, 3, 21]] },
  DOI: '10.3343/alm.2024.0362',
  URL: 'https://diposit.ub.edu/items/bf0f626b-7b96-4acb-bd4e-6ed0d05f8435/full',
};

export const giton2007Bioavailable: Work = {
  id: 'giton-2007-bioavailable',
  type: 'article-journal',
  author: [
    { family: 'Giton', given: 'Frank' },
    { family: 'Urien', given: 'Saïk' },
    { family: 'Born', given: 'Catherine' },
    { family: 'Tichet', given: 'Jean' },
    { family: 'Guéchot', given: 'Jérôme' },
    { family: 'Callebert', given: 'Jacques' },
    { family: 'Bronsard', given: 'Françoise' },
    { family: 'Raynaud', given: 'Jean Pierre' },
    { family: 'Fiet', given: 'Jean' },
  ],
  title:
    'Determination of Bioavailable Testosterone [Non–Sex Hormone–Binding Globulin (SHBG)-Bound Testosterone] in a Population of Healthy French Men: Influence of Androstenediol on Testosterone Binding to SHBG',
  'container-title': 'Clinical Chemistry',
  issued: { 'date-parts': [[2007]] },
  volume: '53',
  issue: '12',
  page: '2160-2168',
  PMID: '17932133',
  URL: 'https://ouci.dntb.gov.ua/en/works/7AVOBMm4',
};

export const glaser2013Implants: Work = {
  id: 'glaser-2013-implants',
  type: 'article-journal',
  author: [{ family: 'Glaser' }],
  title: 'Testosterone implants in women: pharmacological dosing for a physiologic effect',
  'container-title': 'Maturitas',
  issued: { 'date-parts': [[2013]] },
  volume: '74',
  issue: '2',
  page: '179-184',
  DOI: '10.1016/j.maturitas.2012.11.004',
  PMID: '23265303',
  custom: { authorsTruncated: true },
};

export const glynne2025Transdermal: Work = {
  id: 'glynne-2025-transdermal',
  type: 'article-journal',
  author: [
    { family: 'Glynne', given: 'Sarah' },
    { family: 'Reisel', given: 'Daniel' },
    { family: 'Kamal', given: 'Aini' },
    { family: 'Neville', given: 'Amy' },
    { family: 'McColl', given: 'Lynsey' },
    { family: 'Lewis', given: 'Rebecca' },
    { family: 'Newson', given: 'Louise' },
  ],
  title:
    'The range and variation in serum estradiol concentration in perimenopausal and postmenopausal women treated with transdermal estradiol in a real-world setting: a cross-sectional study',
  'container-title': 'Menopause',
  issued: { 'date-parts': [[2025, 2, 1]] },
  volume: '32',
  issue: '2',
  page: '103-111',
  DOI: '10.1097/GME.0000000000002459',
  PMID: '39689249',
  URL: 'https://ouci.dntb.gov.ua/en/works/4YqE8aR4',
};

export const gordetsky2012Fsh: Work = {
  id: 'gordetsky-2012-fsh',
  type: 'article-journal',
  author: [
    { family: 'Gordetsky', given: 'Jennifer' },
    { family: 'van Wijngaarden', given: 'Edwin' },
    { family: "O'Brien", given: 'Jeanne' },
  ],
  title: 'Redefining abnormal follicle-stimulating hormone in the male infertility population',
  'container-title': 'BJU International',
  issued: { 'date-parts': [[2012, 8]] },
  volume: '110',
  issue: '4',
  page: '568-572',
  DOI: '10.1111/j.1464-410X.2011.10783.x',
  PMID: '22177092',
  URL: 'https://pubmed.ncbi.nlm.nih.gov/22177092/',
};

export const gordon2017Fha: Work = {
  id: 'gordon-2017-fha',
  type: 'article-journal',
  author: [
    { family: 'Gordon', given: 'Catherine M.' },
    { family: 'Ackerman', given: 'Kathryn E.' },
    { family: 'Berga', given: 'Sarah L.' },
    { family: 'Kaplan', given: 'Jay R.' },
    { family: 'Mastorakos', given: 'George' },
    { family: 'Misra', given: 'Madhusmita' },
    { family: 'Murad', given: 'M. Hassan' },
    { family: 'Santoro', given: 'Nanette F.' },
    { family: 'Warren', given: 'Michelle P.' },
  ],
  title: 'Functional Hypothalamic Amenorrhea: An Endocrine Society Clinical Practice Guideline',
  'container-title': 'The Journal of Clinical Endocrinology & Metabolism',
  issued: { 'date-parts': [[2017]] },
  volume: '102',
  issue: '5',
  page: '1413-1439',
  PMID: '28368518',
  URL: 'https://www.medscape.com/viewarticle/880577_2',
};

export const greene2021Transmen: Work = {
  id: 'greene-2021-transmen',
  type: 'article-journal',
  author: [
    { family: 'Greene', given: 'Dina N.' },
    { family: 'Schmidt', given: 'Robert L.' },
    { family: 'Winston-McPherson', given: 'Gabrielle' },
    { family: 'Rongitsch', given: 'Jessica' },
    { family: 'Imborek', given: 'Katherine L.' },
    { family: 'Dickerson', given: 'Jane A.' },
    { family: 'Drees', given: 'Julia C.' },
    { family: 'Humble', given: 'Robert M.' },
    { family: 'Nisly', given: 'Nicole' },
    { family: 'Dole', given: 'Nancy J.' },
    { family: 'Dane', given: 'Susan K.' },
    { family: 'Frerichs', given: 'Janice' },
    { family: 'Krasowski', given: 'Matthew D.' },
  ],
  title: 'Reproductive Endocrinology Reference Intervals for Transgender Men on Stable Hormone Therapy',
  'container-title': 'Journal of Applied Laboratory Medicine',
  issued: { 'date-parts': [[2021]] },
  volume: '6',
  issue: '1',
  page: '41-50',
  DOI: '10.1093/jalm/jfaa169',
  URL: 'https://peeref.com/works/36484537',
};

export const gregoriou2012Aromatase: Work = {
  id: 'gregoriou-2012-aromatase',
  type: 'article-journal',
  author: [
    { family: 'Gregoriou', given: 'Odysseas' },
    { family: 'Bakas', given: 'Panagiotis' },
    { family: 'Grigoriadis', given: 'Charalampos' },
    { family: 'Creatsa', given: 'Maria' },
    { family: 'Hassiakos', given: 'Dimitrios' },
    { family: 'Creatsas', given: 'Georgios' },
  ],
  title:
    'Changes in hormonal profile and seminal parameters with use of aromatase inhibitors in management of infertile men with low testosterone to estradiol ratios',
  'container-title': 'Fertility and Sterility',
  issued: { 'date-parts': [[2012]] },
  volume: '98',
  issue: '1',
  page: '48-51',
  PMID: '22579129',
  URL: 'https://www.fertstertdialog.com/posts/7995-changes-in-the-hormonal-profile-and-seminal-parameters-with-the-use-of-aromatase-inhibitors-in-the-management-of-infertile-men-with-low-testosterone-to-estradiol-ratios',
};

export const grigorova2017Shbg: Work = {
  id: 'grigorova-2017-shbg',
  type: 'article-journal',
  author: [
    { family: 'Grigorova', given: 'Marina' },
    { family: 'Punab', given: 'Margus' },
    { family: 'Poolamets', given: 'Olev' },
    { family: 'Adler', given: 'Mart' },
    { family: 'Vihljajev', given: 'Vladimir' },
    { family: 'Laan', given: 'Maris' },
  ],
  title:
    'Genetics of Sex Hormone-Binding Globulin and Testosterone Levels in Fertile and Infertile Men of Reproductive Age',
  'container-title': 'Journal of the Endocrine Society',
  issued: { 'date-parts': [[2017]] },
  volume: '1',
  issue: '6',
  page: '560-576',
  DOI: '10.1210/js.2017-00050',
  PMID: '29264510',
  PMCID: 'PMC5686641',
};

export const gross2011Lactation: Work = {
  id: 'gross-2011-lactation',
  type: 'article-journal',
  author: [
    { family: 'Gross', given: 'Barbara A.' },
    { family: 'Eastman', given: 'Creswell J.' },
  ],
  title: 'Prolactin and the return of ovulation in breast-feeding women',
  'container-title': 'Journal of Biosocial Science',
  issued: { 'date-parts': [[2011, 9, 27]] },
  DOI: '10.1017/s0021932000025104',
};

export const guay2013Albumin: Work = {
  id: 'guay-2013-albumin',
  type: 'article-journal',
  author: [
    { family: 'Guay', given: 'André T.' },
    { family: 'Traish', given: 'Abdulmaged M.' },
    { family: 'Hislop-Chestnut', given: 'Diane T.' },
    { family: 'Doros', given: 'Gheorghe' },
    { family: 'Gawoski', given: 'John M.' },
  ],
  title:
    'Are There Variances Of Calculated Free Testosterone Attributed To Variations In Albumin And Sex Hormone-Binding Globulin Concentrations In Men?',
  'container-title': 'Endocrine Practice',
  issued: { 'date-parts': [[2013]] },
  issue: '2',
  page: '236-242',
  URL: 'https://ouci.dntb.gov.ua/en/works/4K8aBG6l',
};

export const guidelinecentral2016Hypopituitarism: Work = {
  id: 'guidelinecentral-2016-hypopituitarism',
  type: 'webpage',
  author: [{ literal: 'Endocrine Society' }],
  title: 'Hormonal Replacement in Hypopituitarism in Adults',
  publisher: 'Guideline Central',
  issued: { 'date-parts': [[2016, 10, 13]] },
  URL: 'https://www.guidelinecentral.com/summaries/hormonal-replacement-in-hypopituitarism-in-adults-an-endocrine-society-clinical-practice-guideline/',
};

export const guidelinecentral2018Aua: Work = {
  id: 'guidelinecentral-2018-aua',
  type: 'webpage',
  author: [{ literal: 'American Urological Association' }],
  title: 'Evaluation and Management of Testosterone Deficiency',
  publisher: 'Guideline Central',
  issued: { 'date-parts': [[2018, 7, 1]] },
  URL: 'https://www.guidelinecentral.com/guideline/22047/',
};
