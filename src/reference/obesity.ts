import { patternAgeVersusObesity } from '../evidence/claims/pattern-hypogonadism.js';

/** The body mass index, in kg/m2, from which the cohort whose figures are cited counted men as obese. */
export const obesityFrom: number = Number(patternAgeVersusObesity.values['obese-group'].value);
