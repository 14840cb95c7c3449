export { convert } from './conversion.js';
export { parseUnit, type ParsedUnit } from './parse-unit.js';
export { UnitError, type UnitErrorCode } from './unit-error.js';
