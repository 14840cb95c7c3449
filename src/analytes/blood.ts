import type { Analyte } from './analyte.js';

export type BloodId = 'hematocrit' | 'hemoglobin';

/** Blood count. */
export const blood: Readonly<Record<BloodId, Analyte>> = {
  hematocrit: {
    id: 'hematocrit',
    name: 'Hematocrit',
    inSentence: 'hematocrit',
    names: [
      'haematocrit',
      'hct',
      'packed cell volume',
      'pcv',
      'hkr',
      'hematokrit',
      'hämatokrit',
      'hematocrito',
      'hematocrite',
      'hématocrite',
      'evf',
    ],
    loinc: [
      { code: '4544-3', display: 'Hematocrit [Volume Fraction] of Blood by Automated count', property: 'fraction' },
      { code: '20570-8', display: 'Hct VFr Bld', property: 'fraction' },
      { code: '4545-0', display: 'Hct VFr Bld Spun', property: 'fraction' },
      { code: '48703-3', display: 'Hematocrit [Volume Fraction] of Blood by Estimated', property: 'fraction' },
    ],
    terms: {
      low: { code: 'HP:0031851', display: 'Reduced hematocrit' },
      high: { code: 'HP:0001899', display: 'Increased hematocrit' },
    },
    unit: 'L/L',
    displayUnits: { si: 'L/L', conventional: '%' },
    digits: 3,
    specimen: 'blood',
  },
  hemoglobin: {
    // mmol/L counts monomers in one convention and tetramers in another, four-fold apart: recorded as it came.
    id: 'hemoglobin',
    name: 'Hemoglobin',
    inSentence: 'hemoglobin',
    names: ['haemoglobin', 'hgb', 'hb', 'hemoglobina', 'hemoglobine', 'hämoglobin'],
    loinc: [
      { code: '718-7', display: 'Hemoglobin [Mass/volume] in Blood', property: 'mass' },
      { code: '59260-0', display: 'Hgb Bld-sCnc', property: 'moles' },
    ],
    unit: 'g/L',
    otherUnits: ['mmol/L'],
    displayUnits: { si: 'g/L', conventional: 'g/dL' },
    digits: 3,
    specimen: 'blood',
  },
};
