import type { Imported } from '../annotate.js';
import { fromFhir, importJson, type FromFhirOptions } from '../fhir/index.js';
import { sexSources } from '../fhir/patient.js';
import { fromHl7v2, type Hl7v2Options } from '../hl7v2/index.js';
import type { ReferenceCategory } from '../record/types.js';

/** What the user says of FHIR resources or of HL7 v2 messages. */
interface DoorFlags {
  readonly referenceCategory?: ReferenceCategory;
  readonly sexFrom?: string | undefined;
}

/** The same as options of `fromFhir`. */
export const fhirOptions = ({ referenceCategory, sexFrom }: DoorFlags): FromFhirOptions => ({
  referenceCategory,
  sexFrom: sexSources.filter((one) => one === sexFrom),
});

/** The same as options of `fromHl7v2`. */
export const hl7v2Options = ({ referenceCategory, sexFrom }: DoorFlags): Hl7v2Options => ({
  referenceCategory,
  sexFrom: sexFrom === 'PID-8' ? [sexFrom] : [],
});

/** What FHIR resources or HL7 v2 messages hold. Throws the error of the door for what cannot be read at all. */
export const readDoor = (text: string, door: 'fhir' | 'hl7v2', flags: DoorFlags): Imported =>
  door === 'fhir' ? fromFhir(importJson(text), fhirOptions(flags)) : fromHl7v2(text, hl7v2Options(flags));
