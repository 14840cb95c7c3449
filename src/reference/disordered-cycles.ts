import { poiDiagnosisFsh } from '../evidence/claims/poi.js';
import { stated } from '../evidence/stated.js';

/** What a guideline asks of age and of the length of disordered cycles before its FSH limit applies. */
export const disorderedCycles: { readonly underYears: number; readonly months: number } = /* @__PURE__ */ (() => ({
  underYears: stated(poiDiagnosisFsh.population.ageYears?.maxExclusive, 'an age'),
  months: Number(poiDiagnosisFsh.values['cycle-disturbance-duration'].value),
}))();
