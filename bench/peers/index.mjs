// Everything that is measured beside labgloss. Loaded by ../run.mjs under --peers.
export { bundleOf } from './bundles.mjs';
export { cqlBundle, cqlParameters } from './cql.mjs';
export { fhirPath } from './fhirpath.mjs';
export { jsonRulesEngine } from './json-rules-engine.mjs';
export { ucumLhc } from './ucum.mjs';
