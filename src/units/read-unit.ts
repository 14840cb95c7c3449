import type { Analyte } from '../analytes/analyte.js';
import { findAnalyte } from '../analytes/find.js';
import type { Factor } from '../logic/exact.js';
import { findFamily, unitKindOf } from './families.js';
import { parseUcum } from './grammar.js';
import { readSpelling } from './spelling.js';
import { usualUnits } from './usual-units.js';

/** A printed unit, read for one analyte. */
export type UnitReading =
  | {
      readonly ok: true;
      readonly ucum: string;
      /** The unit of record of the family that the unit belongs to. */
      readonly recordUnit: string;
      /** A number in `ucum` times this is the number in `recordUnit`, exactly. */
      readonly toRecord: Factor;
    }
  | {
      readonly ok: false;
      readonly reason: 'ambiguous' | 'unknown' | 'refused';
      readonly message: string;
      /** UCUM: the readings of an ambiguous unit, else the units that the analyte is reported in. */
      readonly candidates: readonly string[];
    };

const UNIT_ATOM = /(^|[./])([kmunpf]?)U(?=$|[./{])/g;
const INTERNATIONAL_ATOM = /\[IU\]/g;

/** Laboratories print U for the international unit of a hormone, and IU for the unit of an enzyme. */
function adapt(ucum: string, analyte: Analyte): string {
  const kind = unitKindOf(analyte);
  if (kind === 'international') return ucum.replace(UNIT_ATOM, '$1$2[IU]');
  if (kind === 'enzyme') return ucum.replace(INTERNATIONAL_ATOM, 'U');
  // an index is a ratio times 100: the percent sign is printed or left out, and the number is the same
  return analyte.id === 'free-androgen-index' && ucum === '%' ? '1' : ucum;
}

const SPERM: ReadonlySet<string> = /* @__PURE__ */ new Set(['sperm-concentration', 'total-sperm-count']);

/** For a sperm count M is the million. */
const expand = (text: string, analyte: Analyte): string =>
  SPERM.has(analyte.id) ? text.replace(/^ *M(?= *\/ *m[lL] *$| *$)/, '10*6') : text;

function read(text: string, analyte: Analyte): UnitReading {
  const spelling = readSpelling(expand(text, analyte));
  const units = usualUnits(analyte);
  const reported = `${analyte.name} is reported in ${units.join(', ')}.`;
  const unknown: UnitReading = {
    ok: false,
    reason: 'unknown',
    message: `The unit is not one that is known. ${reported}`,
    candidates: units,
  };
  if (spelling.kind === 'unknown') return unknown;
  if (spelling.kind === 'ambiguous') {
    const candidates = [...new Set(spelling.candidates.map((one) => adapt(one, analyte)))];
    return {
      ok: false,
      reason: 'ambiguous',
      message: `The unit has no single reading; it may stand for ${candidates.join(' or ')}.`,
      candidates,
    };
  }
  const ucum = adapt(spelling.ucum, analyte);
  const parsed = parseUcum(ucum);
  if (!parsed.ok) return unknown; // a chain of words may be longer in UCUM than any unit
  const { unit } = parsed;
  const family = findFamily(unit, analyte);
  if (family) return { ok: true, ucum, ...family };
  const share = unit.named.has('fraction') ? findAnalyte(`${analyte.id}-percent`) : undefined;
  const instead = share ? ` The share of the total is the analyte "${share.id}".` : '';
  return {
    ok: false,
    reason: 'refused',
    message: `${ucum} is not a unit of ${analyte.inSentence}. ${reported}${instead}`,
    candidates: units,
  };
}

/** Laboratories print few spellings, so a small cache answers nearly all. It is emptied when full: its size is bounded. */
const MAXIMUM_CACHED = 500;
const cache = new WeakMap<Analyte, Map<string, UnitReading>>();

/**
 * Reads the unit printed with a result of one analyte, by closed lists of spellings; the number is never looked at.
 *
 * @example
 * readUnit('ng/dl', analyteOf('testosterone')) // { ok: true, ucum: 'ng/dL', recordUnit: 'nmol/L', toRecord: 10000/288431 }
 */
export function readUnit(text: string, analyte: Analyte): UnitReading {
  const known = cache.get(analyte);
  const seen = known?.get(text);
  if (seen) return seen;
  const readings = known ?? new Map<string, UnitReading>();
  cache.set(analyte, readings);
  const reading = read(text, analyte);
  if (readings.size >= MAXIMUM_CACHED) readings.clear();
  readings.set(text, reading);
  return reading;
}
