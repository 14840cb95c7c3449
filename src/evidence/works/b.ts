// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';
import { work } from '../compact-work.js';

export const bacandrologyNdDegarelix: () => Work = /* @__PURE__ */ work(
  'bacandrology-nd-degarelix',
  'Miyazawa; et al',
  'Clinical endocrinological evaluation of the gonadal axis (testosterone, LH and FSH) in prostate cancer patients switched from a GnRH antagonist to a LHRH agonist',
  'Basic and Clinical Andrology',
  '2015-7-3;25:7',
  '10.1186/s12610-015-0023-2 26146562 http://www.bacandrology.com/content/25/1/7/abstract',
);

export const bahnsen1981Cirrhosis: () => Work = /* @__PURE__ */ work(
  'bahnsen-1981-cirrhosis',
  'Bahnsen, M; Gluud, C; Johnsen, S G; Bennett, Patrick; Svenstrup, Sara; Micic, S; Dietrichson, O; Svendsen, L B; Brodthagen, U A',
  'Pituitary-testicular function in patients with alcoholic cirrhosis of the liver',
  'European Journal of Clinical Investigation',
  '1981-12;(6):473-479',
  'https://research.regionh.dk/da/publications/pituitary-testicular-function-in-patients-with-alcoholic-cirrhosi',
);

export const basbug1997Shbg: () => Work = /* @__PURE__ */ work(
  'basbug-1997-shbg',
  'Basbug, M.; et al',
  '22 weeks of transdermal estradiol increases sex hormone-binding globulin in surgical menopausal women',
  'European Journal of Obstetrics & Gynecology and Reproductive Biology',
  '1997;73(2):149-152',
  'https://discovery.researcher.life/article/twenty-two-weeks-of-transdermal-estradiol-increases-sex-hormone-binding-globulin-in-surgical-menopausal-women/957c1ece426b31a3ab39968d27c3f5e8',
);

export const behre1999Undecanoate: () => Work = /* @__PURE__ */ work(
  'behre-1999-undecanoate',
  'Behre, H M; Abshagen, K; Oettel, M; Hubler, D; Nieschlag, E',
  'Intramuscular injection of testosterone undecanoate for the treatment of male hypogonadism: phase I studies',
  'European Journal of Endocrinology',
  '1999;140(5):414-419',
  '10.1530/eje.0.1400414',
);

export const bhasin2011Framingham: () => Work = /* @__PURE__ */ work(
  'bhasin-2011-framingham',
  'Bhasin, Shalender; et al',
  'Reference ranges for testosterone in men generated using liquid chromatography tandem mass spectrometry in a community-based sample of healthy nonobese young men in the Framingham Heart Study and applied to three geographically distinct cohorts',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2011-8;96(8):2430-2439',
  '10.1210/jc.2010-3012 21697255 https://pubmed.ncbi.nlm.nih.gov/21697255/',
);

export const bhasin2018Guideline: () => Work = /* @__PURE__ */ work(
  'bhasin-2018-guideline',
  'Bhasin, Shalender; Brito, Juan P.; Cunningham, Glenn R.; Hayes, Frances J.; Hodis, Howard N.; Matsumoto, Alvin M.; Snyder, Peter J.; Swerdloff, Ronald S.; Wu, Frederick C.; Yialamas, Maria A.',
  'Testosterone Therapy in Men With Hypogonadism: An Endocrine Society Clinical Practice Guideline',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2018;103(5):1715-1744',
  '10.1210/jc.2018-00229 https://academic.oup.com/jcem/article/103/5/1715/4939465',
);

export const biologicalvariationNdRcv: () => Work = /* @__PURE__ */ work(
  'biologicalvariation-nd-rcv',
  '{biologicalvariation.com}',
  'Reference Change Value',
  '',
  '',
  'http://biologicalvariation.com/RCV.html',
  { type: 'webpage', publisher: 'biologicalvariation.com', undatedAccessed: '2026-11-20' },
);

export const bokulic2023Dheas: () => Work = /* @__PURE__ */ work(
  'bokulic-2023-dheas',
  'Bokulić, Adriana; Zec, Ivana; Marijančević, Domagoj; Goreta, Sanja',
  'Androgens in women: Establishing reference intervals for dehydroepiandrostenedione sulphate and androstenedione on the Roche Cobas',
  'Biochemia Medica',
  '2023;33(2):020706',
  '10.11613/BM.2023.020706',
);

