import { expect } from 'vitest';
import { toFhir, type FhirBundle, type FhirObservation, type ToFhirOptions } from '../../src/fhir/index.js';
import type { Annotation } from '../../src/annotation.js';

export const observationsOf = (bundle: FhirBundle): readonly FhirObservation[] =>
  bundle.entry.flatMap(({ resource }) => (resource.resourceType === 'Observation' ? [resource] : []));

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null;

/** Every object inside a value, itself included. */
export function objectsIn(value: unknown): readonly { readonly [key: string]: unknown }[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

const leavesOf = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value.length === 0 ? [value] : value.flatMap(leavesOf);
  if (isObject(value)) return Object.keys(value).length === 0 ? [value] : Object.values(value).flatMap(leavesOf);
  return [value];
};

const FOUND_ELSEWHERE = /^(?:https?:\/\/\S+\/)?(Observation|Patient|DiagnosticReport)\/[A-Za-z0-9.-]{1,64}$/;

/** What no validator at hand looks at, held for every Bundle. */
export function expectSound(annotation: Annotation, options?: ToFhirOptions): FhirBundle {
  const bundle = toFhir(annotation, options);
  const urls = bundle.entry.map(({ fullUrl }) => fullUrl);
  expect(new Set(urls).size).toBe(urls.length);
  for (const { fullUrl, resource } of bundle.entry) expect(fullUrl).toBe(`urn:uuid:${resource.id}`);

  const known = new Set(urls);
  for (const { reference } of objectsIn(bundle)) {
    if (typeof reference !== 'string') continue;
    if (!known.has(reference)) expect(reference).toMatch(FOUND_ELSEWHERE);
  }

  for (const leaf of leavesOf(bundle)) {
    expect(['string', 'number']).toContain(typeof leaf);
    if (typeof leaf === 'string') expect(leaf.trim()).not.toBe('');
    if (typeof leaf === 'number') expect(Number.isFinite(leaf)).toBe(true);
  }

  const observations = observationsOf(bundle);
  const byUrl = new Map(bundle.entry.map(({ fullUrl, resource }) => [fullUrl, resource]));
  for (const observation of observations) {
    const values = Object.keys(observation).filter((key) => key.startsWith('value') || key === 'dataAbsentReason');
    expect(values.length).toBeLessThanOrEqual(1);
    const times = Object.keys(observation).filter((key) => key.startsWith('effective'));
    expect(times.length).toBeLessThanOrEqual(1);
    for (const { reference = '' } of observation.derivedFrom ?? [])
      if (byUrl.has(reference)) expect(byUrl.get(reference)?.resourceType).toBe('Observation');
  }
  for (const one of objectsIn(bundle)) if ('code' in one && 'value' in one) expect(one['system']).toBeDefined();

  const panels = observations.filter(({ code }) => code.coding?.some(({ code }) => code === 'panel'));
  expect(panels).toHaveLength(annotation.panels.length);
  const members = panels.flatMap(({ hasMember = [] }) => hasMember.map(({ reference }) => reference));
  expect(new Set(members).size).toBe(members.length);
  const calculated = annotation.panels.reduce((sum, panel) => sum + panel.calculated.length, 0);
  const open =
    options?.open === true ? annotation.outcomes.filter(({ outcome }) => outcome === 'indeterminate').length : 0;
  expect(members).toHaveLength(annotation.notes.length + calculated + open);

  for (const note of annotation.notes) {
    const written = observations.filter(
      ({ code, valueCodeableConcept }) =>
        code.coding?.[0]?.code === note.rule &&
        valueCodeableConcept?.text === note.text.replace(/\s+/g, ' ').replace(/\p{Cf}/gu, ''),
    );
    expect(written.length, note.rule).toBeGreaterThan(0);
    expect(written[0]?.extension?.flatMap(({ valueRelatedArtifact }) => valueRelatedArtifact ?? [])).toHaveLength(
      new Set(note.citations).size,
    );
  }
  return bundle;
}
