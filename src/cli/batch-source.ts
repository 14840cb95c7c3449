import type { Source } from '../batch/source.js';
import type { AnnotateFlags } from './annotate-options.js';
import { fhirOptions, hl7v2Options } from './read-door.js';
import { doorOf, resourceTypeOf } from './recognize.js';

/** What the lines or messages of an input are. */
export interface BatchSource {
  readonly source: Source;
  /** Single resources, one a line, as an export of Bulk Data has them: those of a patient are brought together first. */
  readonly isPerResource: boolean;
}

/** A line with a resource that is not a Bundle: alone it says little, with the others of its patient all that came. */
function isSingleResource(line: string): boolean {
  try {
    return (resourceTypeOf(JSON.parse(line)) ?? 'Bundle') !== 'Bundle';
  } catch {
    return false; // the reader of the line says where the fault is
  }
}

/** What an input is by the words of its first line, unless the user says it. */
export function sourceOf(head: string, flags: AnnotateFlags): BatchSource {
  const { from } = flags;
  const format = from === undefined || from === 'csv' ? (doorOf(head) ?? 'json') : from;
  switch (format) {
    case 'fhir':
      return { source: { format, options: fhirOptions(flags) }, isPerResource: isSingleResource(head) };
    case 'hl7v2':
      return { source: { format, options: hl7v2Options(flags) }, isPerResource: false };
    case 'json':
      return { source: { format }, isPerResource: false };
  }
}
