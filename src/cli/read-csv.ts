import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Imported } from '../annotate.js';
import { CsvError, fromCsv, type CsvErrorCode, type CsvOptions, type Field } from '../csv/index.js';
import { fields } from '../csv/options.js';
import { sexSources } from '../fhir/patient.js';
import type { ReferenceCategory } from '../record/types.js';
import { UnusableInput } from './failure.js';
import { inputFormats, type InputFormat } from './recognize.js';
import { didYouMean } from './suggest.js';

type ColumnNames = Readonly<Partial<Record<Field, string>>>;

/** What the user says of an input. */
export interface InputFlags {
  readonly from?: InputFormat;
  readonly column?: ColumnNames;
  readonly decimal?: '.' | ',';
  readonly dates?: 'iso' | 'day-first' | 'month-first';
  readonly sexFrom?: string;
  readonly onePerson?: boolean;
  readonly referenceCategory?: ReferenceCategory;
}

function addColumn(text: string, known: ColumnNames = {}): ColumnNames {
  const [name = '', ...rest] = text.split('=');
  const field = fields.find((one) => one === name);
  if (field !== undefined && rest.length > 0) return { ...known, [field]: rest.join('=') };
  throw new InvalidArgumentError(
    `Accepted is FIELD=NAME, such as value=Result.${didYouMean(name, fields)} Fields: ${fields.join(', ')}.`,
  );
}

/** Adds the options that say how an input is read. */
export const withInputOptions = (command: Command): Command =>
  command
    .addOption(
      new Option('--from <format>', 'format of the input; guessed from the file name and the text').choices(
        inputFormats,
      ),
    )
    .addOption(
      new Option('--reference-category <which>', 'FHIR, HL7 v2, tables: which sex-specific intervals apply').choices([
        'male',
        'female',
      ]),
    )
    .addOption(
      new Option('--column <field=name>', 'table: the column of a field, for each that is not recognized').argParser(
        addColumn,
      ),
    )
    .addOption(new Option('--decimal <mark>', 'table: the decimal mark').choices(['.', ',']))
    .addOption(new Option('--dates <order>', 'table: the order of dates').choices(['iso', 'day-first', 'month-first']))
    .addOption(
      new Option(
        '--sex-from <where>',
        'what states the reference category: a column, an element of a Patient, PID-8',
      ).choices(['column', ...sexSources, 'PID-8']),
    )
    .option('--one-person', 'table: all rows are of one person');

/** A table is told by its name, unless the format is stated. */
export const isTable = (file: string, { from }: InputFlags): boolean =>
  from === undefined ? /\.(?:csv|tsv)$/i.test(file) : from === 'csv';

const COLUMN = ' --column FIELD=NAME names the column of a field.';
const HINTS: Readonly<Partial<Record<CsvErrorCode, string>>> = {
  'no-subject':
    ' --one-person says that all rows are of one person, --column subject=NAME which column tells them apart.',
  'no-results': COLUMN,
  'ambiguous-column': COLUMN,
  'unknown-column': COLUMN,
};

function csvOptions({ column, decimal, dates, sexFrom, onePerson, referenceCategory }: InputFlags): CsvOptions {
  return {
    columns: column,
    decimal,
    dates,
    referenceCategory,
    ...(sexFrom === 'column' && { sexFrom }),
    ...(onePerson === true && { subject: {} }),
  };
}

/** The records of a table. Throws `UnusableInput` with the place of what is not a table of results. */
export function readTableText(text: string, name: string, flags: InputFlags): Imported {
  try {
    return fromCsv(text, csvOptions(flags));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UnusableInput(`${name}: ${error.message}${HINTS[error.code] ?? ''}`);
  }
}
