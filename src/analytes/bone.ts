import type { Analyte } from './analyte.js';

export type BoneId = 'bone-mineral-density' | 'bone-mineral-density-t-score' | 'bone-mineral-density-z-score';

/** Bone densitometry. */
export const bone: Readonly<Record<BoneId, Analyte>> = {
  'bone-mineral-density': {
    id: 'bone-mineral-density',
    name: 'Bone mineral density',
    inSentence: 'bone mineral density',
    names: ['bmd', 'areal bone mineral density', 'bone density'],
    loinc: [],
    unit: 'g/cm2',
    displayUnits: { si: 'g/cm2', conventional: 'g/cm2' },
    digits: 3,
    specimen: 'imaging',
  },
  'bone-mineral-density-t-score': {
    id: 'bone-mineral-density-t-score',
    name: 'Bone mineral density T-score',
    inSentence: 'bone mineral density T-score',
    names: ['t score', 'bmd t score', 'dxa t score', 'dexa t score', 'bone density t score'],
    loinc: [
      { code: '38263-0', display: 'Femur DEXA BDM T-score', property: 'score' },
      { code: '38267-1', display: 'L-spine DEXA BDM T-score', property: 'score' },
      { code: '38264-8', display: 'Hip DEXA BDM T-score', property: 'score' },
    ],
    unit: '1',
    displayUnits: { si: '1', conventional: '1' },
    digits: 2,
    specimen: 'imaging',
    signed: true,
    zeroAllowed: true,
  },
  'bone-mineral-density-z-score': {
    id: 'bone-mineral-density-z-score',
    name: 'Bone mineral density Z-score',
    inSentence: 'bone mineral density Z-score',
    names: ['z score', 'bmd z score', 'dxa z score', 'dexa z score', 'bone density z score'],
    loinc: [],
    unit: '1',
    displayUnits: { si: '1', conventional: '1' },
    digits: 2,
    specimen: 'imaging',
    signed: true,
    zeroAllowed: true,
  },
};
