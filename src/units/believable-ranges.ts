import type { Analyte } from '../analytes/analyte.js';

/**
 * Windows for the quality of data, and nothing else. They say what a laboratory could conceivably print, by any method, for any
 * person, in any state: treated, pregnant, newborn, with a tumour. They are wider than any reference interval by design, they
 * are not clinical limits, no rule reads them, and no source vouches for them. A result outside its window is more likely an
 * error of unit or decimal point than a result; so the ends were set to keep rare true results in, not to catch more errors.
 */
type Window = readonly [low: string, high: string];

/** By analyte, then by the unit of record of the family. */
const windows: { readonly [analyte: string]: { readonly [recordUnit: string]: Window } } = {
  testosterone: { 'nmol/L': ['0.01', '350'] },
  'free-testosterone': { 'pmol/L': ['0.05', '10000'] },
  'free-testosterone-percent': { '%': ['0.05', '50'] },
  'bioavailable-testosterone': { 'nmol/L': ['0.002', '250'] },
  'free-androgen-index': { '1': ['0.005', '5000'] },
  dht: { 'nmol/L': ['0.002', '150'] },
  androstenedione: { 'nmol/L': ['0.02', '1000'] },
  dheas: { 'umol/L': ['0.005', '500'] },
  dhea: { 'nmol/L': ['0.05', '3000'] },
  estradiol: { 'pmol/L': ['0.1', '300000'] },
  'free-estradiol': { 'pmol/L': ['0.001', '10000'] },
  estrone: { 'pmol/L': ['0.1', '200000'] },
  progesterone: { 'nmol/L': ['0.01', '3000'] },
  '17-hydroxyprogesterone': { 'nmol/L': ['0.02', '10000'] },
  lh: { '[IU]/L': ['0.005', '500'] },
  fsh: { '[IU]/L': ['0.005', '500'] },
  prolactin: { 'ug/L': ['0.05', '200000'], 'm[IU]/L': ['1', '4000000'] },
  acth: { 'ng/L': ['0.3', '50000'], 'pmol/L': ['0.07', '11000'] },
  tsh: { 'm[IU]/L': ['0.0005', '2000'] },
  'igf-1': { 'ug/L': ['2', '5000'], 'nmol/L': ['0.25', '700'] },
  hcg: { '[IU]/L': ['0.01', '10000000'] },
  shbg: { 'nmol/L': ['0.5', '1500'], 'mg/L': ['0.03', '200'] },
  albumin: { 'g/L': ['3', '90'], 'umol/L': ['40', '1400'] },
  amh: { 'ug/L': ['0.001', '1000'], 'pmol/L': ['0.007', '7500'] },
  'inhibin-b': { 'ng/L': ['0.5', '20000'] },
  psa: { 'ug/L': ['0.0003', '100000'] },
  'free-psa': { 'ug/L': ['0.0003', '50000'] },
  hematocrit: { 'L/L': ['0.05', '0.9'] },
  hemoglobin: { 'g/L': ['10', '300'], 'mmol/L': ['0.15', '19'] },
  'total-cholesterol': { 'mmol/L': ['0.2', '60'] },
  'hdl-cholesterol': { 'mmol/L': ['0.03', '10'] },
  'ldl-cholesterol': { 'mmol/L': ['0.03', '50'] },
  'non-hdl-cholesterol': { 'mmol/L': ['0.03', '60'] },
  triglycerides: { 'mmol/L': ['0.05', '300'] },
  glucose: { 'mmol/L': ['0.1', '150'] },
  insulin: { 'm[IU]/L': ['0.02', '50000'], 'pmol/L': ['0.1', '350000'] },
  cortisol: { 'nmol/L': ['1', '30000'] },
  'free-t4': { 'pmol/L': ['0.2', '500'] },
  creatinine: { 'umol/L': ['2', '10000'] },
  alt: { 'U/L': ['0.5', '100000'] },
  ast: { 'U/L': ['0.5', '100000'] },
  '25-hydroxyvitamin-d': { 'nmol/L': ['1', '3000'] },
  'sperm-concentration': { '10*6/mL': ['0', '2000'] },
  'total-sperm-count': { '10*6': ['0', '10000'] },
  'semen-volume': { mL: ['0.01', '50'] },
  'bone-mineral-density': { 'g/cm2': ['0.05', '5'] },
  'bone-mineral-density-t-score': { '1': ['-15', '15'] },
  'bone-mineral-density-z-score': { '1': ['-15', '15'] },
};

/** No part is more than the whole: above these a value is impossible, not merely rare. */
const WHOLE: { readonly [recordUnit: string]: string } = { '%': '100', 'L/L': '1' };

/** Decimal strings in the unit of record; `undefined` where no window was set. */
export const believableRange = (analyte: Analyte, recordUnit: string): Window | undefined =>
  windows[analyte.id]?.[recordUnit];

export const impossibleAbove = (recordUnit: string): string | undefined => WHOLE[recordUnit];
