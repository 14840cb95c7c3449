// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';

export const samplaski2014Testosterone: Work = {
  id: 'samplaski-2014-testosterone',
  type: 'article-journal',
  author: [
    { family: 'Samplaski', given: 'Mary K.' },
    { family: 'Loai', given: 'Yasir' },
    { family: 'Wong', given: 'Kimberly' },
    { family: 'Lo', given: 'Kirk C.' },
    { family: 'Grober', given: 'Ethan D.' },
    { family: 'Jarvi', given: 'Keith A.' },
  ],
  title:
    'Testosterone use in the male infertility population: prescribing patterns and effects on semen and hormonal parameters',
  'container-title': 'Fertility and Sterility',
  issued: { 'date-parts': [[2014, 1]] },
  volume: '101',
  issue: '1',
  page: '64-69',
  DOI: '10.1016/j.fertnstert.2013.09.003',
  PMID: '24094422',
};

export const schmitz2021Gwas: Work = {
  id: 'schmitz-2021-gwas',
  type: 'article-journal',
  author: [
    { family: 'Schmitz', given: 'Daniel' },
    { family: 'Ek', given: 'Weronica E' },
    { family: 'Berggren', given: 'Elin' },
    { family: 'Hoglund', given: 'Julia' },
    { family: 'Karlsson', given: 'Torgny' },
    { family: 'Johansson', given: 'Asa' },
  ],
  title: 'Genome-wide Association Study of Estradiol Levels and the Causal Effect of Estradiol on Bone Mineral Density',
  'container-title': 'The Journal of Clinical Endocrinology & Metabolism',
  issued: { 'date-parts': [[2021]] },
  volume: '106',
  issue: '11',
  page: 'e4471-e4486',
  DOI: '10.1210/clinem/dgab507',
  PMID: '34255042',
  PMCID: 'PMC8530739',
};

export const serin2001Shbg: Work = {
  id: 'serin-2001-shbg',
  type: 'article-journal',
  author: [
    { family: 'Serin', given: 'I. S.' },
    { family: 'Ozcelik', given: 'B.' },
    { family: 'Basbug', given: 'M.' },
    { family: 'Aygen', given: 'E. M.' },
    { family: 'Kula', given: 'M.' },
    { family: 'Erez', given: 'R.' },
  ],
  title:
    'Long-term effects of continuous oral and transdermal estrogen replacement therapy on sex hormone binding globulin and free testosterone levels',
  'container-title': 'European Journal of Obstetrics & Gynecology and Reproductive Biology',
  issued: { 'date-parts': [[2001]] },
  volume: '99',
  issue: '2',
  page: '222-225',
  URL: 'https://avesis.erciyes.edu.tr/yayin/7fd32b71-7015-4ce8-9c64-33607a271f32/long-term-effects-of-continuous-oral-and-transdermal-estrogen-replacement-therapy-on-sex-hormone-binding-globulin-and-free-testosterone-levels',
};

export const shah2021Anastrozole: Work = {
  id: 'shah-2021-anastrozole',
  type: 'article-journal',
  author: [
    { family: 'Shah', given: 'Tejash' },
    { family: 'Nyirenda', given: 'Themba' },
    { family: 'Shin', given: 'David' },
  ],
  title: 'Efficacy of anastrozole in the treatment of hypogonadal, subfertile men with body mass index >=25 kg/m2',
  'container-title': 'Translational Andrology and Urology',
  issued: { 'date-parts': [[2021]] },
  DOI: '10.21037/tau-20-919',
  PMID: '33850757',
  PMCID: 'PMC8039603',
  URL: 'https://tau.amegroups.org/article/view/64746/html',
};

