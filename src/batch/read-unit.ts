import type { Imported } from '../annotate.js';
import { fromFhir, importJson, type FromFhirOptions } from '../fhir/index.js';
import { fromHl7v2, type Hl7v2Options } from '../hl7v2/index.js';
import type { SetAside } from '../measurements/measured.js';
import { findJsonFault } from './json-syntax.js';
import type { Unit } from './shards.js';

/** What stands in a line or message. Plain data, so that it crosses to other threads and machines. */
export type Source =
  | { readonly format: 'json' }
  | { readonly format: 'fhir'; readonly options?: FromFhirOptions | undefined }
  | { readonly format: 'hl7v2'; readonly options?: Hl7v2Options | undefined };

export const unitOf = ({ format }: Source): Unit => (format === 'hl7v2' ? 'message' : 'line');

/** The inputs of `annotate` in one line or message, and what of it is in none of them. */
export interface Read {
  readonly inputs: readonly unknown[];
  readonly setAside: readonly SetAside[];
}

/** A text is not JSON. The message names the place and at most one character. */
export class JsonSyntaxError extends Error {
  override readonly name = 'JsonSyntaxError';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // the engine's own message quotes the text, which may be personal data
    const fault = findJsonFault(text);
    throw new JsonSyntaxError(
      fault ? `not JSON at column ${fault.column}: found ${fault.found}, accepted is ${fault.accepted}` : 'not JSON',
    );
  }
}

/** What belongs to no record is carried by the only one there is: of two, neither is chosen. */
function carried({ records, setAside }: Imported): Read {
  const [only, ...others] = records;
  if (!only || others.length > 0) return { inputs: records, setAside };
  return { inputs: [{ ...only, setAside: [...setAside, ...only.setAside] }], setAside: [] };
}

/**
 * Reads one line or message.
 *
 * @throws JsonSyntaxError, LabRecordError or Hl7v2Error when it cannot be read.
 */
export function readUnit(text: string, source: Source): Read {
  switch (source.format) {
    case 'json':
      return { inputs: [parse(text)], setAside: [] };
    case 'fhir':
      return carried(fromFhir(importJson(text), source.options));
    case 'hl7v2':
      return carried(fromHl7v2(text, source.options));
  }
}
