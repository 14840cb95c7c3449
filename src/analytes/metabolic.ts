import type { Analyte } from './analyte.js';

export type MetabolicId =
  | 'total-cholesterol'
  | 'hdl-cholesterol'
  | 'ldl-cholesterol'
  | 'non-hdl-cholesterol'
  | 'triglycerides'
  | 'glucose'
  | 'insulin'
  | 'cortisol'
  | 'free-t4'
  | 'creatinine'
  | 'alt'
  | 'ast'
  | '25-hydroxyvitamin-d';

/** Lipids, glucose, adrenal and thyroid companions. */
export const metabolic: Readonly<Record<MetabolicId, Analyte>> = {
  'total-cholesterol': {
    id: 'total-cholesterol',
    name: 'Total cholesterol',
    inSentence: 'total cholesterol',
    names: ['cholesterol', 'cholesterol total', 'tc', 'chol', 'cholesterin', 'colesterol', 'colesterol total'],
    loinc: [
      { code: '2093-3', display: 'Cholesterol [Mass/volume] in Serum or Plasma', property: 'mass' },
      { code: '14647-2', display: 'Cholesterol [Moles/volume] in Serum or Plasma', property: 'moles' },
    ],
    terms: {
      low: { code: 'HP:0003146', display: 'Hypocholesterolemia' },
      high: { code: 'HP:0003124', display: 'Hypercholesterolemia' },
    },
    unit: 'mmol/L',
    displayUnits: { si: 'mmol/L', conventional: 'mg/dL' },
    digits: 3,
    specimen: 'blood',
  },
  'hdl-cholesterol': {
    id: 'hdl-cholesterol',
    name: 'HDL cholesterol',
    inSentence: 'HDL cholesterol',
    names: [
      'hdl',
      'hdl c',
      'hdlc',
      'cholesterol hdl',
      'cholesterol in hdl',
      'high density lipoprotein cholesterol',
      'hdl chol',
      'colesterol hdl',
    ],
    loinc: [
      { code: '2085-9', display: 'Cholesterol in HDL [Mass/volume] in Serum or Plasma', property: 'mass' },
      { code: '14646-4', display: 'Cholesterol in HDL [Moles/volume] in Serum or Plasma', property: 'moles' },
    ],
    terms: {
      low: { code: 'HP:0003233', display: 'Decreased circulating HDL-C concentration' },
      high: { code: 'HP:0012184', display: 'Elevated circulating HDL-C concentration' },
    },
    unit: 'mmol/L',
    displayUnits: { si: 'mmol/L', conventional: 'mg/dL' },
    digits: 3,
    specimen: 'blood',
  },
  'ldl-cholesterol': {
    id: 'ldl-cholesterol',
    name: 'LDL cholesterol',
    inSentence: 'LDL cholesterol',
    names: [
      'ldl',
      'ldl c',
      'ldlc',
      'cholesterol ldl',
      'cholesterol in ldl',
      'low density lipoprotein cholesterol',
      'ldl chol',
      'ldl calculated',
      'ldl direct',
      'ldl cholesterol calculated',
      'ldl cholesterol direct',
      'ldl chol calc nih',
      'ldl c calc',
      'colesterol ldl',
    ],
    loinc: [
      {
        code: '13457-7',
        display: 'Cholesterol in LDL [Mass/volume] in Serum or Plasma by calculation',
        property: 'mass',
      },
      { code: '39469-2', display: 'LDLc SerPl Calc-sCnc', property: 'moles' },
      {
        code: '18262-6',
        display: 'Cholesterol in LDL [Mass/volume] in Serum or Plasma by Direct assay',
        property: 'mass',
      },
      { code: '2089-1', display: 'Cholesterol in LDL [Mass/volume] in Serum or Plasma', property: 'mass' },
      { code: '22748-8', display: 'Cholesterol in LDL [Moles/volume] in Serum or Plasma', property: 'moles' },
    ],
    unit: 'mmol/L',
    displayUnits: { si: 'mmol/L', conventional: 'mg/dL' },
    digits: 3,
    specimen: 'blood',
  },
  'non-hdl-cholesterol': {
    id: 'non-hdl-cholesterol',
    name: 'Non-HDL cholesterol',
    inSentence: 'non-HDL cholesterol',
    names: ['non hdl', 'non hdl c', 'cholesterol non hdl', 'colesterol no hdl'],
    loinc: [],
    unit: 'mmol/L',
    displayUnits: { si: 'mmol/L', conventional: 'mg/dL' },
    digits: 3,
    specimen: 'blood',
  },
  triglycerides: {
    id: 'triglycerides',
    name: 'Triglyceride',
    inSentence: 'triglyceride',
    names: ['tg', 'trig', 'trigs', 'triacylglycerol', 'triacylglycerols', 'trigliceridos', 'triglicéridos'],
    loinc: [
      { code: '2571-8', display: 'Triglyceride [Mass/volume] in Serum or Plasma', property: 'mass' },
      { code: '14927-8', display: 'Triglyceride [Moles/volume] in Serum or Plasma', property: 'moles' },
    ],
    terms: {
      low: { code: 'HP:0012153', display: 'Hypotriglyceridemia' },
      high: { code: 'HP:0002155', display: 'Hypertriglyceridemia' },
    },
    unit: 'mmol/L',
    displayUnits: { si: 'mmol/L', conventional: 'mg/dL' },
    digits: 3,
    specimen: 'blood',
  },
  glucose: {
    id: 'glucose',
    name: 'Glucose',
    inSentence: 'glucose',
    names: [
      'glu',
      'blood glucose',
      'blood sugar',
      'fasting glucose',
      'glucose fasting',
      'fasting plasma glucose',
      'fpg',
      'glucosa',
    ],
    loinc: [
      { code: '2345-7', display: 'Glucose [Mass/volume] in Serum or Plasma', property: 'mass' },
      { code: '14749-6', display: 'Glucose [Moles/volume] in Serum or Plasma', property: 'moles' },
    ],
    unit: 'mmol/L',
    displayUnits: { si: 'mmol/L', conventional: 'mg/dL' },
    digits: 3,
    specimen: 'blood',
  },
  insulin: {
    // Two factors between units and moles circulate, 6.00 and 6.945: not converted.
    id: 'insulin',
    name: 'Insulin',
    inSentence: 'insulin',
    names: ['ins', 'fasting insulin', 'insulin fasting', 'insuline', 'insulina', 'immunoreactive insulin'],
    loinc: [
      { code: '20448-7', display: 'Insulin [Units/volume] in Serum or Plasma', property: 'arbitrary' },
      { code: '14796-7', display: 'Insulin SerPl-sCnc', property: 'moles' },
      { code: '3695-4', display: 'Insulin SerPl-mCnc', property: 'mass' },
    ],
    unit: 'm[IU]/L',
    otherUnits: ['pmol/L', 'ug/L'],
    displayUnits: { si: 'm[IU]/L', conventional: 'u[IU]/mL' },
    digits: 3,
    specimen: 'blood',
  },
  cortisol: {
    id: 'cortisol',
    name: 'Cortisol',
    inSentence: 'cortisol',
    names: [
      'hydrocortisone',
      'cortisol total',
      'total cortisol',
      'cortisol am',
      'cortisol a m',
      'morning cortisol',
      'cortisol morning',
      'cortisol random',
      'kortisol',
    ],
    loinc: [
      { code: '2143-6', display: 'Cortisol [Mass/volume] in Serum or Plasma', property: 'mass' },
      { code: '14675-3', display: 'Cortisol [Moles/volume] in Serum or Plasma', property: 'moles' },
    ],
    unit: 'nmol/L',
    displayUnits: { si: 'nmol/L', conventional: 'ug/dL' },
    digits: 3,
    specimen: 'blood',
  },
  'free-t4': {
    id: 'free-t4',
    name: 'Free T4',
    inSentence: 'free T4',
    names: [
      'ft4',
      't4 free',
      'free thyroxine',
      'thyroxine free',
      'thyroxine t4 free',
      'free t4 direct',
      't4 free direct',
      'fri t4',
      't4 libre',
    ],
    loinc: [
      { code: '3024-7', display: 'Thyroxine (T4) free [Mass/volume] in Serum or Plasma', property: 'mass' },
      { code: '14920-3', display: 'Thyroxine (T4) free [Moles/volume] in Serum or Plasma', property: 'moles' },
    ],
    unit: 'pmol/L',
    displayUnits: { si: 'pmol/L', conventional: 'ng/dL' },
    digits: 3,
    specimen: 'blood',
  },
  creatinine: {
    id: 'creatinine',
    name: 'Creatinine',
    inSentence: 'creatinine',
    names: ['creat', 'crea', 'cre', 'kreatinin', 'creatinina'],
    loinc: [
      { code: '2160-0', display: 'Creatinine [Mass/volume] in Serum or Plasma', property: 'mass' },
      { code: '14682-9', display: 'Creatinine [Moles/volume] in Serum or Plasma', property: 'moles' },
    ],
    unit: 'umol/L',
    displayUnits: { si: 'umol/L', conventional: 'mg/dL' },
    digits: 3,
    specimen: 'blood',
  },
  alt: {
    // Catalytic activity: U is the enzyme unit, one micromole per minute.
    id: 'alt',
    name: 'ALT',
    inSentence: 'ALT',
    names: ['alanine aminotransferase', 'alanine transaminase', 'sgpt', 'gpt', 'alat'],
    loinc: [],
    unit: 'U/L',
    displayUnits: { si: 'U/L', conventional: 'U/L' },
    digits: 3,
    specimen: 'blood',
  },
  ast: {
    // Catalytic activity: U is the enzyme unit, one micromole per minute.
    id: 'ast',
    name: 'AST',
    inSentence: 'AST',
    names: ['aspartate aminotransferase', 'aspartate transaminase', 'sgot', 'got', 'asat'],
    loinc: [],
    unit: 'U/L',
    displayUnits: { si: 'U/L', conventional: 'U/L' },
    digits: 3,
    specimen: 'blood',
  },
  '25-hydroxyvitamin-d': {
    // Moles are those of 25-hydroxyvitamin D3; D2, 3% heavier, stays outside the catalogue.
    id: '25-hydroxyvitamin-d',
    name: '25-hydroxyvitamin D',
    inSentence: '25-hydroxyvitamin D',
    names: [
      '25 oh vitamin d',
      '25 hydroxy vitamin d',
      '25 hydroxyvitamin d3',
      '25 oh vitamin d3',
      '25 oh d',
      '25 oh d3',
      '25 ohd',
      '25ohd',
      'vitamin d 25 hydroxy',
      'vitamin d 25 oh',
      'calcidiol',
      'calcifediol',
      '25 hydroxyvitamin d total',
      'vitamin d 25 hydroxy total',
    ],
    loinc: [
      { code: '62292-8', display: '25(OH)D SerPl-mCnc', property: 'mass' },
      { code: '1989-3', display: '25-hydroxyvitamin D3 [Mass/volume] in Serum or Plasma', property: 'mass' },
      { code: '14635-7', display: '25(OH)D3 SerPl-sCnc', property: 'moles' },
    ],
    unit: 'nmol/L',
    displayUnits: { si: 'nmol/L', conventional: 'ng/mL' },
    digits: 3,
    specimen: 'blood',
  },
};