export const shankaranarayana2020Recovery: Work = {
  id: 'shankaranarayana-2020-recovery',
  type: 'article-journal',
  author: [
    { family: 'Shankara-Narayana', given: 'Nandini' },
    { family: 'Yu', given: 'Christopher' },
    { family: 'Savkovic', given: 'Sasha' },
    { family: 'Desai', given: 'Reena' },
    { family: 'Fennell', given: 'Carolyn' },
    { family: 'Turner', given: 'Leo' },
    { family: 'Jayadev', given: 'Veena' },
    { family: 'Conway', given: 'Ann J.' },
    { family: 'Kockx', given: 'Maaike' },
    { family: 'Ridley', given: 'Lloyd' },
    { family: 'Kritharides', given: 'Len' },
    { family: 'Handelsman', given: 'David J.' },
  ],
  title: 'Rate and Extent of Recovery from Reproductive and Cardiac Dysfunction Due to Androgen Abuse in Men',
  'container-title': 'The Journal of Clinical Endocrinology & Metabolism',
  issued: { 'date-parts': [[2020, 6]] },
  volume: '105',
  issue: '6',
  page: '1827-1839',
  DOI: '10.1210/clinem/dgz324',
  PMID: '32030409',
  URL: 'https://academic.oup.com/jcem/article/105/6/1827/5729047',
};

export const shoshany2017Anastrozole: Work = {
  id: 'shoshany-2017-anastrozole',
  type: 'article-journal',
  author: [
    { family: 'Shoshany', given: 'Ohad' },
    { family: 'Abhyankar', given: 'Nikita' },
    { family: 'Mufarreh', given: 'Naem' },
    { family: 'Daniel', given: 'Garvey' },
    { family: 'Niederberger', given: 'Craig' },
  ],
  title: 'Outcomes of anastrozole in oligozoospermic hypoandrogenic subfertile men',
  'container-title': 'Fertility and Sterility',
  issued: { 'date-parts': [[2017]] },
  volume: '107',
  issue: '3',
  page: '589-594',
  URL: 'https://www.fertstertdialog.com/posts/13461-22959',
};

export const sinaiLab8033Estradiol: Work = {
  id: 'sinai-lab8033-estradiol',
  type: 'webpage',
  author: [{ literal: 'Sinai Health System Laboratory' }],
  title: 'Estradiol, Sensitive (Access Sensitive Estradiol immunoassay), LAB8033',
  publisher: 'Sinai Health System Laboratory',
  URL: 'https://jdos.nicholsinstitute.com/dos/SinaiHealthSystem/test/885937',
  accessed: { 'date-parts': [[2026, 11, 20]] },
  custom: { undatedLivingPage: true },
};

export const skiba2019Androgens: Work = {
  id: 'skiba-2019-androgens',
  type: 'article-journal',
  author: [
    { family: 'Skiba', given: 'Marina A.' },
    { family: 'Bell', given: 'Robin J.' },
    { family: 'Islam', given: 'Rakibul M.' },
    { family: 'Handelsman', given: 'David J.' },
    { family: 'Desai', given: 'Reena' },
    { family: 'Davis', given: 'Susan R.' },
  ],
  title: 'Androgens During the Reproductive Years: What Is Normal for Women?',
  'container-title': 'The Journal of Clinical Endocrinology & Metabolism',
  issued: { 'date-parts': [[2019]] },
  volume: '104',
  issue: '11',
  page: '5382-5392',
  URL: 'https://www.medscape.com/viewarticle/921701_4',
};

export const smit2021Haarlem: Work = {
  id: 'smit-2021-haarlem',
  type: 'article-journal',
  author: [
    { family: 'Smit', given: 'D L' },
    { family: 'Buijs', given: 'M M' },
    { family: 'de Hon', given: 'O' },
    { family: 'den Heijer', given: 'M' },
    { family: 'de Ronde', given: 'W' },
  ],
  title: 'Disruption and recovery of testicular function during and after androgen abuse: the HAARLEM study',
  'container-title': 'Human Reproduction',
  issued: { 'date-parts': [[2021]] },
  volume: '36',
  issue: '4',
  page: '880-890',
  DOI: '10.1093/humrep/deaa366',
  PMID: '33550376',
};

