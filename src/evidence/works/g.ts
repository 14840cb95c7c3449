// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';
import { work } from '../compact-work.js';

export const gagliano2019Meal: () => Work = /* @__PURE__ */ work(
  'gagliano-2019-meal',
  'Gagliano-Jucá, Thiago; Li, Zhuoying; Pencina, Karol M.; Beleva, Yusnie M.; Carlson, Olga D.; Egan, Josephine M.; Basaria, Shehzad',
  'Oral glucose load and mixed meal feeding lowers testosterone levels in healthy eugonadal men',
  'Endocrine',
  '2019-1;63(1):149-156',
  '10.1007/s12020-018-1741-y 30191441 PMC6445266 https://pmc.ncbi.nlm.nih.gov/articles/PMC6445266',
);

export const gammal2016Cpic: () => Work = /* @__PURE__ */ work(
  'gammal-2016-cpic',
  'Gammal, RS; Court, MH; Haidar, CE; Iwuchukwu, OF; Gaur, AH; Alvarellos, M; Guillemette, C; Lennox, JL; Whirl-Carrillo, M; Brummel, SS; Ratain, MJ; Klein, TE; Schackman, BR; Caudle, KE; Haas, DW',
  'Clinical Pharmacogenetics Implementation Consortium (CPIC) Guideline for UGT1A1 and Atazanavir Prescribing',
  'Clinical Pharmacology & Therapeutics',
  '2016;99(4):363-369',
  '10.1002/cpt.269 26417955 PMC4785051',
);

export const garde2000Variation: () => Work = /* @__PURE__ */ work(
  'garde-2000-variation',
  'Garde, Anne Helene; Hansen, Åse Marie; Skovgaard, Lene Theil; Christensen, Jytte Molin',
  'Seasonal and Biological Variation of Blood Concentrations of Total Cholesterol, Dehydroepiandrosterone Sulfate, Hemoglobin A1c, IgA, Prolactin, and Free Testosterone in Healthy Women',
  'Clinical Chemistry',
  '2000-4;46(4):551-559',
  '10759480 https://www.ncbi.nlm.nih.gov/pubmed/10759480',
);

export const gardini2025Heterophile: () => Work = /* @__PURE__ */ work(
  'gardini-2025-heterophile',
  'Gardini, B.; Bondanelli, M.; Cariani, A.; Zatelli, M. C.; Ambrosio, M. R.',
  'Intricate diagnosis due to falsely elevated testosterone levels by immunoassay',
  'Endocrine',
  '2025-6-1;88(3):706-710',
  '10.1007/s12020-025-04191-1 https://vufind-test.katalog.k.utb.cz/SummonRecord/FETCH-LOGICAL-c426t-4881f72e25d3e7b7d937a5f02a25099a3ce0c43d2d6b52d1ad3975404139be3f3',
);

export const gaspard1983Coc: () => Work = /* @__PURE__ */ work(
  'gaspard-1983-coc',
  'Gaspard, U. J.; Remus, M. A.; Gillain, D.; Duvivier, J.; Demey-Ponsart, E.; Franchimont, P.',
  'Plasma hormone levels in women receiving new oral contraceptives containing ethinyl estradiol plus levonorgestrel or desogestrel',
  'Contraception',
  '1983-6;27(6):577-590',
  '6225622',
);

export const gavleborg2021Shbg: () => Work = /* @__PURE__ */ work(
  'gavleborg-2021-shbg',
  '{Region Gävleborg}',
  'Updated reference interval for P-SHBG (Uppdaterad referensintervall för P-SHBG)',
  '',
  '2021',
  'https://www.regiongavleborg.se/samverkanswebben/halsa-vard-tandvard/kunskapsstod-och-rutiner/diagnostik/nyheter/uppdaterad-referens-intervall-for-p--shbg-sex-hormone-binding-globulin/',
  { type: 'webpage', publisher: 'Region Gävleborg' },
);

