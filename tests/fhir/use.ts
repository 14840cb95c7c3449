import { annotateAll, type Annotation } from '../../src/index.js';
import { fromFhir, importJson } from '../../src/fhir/index.js';

export const annotateBundle = (json: string): readonly Annotation[] =>
  annotateAll(fromFhir(importJson(json), { sexFrom: ['Patient.gender'] }));
