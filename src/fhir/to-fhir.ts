import type { Annotation } from '../annotation.js';
import { oneLine } from '../report/markdown.js';
import { calculatedObservation } from './calculated-observation.js';
import { noteObservation } from './note-observation.js';
import { openObservation } from './open-observation.js';
import { deviceOf, provenanceOf } from './origin.js';
import type { FhirBundle, FhirObservation, FhirResource } from './output-types.js';
import { panelFor, panelObservation } from './panel-observation.js';
import { resultObservation } from './result-observation.js';
import { urn, writingOf, type ToFhirOptions, type Writing } from './writing.js';

export type { ToFhirOptions };

/** One panel of notes, the notes that are said with it, its calculated quantities and, if asked for, what could not be judged. */
function panelsOf(writing: Writing, open: boolean): readonly FhirObservation[] {
  const { annotation } = writing;
  return annotation.panels.flatMap((panel) => {
    const isHere = ({ panels }: { readonly panels: readonly string[] }): boolean =>
      panelFor(annotation, panels) === panel;
    const notes = annotation.notes.filter(isHere);
    const members = [
      ...notes.map((note) => noteObservation(writing, note)),
      ...panel.calculated.map((calculated) => calculatedObservation(writing, panel, calculated)),
      ...annotation.outcomes
        .filter((outcome) => open && outcome.outcome === 'indeterminate' && isHere(outcome))
        .map((outcome) => openObservation(writing, outcome)),
    ];
    const titles = notes.map(({ title }) => oneLine(title));
    return [
      panelObservation(
        writing,
        panel,
        titles,
        members.map(({ id }) => urn(id)),
      ),
      ...members,
    ];
  });
}

function entryOf(resource: FhirResource, isTransaction: boolean): FhirBundle['entry'][number] {
  const request = { method: 'PUT', url: `${resource.resourceType}/${resource.id}` } as const;
  return { fullUrl: `urn:uuid:${resource.id}`, resource, ...(isTransaction && { request }) };
}

/**
 * An annotation as FHIR R4: new Observations beside those of the laboratory, which stay as they are. A panel with its notes and
 * calculated quantities as members, the software as Device, a Provenance, and the citations in HL7's own extension. Results are
 * referred to by the source they came with; one without such a source is written as printed, so that every reference resolves.
 * The same annotation gives the same Bundle, ids included.
 *
 * @throws RangeError when `subject` or `recorded` is malformed.
 * @example
 * toFhir(annotate(record), { subject: 'Patient/1' }).entry.map(({ resource }) => resource.resourceType)
 * // ['Device', 'Observation', 'Observation', 'Provenance']
 */
export function toFhir(annotation: Annotation, options: ToFhirOptions = {}): FhirBundle {
  const { recorded, open = false, bundle: type = 'collection' } = options;
  const writing = writingOf(annotation, options);
  const said = panelsOf(writing, open);
  const copies = [...writing.results.values()]
    .filter(({ isCopy }) => isCopy)
    .map((result) => resultObservation(writing, result));
  const targets = said.map(({ id }) => urn(id));
  const provenance = targets.length === 0 ? [] : [provenanceOf(writing, targets, recorded)];
  const resources = [deviceOf(writing), ...said, ...copies, ...provenance];
  return {
    resourceType: 'Bundle',
    id: writing.idOf('bundle'),
    type,
    ...(recorded !== undefined && { timestamp: recorded }),
    entry: resources.map((resource) => entryOf(resource, type === 'transaction')),
  };
}
