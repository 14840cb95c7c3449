import { expect } from 'vitest';
import type { Annotation } from '../../src/annotation.js';
import { toFhir, type FhirBundle, type FhirObservation, type ToFhirOptions } from '../../src/fhir/index.js';
import { oneLine } from '../../src/report/markdown.js';

export const observationsOf = (bundle: FhirBundle): readonly FhirObservation[] =>
  bundle.entry.flatMap(({ resource }) => (resource.resourceType === 'Observation' ? [resource] : []));

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null;

/** Every object, list and single value inside a value, itself included. */
const partsOf = (value: unknown): readonly unknown[] =>
  isObject(value) ? [value, ...Object.values(value).flatMap(partsOf)] : [value];

const isEmpty = (part: unknown): boolean => {
  if (typeof part === 'string') return part.trim() === '';
  if (typeof part === 'number') return !Number.isFinite(part);
  return !isObject(part) || Object.keys(part).length === 0;
};

const FOUND_ELSEWHERE = /^(?:https?:\/\/\S+\/)?(Observation|Patient|DiagnosticReport)\/[A-Za-z0-9.-]{1,64}$/;

const keysWith = (observation: FhirObservation, ...starts: readonly string[]): readonly string[] =>
  Object.keys(observation).filter((key) => starts.some((start) => key.startsWith(start)));

/** References that lead nowhere, ids that occur twice, and values that FHIR has no place for. */
function shapeFaults(bundle: FhirBundle): readonly string[] {
  const byUrl = new Map(bundle.entry.map(({ fullUrl, resource }) => [fullUrl, resource]));
  const parts = partsOf(bundle);
  const objects = parts.filter(isObject);
  const references = objects.flatMap(({ reference }) => (typeof reference === 'string' ? [reference] : []));
  return [
    ...(byUrl.size === bundle.entry.length ? [] : ['an id occurs twice']),
    ...bundle.entry.flatMap(({ fullUrl, resource }) => (fullUrl === `urn:uuid:${resource.id}` ? [] : [fullUrl])),
    ...references.filter((one) => !byUrl.has(one) && !FOUND_ELSEWHERE.test(one)).map((one) => `no target: ${one}`),
    ...parts.filter(isEmpty).map(() => 'an empty part'),
    ...objects.flatMap((one) =>
      'code' in one && typeof one['value'] === 'number' && one['system'] === undefined ? ['a unit code alone'] : [],
    ),
    ...observationsOf(bundle).flatMap((one) => [
      ...(keysWith(one, 'value', 'dataAbsentReason').length > 1 ? ['two values'] : []),
      ...(keysWith(one, 'effective').length > 1 ? ['two times'] : []),
      ...(one.derivedFrom ?? []).flatMap(({ reference = '' }) =>
        byUrl.has(reference) && byUrl.get(reference)?.resourceType !== 'Observation' ? ['derived from no result'] : [],
      ),
    ]),
  ];
}

/** Everything that an annotation says and the Bundle does not, and the other way round. */
function contentFaults(annotation: Annotation, bundle: FhirBundle, open: boolean): readonly string[] {
  const observations = observationsOf(bundle);
  const panels = observations.filter(({ code }) => (code.coding ?? []).some((coding) => coding.code === 'panel'));
  const members = panels.flatMap(({ hasMember = [] }) => hasMember.map(({ reference }) => reference));
  const calculated = annotation.panels.reduce((sum, panel) => sum + panel.calculated.length, 0);
  const left = open ? annotation.outcomes.filter(({ outcome }) => outcome === 'indeterminate').length : 0;
  const remarks = panels.reduce((sum, { note = [] }) => sum + note.length, 0);
  const said = annotation.setAside.length + annotation.panels.length * 2;
  const missingNotes = annotation.notes.filter((note) => {
    const written = observations.filter(({ code }) => code.coding?.[0]?.code === note.rule);
    const own = written.find(({ valueCodeableConcept }) => valueCodeableConcept?.text === oneLine(note.text));
    const citations = own?.extension?.filter(({ valueRelatedArtifact }) => valueRelatedArtifact) ?? [];
    return !own || citations.length !== new Set(note.citations).size;
  });
  return [
    ...(panels.length === annotation.panels.length ? [] : ['a panel is missing']),
    ...(new Set(members).size === members.length ? [] : ['a member of two panels']),
    ...(members.length === annotation.notes.length + calculated + left ? [] : ['the members do not sum up']),
    ...(remarks >= said + Math.min(annotation.cautions.length, 1) ? [] : ['a remark is missing']),
    ...missingNotes.map(({ rule }) => `note missing: ${rule}`),
  ];
}

/** What no validator at hand looks at, held for every Bundle. */
export function expectSound(annotation: Annotation, options: ToFhirOptions = {}): FhirBundle {
  const bundle = toFhir(annotation, options);
  expect([...shapeFaults(bundle), ...contentFaults(annotation, bundle, options.open === true)]).toEqual([]);
  return bundle;
}
