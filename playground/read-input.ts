import type { Imported, ImportedRecord } from '../src/annotate.js';
import { findJsonFault } from '../src/batch/json-syntax.js';
import { CsvError, fromCsv } from '../src/csv/index.js';
import { doorOf, looksLike, type InputFormat } from '../src/cli/recognize.js';
import { fromFhir, importJson } from '../src/fhir/index.js';
import { sexSources } from '../src/fhir/patient.js';
import { fromHl7v2, Hl7v2Error } from '../src/hl7v2/index.js';
import { LabRecordError } from '../src/record/error.js';

/** Which sex-specific intervals apply to what comes through a door: a word of the reader, or what the data state. */
export const sexChoices = ['not-stated', 'as-stated', 'male', 'female'] as const;
export type SexChoice = (typeof sexChoices)[number];

/** One thing that keeps a text from being read. */
export interface Problem {
  readonly where: string;
  readonly found: string;
  readonly accepted: string;
}

/** The text cannot be read at all. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly problems: readonly Problem[];

  constructor(message: string, problems: readonly Problem[] = []) {
    super(message);
    this.problems = problems;
  }
}

/** What came of a text: a value that `annotate` takes for each person. A record as JSON is checked by `annotate` alone. */
export interface Read {
  readonly format: InputFormat;
  readonly records: readonly unknown[];
  /** What was taken for granted, in words. */
  readonly remark?: string;
}

/** The format of a text by its own words; what is none of the others is read as JSON, whose reader says where the fault is. */
export const formatOf = (text: string): InputFormat => doorOf(text) ?? (looksLike(text) === 'CSV' ? 'csv' : 'json');

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // the engine's own message quotes the text
    const fault = findJsonFault(text);
    const where = fault ? `line ${fault.line}, column ${fault.column}` : 'the text';
    throw new InputError('This is not JSON.', [
      { where, found: fault?.found ?? 'something else', accepted: fault?.accepted ?? 'JSON' },
    ]);
  }
}

/** What a door set aside before there was a record goes with every record, so that it is seen. */
function carried({ records, setAside }: Imported): readonly ImportedRecord[] {
  if (records.length > 0) return records.map((one) => ({ ...one, setAside: [...setAside, ...one.setAside] }));
  throw new InputError(
    'No result of a person came.',
    setAside.map(({ path, message }) => ({ where: path, found: message, accepted: 'a result of a person' })),
  );
}

function readTable(text: string, sex: SexChoice): Read {
  const options = {
    ...(sex === 'as-stated' && { sexFrom: 'column' as const }),
    ...((sex === 'male' || sex === 'female') && { referenceCategory: sex }),
  };
  try {
    return { format: 'csv', records: carried(fromCsv(text, options)) };
  } catch (error) {
    if (!(error instanceof CsvError) || error.code !== 'no-subject') throw error;
    const records = carried(fromCsv(text, { ...options, subject: {} }));
    return { format: 'csv', records, remark: 'No column tells people apart: all rows are read as one person’s.' };
  }
}

function readAs(text: string, format: InputFormat, sex: SexChoice): Read {
  const stated = sex === 'as-stated';
  const referenceCategory = sex === 'male' || sex === 'female' ? sex : undefined;
  switch (format) {
    case 'json':
      return { format, records: [readJson(text)] };
    case 'fhir':
      return {
        format,
        records: carried(fromFhir(importJson(text), { referenceCategory, sexFrom: stated ? sexSources : [] })),
      };
    case 'hl7v2':
      return {
        format,
        records: carried(fromHl7v2(text, { referenceCategory, sexFrom: stated ? ['PID-8'] : [] })),
      };
    case 'csv':
      return readTable(text, sex);
  }
}

/** Any error of a door or of `annotate` with its places; one that is none of theirs passes unchanged. */
export function asInputError(error: unknown): unknown {
  if (error instanceof LabRecordError)
    return new InputError(
      'This is not a record that can be read.',
      error.problems.map(({ path, ...problem }) => ({ where: path === '' ? 'the text' : path, ...problem })),
    );
  if (error instanceof CsvError) return new InputError('The table cannot be read.', [error]);
  if (error instanceof Hl7v2Error) {
    const { segment, position, field, ...problem } = error.problem;
    const where = position === 0 ? segment : `${segment}${field === undefined ? '' : `-${field}`}, segment ${position}`;
    return new InputError('The HL7 v2 text cannot be read.', [{ where, ...problem }]);
  }
  return error;
}

/**
 * The records of a text.
 *
 * @throws InputError with every place that is wrong, what was found and what is accepted there.
 */
export function readInput(text: string, format: InputFormat | 'guess', sex: SexChoice): Read {
  if (text.trim() === '') throw new InputError('There is nothing to read yet: paste a panel or choose a sample.');
  try {
    return readAs(text, format === 'guess' ? formatOf(text) : format, sex);
  } catch (error) {
    throw asInputError(error);
  }
}
