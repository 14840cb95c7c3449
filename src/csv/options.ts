import type { OwnAnalyte } from '../analytes/analyte.js';
import type { PanelBy } from '../record/draws.js';
import type { Observation, ReferenceCategory, Subject } from '../record/types.js';

/** What stands between the cells. */
export type Delimiter = ',' | ';' | '\t' | '|';

/** What a column can be. The first row names the columns; `columns` maps a field to such a name. */
export const fields = [
  'subject',
  'sex',
  'birthDate',
  'ageYears',
  'cyclePhase',
  'daysSinceLastMenses',
  'pregnant',
  'fasting',
  'menopausalStatus',
  'bodyMassIndex',
  'treatments',
  'collectedAt',
  'specimenId',
  'report',
  'id',
  'analyte',
  'code',
  'codeSystem',
  'comparator',
  'value',
  'unit',
  'low',
  'high',
  'range',
  'flag',
  'method',
  'laboratory',
  'specimen',
  'status',
  'note',
] as const;
/** What a column can hold. */
export type Field = (typeof fields)[number];

/** What a column of results holds in the wide form. What is not stated here is not known of its results. */
export type ResultColumn = Pick<
  Observation,
  'analyte' | 'code' | 'unit' | 'method' | 'certified' | 'laboratory' | 'specimen' | 'referenceInterval'
>;

/** What the caller says of the table. */
export interface CsvOptions {
  /** Detected among comma, semicolon and tab by the columns of the header, unless declared here. */
  readonly delimiter?: Delimiter | undefined;
  /** The decimal mark. With a comma, '12,5' is 12.5; without it, a value with a comma is set aside with its readings. */
  readonly decimal?: '.' | ',' | undefined;
  /** The order of dates such as 03/04/2025. Without it only ISO dates are read. */
  readonly dates?: 'iso' | 'day-first' | 'month-first' | undefined;
  /** Which column a field is in, by its name in the first row; usual names are recognized without it. */
  readonly columns?: { readonly [field in Field]?: string | undefined } | undefined;
  /** The wide form, one column a result: name of the column to what it holds. */
  readonly results?: { readonly [column: string]: ResultColumn } | undefined;
  /** Columns that are left out without a word; 'rest' stands for all that are not recognized. */
  readonly ignore?: readonly string[] | 'rest' | undefined;
  /** Analytes of your own, by whose names and codes results are told: the ones that `annotate` is given. */
  readonly analytes?: readonly OwnAnalyte[] | undefined;
  /** The system of the codes, where no column states it: 'http://loinc.org'. A column named LOINC states it by its name. */
  readonly codeSystem?: string | undefined;
  /** All rows are of this one person. Needed where no column says whose result a row is; `{}` will do. */
  readonly subject?: Subject | undefined;
  /** Which sex-specific intervals apply, to every subject. */
  readonly referenceCategory?: ReferenceCategory | undefined;
  /** Reads the column of sex as the reference category; without it that column is not read. */
  readonly sexFrom?: 'column' | undefined;
  /**
   * What makes one panel, besides the subject: the same collection time (the default), the same day, or the same specimen or
   * report at one collection time. Results without a time are of one panel where a column identifies their specimen.
   */
  readonly panelBy?: PanelBy | undefined;
  /** IANA name of the zone of the place of collection. */
  readonly timeZone?: string | undefined;
}

/** The tab-separated export of the SMART sample patients: one result a row, with its LOINC code. */
export const smartLabs: CsvOptions = {
  delimiter: '\t',
  columns: {
    subject: 'PID',
    id: 'ID',
    collectedAt: 'DATE',
    code: 'LOINC',
    analyte: 'NAME',
    value: 'VALUE',
    low: 'LOW',
    high: 'HIGH',
    unit: 'UNITS',
  },
  codeSystem: 'http://loinc.org',
  ignore: ['SCALE'],
};
