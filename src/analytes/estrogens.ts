import type { Analyte } from './analyte.js';

export type EstrogensId =
  | 'estradiol'
  | 'free-estradiol'
  | 'estrone'
  | '2-hydroxyestrone'
  | '4-hydroxyestrone'
  | 'progesterone'
  | '17-hydroxyprogesterone'
  | 'testosterone-estradiol-ratio';

/** Estrogens and progestogens. */
export const estrogens: Readonly<Record<EstrogensId, Analyte>> = {
  estradiol: {
    // 2240-0 (free) and 13884-2 (bioavailable) are other quantities.
    id: 'estradiol',
    name: 'Estradiol',
    inSentence: 'estradiol',
    names: [
      'oestradiol',
      'e2',
      'estradiol e2',
      '17 beta estradiol',
      '17β estradiol',
      '17b estradiol',
      'beta estradiol',
      'estradiol 17 beta',
      'estradiol 17b',
      'oestradiol 17 beta',
      '17 beta oestradiol',
      '17β oestradiol',
      'estradiol sensitive',
      'sensitive estradiol',
      'estradiol ultrasensitive',
      'ultrasensitive estradiol',
      'estradiol high sensitivity',
      'estradiol lc ms ms',
      'estradiol sensitive lc ms ms',
      'estradiol ultrasensitive lc ms ms',
      'estradiol lc ms',
      'total estradiol',
      'estradiol total',
    ],
    loinc: [
      { code: '2243-4', display: 'Estradiol (E2) [Mass/volume] in Serum or Plasma', property: 'mass' },
      { code: '14715-7', display: 'Estradiol (E2) [Moles/volume] in Serum or Plasma', property: 'moles' },
      { code: '35384-7', display: 'Estradiol SerPl HS-mCnc', property: 'mass' },
      {
        code: '72873-3',
        display: 'Estradiol (E2) [Moles/volume] in Serum or Plasma by High sensitivity method',
        property: 'moles',
      },
    ],
    terms: {
      low: { code: 'HP:0008214', display: 'Decreased serum estradiol' },
      high: { code: 'HP:0025134', display: 'Increased serum estradiol' },
    },
    unit: 'pmol/L',
    displayUnits: { si: 'pmol/L', conventional: 'pg/mL' },
    digits: 3,
    specimen: 'blood',
  },
  'free-estradiol': {
    id: 'free-estradiol',
    name: 'Free estradiol',
    inSentence: 'free estradiol',
    names: ['estradiol free', 'free e2', 'free oestradiol', 'oestradiol free', 'calculated free estradiol'],
    loinc: [{ code: '2240-0', display: 'Estradiol Free SerPl-mCnc', property: 'mass' }],
    unit: 'pmol/L',
    displayUnits: { si: 'pmol/L', conventional: 'pg/mL' },
    digits: 2,
    specimen: 'blood',
  },
  estrone: {
    id: 'estrone',
    name: 'Estrone',
    inSentence: 'estrone',
    names: ['oestrone', 'e1', 'estrone e1', 'estrone lc ms ms'],
    loinc: [
      { code: '2258-2', display: 'Estrone SerPl-mCnc', property: 'mass' },
      { code: '22663-9', display: 'Estrone SerPl-sCnc', property: 'moles' },
    ],
    terms: {
      low: { code: 'HP:0025140', display: 'Decreased serum estrone' },
      high: { code: 'HP:0025139', display: 'Increased serum estrone' },
    },
    unit: 'pmol/L',
    displayUnits: { si: 'pmol/L', conventional: 'pg/mL' },
    digits: 3,
    specimen: 'blood',
  },
  '2-hydroxyestrone': {
    // No table of molar masses in use here has it, so mass and moles are recorded as they came.
    id: '2-hydroxyestrone',
    name: '2-hydroxyestrone',
    inSentence: '2-hydroxyestrone',
    names: ['2 hydroxyoestrone', '2 hydroxy estrone', '2 oh estrone', '2 ohe1', '2 oh e1'],
    loinc: [],
    unit: 'ng/L',
    otherUnits: ['pmol/L'],
    displayUnits: { si: 'ng/L', conventional: 'pg/mL' },
    digits: 3,
    specimen: 'blood',
  },
  '4-hydroxyestrone': {
    // No table of molar masses in use here has it, so mass and moles are recorded as they came.
    id: '4-hydroxyestrone',
    name: '4-hydroxyestrone',
    inSentence: '4-hydroxyestrone',
    names: ['4 hydroxyoestrone', '4 hydroxy estrone', '4 oh estrone', '4 ohe1', '4 oh e1'],
    loinc: [],
    unit: 'ng/L',
    otherUnits: ['pmol/L'],
    displayUnits: { si: 'ng/L', conventional: 'pg/mL' },
    digits: 3,
    specimen: 'blood',
  },
  progesterone: {
    id: 'progesterone',
    name: 'Progesterone',
    inSentence: 'progesterone',
    names: ['p4', 'prog', 'progest', 'progesteron', 'progesterona', 'progesterone lc ms ms'],
    loinc: [
      { code: '2839-9', display: 'Progesterone [Mass/volume] in Serum or Plasma', property: 'mass' },
      { code: '14890-8', display: 'Progest SerPl-sCnc', property: 'moles' },
    ],
    terms: {
      low: { code: 'HP:0008233', display: 'Decreased circulating progesterone' },
      high: { code: 'HP:0031216', display: 'Increased circulating progesterone' },
    },
    unit: 'nmol/L',
    displayUnits: { si: 'nmol/L', conventional: 'ng/mL' },
    digits: 3,
    specimen: 'blood',
    displayScale: 'log',
  },
  '17-hydroxyprogesterone': {
    id: '17-hydroxyprogesterone',
    name: '17-hydroxyprogesterone',
    inSentence: '17-hydroxyprogesterone',
    names: [
      '17 ohp',
      '17ohp',
      '17 oh progesterone',
      '17oh progesterone',
      '17 alpha hydroxyprogesterone',
      '17α hydroxyprogesterone',
      '17 hydroxy progesterone',
      '17 α hydroxyprogesterone',
      '17a hydroxyprogesterone',
      '17 oh p',
      'hydroxyprogesterone 17',
      '17 alpha oh progesterone',
      '17 hydroxyprogesterone lc ms ms',
    ],
    loinc: [
      { code: '1668-3', display: '17OHP SerPl-mCnc', property: 'mass' },
      { code: '14569-8', display: '17OHP SerPl-sCnc', property: 'moles' },
    ],
    terms: {
      low: { code: 'HP:0034607', display: 'Decreased circulating 17-hydroxyprogesterone concentration' },
      high: { code: 'HP:0031213', display: 'Elevated circulating 17-hydroxyprogesterone concentration' },
    },
    unit: 'nmol/L',
    displayUnits: { si: 'nmol/L', conventional: 'ng/dL' },
    digits: 3,
    specimen: 'blood',
  },
  'testosterone-estradiol-ratio': {
    id: 'testosterone-estradiol-ratio',
    name: 'Testosterone to estradiol ratio',
    inSentence: 'testosterone to estradiol ratio',
    names: ['t e2 ratio', 't e2', 't to e2 ratio'],
    loinc: [],
    unit: '1',
    displayUnits: { si: '1', conventional: '1' },
    digits: 2,
    specimen: 'blood',
  },
};
