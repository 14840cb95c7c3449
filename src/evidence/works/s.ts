// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';
import { work } from '../compact-work.js';

export const samplaski2014Testosterone: () => Work = /* @__PURE__ */ work(
  'samplaski-2014-testosterone',
  'Samplaski, Mary K.; Loai, Yasir; Wong, Kimberly; Lo, Kirk C.; Grober, Ethan D.; Jarvi, Keith A.',
  'Testosterone use in the male infertility population: prescribing patterns and effects on semen and hormonal parameters',
  'Fertility and Sterility',
  '2014-1;101(1):64-69',
  '10.1016/j.fertnstert.2013.09.003 24094422',
);

export const schmitz2021Gwas: () => Work = /* @__PURE__ */ work(
  'schmitz-2021-gwas',
  'Schmitz, Daniel; Ek, Weronica E; Berggren, Elin; Hoglund, Julia; Karlsson, Torgny; Johansson, Asa',
  'Genome-wide Association Study of Estradiol Levels and the Causal Effect of Estradiol on Bone Mineral Density',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2021;106(11):e4471-e4486',
  '10.1210/clinem/dgab507 34255042 PMC8530739',
);

export const serin2001Shbg: () => Work = /* @__PURE__ */ work(
  'serin-2001-shbg',
  'Serin, I. S.; Ozcelik, B.; Basbug, M.; Aygen, E. M.; Kula, M.; Erez, R.',
  'Long-term effects of continuous oral and transdermal estrogen replacement therapy on sex hormone binding globulin and free testosterone levels',
  'European Journal of Obstetrics & Gynecology and Reproductive Biology',
  '2001;99(2):222-225',
  'https://avesis.erciyes.edu.tr/yayin/7fd32b71-7015-4ce8-9c64-33607a271f32/long-term-effects-of-continuous-oral-and-transdermal-estrogen-replacement-therapy-on-sex-hormone-binding-globulin-and-free-testosterone-levels',
);

export const shah2021Anastrozole: () => Work = /* @__PURE__ */ work(
  'shah-2021-anastrozole',
  'Shah, Tejash; Nyirenda, Themba; Shin, David',
  'Efficacy of anastrozole in the treatment of hypogonadal, subfertile men with body mass index >=25 kg/m2',
  'Translational Andrology and Urology',
  '2021',
  '10.21037/tau-20-919 33850757 PMC8039603 https://tau.amegroups.org/article/view/64746/html',
);

export const shankaranarayana2020Recovery: () => Work = /* @__PURE__ */ work(
  'shankaranarayana-2020-recovery',
  'Shankara-Narayana, Nandini; Yu, Christopher; Savkovic, Sasha; Desai, Reena; Fennell, Carolyn; Turner, Leo; Jayadev, Veena; Conway, Ann J.; Kockx, Maaike; Ridley, Lloyd; Kritharides, Len; Handelsman, David J.',
  'Rate and Extent of Recovery from Reproductive and Cardiac Dysfunction Due to Androgen Abuse in Men',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2020-6;105(6):1827-1839',
  '10.1210/clinem/dgz324 32030409 https://academic.oup.com/jcem/article/105/6/1827/5729047',
);

export const shoshany2017Anastrozole: () => Work = /* @__PURE__ */ work(
  'shoshany-2017-anastrozole',
  'Shoshany, Ohad; Abhyankar, Nikita; Mufarreh, Naem; Daniel, Garvey; Niederberger, Craig',
  'Outcomes of anastrozole in oligozoospermic hypoandrogenic subfertile men',
  'Fertility and Sterility',
  '2017;107(3):589-594',
  'https://www.fertstertdialog.com/posts/13461-22959',
);

export const sinaiLab8033Estradiol: () => Work = /* @__PURE__ */ work(
  'sinai-lab8033-estradiol',
  '{Sinai Health System Laboratory}',
  'Estradiol, Sensitive (Access Sensitive Estradiol immunoassay), LAB8033',
  '',
  '',
  'https://jdos.nicholsinstitute.com/dos/SinaiHealthSystem/test/885937',
  { type: 'webpage', publisher: 'Sinai Health System Laboratory', undatedAccessed: '2026-11-20' },
);