export const ghazal2022Interference: () => Work = /* @__PURE__ */ work(
  'ghazal-2022-interference',
  'Ghazal, Khaldoun; Brabant, Severine; Prie, Dominique; Piketty, Marie-Liesse',
  'Hormone Immunoassay Interference: A 2021 Update',
  'Annals of Laboratory Medicine',
  '2022-1-1;42(1):3-23',
  '10.3343/alm.2022.42.1.3 https://www.annlabmed.org/journal/view.html?doi=10.3343/alm.2022.42.1.3',
);

export const giralt2025Exemestane: () => Work = /* @__PURE__ */ work(
  'giralt-2025-exemestane',
  'Giralt, Marina; Ferrer, Roser; Díaz-Troyano, Noelia; Vega, Belén; Luque-Ramírez, Manuel; Martínez, Sílvia; Fernández, Bárbara; Martínez, Irene; Fabregat, Aleix; Urgell, Eulàlia; Cardona, Ignacio; Casals, Gregori; Escobar-Morreale, Héctor F.',
  'Analytical Interference of Exemestane With Androstenedione Immunoassays',
  'Annals of Laboratory Medicine',
  '2025-3-21',
  '10.3343/alm.2024.0362 https://diposit.ub.edu/items/bf0f626b-7b96-4acb-bd4e-6ed0d05f8435/full',
);

export const giton2007Bioavailable: () => Work = /* @__PURE__ */ work(
  'giton-2007-bioavailable',
  'Giton, Frank; Urien, Saïk; Born, Catherine; Tichet, Jean; Guéchot, Jérôme; Callebert, Jacques; Bronsard, Françoise; Raynaud, Jean Pierre; Fiet, Jean',
  'Determination of Bioavailable Testosterone [Non–Sex Hormone–Binding Globulin (SHBG)-Bound Testosterone] in a Population of Healthy French Men: Influence of Androstenediol on Testosterone Binding to SHBG',
  'Clinical Chemistry',
  '2007;53(12):2160-2168',
  '17932133 https://ouci.dntb.gov.ua/en/works/7AVOBMm4',
);

export const glaser2013Implants: () => Work = /* @__PURE__ */ work(
  'glaser-2013-implants',
  'Glaser; et al',
  'Testosterone implants in women: pharmacological dosing for a physiologic effect',
  'Maturitas',
  '2013;74(2):179-184',
  '10.1016/j.maturitas.2012.11.004 23265303',
);

export const glynne2025Transdermal: () => Work = /* @__PURE__ */ work(
  'glynne-2025-transdermal',
  'Glynne, Sarah; Reisel, Daniel; Kamal, Aini; Neville, Amy; McColl, Lynsey; Lewis, Rebecca; Newson, Louise',
  'The range and variation in serum estradiol concentration in perimenopausal and postmenopausal women treated with transdermal estradiol in a real-world setting: a cross-sectional study',
  'Menopause',
  '2025-2-1;32(2):103-111',
  '10.1097/GME.0000000000002459 39689249 https://ouci.dntb.gov.ua/en/works/4YqE8aR4',
);

export const gordetsky2012Fsh: () => Work = /* @__PURE__ */ work(
  'gordetsky-2012-fsh',
  "Gordetsky, Jennifer; van Wijngaarden, Edwin; O'Brien, Jeanne",
  'Redefining abnormal follicle-stimulating hormone in the male infertility population',
  'BJU International',
  '2012-8;110(4):568-572',
  '10.1111/j.1464-410X.2011.10783.x 22177092 https://pubmed.ncbi.nlm.nih.gov/22177092/',
);

export const gordon2017Fha: () => Work = /* @__PURE__ */ work(
  'gordon-2017-fha',
  'Gordon, Catherine M.; Ackerman, Kathryn E.; Berga, Sarah L.; Kaplan, Jay R.; Mastorakos, George; Misra, Madhusmita; Murad, M. Hassan; Santoro, Nanette F.; Warren, Michelle P.',
  'Functional Hypothalamic Amenorrhea: An Endocrine Society Clinical Practice Guideline',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2017;102(5):1413-1439',
  '28368518 https://www.medscape.com/viewarticle/880577_2',
);

