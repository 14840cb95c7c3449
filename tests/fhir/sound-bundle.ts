import { expect } from 'vitest';
import type { Annotation, Note } from '../../src/annotation.js';
import { referenceLink } from '../../src/evidence/cite.js';
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

const pathsIn = (trace: Note['because']): readonly string[] =>
  'op' in trace ? trace.of.flatMap(pathsIn) : trace.observed.map(({ path }) => path);

/** The results that a note speaks of or that its rule looked at, by their place in the record. */
function resultsBehind({ panels }: Annotation, { sentences, because }: Note): readonly string[] {
  const paths = [...sentences.flatMap((sentence) => sentence.paths), ...pathsIn(because)];
  const measured = panels.flatMap(({ measurements }) => measurements.map(({ path }) => path));
  return measured.filter((path) => paths.some((one) => one === path || one.startsWith(`${path}/`)));
}

/** What a note of the Bundle rests on and does not name: its rule, its works, or a result. */
function basisOf(annotation: Annotation, bundle: FhirBundle, note: Note): readonly string[] {
  const observations = observationsOf(bundle);
  const own = observations.find(
    ({ code, valueCodeableConcept }) =>
      code.coding?.[0]?.code === note.rule && valueCodeableConcept?.text === oneLine(note.text),
  );
  const rules = (own?.extension ?? []).flatMap(({ valueUri }) => valueUri ?? []);
  const cited = (own?.extension ?? []).flatMap(({ valueRelatedArtifact }) => valueRelatedArtifact ?? []);
  const links = annotation.references
    .filter(({ id }) => note.citations.includes(id))
    .flatMap((work) => referenceLink(work) ?? []);
  const copies = new Set(
    bundle.entry.flatMap(({ fullUrl, resource }) =>
      resource.resourceType === 'Observation' && resource.device === undefined ? [fullUrl] : [],
    ),
  );
  const results = (own?.derivedFrom ?? []).filter(({ reference = '' }) => copies.has(reference));
  return [
    ...(rules.length === 1 && rules[0]?.endsWith(`:${note.rule}`) === true ? [] : ['its rule']),
    ...(own?.code.coding?.[0]?.version === note.ruleVersion ? [] : ['the version of its rule']),
    ...(cited.every(({ type, label }, at) => type === 'citation' && label === `${at + 1}`) ? [] : ['numbered works']),
    ...(cited
      .flatMap(({ url }) => url ?? [])
      .sort()
      .join(' ') === links.sort().join(' ')
      ? []
      : ['links to its works']),
    ...(results.length === resultsBehind(annotation, note).length ? [] : ['its results']),
  ].map((missing) => `${note.rule} does not name ${missing}`);
}

/** What the software says of itself, and of each rule that it leaves open. */
function originFaults({ engine }: Annotation, { entry }: FhirBundle): readonly string[] {
  const written = entry.flatMap(({ fullUrl, resource }) =>
    resource.resourceType === 'Observation' && resource.device !== undefined ? [fullUrl] : [],
  );
  const isSoftware = (reference: string | undefined): boolean =>
    entry.some(({ fullUrl, resource }) => fullUrl === reference && resource.resourceType === 'Device');
  return entry.flatMap(({ resource }) => {
    switch (resource.resourceType) {
      case 'Device':
        return resource.version.some(({ value }) => value === engine.version) ? [] : ['a Device without the version'];
      case 'Observation': {
        const isOfRule = resource.code.coding?.[0]?.version !== undefined;
        const says = resource.valueCodeableConcept ?? resource.dataAbsentReason;
        return isOfRule && says?.text === undefined ? ['neither a note nor why there is none'] : [];
      }
      case 'Provenance':
        return [
          ...(resource.target.map(({ reference }) => reference).join() === written.join() ? [] : ['other targets']),
          ...(resource.agent.every(({ who }) => isSoftware(who.reference)) ? [] : ['made by no software']),
          ...(entry.length > written.length + 2 && resource.entity === undefined ? ['made from nothing'] : []),
        ];
    }
  });
}

/** What no validator at hand looks at, held for every Bundle. */
export function expectSound(annotation: Annotation, options: ToFhirOptions = {}): FhirBundle {
  const bundle = toFhir(annotation, options);
  const faults = [
    ...shapeFaults(bundle),
    ...contentFaults(annotation, bundle, options.open === true),
    ...originFaults(annotation, bundle),
  ];
  expect(faults).toEqual([]);
  return bundle;
}

/** What a record without FHIR sources lets be counted besides: that every note names all that it rests on. */
export function expectBasis(annotation: Annotation, bundle: FhirBundle): void {
  expect(annotation.notes.flatMap((note) => basisOf(annotation, bundle, note))).toEqual([]);
}
