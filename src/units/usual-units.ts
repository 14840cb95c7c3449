import type { Analyte } from '../analytes/analyte.js';

/**
 * The units that laboratories print for each analyte, UCUM, as seen in public laboratory catalogues, mapping tables and LOINC
 * example units. They are offered in messages and tried as alternative readings of a number that cannot be right; any other
 * unit of the same family is read all the same.
 */
const usual: { readonly [analyte: string]: readonly string[] } = {
  testosterone: ['nmol/L', 'ng/dL', 'ng/mL', 'ug/L'],
  'free-testosterone': ['pmol/L', 'nmol/L', 'pg/mL', 'ng/dL'],
  'bioavailable-testosterone': ['nmol/L', 'ng/dL', 'ng/mL'],
  dht: ['nmol/L', 'pmol/L', 'ng/dL', 'pg/mL'],
  androstenedione: ['nmol/L', 'ng/dL', 'ng/mL', 'ug/L'],
  dheas: ['umol/L', 'ug/dL', 'ug/mL', 'ng/mL'],
  dhea: ['nmol/L', 'ng/dL', 'ng/mL'],
  estradiol: ['pmol/L', 'nmol/L', 'pg/mL', 'ng/L', 'ng/dL'],
  'free-estradiol': ['pmol/L', 'pg/mL'],
  estrone: ['pmol/L', 'pg/mL', 'ng/dL'],
  '2-hydroxyestrone': ['ng/L', 'pg/mL', 'pmol/L'],
  '4-hydroxyestrone': ['ng/L', 'pg/mL', 'pmol/L'],
  progesterone: ['nmol/L', 'ng/mL', 'ug/L', 'ng/dL'],
  '17-hydroxyprogesterone': ['nmol/L', 'ng/dL', 'ng/mL', 'ug/L'],
  lh: ['[IU]/L', 'm[IU]/mL'],
  fsh: ['[IU]/L', 'm[IU]/mL'],
  prolactin: ['ug/L', 'ng/mL', 'm[IU]/L', 'u[IU]/mL'],
  acth: ['ng/L', 'pg/mL', 'pmol/L'],
  tsh: ['m[IU]/L', 'u[IU]/mL'],
  'igf-1': ['ug/L', 'ng/mL', 'nmol/L'],
  hcg: ['[IU]/L', 'm[IU]/mL'],
  shbg: ['nmol/L', 'mg/L', 'ug/dL', 'ug/mL'],
  albumin: ['g/L', 'g/dL', 'umol/L'],
  amh: ['ug/L', 'ng/mL', 'pmol/L'],
  'inhibin-b': ['ng/L', 'pg/mL', '[IU]/mL'],
  psa: ['ug/L', 'ng/mL'],
  'free-psa': ['ug/L', 'ng/mL'],
  hematocrit: ['L/L', '%'],
  hemoglobin: ['g/L', 'g/dL', 'mmol/L'],
  'total-cholesterol': ['mmol/L', 'mg/dL'],
  'hdl-cholesterol': ['mmol/L', 'mg/dL'],
  'ldl-cholesterol': ['mmol/L', 'mg/dL'],
  'non-hdl-cholesterol': ['mmol/L', 'mg/dL'],
  triglycerides: ['mmol/L', 'mg/dL'],
  glucose: ['mmol/L', 'mg/dL'],
  insulin: ['m[IU]/L', 'u[IU]/mL', 'pmol/L'],
  cortisol: ['nmol/L', 'ug/dL', 'ug/L', 'ng/mL'],
  'free-t4': ['pmol/L', 'ng/dL', 'pg/mL', 'ng/L'],
  creatinine: ['umol/L', 'mg/dL'],
  alt: ['U/L', 'ukat/L'],
  ast: ['U/L', 'ukat/L'],
  '25-hydroxyvitamin-d': ['nmol/L', 'ng/mL', 'ug/L'],
  'sperm-concentration': ['10*6/mL', '10*9/L'],
};

/**
 * Units a thousandfold or more from the usual ones that are printed by mistake far more often than meant: a gonadotropin in
 * mIU/L is nearly always in mIU/mL. The unit is taken as printed and the reader is told.
 */
const misprinted: { readonly [analyte: string]: readonly string[] } = {
  lh: ['m[IU]/L', 'u[IU]/mL'],
  fsh: ['m[IU]/L', 'u[IU]/mL'],
  hcg: ['m[IU]/L', 'u[IU]/mL'],
  tsh: ['[IU]/L', 'm[IU]/mL'],
  insulin: ['[IU]/L', 'm[IU]/mL'],
  prolactin: ['[IU]/L', 'm[IU]/mL', 'ng/L', 'pg/mL'],
  psa: ['ng/L', 'pg/mL'],
};

const listed = (
  table: { readonly [analyte: string]: readonly string[] },
  analyte: Analyte,
): readonly string[] | undefined => (Object.hasOwn(table, analyte.id) ? table[analyte.id] : undefined);

export const usualUnits = (analyte: Analyte): readonly string[] =>
  listed(usual, analyte) ?? [
    ...new Set([analyte.unit, ...(analyte.otherUnits ?? []), ...Object.values(analyte.displayUnits)]),
  ];

export const misprintedUnits = (analyte: Analyte): readonly string[] => listed(misprinted, analyte) ?? [];
