import { poiDiagnosisFsh } from '../evidence/claims/poi.js';

/** What a guideline asks of age and of the length of disordered cycles before its FSH limit applies. */
export const disorderedCycles: { readonly underYears: number; readonly months: number } = {
  underYears: poiDiagnosisFsh.population.ageYears?.maxExclusive ?? Number.NEGATIVE_INFINITY,
  months: Number(poiDiagnosisFsh.values['cycle-disturbance-duration'].value),
};