export const borai2011Selection: () => Work = /* @__PURE__ */ work(
  'borai-2011-selection',
  'Borai, Anwar; Livingstone, Callum; Kaddam, Ibrahim; Ferns, Gordon',
  'Selection of the appropriate method for the assessment of insulin resistance',
  'BMC Medical Research Methodology',
  '2011-11-23;11:158',
  '10.1186/1471-2288-11-158 22112229 http://www.biomedcentral.com/1471-2288/11/158/abstract',
);

export const borst2014Route: () => Work = /* @__PURE__ */ work(
  'borst-2014-route',
  'Borst, Stephen E.; Shuster, Jonathan J.; Zou, Baiming; Ye, Fan; Jia, Huanguang; Wokhlu, Anita; Yarrow, Joshua F.',
  'Cardiovascular risks and elevation of serum DHT vary by route of testosterone administration: a systematic review and meta-analysis',
  'BMC Medicine',
  '2014;12:211',
  '10.1186/s12916-014-0211-5 25428524 PMC4245724',
);

export const bozemanLab124Testosterone: () => Work = /* @__PURE__ */ work(
  'bozeman-lab124-testosterone',
  '{Bozeman Health Laboratory Services}',
  'Testosterone, Total (test LAB124)',
  'Bozeman Health Laboratory Test Catalog',
  '',
  'https://bozeman.testcatalog.org/show/LAB124-1',
  { type: 'webpage', undatedAccessed: '2026-11-20' },
);

export const brambilla2009Diurnal: () => Work = /* @__PURE__ */ work(
  'brambilla-2009-diurnal',
  'Brambilla, Donald J.; Matsumoto, Alvin M.; Araujo, Andre B.; McKinlay, John B.',
  'The effect of diurnal variation on clinical measurement of serum testosterone and other sex hormone levels in men',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2009;94(3):907-913',
  '10.1210/jc.2008-1902 19088162 PMC2681273 https://pmc.ncbi.nlm.nih.gov/articles/PMC2681273',
);

export const brito2023Fulvestrant: () => Work = /* @__PURE__ */ work(
  'brito-2023-fulvestrant',
  'Brito, Margarida; Prazeres, Susana; Malheiros, Marta',
  'A method to detect fulvestrant interference in estradiol in breast cancer patients',
  'Endocrine Connections',
  '2023;12(11):EC-23-0178',
  'https://ec.bioscientifica.com/view/journals/ec/12/11/EC-23-0178.xml',
);

export const bui2015Women: () => Work = /* @__PURE__ */ work(
  'bui-2015-women',
  'Bui, H. N.; Sluss, P. M.; Hayes, F. J.; Blincko, S.; Knol, D. L.; Blankenstein, M. A.; Heijboer, A. C.',
  'Testosterone, free testosterone, and free androgen index in women: Reference intervals, biological variation, and diagnostic value in polycystic ovary syndrome',
  'Clinica Chimica Acta',
  '2015;450:227-232',
  'https://research.vu.nl/en/publications/testosterone-free-testosterone-and-free-androgen-index-in-women-r',
);

export const bulun1999Aromatase: () => Work = /* @__PURE__ */ work(
  'bulun-1999-aromatase',
  'Bulun, Serdar E.; Zeitoun, Khaled; Sasano, Hironobu; Simpson, Evan R.',
  'Aromatase in Aging Women',
  'Seminars in Reproductive Medicine',
  '1999;17(4):349-358',
  '10.1055/s-2007-1016244 10851574 https://www.thieme-connect.de/products/ejournals/abstract/10.1055/s-2007-1016244',
);

export const burnettbowie2009Bmd: () => Work = /* @__PURE__ */ work(
  'burnettbowie-2009-bmd',
  'Burnett-Bowie, SA; McKay, EA; Lee, H; Leder, BZ',
  'Effects of aromatase inhibition on bone mineral density and bone turnover in older men with low testosterone levels',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2009;94(12):4785-4792',
  '10.1210/jc.2009-0739 19820017 PMC2795655',
);

export const burnettbowie2009Hypogonadal: () => Work = /* @__PURE__ */ work(
  'burnettbowie-2009-hypogonadal',
  'Burnett-Bowie, Sherri-Ann M.; Roupenian, Kristen C.; Dere, Melissa E.; Lee, Hang; Leder, Benjamin Z.',
  'Effects of aromatase inhibition in hypogonadal older men: a randomized, double-blind, placebo-controlled trial',
  'Clinical Endocrinology',
  '2009;70(1):116-123',
  '10.1111/j.1365-2265.2008.03327.x https://www.medscape.com/viewarticle/586804',
);
