export type { Analyte, AnalyteId, HpoTerm, LoincCode } from './analyte.js';
export { catalogue } from './catalogue.js';
export { analyteOf, findAnalyte, findByCode, type CodedAnalyte } from './find.js';
export { foldName } from './fold-name.js';
