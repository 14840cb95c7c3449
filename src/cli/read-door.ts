import type { Imported } from '../annotate.js';
import { fromFhir, importJson, type SexSource } from '../fhir/index.js';
import { fromHl7v2 } from '../hl7v2/index.js';
import type { ReferenceCategory } from '../record/types.js';

/** Elements of a FHIR Patient that may state a sex. */
export const FHIR_SEX: readonly SexSource[] = [
  'Patient.gender',
  'us-core-birthsex',
  'us-core-sex',
  'us-core-individual-sex',
  'patient-sexParameterForClinicalUse',
];

/** What the user says of FHIR resources or of HL7 v2 messages. */
interface DoorFlags {
  readonly referenceCategory?: ReferenceCategory;
  readonly sexFrom?: string;
}

const isHl7v2 = (text: string): boolean => /^\s*(?:FHS|BHS|MSH)[|^]/.test(text);

const isResource = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'resourceType' in value && typeof value.resourceType === 'string';

function isFhir(text: string): boolean {
  if (!text.includes('"resourceType"')) return false;
  try {
    const value: unknown = JSON.parse(text);
    return isResource(value) || (Array.isArray(value) && value.length > 0 && value.every(isResource));
  } catch {
    return false; // the reader of JSON says where the fault is
  }
}

/** What a text that is neither a table nor a record is, by its own words. */
export const doorOf = (text: string): 'fhir' | 'hl7v2' | undefined =>
  isHl7v2(text) ? 'hl7v2' : isFhir(text) ? 'fhir' : undefined;

/** What FHIR resources or HL7 v2 messages hold. Throws the error of the door for what cannot be read at all. */
export function readDoor(text: string, door: 'fhir' | 'hl7v2', { referenceCategory, sexFrom }: DoorFlags): Imported {
  return door === 'fhir'
    ? fromFhir(importJson(text), { referenceCategory, sexFrom: FHIR_SEX.filter((one) => one === sexFrom) })
    : fromHl7v2(text, { referenceCategory, sexFrom: sexFrom === 'PID-8' ? [sexFrom] : [] });
}
