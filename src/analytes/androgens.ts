import type { Analyte } from './analyte.js';

export type AndrogensId =
  | 'testosterone'
  | 'free-testosterone'
  | 'free-testosterone-percent'
  | 'bioavailable-testosterone'
  | 'free-androgen-index'
  | 'dht'
  | 'androstenedione'
  | 'dheas'
  | 'dhea';

/** Androgens and what is calculated from them. */
export const androgens: Readonly<Record<AndrogensId, Analyte>> = {
  testosterone: {
    // 49041-7 differs in its detection limit only. SHBG-adjusted, weakly bound and index codes are other quantities.
    id: 'testosterone',
    name: 'Testosterone',
    inSentence: 'testosterone',
    names: [
      'total testosterone',
      'testosterone total',
      'testosterone total ms',
      'testosterone total lc ms ms',
      'testosterone total lc ms',
      'testosterone lc ms ms',
      'total t',
      'tt',
      'testo',
      'tst',
      'testosteron',
      'testosterona',
      'testosterona total',
      'testosterone total males',
      'testosterone total females',
      'testosterone total women children and hypogonadal males',
    ],
    loinc: [
      { code: '2986-8', display: 'Testosterone [Mass/volume] in Serum or Plasma', property: 'mass' },
      { code: '14913-8', display: 'Testosterone [Moles/volume] in Serum or Plasma', property: 'moles' },
      { code: '49041-7', display: 'Testost SerPl DL=1.0 ng/dL-mCnc', property: 'mass' },
    ],
    terms: {
      low: { code: 'HP:0040171', display: 'Decreased serum testosterone concentration' },
      high: { code: 'HP:0030088', display: 'Increased serum testosterone level' },
    },
    unit: 'nmol/L',
    displayUnits: { si: 'nmol/L', conventional: 'ng/dL' },
    digits: 3,
    specimen: 'blood',
  },
  'free-testosterone': {
    // A share of total (15432-8, 49043-3) is another quantity: `free-testosterone-percent`.
    id: 'free-testosterone',
    name: 'Free testosterone',
    inSentence: 'free testosterone',
    names: [
      'testosterone free',
      'free t',
      'ft',
      'cft',
      'calculated free testosterone',
      'free testosterone calculated',
      'testosterone free calculated',
      'free testosterone direct',
      'testosterone free direct',
      'testosterona libre',
      'freies testosteron',
    ],
    loinc: [
      { code: '2991-8', display: 'Testosterone Free [Mass/volume] in Serum or Plasma', property: 'mass' },
      { code: '14914-6', display: 'Testost Free SerPl-sCnc', property: 'moles' },
      {
        code: '96559-0',
        display: 'Testosterone Free [Moles/volume] in Serum or Plasma by calculation',
        property: 'moles',
      },
      { code: '49042-5', display: 'Testost Free SerPl DL=1.0 ng/dL-mCnc', property: 'mass' },
      {
        code: '70240-7',
        display: 'Testosterone Free [Moles/volume] in Serum or Plasma by Detection limit <= 3.47 pmol/L',
        property: 'moles',
      },
    ],
    unit: 'pmol/L',
    displayUnits: { si: 'pmol/L', conventional: 'pg/mL' },
    digits: 3,
    specimen: 'blood',
  },
  'free-testosterone-percent': {
    id: 'free-testosterone-percent',
    name: 'Free testosterone as a share of total',
    inSentence: 'free testosterone as a share of total',
    names: [
      'percent free testosterone',
      'testosterone free percent',
      'testosterone percent free',
      '% free testosterone',
      'free testosterone %',
      'testosterone free %',
      'testosterone % free',
      'testosterone free testosterone total',
    ],
    loinc: [
      { code: '15432-8', display: 'Testost Free MFr SerPl', property: 'fraction' },
      {
        code: '49043-3',
        display: 'Testosterone Free/Testosterone.total in Serum or Plasma by Detection limit <= 1.0 ng/dL',
        property: 'fraction',
      },
    ],
    unit: '%',
    displayUnits: { si: '%', conventional: '%' },
    digits: 2,
    specimen: 'blood',
  },
  'bioavailable-testosterone': {
    id: 'bioavailable-testosterone',
    name: 'Bioavailable testosterone',
    inSentence: 'bioavailable testosterone',
    names: [
      'testosterone bioavailable',
      'bioavailable t',
      'bio t',
      'bat',
      'free and weakly bound testosterone',
      'testosterone free and weakly bound',
      'testosterone free+weakly bound',
      'non shbg bound testosterone',
      'calculated bioavailable testosterone',
      'testosterone bioavailable calculated',
    ],
    loinc: [
      { code: '2990-0', display: 'Testosterone.free+weakly bound [Mass/volume] in Serum or Plasma', property: 'mass' },
      { code: '41018-3', display: 'Testost Bioavail SerPl-sCnc', property: 'moles' },
    ],
    unit: 'nmol/L',
    displayUnits: { si: 'nmol/L', conventional: 'ng/dL' },
    digits: 3,
    specimen: 'blood',
  },
  'free-androgen-index': {
    // 100 × testosterone / SHBG. A percent sign is printed or left out for the same number.
    id: 'free-androgen-index',
    name: 'Free androgen index',
    inSentence: 'free androgen index',
    names: ['fai', 'androgen index free'],
    loinc: [],
    unit: '1',
    displayUnits: { si: '1', conventional: '1' },
    digits: 3,
    specimen: 'blood',
  },
  dht: {
    id: 'dht',
    name: 'Dihydrotestosterone',
    inSentence: 'dihydrotestosterone',
    names: [
      'androstanolone',
      'stanolone',
      '5 alpha dihydrotestosterone',
      '5α dihydrotestosterone',
      'dihydrotestosterone lc ms ms',
    ],
    loinc: [
      { code: '1848-1', display: 'Androstanolone SerPl-mCnc', property: 'mass' },
      { code: '15057-3', display: 'Androstanolone SerPl-sCnc', property: 'moles' },
    ],
    terms: {
      low: { code: 'HP:0033810', display: 'Decreased circulating dihydrotestosterone concentration' },
    },
    unit: 'nmol/L',
    displayUnits: { si: 'nmol/L', conventional: 'ng/dL' },
    digits: 3,
    specimen: 'blood',
  },
  androstenedione: {
    id: 'androstenedione',
    name: 'Androstenedione',
    inSentence: 'androstenedione',
    names: [
      'a4',
      'delta 4 androstenedione',
      'd4 androstenedione',
      'δ4 androstenedione',
      '4 androstenedione',
      'androstendione',
      'androstenedion',
    ],
    loinc: [
      { code: '1854-9', display: 'Androst SerPl-mCnc', property: 'mass' },
      { code: '14603-5', display: 'Androst SerPl-sCnc', property: 'moles' },
    ],
    terms: {
      low: { code: 'HP:0033812', display: 'Decreased circulating androstenedione concentration' },
      high: { code: 'HP:0025380', display: 'Increased circulating androstenedione concentration' },
    },
    unit: 'nmol/L',
    displayUnits: { si: 'nmol/L', conventional: 'ng/dL' },
    digits: 3,
    specimen: 'blood',
  },
  dheas: {
    id: 'dheas',
    name: 'DHEA sulfate',
    inSentence: 'DHEA sulfate',
    names: [
      'dhea s',
      'dhea so4',
      'dhea sulphate',
      'dehydroepiandrosterone sulfate',
      'dehydroepiandrosterone sulphate',
      'dehydroepiandrosterone sulfate dhea s',
      'dehydroepiandrosterone s',
    ],
    loinc: [
      {
        code: '2191-5',
        display: 'Dehydroepiandrosterone sulfate (DHEA-S) [Mass/volume] in Serum or Plasma',
        property: 'mass',
      },
      { code: '14688-6', display: 'DHEA-S SerPl-sCnc', property: 'moles' },
    ],
    terms: {
      low: { code: 'HP:0031215', display: 'Decreased circulating dehydroepiandrosterone-sulfate concentration' },
      high: { code: 'HP:0034589', display: 'Increased circulating dehydroepiandrosterone-sulfate concentration' },
    },
    unit: 'umol/L',
    displayUnits: { si: 'umol/L', conventional: 'ug/dL' },
    digits: 3,
    specimen: 'blood',
  },
  dhea: {
    id: 'dhea',
    name: 'DHEA',
    inSentence: 'DHEA',
    names: ['dehydroepiandrosterone', 'dhea unconjugated', 'unconjugated dhea', 'prasterone'],
    loinc: [
      { code: '2193-1', display: 'DHEA SerPl-mCnc', property: 'mass' },
      { code: '15054-0', display: 'DHEA SerPl-sCnc', property: 'moles' },
    ],
    terms: {
      low: { code: 'HP:0031214', display: 'Decreased circulating dehydroepiandrosterone concentration' },
      high: { code: 'HP:0034908', display: 'Increased circulating dehydroepiandrosterone concentration' },
    },
    unit: 'nmol/L',
    displayUnits: { si: 'nmol/L', conventional: 'ng/dL' },
    digits: 3,
    specimen: 'blood',
  },
};
