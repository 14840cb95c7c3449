import type { Imported } from '../annotate.js';
import { Hl7v2Error } from '../hl7v2/index.js';
import { LabRecordError } from '../record/error.js';
import type { LabRecord } from '../record/types.js';
import { UnusableInput } from './failure.js';
import { parseRecordText } from './parse-record-text.js';
import { isTable, readTableText, type InputFlags } from './read-csv.js';
import { readDoor } from './read-door.js';
import { doorOf } from './recognize.js';

/** The problems of a record as a list, each with its path. */
function structureMessage(name: string, { problems }: LabRecordError): string {
  const lines = problems.map(
    ({ path, found, accepted }) => `  ${path === '' ? '(the input)' : path}: found ${found}, accepted is ${accepted}`,
  );
  return [`${name}: this is not a record that can be read.`, ...lines].join('\n');
}

/** What a text holds, by the door that reads it. A table is told by the name of its file, everything else by its own words. */
export function readRecords(text: string, file: string, name: string, flags: InputFlags): Imported {
  if (isTable(file, flags)) return readTableText(text, name, flags);
  const door = flags.from ?? doorOf(text);
  if (door === 'fhir' || door === 'hl7v2') return readDoor(text, door, flags);
  // the type is a promise of the caller that is checked when the record is read
  return { records: [{ record: parseRecordText(text, name) as LabRecord, setAside: [] }], setAside: [] };
}

/** What comes of an input, or why it cannot be used, said with its name. */
export function usable<Result>(name: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof LabRecordError) throw new UnusableInput(structureMessage(name, error));
    if (error instanceof Hl7v2Error) throw new UnusableInput(`${name}: ${error.message}`);
    throw error;
  }
}
