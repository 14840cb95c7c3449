import { findJsonFault } from '../batch/json-syntax.js';
import { UnusableInput } from './failure.js';
import { looksLike, resourceTypeOf } from './recognize.js';

const ACCEPTED = 'Accepted is one record as JSON: { "panels": [{ "id": "…", "observations": [ … ] }] }.';

/** Which `--from` reads what a text looks like. */
const DOORS: Readonly<Record<string, string>> = { CSV: 'csv', 'HL7 v2': 'hl7v2', FHIR: 'fhir' };

const refuseFormat = (name: string, format: string): never => {
  const door = Object.keys(DOORS).find((one) => format.startsWith(one)) ?? '';
  const read = door === '' ? 'that is not read.' : `labgloss annotate --from ${DOORS[door] ?? ''} reads it.`;
  throw new UnusableInput(`${name}: this looks like ${format}; ${read} ${ACCEPTED}`);
};

/**
 * The JSON value of a text. Throws `UnusableInput` with line and column of the first fault, or with the name of another format
 * that is recognised and not read.
 */
export function parseRecordText(text: string, name: string): unknown {
  if (text.trim() === '') throw new UnusableInput(`${name}: the input is empty. ${ACCEPTED}`);
  const value = parseJson(text, name);
  const resourceType = resourceTypeOf(value);
  return resourceType === undefined ? value : refuseFormat(name, `FHIR (${resourceType})`);
}

function parseJson(text: string, name: string): unknown {
  const fault = findFault(text);
  if (!fault.found) return fault.value;
  const format = looksLike(text);
  if (format !== undefined) return refuseFormat(name, format);
  throw new UnusableInput(`${name}${fault.message}`);
}

function findFault(text: string): { found: false; value: unknown } | { found: true; message: string } {
  try {
    return { found: false, value: JSON.parse(text) };
  } catch {
    // the engine's own message quotes the text, which may be personal data
    const fault = findJsonFault(text);
    const message = fault
      ? `:${fault.line}:${fault.column}: not JSON: found ${fault.found}, accepted is ${fault.accepted}.`
      : ': not JSON.';
    return { found: true, message };
  }
}
