/** The parts of FHIR R4 that are written here, as plain structure: no package of types is needed to read them. */

export interface FhirCoding {
  readonly system: string;
  readonly version?: string;
  readonly code: string;
  readonly display?: string;
}

/** A CodeableConcept of FHIR R4. */
export interface FhirConcept {
  readonly coding?: readonly FhirCoding[];
  readonly text?: string;
}

/** A Reference of FHIR R4. */
export interface FhirReference {
  readonly reference?: string;
  readonly identifier?: { readonly value: string };
  readonly display?: string;
}

/** A Quantity of FHIR R4. */
export interface FhirQuantity {
  readonly value: number;
  readonly comparator?: '<' | '<=' | '>=' | '>';
  readonly unit?: string;
  readonly system?: 'http://unitsofmeasure.org';
  readonly code?: string;
}

/** An Extension of FHIR R4. */
export interface FhirExtension {
  readonly url: string;
  readonly valueUri?: string;
  readonly valueCode?: string;
  readonly valueRelatedArtifact?: {
    readonly type: 'citation';
    readonly label: string;
    readonly citation: string;
    readonly url?: string;
  };
}

/** An Annotation of FHIR R4. */
export interface FhirAnnotation {
  readonly authorString: string;
  /** Markdown. */
  readonly text: string;
}

interface FhirResourceParts {
  readonly id: string;
  readonly meta?: { readonly security: readonly FhirCoding[] };
  readonly language: 'en';
}

/** A Device of FHIR R4: the software that wrote the rest. */
export interface FhirDevice extends FhirResourceParts {
  readonly resourceType: 'Device';
  readonly status: 'active';
  readonly deviceName: readonly { readonly name: string; readonly type: 'model-name' }[];
  readonly type: FhirConcept;
  readonly version: readonly { readonly type: FhirConcept; readonly value: string }[];
  readonly note: readonly FhirAnnotation[];
}

/** An Observation of FHIR R4. */
export interface FhirObservation extends FhirResourceParts {
  readonly resourceType: 'Observation';
  readonly text: { readonly status: 'generated'; readonly div: string };
  readonly extension?: readonly FhirExtension[];
  readonly identifier?: readonly { readonly value: string }[];
  readonly status: string;
  readonly category?: readonly FhirConcept[];
  readonly code: FhirConcept;
  readonly subject?: FhirReference;
  readonly effectiveDateTime?: string;
  readonly effectivePeriod?: { readonly start: string; readonly end: string };
  readonly issued?: string;
  readonly valueQuantity?: FhirQuantity;
  readonly valueRange?: { readonly low: FhirQuantity; readonly high: FhirQuantity };
  readonly valueString?: string;
  readonly valueCodeableConcept?: FhirConcept;
  readonly dataAbsentReason?: FhirConcept;
  readonly interpretation?: readonly FhirConcept[];
  readonly note?: readonly FhirAnnotation[];
  readonly method?: FhirConcept;
  readonly specimen?: FhirReference;
  readonly device?: FhirReference;
  readonly referenceRange?: readonly {
    readonly low?: FhirQuantity;
    readonly high?: FhirQuantity;
    readonly text?: string;
  }[];
  readonly hasMember?: readonly FhirReference[];
  readonly derivedFrom?: readonly FhirReference[];
  readonly component?: readonly { readonly code: FhirConcept; readonly valueCodeableConcept: FhirConcept }[];
}

/** A Provenance of FHIR R4. */
export interface FhirProvenance extends FhirResourceParts {
  readonly resourceType: 'Provenance';
  readonly target: readonly FhirReference[];
  readonly recorded?: string;
  readonly _recorded?: { readonly extension: readonly FhirExtension[] };
  readonly agent: readonly { readonly type: FhirConcept; readonly who: FhirReference }[];
  readonly entity?: readonly { readonly role: 'source'; readonly what: FhirReference }[];
}

/** A resource that `toFhir` writes. */
export type FhirResource = FhirDevice | FhirObservation | FhirProvenance;

/** A Bundle of FHIR R4. */
export interface FhirBundle {
  readonly resourceType: 'Bundle';
  readonly id: string;
  readonly type: 'collection' | 'transaction';
  readonly timestamp?: string;
  readonly entry: readonly {
    readonly fullUrl: string;
    readonly resource: FhirResource;
    readonly request?: { readonly method: 'PUT'; readonly url: string };
  }[];
}