export const greene2021Transmen: () => Work = /* @__PURE__ */ work(
  'greene-2021-transmen',
  'Greene, Dina N.; Schmidt, Robert L.; Winston-McPherson, Gabrielle; Rongitsch, Jessica; Imborek, Katherine L.; Dickerson, Jane A.; Drees, Julia C.; Humble, Robert M.; Nisly, Nicole; Dole, Nancy J.; Dane, Susan K.; Frerichs, Janice; Krasowski, Matthew D.',
  'Reproductive Endocrinology Reference Intervals for Transgender Men on Stable Hormone Therapy',
  'Journal of Applied Laboratory Medicine',
  '2021;6(1):41-50',
  '10.1093/jalm/jfaa169 https://peeref.com/works/36484537',
);

export const gregoriou2012Aromatase: () => Work = /* @__PURE__ */ work(
  'gregoriou-2012-aromatase',
  'Gregoriou, Odysseas; Bakas, Panagiotis; Grigoriadis, Charalampos; Creatsa, Maria; Hassiakos, Dimitrios; Creatsas, Georgios',
  'Changes in hormonal profile and seminal parameters with use of aromatase inhibitors in management of infertile men with low testosterone to estradiol ratios',
  'Fertility and Sterility',
  '2012;98(1):48-51',
  '22579129 https://www.fertstertdialog.com/posts/7995-changes-in-the-hormonal-profile-and-seminal-parameters-with-the-use-of-aromatase-inhibitors-in-the-management-of-infertile-men-with-low-testosterone-to-estradiol-ratios',
);

export const grigorova2017Shbg: () => Work = /* @__PURE__ */ work(
  'grigorova-2017-shbg',
  'Grigorova, Marina; Punab, Margus; Poolamets, Olev; Adler, Mart; Vihljajev, Vladimir; Laan, Maris',
  'Genetics of Sex Hormone-Binding Globulin and Testosterone Levels in Fertile and Infertile Men of Reproductive Age',
  'Journal of the Endocrine Society',
  '2017;1(6):560-576',
  '10.1210/js.2017-00050 29264510 PMC5686641',
);

export const gross2011Lactation: () => Work = /* @__PURE__ */ work(
  'gross-2011-lactation',
  'Gross, Barbara A.; Eastman, Creswell J.',
  'Prolactin and the return of ovulation in breast-feeding women',
  'Journal of Biosocial Science',
  '2011-9-27',
  '10.1017/s0021932000025104',
);

export const guay2013Albumin: () => Work = /* @__PURE__ */ work(
  'guay-2013-albumin',
  'Guay, André T.; Traish, Abdulmaged M.; Hislop-Chestnut, Diane T.; Doros, Gheorghe; Gawoski, John M.',
  'Are There Variances Of Calculated Free Testosterone Attributed To Variations In Albumin And Sex Hormone-Binding Globulin Concentrations In Men?',
  'Endocrine Practice',
  '2013;(2):236-242',
  'https://ouci.dntb.gov.ua/en/works/4K8aBG6l',
);

export const guidelinecentral2016Hypopituitarism: () => Work = /* @__PURE__ */ work(
  'guidelinecentral-2016-hypopituitarism',
  '{Endocrine Society}',
  'Hormonal Replacement in Hypopituitarism in Adults',
  '',
  '2016-10-13',
  'https://www.guidelinecentral.com/summaries/hormonal-replacement-in-hypopituitarism-in-adults-an-endocrine-society-clinical-practice-guideline/',
  { type: 'webpage', publisher: 'Guideline Central' },
);

export const guidelinecentral2018Aua: () => Work = /* @__PURE__ */ work(
  'guidelinecentral-2018-aua',
  '{American Urological Association}',
  'Evaluation and Management of Testosterone Deficiency',
  '',
  '2018-7-1',
  'https://www.guidelinecentral.com/guideline/22047/',
  { type: 'webpage', publisher: 'Guideline Central' },
);
