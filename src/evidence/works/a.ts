// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';
import { work } from '../compact-work.js';

export const ada2025Diagnosis: () => Work = /* @__PURE__ */ work(
  'ada-2025-diagnosis',
  '{American Diabetes Association Professional Practice Committee}',
  '2. Diagnosis and Classification of Diabetes: Standards of Care in Diabetes-2025',
  'Diabetes Care',
  '2025;48(Supplement_1):S27-S49',
  '10.2337/dc25-S002',
);

export const ahokoski1998Variation: () => Work = /* @__PURE__ */ work(
  'ahokoski-1998-variation',
  'Ahokoski, Outi; Virtanen, Arja; Huupponen, Risto; Scheinin, Harry; Salminen, Eeva; Kairisto, Veli; Irjala, Kerttu',
  'Biological Day-to-Day Variation and Daytime Changes of Testosterone, Follitropin, Lutropin and Oestradiol-17β in Healthy Men',
  'Clinical Chemistry and Laboratory Medicine',
  '1998;36(7)',
  '10.1515/CCLM.1998.081 https://www.degruyter.com/document/doi/10.1515/CCLM.1998.081/html',
);

export const aiman1979Insensitivity: () => Work = /* @__PURE__ */ work(
  'aiman-1979-insensitivity',
  'Aiman, J.; Griffin, Jim; Gazak, J. M.; Wilson, J. D.; MacDonald, P. C.',
  'Androgen insensitivity as a cause of infertility in otherwise normal men',
  'The New England Journal of Medicine',
  '1979-2-1;300(5):223-227',
  '10.1056/NEJM197902013000503 759869 https://pubmed.ncbi.nlm.nih.gov/759869/',
);

export const airdNdBloodproject: () => Work = /* @__PURE__ */ work(
  'aird-nd-bloodproject',
  'Aird, William',
  'How do I treat my patient with testosterone supplement-induced erythrocytosis?',
  '',
  '',
  'https://www.thebloodproject.com/ufaq/how-do-i-treat-my-patient-with-testosterone-supplement-induced-erythrocytosis/',
  { type: 'webpage', publisher: 'The Blood Project', undatedAccessed: '2026-11-20' },
);

export const aksglaede2011Klinefelter: () => Work = /* @__PURE__ */ work(
  'aksglaede-2011-klinefelter',
  'Aksglæde, Lise; Skakkebæk, Niels E.; Almstrup, Kristian; Juul, Anders',
  'Clinical and biological parameters in 166 boys, adolescents and adults with nonmosaic Klinefelter syndrome: a Copenhagen experience',
  'Acta Paediatrica',
  '2011',
  '10.1111/j.1651-2227.2011.02246.x http://onlinelibrary.wiley.com/doi/10.1111/j.1651-2227.2011.02246.x/abstract',
);

export const amory20075ari: () => Work = /* @__PURE__ */ work(
  'amory-2007-5ari',
  'Amory, John K.; Wang, Christina; Swerdloff, Ronald S.; Anawalt, Bradley D.; Matsumoto, Alvin M.; Bremner, William J.; Walker, Susan E.; Haberer, Lynda J.; Clark, Richard V.',
  'The effect of 5alpha-reductase inhibition with dutasteride and finasteride on semen parameters and serum hormones in healthy men',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2007',
  '10.1210/jc.2006-2203 17299062',
);

export const anawalt2019Aas: () => Work = /* @__PURE__ */ work(
  'anawalt-2019-aas',
  'Anawalt, Bradley D.',
  'Diagnosis and Management of Anabolic Androgenic Steroid Use',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2019-7;104(7):2490-2500',
  '10.1210/jc.2018-01882 30753550 PMC6517163 https://pmc.ncbi.nlm.nih.gov/articles/PMC6517163',
);