export const skiba2019Androgens: () => Work = /* @__PURE__ */ work(
  'skiba-2019-androgens',
  'Skiba, Marina A.; Bell, Robin J.; Islam, Rakibul M.; Handelsman, David J.; Desai, Reena; Davis, Susan R.',
  'Androgens During the Reproductive Years: What Is Normal for Women?',
  'The Journal of Clinical Endocrinology & Metabolism',
  '2019;104(11):5382-5392',
  'https://www.medscape.com/viewarticle/921701_4',
);

export const smit2021Haarlem: () => Work = /* @__PURE__ */ work(
  'smit-2021-haarlem',
  'Smit, D L; Buijs, M M; de Hon, O; den Heijer, M; de Ronde, W',
  'Disruption and recovery of testicular function during and after androgen abuse: the HAARLEM study',
  'Human Reproduction',
  '2021;36(4):880-890',
  '10.1093/humrep/deaa366 33550376',
);

export const solanki2023Asih: () => Work = /* @__PURE__ */ work(
  'solanki-2023-asih',
  'Solanki, Pravik; Eu, Beng; Smith, Jeremy; Allan, Carolyn; Lee, Kevin',
  'Physical, psychological and biochemical recovery from anabolic steroid-induced hypogonadism: a scoping review',
  'Endocrine Connections',
  '2023;12(12)',
  '10.1530/EC-23-0358',
);

export const spitz2012Leuprolide: () => Work = /* @__PURE__ */ work(
  'spitz-2012-leuprolide',
  'Spitz, A; Young, J M; Larsen, L; Mattia-Goldberg, C; Donnelly, J; Chwalisz, K',
  'Efficacy and safety of leuprolide acetate 6-month depot for suppression of testosterone in patients with prostate cancer',
  'Prostate Cancer and Prostatic Diseases',
  '2012;15(1):93-99',
  '10.1038/pcan.2011.50 22025196 PMC3278745',
);

export const stephenson2025Fulvestrant: () => Work = /* @__PURE__ */ work(
  'stephenson-2025-fulvestrant',
  'Stephenson, Alice; Forster, Rosie; MacKenzie, Finlay; Marrington, Rachel; Dolan, Megan; Hawley, James M.',
  'Oestradiol: immunoassay measurement can be inaccurate in patients taking fulvestrant',
  'Endocrine Abstracts',
  '2025;110:EP587',
  '10.1530/endoabs.110.EP587 https://www.endocrine-abstracts.org/ea/0110/abstracts/eposter-presentations/endocrine-related-cancer/ea0110ep587',
);

export const stlukesLab86Fsh: () => Work = /* @__PURE__ */ work(
  'stlukes-lab86-fsh',
  "{St. Luke's Hospital Laboratory, Cedar Rapids}",
  'Follicle Stimulating Hormone, LAB86 (chemiluminescence assay)',
  '',
  '',
  'https://stlukescedarrapids.testcatalog.org/show/FSH-1',
  { type: 'webpage', publisher: "St. Luke's Hospital, Cedar Rapids", undatedAccessed: '2026-11-20' },
);

export const stricker2006Cycle: () => Work = /* @__PURE__ */ work(
  'stricker-2006-cycle',
  'Stricker, Reto; Eberhart, Raphael; Chevailler, Marie-Christine; Quinn, Frank A.; Bischof, Paul; Stricker, René',
  'Establishment of detailed reference values for luteinizing hormone, follicle stimulating hormone, estradiol, and progesterone during different phases of the menstrual cycle on the Abbott ARCHITECT analyzer',
  'Clinical Chemistry and Laboratory Medicine',
  '2006-7;44(7):883-887',
  '10.1515/CCLM.2006.160 https://www.degruyter.com/view/j/cclm.2006.44.issue-7/cclm.2006.160/cclm.2006.160.xml',
);
