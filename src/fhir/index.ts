/** The door for FHIR: resources in, records out; annotations in, R4 out. */
export type { FromFhirOptions } from './chart.js';
export type { ClassifyCondition, NamedCondition } from './conditions.js';
export type { PanelBy } from '../record/draws.js';
export { fromFhir } from './from-fhir.js';
export { importJson } from './import-json.js';
export type { NamedMedication } from './medications.js';
export type { SexSource } from './patient.js';
export type { ClassifyMedication } from './treatments.js';
export { toFhir, type ToFhirOptions } from './to-fhir.js';
export type * from './output-types.js';
