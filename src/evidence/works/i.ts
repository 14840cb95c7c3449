// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';

export const ide2021Alternatives: Work = {
  id: 'ide-2021-alternatives',
  type: 'article-journal',
  author: [
    { family: 'Ide', given: 'Veerle' },
    { family: 'Vanderschueren', given: 'Dirk' },
    { family: 'Antonio', given: 'Leen' },
  ],
  title: 'Treatment of Men with Central Hypogonadism: Alternatives for Testosterone Replacement Therapy',
  'container-title': 'International Journal of Molecular Sciences',
  issued: { 'date-parts': [[2021]] },
  volume: '22',
  page: '21',
  PMCID: 'PMC7792781',
};

export const iglesias2015Hospital: Work = {
  id: 'iglesias-2015-hospital',
  type: 'article-journal',
  author: [
    { family: 'Iglesias', given: 'P.' },
    { family: 'Prado', given: 'F.' },
    { family: 'Muñoz', given: 'A.' },
    { family: 'Guerrero', given: 'M. T.' },
    { family: 'Macías', given: 'M. C.' },
    { family: 'Ridruejo', given: 'E.' },
    { family: 'Tajada', given: 'P.' },
    { family: 'García-Arévalo', given: 'C.' },
    { family: 'Díez', given: 'J. J.' },
  ],
  title: 'Natural course of hypogonadism diagnosed during hospitalization in aged male patients',
  'container-title': 'Endocrine',
  issued: { 'date-parts': [[2015, 4]] },
  volume: '48',
  issue: '3',
  page: '978-984',
  DOI: '10.1007/s12020-014-0417-5',
  PMID: '25205450',
};

export const ingle2015Anastrozole: Work = {
  id: 'ingle-2015-anastrozole',
  type: 'article-journal',
  author: [
    { family: 'Ingle', given: 'James N' },
    { family: 'Kalari', given: 'KR' },
    { family: 'Buzdar', given: 'Aman U' },
    { family: 'Robson', given: 'Mark E' },
    { family: 'Goetz', given: 'Matthew P' },
    { family: 'Desta', given: 'Zeruesenay' },
    { family: 'Barman', given: 'Poulami' },
    { family: 'Dudenkov', given: 'Tanda T' },
    { family: 'Northfelt', given: 'Donald W' },
    { family: 'Perez', given: 'Edith A' },
    { family: 'Flockhart', given: 'David A' },
    { family: 'Williard', given: 'Clark V' },
    { family: 'Wang', given: 'Liewei' },
    { family: 'Weinshilboum', given: 'Richard M' },
  ],
  title: 'Estrogens and their precursors in postmenopausal women with early breast cancer receiving anastrozole',
  'container-title': 'Steroids',
  issued: { 'date-parts': [[2014, 8, 24]] },
  volume: '99',
  page: '32-38',
  DOI: '10.1016/j.steroids.2014.08.007',
  PMID: '25163006',
  PMCID: 'PMC4339673',
};

export const isojarvi1995Carbamazepine: Work = {
  id: 'isojarvi-1995-carbamazepine',
  type: 'article-journal',
  author: [
    { family: 'Isojarvi', given: 'Jouko I. T.' },
    { family: 'Repo', given: 'Marja' },
    { family: 'Pakarinen', given: 'Arto J.' },
    { family: 'Luukkarinen', given: 'Olavi' },
    { family: 'Myllyla', given: 'Vilho V.' },
  ],
  title: 'Carbamazepine, Phenytoin, Sex Hormones, and Sexual Function in Men with Epilepsy',
  'container-title': 'Epilepsia',
  issued: { 'date-parts': [[1995]] },
  DOI: '10.1111/j.1528-1157.1995.tb01011.x',
};

export const ito1984Insensitivity: Work = {
  id: 'ito-1984-insensitivity',
  type: 'article-journal',
  author: [
    { family: 'Ito', given: 'Haruo' },
    { family: 'Kawamura', given: 'Kenji' },
    { family: 'Kataumi', given: 'Zengo' },
    { family: 'Sumiya', given: 'Hidenori' },
    { family: 'Yamaguchi', given: 'Kunio' },
    { family: 'Shimazaki', given: 'Jun' },
  ],
  title: 'Hormonal study of male infertility. II. Frequency of androgen insensitivity',
  'container-title': 'The Japanese Journal of Urology',
  issued: { 'date-parts': [[1984]] },
  volume: '75',
  issue: '9',
  page: '1467-1472',
  URL: 'https://www.jstage.jst.go.jp/article/jpnjurol1928/75/9/75_9_1467/_article/-char/en',
};
