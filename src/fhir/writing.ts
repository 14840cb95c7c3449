import type { AnnotatedPanel, Annotation, Measurement } from '../annotation.js';
import { referenceLink } from '../evidence/cite.js';
import { stableUuid } from '../notes/stable-uuid.js';
import { canonicalJson } from '../notes/digest.js';
import { escapeMarkdown, oneLine, type Mark } from '../report/markdown.js';
import { referenceTexts } from '../report/references.js';
import { fhirDateTime } from './date-time.js';
import type { FhirAnnotation, FhirExtension, FhirObservation, FhirReference } from './output-types.js';
import { SOFTWARE_ASSERTED } from './systems.js';

/** What the annotation itself does not carry. */
export interface ToFhirOptions {
  /** Reference to the Patient ('Patient/123'), where the annotation does not carry one. */
  readonly subject?: string | undefined;
  /** When this was written, as an instant ('2026-03-02T10:00:00Z'): this library has no clock. */
  readonly recorded?: string | undefined;
  /** 'transaction' writes each resource under its own id, so that a rerun updates instead of adding. */
  readonly bundle?: 'collection' | 'transaction' | undefined;
  /** One more Observation for each rule that could not be evaluated, with what is missing. */
  readonly open?: boolean | undefined;
  /** The security label AIAST on everything that is written; on by default. */
  readonly securityLabel?: boolean | undefined;
}

/** What every resource of one Bundle is written with. */
export interface Writing {
  readonly annotation: Annotation;
  /** The id of a resource: the same for the same record and key. */
  readonly idOf: (...key: readonly string[]) => string;
  readonly meta: Pick<FhirObservation, 'meta'>;
  /** What each Observation of ours begins with. */
  readonly common: Pick<FhirObservation, 'meta' | 'subject' | 'issued' | 'device' | 'language'>;
  readonly author: string;
  readonly results: ReadonlyMap<string, Result>;
  readonly deviceId: string;
}

/** A measured result with what refers to it: the source it came with, or else a copy in the Bundle. */
export interface Result {
  readonly measurement: Measurement;
  readonly panel: AnnotatedPanel;
  readonly reference: FhirReference;
  readonly isCopy: boolean;
}

export const urn = (id: string): FhirReference => ({ reference: `urn:uuid:${id}` });

const ID = String.raw`[A-Za-z0-9.-]{1,64}?`;
const UUID = String.raw`urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}`;
const REFERENCE = new RegExp(
  String.raw`^(?:(?:https?://[A-Za-z0-9._~:/%-]+/)?([A-Z][A-Za-z]+)/${ID}(?:/_history/${ID})?|${UUID})(?=#|\.component\[|$)`,
);

/**
 * A source as a reference to a resource of one type, without the part inside it; nothing for a source of another form.
 *
 * @example referenceTo('Observation', 'Observation/77.component[0]') // { reference: 'Observation/77' }
 * @example referenceTo('Observation', 'row 3') // undefined
 */
export function referenceTo(type: string | undefined, source: string | undefined): FhirReference | undefined {
  const [reference, named] = (source === undefined ? undefined : REFERENCE.exec(source)) ?? [];
  if (reference === undefined || (type !== undefined && named !== undefined && named !== type)) return undefined;
  return { reference };
}

