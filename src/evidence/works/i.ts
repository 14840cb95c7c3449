// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';
import { work } from '../compact-work.js';

export const ide2021Alternatives: () => Work = /* @__PURE__ */ work(
  'ide-2021-alternatives',
  'Ide, Veerle; Vanderschueren, Dirk; Antonio, Leen',
  'Treatment of Men with Central Hypogonadism: Alternatives for Testosterone Replacement Therapy',
  'International Journal of Molecular Sciences',
  '2021;22:21',
  'PMC7792781',
);

export const iglesias2015Hospital: () => Work = /* @__PURE__ */ work(
  'iglesias-2015-hospital',
  'Iglesias, P.; Prado, F.; Muñoz, A.; Guerrero, M. T.; Macías, M. C.; Ridruejo, E.; Tajada, P.; García-Arévalo, C.; Díez, J. J.',
  'Natural course of hypogonadism diagnosed during hospitalization in aged male patients',
  'Endocrine',
  '2015-4;48(3):978-984',
  '10.1007/s12020-014-0417-5 25205450',
);

export const ingle2015Anastrozole: () => Work = /* @__PURE__ */ work(
  'ingle-2015-anastrozole',
  'Ingle, James N; Kalari, KR; Buzdar, Aman U; Robson, Mark E; Goetz, Matthew P; Desta, Zeruesenay; Barman, Poulami; Dudenkov, Tanda T; Northfelt, Donald W; Perez, Edith A; Flockhart, David A; Williard, Clark V; Wang, Liewei; Weinshilboum, Richard M',
  'Estrogens and their precursors in postmenopausal women with early breast cancer receiving anastrozole',
  'Steroids',
  '2014-8-24;99:32-38',
  '10.1016/j.steroids.2014.08.007 25163006 PMC4339673',
);

export const isojarvi1995Carbamazepine: () => Work = /* @__PURE__ */ work(
  'isojarvi-1995-carbamazepine',
  'Isojarvi, Jouko I. T.; Repo, Marja; Pakarinen, Arto J.; Luukkarinen, Olavi; Myllyla, Vilho V.',
  'Carbamazepine, Phenytoin, Sex Hormones, and Sexual Function in Men with Epilepsy',
  'Epilepsia',
  '1995',
  '10.1111/j.1528-1157.1995.tb01011.x',
);

export const ito1984Insensitivity: () => Work = /* @__PURE__ */ work(
  'ito-1984-insensitivity',
  'Ito, Haruo; Kawamura, Kenji; Kataumi, Zengo; Sumiya, Hidenori; Yamaguchi, Kunio; Shimazaki, Jun',
  'Hormonal study of male infertility. II. Frequency of androgen insensitivity',
  'The Japanese Journal of Urology',
  '1984;75(9):1467-1472',
  'https://www.jstage.jst.go.jp/article/jpnjurol1928/75/9/75_9_1467/_article/-char/en',
);
