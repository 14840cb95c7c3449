/** A door: tables of laboratory results as comma, semicolon or tab separated text. */
export { CsvError, type CsvErrorCode, type CsvProblem } from './error.js';
export { fromCsv } from './from-csv.js';
export { smartLabs, type CsvOptions, type Delimiter, type Field, type ResultColumn } from './options.js';
