import type { Source } from '../batch/source.js';
import type { AnnotateFlags } from './annotate-options.js';
import { doorOf, FHIR_SEX } from './read-door.js';

/** What the lines or messages of an input are. */
export interface BatchSource {
  readonly source: Source;
  /** Single resources, one a line, as an export of Bulk Data has them: those of a patient are brought together first. */
  readonly isPerResource: boolean;
}

/** A line with a resource that is not a Bundle: alone it says little, with the others of its patient all that came. */
function isSingleResource(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && 'resourceType' in value && value.resourceType !== 'Bundle';
  } catch {
    return false; // the reader of the line says where the fault is
  }
}

/** What an input is by the words of its first line, unless the user says it. */
export function sourceOf(head: string, { from, referenceCategory, sexFrom }: AnnotateFlags): BatchSource {
  const format = from === undefined || from === 'csv' ? (doorOf(head) ?? 'json') : from;
  switch (format) {
    case 'fhir': {
      const options = { referenceCategory, sexFrom: FHIR_SEX.filter((one) => one === sexFrom) };
      return { source: { format, options }, isPerResource: isSingleResource(head) };
    }
    case 'hl7v2': {
      const fields: readonly 'PID-8'[] = sexFrom === 'PID-8' ? ['PID-8'] : [];
      return { source: { format, options: { referenceCategory, sexFrom: fields } }, isPerResource: false };
    }
    case 'json':
      return { source: { format }, isPerResource: false };
  }
}