function subjectOf({ subject }: Annotation, given: string | undefined): FhirReference | undefined {
  if (given !== undefined) {
    const reference = referenceTo('Patient', given);
    if (!reference) throw new RangeError("options.subject is no reference to a Patient, such as 'Patient/123'");
    return reference;
  }
  const identifier = oneLine(subject.id ?? '');
  return (
    referenceTo('Patient', subject.source) ?? (identifier === '' ? undefined : { identifier: { value: identifier } })
  );
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

function resultsOf({ panels }: Annotation, idOf: Writing['idOf']): ReadonlyMap<string, Result> {
  return new Map(
    panels.flatMap((panel) =>
      panel.measurements.map((measurement): readonly [string, Result] => {
        const known = referenceTo('Observation', measurement.source);
        const reference = known ?? urn(idOf('result', measurement.path));
        return [measurement.path, { measurement, panel, reference, isCopy: !known }];
      }),
    ),
  );
}

/** @throws RangeError for an option that is no reference or no instant. */
export function writingOf(annotation: Annotation, options: ToFhirOptions): Writing {
  const { recorded, securityLabel = true } = options;
  if (recorded !== undefined && !INSTANT.test(recorded))
    throw new RangeError("options.recorded is no instant with its offset, such as '2026-03-02T10:00:00Z'");
  const { engine, inputDigest, panels } = annotation;
  const subject = subjectOf(annotation, options.subject);
  const sources = panels.map((panel) => [panel.id, panel.source, panel.measurements.map(({ source }) => source)]);
  const seed = canonicalJson([inputDigest, subject ?? null, sources]);
  const idOf: Writing['idOf'] = (...key) => stableUuid(canonicalJson([seed, ...key]));
  const deviceId = stableUuid(canonicalJson(['device', engine]));
  const meta = securityLabel ? { meta: { security: [SOFTWARE_ASSERTED] } } : {};
  return {
    annotation,
    idOf,
    meta,
    common: {
      ...meta,
      language: 'en',
      ...(subject && { subject }),
      ...(recorded !== undefined && { issued: recorded }),
      device: urn(deviceId),
    },
    author: `${engine.name} ${engine.version}`,
    results: resultsOf(annotation, idOf),
    deviceId,
  };
}

/** The day or the days between which the results of some panels were collected, as far as stated. */
export function effectiveOf(
  panels: readonly AnnotatedPanel[],
): Pick<FhirObservation, 'effectiveDateTime' | 'effectivePeriod'> {
  const times = panels.map(fhirDateTime);
  const [start, end] = [times[0], times.at(-1)];
  if (end === undefined) return {};
  return start === undefined || start === end ? { effectiveDateTime: end } : { effectivePeriod: { start, end } };
}

const OBSERVATION_PATH = /^\/panels\/\d+\/observations\/\d+/;

/** The results behind some paths into the record, each once. */
export function resultsAt({ results }: Writing, paths: readonly string[]): readonly Result[] {
  const found = paths.map((path) => results.get(OBSERVATION_PATH.exec(path)?.[0] ?? ''));
  return [...new Set(found.filter((result) => result !== undefined))];
}

/** References, each once, as the list of a resource; an empty list is left out. */
export function derivedFrom(references: readonly FhirReference[]): Pick<FhirObservation, 'derivedFrom'> {
  const distinct = [...new Map(references.map((one) => [one.reference, one])).values()];
  return distinct.length === 0 ? {} : { derivedFrom: distinct };
}

/** Works as HL7's extension for citations, numbered in their order, and the marks that stand for them in Markdown. */
export function citationsOf(
  { annotation }: Writing,
  ids: readonly string[],
): { readonly extensions: readonly FhirExtension[]; readonly mark: Mark } {
  const cited = [...new Set(ids)];
  const textOf = referenceTexts(annotation);
  const works = new Map(annotation.references.map((work) => [work.id, work]));
  return {
    extensions: cited.map((id, at) => {
      const work = works.get(id);
      const url = work && referenceLink(work);
      return {
        url: 'http://hl7.org/fhir/StructureDefinition/workflow-relatedArtifact',
        valueRelatedArtifact: {
          type: 'citation',
          label: String(at + 1),
          citation: escapeMarkdown(textOf(id)),
          ...(url !== undefined && { url }),
        },
      };
    }),
    mark: (citations) => {
      const numbers = [...new Set(citations)].map((id) => cited.indexOf(id) + 1).sort((a, b) => a - b);
      return numbers.length === 0 ? '' : String.raw` \[${numbers.join(', ')}\]`;
    },
  };
}

/** Notes of ours in Markdown; an empty text is left out. */
export function remarks({ author }: Writing, texts: readonly string[]): { readonly note?: readonly FhirAnnotation[] } {
  const said = texts.filter((text) => text !== '');
  return said.length === 0 ? {} : { note: said.map((text) => ({ authorString: author, text })) };
}
