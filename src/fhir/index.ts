/** FHIR R4 out. */
export { toFhir, type ToFhirOptions } from './to-fhir.js';
export type * from './output-types.js';
