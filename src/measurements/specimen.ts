import type { Analyte } from '../analytes/analyte.js';

const WORDS: Readonly<Record<Analyte['specimen'], ReadonlySet<string>>> = {
  blood: new Set([
    'serum',
    'plasma',
    'serum or plasma',
    'serum/plasma',
    'blood',
    'venous blood',
    'whole blood',
    'ser',
    'plas',
    'serpl',
    'ser/plas',
    'bld',
    'sst',
    'lithium heparin plasma',
    'edta plasma',
    'edta blood',
    'edta whole blood',
  ]),
  semen: new Set(['semen', 'ejaculate', 'seminal fluid', 'smn']),
  imaging: new Set(),
};

/** Only the specimens that the intervals of an analyte are for; a result that names none is taken as one of them. */
export const fitsSpecimen = (specimen: string | undefined, analyte: Analyte): boolean =>
  specimen === undefined || WORDS[analyte.specimen].has(specimen.trim().toLowerCase());
