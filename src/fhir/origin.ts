import { escapeMarkdown } from '../report/markdown.js';
import type { FhirDevice, FhirProvenance, FhirReference } from './output-types.js';
import { referenceTo, remarks, urn, type Writing } from './writing.js';

/** The software with the versions of everything that decides what it says: one Device for all records. */
export function deviceOf(writing: Writing): FhirDevice {
  const { engine, intendedUse } = writing.annotation;
  const { ruleset, evidence } = engine;
  return {
    resourceType: 'Device',
    id: writing.deviceId,
    ...writing.meta,
    language: 'en',
    status: 'active',
    deviceName: [{ name: engine.name, type: 'model-name' }],
    type: { text: 'software' },
    version: [
      { type: { text: 'package' }, value: engine.version },
      { type: { text: 'rules' }, value: `${ruleset.version} (${ruleset.hash})` },
      { type: { text: 'evidence' }, value: `${evidence.version} (${evidence.hash})` },
    ],
    note: remarks(writing, [escapeMarkdown(intendedUse)]).note ?? [],
  };
}

const unknownTime = {
  _recorded: {
    extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
  },
} as const;

/** By what the Observations were made, and from which results and reports. */
export function provenanceOf(
  writing: Writing,
  targets: readonly FhirReference[],
  recorded: string | undefined,
): FhirProvenance {
  const { annotation, results } = writing;
  const reports = annotation.panels
    .map(({ source }) => referenceTo(undefined, source))
    .filter((one) => one !== undefined);
  const sources = [...[...results.values()].map(({ reference }) => reference), ...reports];
  const distinct = [...new Map(sources.map((one) => [one.reference, one])).values()];
  return {
    resourceType: 'Provenance',
    id: writing.idOf('provenance'),
    ...writing.meta,
    language: 'en',
    target: targets,
    ...(recorded === undefined ? unknownTime : { recorded }),
    agent: [
      {
        type: {
          coding: [{ system: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type', code: 'assembler' }],
        },
        who: urn(writing.deviceId),
      },
    ],
    ...(distinct.length > 0 && { entity: distinct.map((what) => ({ role: 'source', what }) as const) }),
  };
}
