/**
 * One molar mass for each small molecule, from its formula and the CIAAW abridged standard atomic weights of 2021
 * (H 1.0080, C 12.011, N 14.007, O 15.999, S 32.06) and I 126.90447; https://www.ciaaw.org/atomic-weights.htm.
 * Factors rounded by laboratories lie within 0.17% of these and are used for checking only. Proteins have none here: sources
 * disagree on theirs.
 */
export interface MolarMass {
  readonly formula: string;
  /** g/mol, an exact decimal. */
  readonly gramsPerMole: string;
}

const TESTOSTERONE: MolarMass = { formula: 'C19H28O2', gramsPerMole: '288.431' };
const ESTRADIOL: MolarMass = { formula: 'C18H24O2', gramsPerMole: '272.388' };
const CHOLESTEROL: MolarMass = { formula: 'C27H46O', gramsPerMole: '386.664' };

/** By catalogue id. */
export const molarMasses: { readonly [analyte: string]: MolarMass } = {
  testosterone: TESTOSTERONE,
  'free-testosterone': TESTOSTERONE,
  'bioavailable-testosterone': TESTOSTERONE,
  estradiol: ESTRADIOL,
  'free-estradiol': ESTRADIOL,
  estrone: { formula: 'C18H22O2', gramsPerMole: '270.372' },
  progesterone: { formula: 'C21H30O2', gramsPerMole: '314.469' },
  '17-hydroxyprogesterone': { formula: 'C21H30O3', gramsPerMole: '330.468' },
  dht: { formula: 'C19H30O2', gramsPerMole: '290.447' },
  dheas: { formula: 'C19H28O5S', gramsPerMole: '368.488' }, // the free acid, not the anion
  dhea: { formula: 'C19H28O2', gramsPerMole: '288.431' },
  androstenedione: { formula: 'C19H26O2', gramsPerMole: '286.415' },
  cortisol: { formula: 'C21H30O5', gramsPerMole: '362.466' },
  'total-cholesterol': CHOLESTEROL,
  'hdl-cholesterol': CHOLESTEROL,
  'ldl-cholesterol': CHOLESTEROL,
  'non-hdl-cholesterol': CHOLESTEROL,
  triglycerides: { formula: 'C57H104O6', gramsPerMole: '885.453' }, // as triolein
  glucose: { formula: 'C6H12O6', gramsPerMole: '180.156' },
  '25-hydroxyvitamin-d': { formula: 'C27H44O2', gramsPerMole: '400.647' }, // as D3
  'free-t4': { formula: 'C15H11I4NO4', gramsPerMole: '776.87388' },
  creatinine: { formula: 'C4H7N3O', gramsPerMole: '113.120' },
};