export const anckaert2021Cycle: () => Work = /* @__PURE__ */ work(
  'anckaert-2021-cycle',
  'Anckaert, Ellen; Jank, Alexander; Petzold, Julia; Rohsmann, Felix; Paris, Rhonda; Renggli, Martin; Schönfeld, Kathrin; Schiettecatte, Johan; Kriner, Monika',
  'Extensive monitoring of the natural menstrual cycle using the serum biomarkers estradiol, luteinizing hormone and progesterone',
  'Practical Laboratory Medicine',
  '2021-5;25:e00211',
  '10.1016/j.plabm.2021.e00211 33869706 https://pesquisa.bvsalud.org/portal/resource/en/mdl-33869706',
);

export const andersson2003Seasons: () => Work = /* @__PURE__ */ work(
  'andersson-2003-seasons',
  'Andersson, Anna-Maria; Carlsen, Elisabeth; Petersen, Jørgen Holm; Skakkebaek, Niels Erik',
  'Variation in Levels of Serum Inhibin B, Testosterone, Estradiol, Luteinizing Hormone, Follicle-Stimulating Hormone, and Sex Hormone-Binding Globulin in Monthly Samples from Healthy Men during a 17-Month Period: Possible Effects of Seasons',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2003-2;88(2):932-937',
  '10.1210/jc.2002-020838 12574235 https://www.scilit.net/publications/af4551fbede8bf2c42495779e0f6a116',
);

export const antonio2016Freetestosterone: () => Work = /* @__PURE__ */ work(
  'antonio-2016-freetestosterone',
  "Antonio, Leen; Wu, Frederick C. W.; O'Neill, Terence W.; Pye, Stephen R.; Ahern, Tomas B.; Laurent, Michaël R.; Huhtaniemi, Ilpo T.; Lean, Michael E. J.; et al",
  'Low Free Testosterone Is Associated with Hypogonadal Signs and Symptoms in Men with Normal Total Testosterone',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2016-7;101(7)',
  'https://insights.ovid.com/jceme/201607000/00004678-201607000-00006',
);

export const arup0070115Prolactin: () => Work = /* @__PURE__ */ work(
  'arup-0070115-prolactin',
  '{ARUP Laboratories}',
  'Prolactin, test 0070115',
  'ARUP Laboratory Test Directory',
  '',
  'http://ltd.aruplab.com/tests/pub/0070115',
  { type: 'webpage', undatedAccessed: '2026-11-20' },
);

export const arup0070193Lhfsh: () => Work = /* @__PURE__ */ work(
  'arup-0070193-lhfsh',
  '{ARUP Laboratories}',
  'Luteinizing Hormone and Follicle Stimulating Hormone, test 0070193',
  'ARUP Laboratory Test Directory',
  '',
  'https://ltd.aruplab.com/Tests/Pub/0070193',
  { type: 'webpage', undatedAccessed: '2026-11-20' },
);

export const arup0081057Testosterone: () => Work = /* @__PURE__ */ work(
  'arup-0081057-testosterone',
  '{ARUP Laboratories}',
  'Testosterone, Bioavailable and Total, Includes Sex Hormone-Binding Globulin (Adult Females, Children, or Individuals on Testosterone-Suppressing Hormone Therapy), test 0081057',
  'ARUP Laboratory Test Directory',
  '',
  'https://ltd.aruplab.com/Tests/Pub/0081057',
  { type: 'webpage', undatedAccessed: '2026-11-20' },
);

export const arup0093247Estradiol: () => Work = /* @__PURE__ */ work(
  'arup-0093247-estradiol',
  '{ARUP Laboratories}',
  'Estradiol (Adult Males, Children, Postmenopausal Females, or Individuals on Estrogen-Suppressing Hormone Therapy), test 0093247',
  'ARUP Laboratory Test Directory',
  '',
  'https://ltd.aruplab.com/Tests/Pub/0093247',
  { type: 'webpage', undatedAccessed: '2026-11-20' },
);

export const arup2022Transgender: () => Work = /* @__PURE__ */ work(
  'arup-2022-transgender',
  '{ARUP Consult}',
  'Endocrine Testing in Transgender Adults',
  'ARUP Consult',
  '2022-1',
  'https://arupconsult.com/content/adult-transgender-laboratory-testing',
  { type: 'webpage' },
);
