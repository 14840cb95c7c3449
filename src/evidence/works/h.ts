// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';
import { work } from '../compact-work.js';

export const hackett2023Bssm: () => Work = /* @__PURE__ */ work(
  'hackett-2023-bssm',
  'Hackett, Geoffrey; Kirby, Michael; Rees, Rowland W.; Jones, T. Hugh; Muneer, Asif; Livingston, Mark; Ossei-Gerning, Nick; David, Janine; Foster, Jeff; Kalra, Philip A.; Ramachandran, Sudarshan',
  'The British Society for Sexual Medicine Guidelines on Male Adult Testosterone Deficiency, with Statements for Practice',
  "The World Journal of Men's Health",
  '2023-7;41(3):508-537',
  '10.5534/wjmh.221027 https://www.koreamed.org/SearchBasic.php?RID=2543302',
);

export const handelsman2022Runoff: () => Work = /* @__PURE__ */ work(
  'handelsman-2022-runoff',
  'Handelsman, David J; Desai, Reena; Conway, Ann J; Shankara-Narayana, Nandini; Stuckey, Bronwyn G A; Inder, Warrick J; Grossmann, Mathis; Yeap, Bu Beng; Jesudason, David; Ly, Lam P; Bracken, Karen; Wittert, Gary Allen',
  'Recovery of male reproductive endocrine function after ceasing prolonged testosterone undecanoate injections',
  'European Journal of Endocrinology',
  '2022;186(3):307-318',
  '10.1530/EJE-21-0608 35000898',
);

export const harlow2012Straw: () => Work = /* @__PURE__ */ work(
  'harlow-2012-straw',
  'Harlow, Siobán D.; Gass, Margery; Hall, Janet E.; Lobo, Roger; Maki, Pauline; Rebar, Robert W.; Sherman, Sherry; Sluss, Patrick M.; de Villiers, Tobie J.; {STRAW + 10 Collaborative Group}',
  'Executive Summary of the Stages of Reproductive Aging Workshop + 10: Addressing the Unfinished Agenda of Staging Reproductive Aging',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2012;97(4):1159-1168',
  '10.1210/jc.2011-3362 22344196 PMC3319184 https://pmc.ncbi.nlm.nih.gov/articles/PMC3319184',
);

export const hayes1996Cyp1b1: () => Work = /* @__PURE__ */ work(
  'hayes-1996-cyp1b1',
  'Hayes, C L; Spink, D C; Spink, B C; Cao, J Q; Walker, N J; Sutter, T R',
  '17beta-Estradiol hydroxylation catalyzed by human cytochrome P450 1B1',
  'Proceedings of the National Academy of Sciences of the United States of America',
  '1996;93(18):9776-9781',
  '10.1073/pnas.93.18.9776 8790407 PMC38505',
);

export const helo2015Clomiphene: () => Work = /* @__PURE__ */ work(
  'helo-2015-clomiphene',
  'Helo, S; Ellen, J; Mechlin, C; et al',
  'A Randomized Prospective Double-Blind Comparison Trial of Clomiphene Citrate and Anastrozole in Raising Testosterone in Hypogonadal Infertile Men',
  'The Journal of Sexual Medicine',
  '2015;12(8):1761-1769',
  '10.1111/jsm.12944',
);

export const hembree2017Guideline: () => Work = /* @__PURE__ */ work(
  'hembree-2017-guideline',
  "Hembree, Wylie C.; Cohen-Kettenis, Peggy T.; Gooren, Louis; Hannema, Sabine E.; Meyer, Walter J.; Murad, M. Hassan; Rosenthal, Stephen M.; Safer, Joshua D.; Tangpricha, Vin; T'Sjoen, Guy G.",
  'Endocrine Treatment of Gender-Dysphoric/Gender-Incongruent Persons: An Endocrine Society Clinical Practice Guideline',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2017-9-13;102(11):3869-3903',
  '10.1210/jc.2017-01658 https://jech.bmj.com/lookup/external-ref?access_num=10.1210/jc.2017-01658&link_type=DOI',
);

export const henrich2006Fsh: () => Work = /* @__PURE__ */ work(
  'henrich-2006-fsh',
  'Henrich, Janet B.; Hughes, Jeffery P.; Kaufman, Steven C.; Brody, Debra J.; Curtin, Lester R.',
  'Limitations of follicle-stimulating hormone in assessing menopause status: findings from the National Health and Nutrition Examination Survey (NHANES 1999-2000)',
  'Menopause',
  '2006-3;13(2):171-177',
  '10.1097/01.gme.0000198489.49618.96 16645530 https://www.ncbi.nlm.nih.gov/pubmed/16645530',
);

export const ho2006Calculated: () => Work = /* @__PURE__ */ work(
  'ho-2006-calculated',
  'Ho, Clement K. M.; Stoddart, Mary; Walton, Melanie; Anderson, Richard A.; Beckett, Geoffrey J.',
  'Calculated free testosterone in men: comparison of four equations and with free androgen index',
  'Annals of Clinical Biochemistry',
  '2006-9;43(5):389-397',
  '17036414',
);

export const howell1999Chemotherapy: () => Work = /* @__PURE__ */ work(
  'howell-1999-chemotherapy',
  'Howell, Simon J; Radford, John A; Ryder, W David J; Shalet, Stephen M',
  'Testicular function after cytotoxic chemotherapy: evidence of Leydig cell insufficiency',
  'Journal of Clinical Oncology',
  '1999-5;17(5):1493-1498',
  '10.1200/JCO.1999.17.5.1493 10334536',
);

export const huffman1978Spironolactone: () => Work = /* @__PURE__ */ work(
  'huffman-1978-spironolactone',
  'Huffman, DH; Kampmann, JP; Hignite, CE; Azarnoff, DL',
  'Gynecomastia induced in normal males by spironolactone',
  'Clinical Pharmacology & Therapeutics',
  '1978;24(4):465-473',
  '10.1002/cpt1978244465 688736',
);

export const huhtaniemi2014Loh: () => Work = /* @__PURE__ */ work(
  'huhtaniemi-2014-loh',
  'Huhtaniemi, Ilpo',
  'Late-onset hypogonadism: Current concepts and controversies of pathogenesis, diagnosis and treatment',
  'Asian Journal of Andrology',
  '2014;16(2):192-202',
  '10.4103/1008-682X.122336 24407185 http://www.ajandrology.com/article.asp?issn=1008-682X;year=2014;volume=16;issue=2;spage=192;epage=202;aulast=Huhtaniemi',
);

export const huijben2021Clomiphene: () => Work = /* @__PURE__ */ work(
  'huijben-2021-clomiphene',
  'Huijben, Manou; Lock, M. Tycho W.T.; de Kemp, Vincent F.; de Kort, Laetitia M.O.; van Breda, H.M.K.',
  'Clomiphene citrate for men with hypogonadism: a systematic review and meta-analysis',
  'Andrology',
  '2021',
  '10.1111/andr.13146 34933414',
);
