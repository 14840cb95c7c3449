import { findAnalyte } from '../analytes/find.js';
import { readUnit } from './read-unit.js';
import { readSpelling } from './spelling.js';

/** A unit in UCUM, or why the text is not read as one. */
export type ParsedUnit =
  | { readonly ok: true; readonly ucum: string }
  | {
      readonly ok: false;
      readonly reason: 'ambiguous' | 'unknown' | 'refused';
      readonly message: string;
      readonly candidates: readonly string[];
    };

function parseSpelling(text: string): ParsedUnit {
  const spelling = readSpelling(text);
  if (spelling.kind === 'read') return { ok: true, ucum: spelling.ucum };
  if (spelling.kind === 'unknown') {
    return { ok: false, reason: 'unknown', message: 'The unit is not one that is known.', candidates: [] };
  }
  const { candidates } = spelling;
  const message = `The unit has no single reading; it may stand for ${candidates.join(' or ')}.`;
  return { ok: false, reason: 'ambiguous', message, candidates };
}

/**
 * Reads a unit as printed on a report and gives it in UCUM.
 *
 * `analyte` is an id or a name of the catalogue; for one that is outside it the spelling alone is read. `ambiguous` means that
 * the text has several readings, listed in `candidates` and never chosen between; `unknown` that it is not in the closed lists
 * of spellings; `refused` that it is a unit, but not one of this analyte (U/L for testosterone).
 *
 * @example
 * parseUnit('mIU/mL', 'FSH') // { ok: true, ucum: 'm[IU]/mL' }
 * parseUnit('PG/ML', 'estradiol') // { ok: true, ucum: 'pg/mL' }
 */
export function parseUnit(text: string, analyte: string): ParsedUnit {
  const found = findAnalyte(analyte);
  if (!found) return parseSpelling(text);
  const reading = readUnit(text, found);
  return reading.ok ? { ok: true, ucum: reading.ucum } : reading;
}