export const solanki2023Asih: Work = {
  id: 'solanki-2023-asih',
  type: 'article-journal',
  author: [
    { family: 'Solanki', given: 'Pravik' },
    { family: 'Eu', given: 'Beng' },
    { family: 'Smith', given: 'Jeremy' },
    { family: 'Allan', given: 'Carolyn' },
    { family: 'Lee', given: 'Kevin' },
  ],
  title:
    'Physical, psychological and biochemical recovery from anabolic steroid-induced hypogonadism: a scoping review',
  'container-title': 'Endocrine Connections',
  issued: { 'date-parts': [[2023]] },
  volume: '12',
  issue: '12',
  DOI: '10.1530/EC-23-0358',
};

export const spitz2012Leuprolide: Work = {
  id: 'spitz-2012-leuprolide',
  type: 'article-journal',
  author: [
    { family: 'Spitz', given: 'A' },
    { family: 'Young', given: 'J M' },
    { family: 'Larsen', given: 'L' },
    { family: 'Mattia-Goldberg', given: 'C' },
    { family: 'Donnelly', given: 'J' },
    { family: 'Chwalisz', given: 'K' },
  ],
  title:
    'Efficacy and safety of leuprolide acetate 6-month depot for suppression of testosterone in patients with prostate cancer',
  'container-title': 'Prostate Cancer and Prostatic Diseases',
  issued: { 'date-parts': [[2012]] },
  volume: '15',
  issue: '1',
  page: '93-99',
  DOI: '10.1038/pcan.2011.50',
  PMID: '22025196',
  PMCID: 'PMC3278745',
};

export const stephenson2025Fulvestrant: Work = {
  id: 'stephenson-2025-fulvestrant',
  type: 'article-journal',
  author: [
    { family: 'Stephenson', given: 'Alice' },
    { family: 'Forster', given: 'Rosie' },
    { family: 'MacKenzie', given: 'Finlay' },
    { family: 'Marrington', given: 'Rachel' },
    { family: 'Dolan', given: 'Megan' },
    { family: 'Hawley', given: 'James M.' },
  ],
  title: 'Oestradiol: immunoassay measurement can be inaccurate in patients taking fulvestrant',
  'container-title': 'Endocrine Abstracts',
  issued: { 'date-parts': [[2025]] },
  volume: '110',
  page: 'EP587',
  DOI: '10.1530/endoabs.110.EP587',
  URL: 'https://www.endocrine-abstracts.org/ea/0110/abstracts/eposter-presentations/endocrine-related-cancer/ea0110ep587',
};

export const stlukesLab86Fsh: Work = {
  id: 'stlukes-lab86-fsh',
  type: 'webpage',
  author: [{ literal: "St. Luke's Hospital Laboratory, Cedar Rapids" }],
  title: 'Follicle Stimulating Hormone, LAB86 (chemiluminescence assay)',
  publisher: "St. Luke's Hospital, Cedar Rapids",
  URL: 'https://stlukescedarrapids.testcatalog.org/show/FSH-1',
  accessed: { 'date-parts': [[2026, 11, 20]] },
  custom: { undatedLivingPage: true },
};

export const stricker2006Cycle: Work = {
  id: 'stricker-2006-cycle',
  type: 'article-journal',
  author: [
    { family: 'Stricker', given: 'Reto' },
    { family: 'Eberhart', given: 'Raphael' },
    { family: 'Chevailler', given: 'Marie-Christine' },
    { family: 'Quinn', given: 'Frank A.' },
    { family: 'Bischof', given: 'Paul' },
    { family: 'Stricker', given: 'René' },
  ],
  title:
    'Establishment of detailed reference values for luteinizing hormone, follicle stimulating hormone, estradiol, and progesterone during different phases of the menstrual cycle on the Abbott ARCHITECT analyzer',
  'container-title': 'Clinical Chemistry and Laboratory Medicine',
  issued: { 'date-parts': [[2006, 7]] },
  volume: '44',
  issue: '7',
  page: '883-887',
  DOI: '10.1515/CCLM.2006.160',
  URL: 'https://www.degruyter.com/view/j/cclm.2006.44.issue-7/cclm.2006.160/cclm.2006.160.xml',
};
