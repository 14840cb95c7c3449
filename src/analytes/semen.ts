import type { Analyte } from './analyte.js';

export type SemenId =
  | 'sperm-concentration'
  | 'total-sperm-count'
  | 'sperm-progressive-motility'
  | 'sperm-total-motility'
  | 'sperm-normal-morphology'
  | 'sperm-vitality'
  | 'semen-volume';

/** Semen examination. */
export const semen: Readonly<Record<SemenId, Analyte>> = {
  'sperm-concentration': {
    id: 'sperm-concentration',
    name: 'Sperm concentration',
    inSentence: 'sperm concentration',
    names: [
      'sperm count per ml',
      'sperm density',
      'spermatozoa concentration',
      'concentration of spermatozoa',
      'sperm #',
      'sperm conc',
    ],
    loinc: [{ code: '9780-8', display: 'Sperm # Smn', property: 'number' }],
    unit: '10*6/mL',
    displayUnits: { si: '10*6/mL', conventional: '10*6/mL' },
    digits: 3,
    specimen: 'semen',
    zeroAllowed: true,
  },
  'total-sperm-count': {
    id: 'total-sperm-count',
    name: 'Total sperm count',
    inSentence: 'total sperm count',
    names: [
      'total sperm number',
      'total sperm',
      'sperm count total',
      'sperm number per ejaculate',
      'total sperm per ejaculate',
    ],
    loinc: [],
    unit: '10*6',
    displayUnits: { si: '10*6', conventional: '10*6' },
    digits: 3,
    specimen: 'semen',
    zeroAllowed: true,
  },
  'sperm-progressive-motility': {
    id: 'sperm-progressive-motility',
    name: 'Progressive sperm motility',
    inSentence: 'progressive sperm motility',
    names: ['progressive motility', 'sperm progressive', 'sperm prog', 'motility progressive', 'pr motility'],
    loinc: [{ code: '14194-5', display: 'Sperm Prog NFr Smn', property: 'fraction' }],
    unit: '%',
    displayUnits: { si: '%', conventional: '%' },
    digits: 2,
    specimen: 'semen',
    zeroAllowed: true,
  },
  'sperm-total-motility': {
    id: 'sperm-total-motility',
    name: 'Total sperm motility',
    inSentence: 'total sperm motility',
    names: ['total motility', 'sperm motile', 'sperm motility', 'motility total', 'sperm motility total'],
    loinc: [{ code: '6800-7', display: 'Sperm Motile NFr Smn', property: 'fraction' }],
    unit: '%',
    displayUnits: { si: '%', conventional: '%' },
    digits: 2,
    specimen: 'semen',
    zeroAllowed: true,
  },
  'sperm-normal-morphology': {
    id: 'sperm-normal-morphology',
    name: 'Sperm of typical form',
    inSentence: 'sperm of typical form',
    names: [
      'normal forms',
      'sperm morphology',
      'sperm norm',
      'normal morphology',
      'sperm normal forms',
      'typical forms',
      'morphology normal forms',
      'sperm normal morphology kruger',
      'kruger morphology',
    ],
    loinc: [{ code: '10622-9', display: 'Sperm Norm NFr Smn', property: 'fraction' }],
    unit: '%',
    displayUnits: { si: '%', conventional: '%' },
    digits: 2,
    specimen: 'semen',
    zeroAllowed: true,
  },
  'sperm-vitality': {
    id: 'sperm-vitality',
    name: 'Sperm vitality',
    inSentence: 'sperm vitality',
    names: ['sperm viability', 'sperm viable', 'live sperm', 'vitality sperm'],
    loinc: [{ code: '10613-8', display: 'Sperm Viable NFr Smn', property: 'fraction' }],
    unit: '%',
    displayUnits: { si: '%', conventional: '%' },
    digits: 2,
    specimen: 'semen',
    zeroAllowed: true,
  },
  'semen-volume': {
    id: 'semen-volume',
    name: 'Semen volume',
    inSentence: 'semen volume',
    names: ['ejaculate volume', 'volume of semen', 'volume of ejaculate', 'semen vol'],
    loinc: [],
    unit: 'mL',
    displayUnits: { si: 'mL', conventional: 'mL' },
    digits: 2,
    specimen: 'semen',
  },
};
