import type { Imported, ImportedRecord } from '../annotate.js';
import { fromFhir, importJson, type SexSource } from '../fhir/index.js';
import { fromHl7v2, Hl7v2Error } from '../hl7v2/index.js';
import type { ReferenceCategory } from '../record/types.js';
import { UnusableInput } from './failure.js';

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

function imported(text: string, name: string, door: 'fhir' | 'hl7v2', flags: DoorFlags): Imported {
  const { referenceCategory, sexFrom } = flags;
  if (door === 'fhir')
    return fromFhir(importJson(text), { referenceCategory, sexFrom: FHIR_SEX.filter((one) => one === sexFrom) });
  try {
    return fromHl7v2(text, { referenceCategory, sexFrom: sexFrom === 'PID-8' ? [sexFrom] : [] });
  } catch (error) {
    if (error instanceof Hl7v2Error) throw new UnusableInput(`${name}: ${error.message}`);
    throw error;
  }
}

/**
 * The record of the one person that FHIR resources or HL7 v2 messages are about, with all that was set aside. Throws
 * `UnusableInput` where they are about nobody or about several, and where the text cannot be read at all.
 */
export function readDoor(text: string, name: string, door: 'fhir' | 'hl7v2', flags: DoorFlags): ImportedRecord {
  const { records, setAside } = imported(text, name, door, flags);
  const [only, ...others] = records;
  if (!only)
    throw new UnusableInput(
      `${name}: no result of a person came; ${setAside.length} ${setAside.length === 1 ? 'part was' : 'parts were'} set aside.`,
    );
  if (others.length > 0)
    throw new UnusableInput(`${name}: this is about ${records.length} people; one at a time is annotated.`);
  return { ...only, setAside: [...setAside, ...only.setAside] };
}
