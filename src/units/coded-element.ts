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

/** 10^6 and cm^2 hold no separator, and an escaped caret is no separator either; that of `gram^99LAB` is one. */
const writePowers = (raw: string): string =>
  raw
    .replaceAll('\\S\\', '^')
    .replace(/10\^(-?\d)/g, '10*$1')
    .replace(/m\^(\d)(?!\w|\.\d)/g, 'm$1');

const isUnitSystem = (system: string): boolean => UNIT_SYSTEMS.has(system.toLowerCase()) || /^99\w{1,10}$/.test(system);

/**
 * The codes that a field carries: one for plain text, up to two for a coded element (its own and the alternate one);
 * `undefined` for a field that is no unit.
 *
 * @example
 * readUnitField('[IU]/mL^international unit per milliliter^UCUM^IU/ml^^L') // ['[IU]/mL', 'IU/ml']
 */
export function readUnitField(raw: string): readonly [string, ...string[]] | undefined {
  const whole = writePowers(raw);
  const parts = whole.split('^').map((part) => part.trim());
  const [, text, system = '', , , otherSystem = ''] = parts;
  if (text === undefined) return [whole];
  if (!isUnitSystem(system)) return undefined;
  // something else is glued to it
  if (parts.length === 2 && /[\d=<>]/.test(text)) return undefined;
  const [first = text, ...rest] = parts.filter(
    (part, at) => part !== '' && (at === 0 || (at === 3 && isUnitSystem(otherSystem))),
  );
  return [first, ...rest];
}
