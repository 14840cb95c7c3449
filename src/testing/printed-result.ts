import type { Analyte } from '../analytes/analyte.js';
import { needsUnit } from '../measurements/read-observation.js';
import { readUnit } from '../units/read-unit.js';
import { usualUnits } from '../units/usual-units.js';

/** A line for a test that cannot be read: what was found, and what would be accepted. */
export class PrintedResultError extends Error {
  override readonly name = 'PrintedResultError';
  /** Its id. */
  readonly analyte: string;
  readonly printed: string;

  constructor({ id, name }: Pick<Analyte, 'id' | 'name'>, printed: string, problem: string) {
    super(`${name} "${printed}": ${problem}`);
    this.analyte = id;
    this.printed = printed;
  }
}

const RESULT = /^((?:<=|>=|[<>≤≥])?\s*-?\d+(?:\.\d+)?)(\s*)(.*)$/s;

const AS_PRINTED = 'A line that is wrong on purpose goes in by observation({ analyte, value, unit }).';

/**
 * Value and unit of a result as a slip prints them: '187 ng/dL', '<0.4 IU/L'. Both stay as printed. A text from which the engine
 * would not measure anything is refused here, so that a slip of the pen does not pass for a test.
 *
 * @throws PrintedResultError
 */
export function readPrintedResult(entry: Analyte, printed: string): { readonly value: string; readonly unit?: string } {
  const [firstUnit = ''] = usualUnits(entry);
  const example = (value: string): string => (needsUnit(entry) ? `"${value} ${firstUnit}"` : `"${value}"`);
  const [, value, space, unit = ''] = RESULT.exec(printed.trim()) ?? [];
  if (value === undefined) {
    const problem = `this is not a number with its unit, such as ${example('12.3')} or ${example('<0.4')}.`;
    throw new PrintedResultError(entry, printed, `${problem} ${AS_PRINTED}`);
  }
  if (unit === '') {
    if (!needsUnit(entry)) return { value };
    throw new PrintedResultError(entry, printed, `the unit is missing, as in ${example(value)}. ${AS_PRINTED}`);
  }
  const reading = readUnit(unit, entry);
  if (reading.ok) return { value, unit };
  const joined = space === '' ? ` The text was read as the number ${value} and the unit "${unit}".` : '';
  throw new PrintedResultError(entry, printed, `${reading.message}${joined} ${AS_PRINTED}`);
}
