/**
 * HL7 v2 sends OBX-6 as a coded element: `code^text^system^code^text^system^version`. A field of several components is a unit
 * only if its system is one that units are coded in; a result or a range glued on with a caret is not.
 */

const UNIT_SYSTEMS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  '',
  'ucum',
  'http://unitsofmeasure.org',
  'urn:oid:2.16.840.1.113883.6.8',
  '2.16.840.1.113883.6.8',
  'iso+',
  'iso',
  'ans+',
  'l',
  'ln',
  'local',
]);

export type UnitField =
  | { readonly ok: true; readonly texts: readonly [string, ...string[]] }
  | { readonly ok: false; readonly why: string };

/** 10^6 and cm^2 hold no separator, and an escaped caret is no separator either. */
const writePowers = (raw: string): string =>
  raw
    .replaceAll('\\S\\', '^')
    .replace(/10\^(-?\d)/g, '10*$1')
    .replace(/m\^(\d)/g, 'm$1');

const isUnitSystem = (system: string): boolean => UNIT_SYSTEMS.has(system.toLowerCase()) || /^99\w{1,10}$/.test(system);

/**
 * The codes that a field carries: one for plain text, up to two for a coded element (its own and the alternate one).
 *
 * @example
 * readUnitField('[IU]/mL^international unit per milliliter^UCUM^IU/ml^^L') // { ok: true, texts: ['[IU]/mL', 'IU/ml'] }
 */
export function readUnitField(raw: string): UnitField {
  const whole = writePowers(raw);
  if (!whole.includes('^')) return { ok: true, texts: [whole] };
  const parts = whole.split('^').map((part) => part.trim());
  const [code = '', text = '', system = '', otherCode = '', , otherSystem = ''] = parts;
  if (!isUnitSystem(system)) return { ok: false, why: 'its coding system is not one of units' };
  if (parts.length === 2 && /[\d=<>]/.test(text)) return { ok: false, why: 'something else is glued to it' };
  const texts = [code, isUnitSystem(otherSystem) ? otherCode : ''].filter((one) => one !== '');
  const [first = text, ...rest] = texts;
  return { ok: true, texts: [first, ...rest] };
}
