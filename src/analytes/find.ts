import type { Analyte, AnalyteId, LoincCode, OwnAnalyte } from './analyte.js';
import { catalogue } from './catalogue.js';
import { once } from '../logic/remember.js';
import { foldName } from './fold-name.js';

/** The longest name that is looked up: beyond it, text is not the name of an analyte. */
const MAXIMUM_NAME_LENGTH = 200;

/** Words a laboratory sets before or after the name without changing what was measured. Urine and saliva are not among them. */
const BEFORE = ['serum ', 'plasma ', 'blood ', 's ', 'p ', 'fs ', 'fp ', 'b '];
const AFTER = [
  ' serum',
  ' plasma',
  ' in serum',
  ' in plasma',
  ' serum or plasma',
  ' serum plasma',
  ' level',
  ' levels',
  ' blood',
];

const LOINC_SYSTEMS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'http://loinc.org',
  'https://loinc.org',
  'urn:oid:2.16.840.1.113883.6.1',
  '2.16.840.1.113883.6.1',
  'LN',
  'LOINC',
]);

const analytes: readonly Analyte[] = /* @__PURE__ */ Object.values(catalogue);

/** Everything that names an analyte in words. */
const namesOf = ({ id, name, inSentence, names, loinc }: Analyte): readonly string[] => [
  id,
  name,
  inSentence,
  ...names,
  ...loinc.map((code) => code.display),
];

type ByName = ReadonlyMap<string, Analyte>;

const indexByName = (all: readonly Analyte[]): ByName =>
  new Map(all.flatMap((analyte) => namesOf(analyte).map((name): [string, Analyte] => [foldName(name), analyte])));

export interface CodedAnalyte {
  readonly analyte: Analyte;
  readonly loinc: LoincCode;
}

type ByLoinc = ReadonlyMap<string, CodedAnalyte>;

const indexByLoinc = (all: readonly Analyte[]): ByLoinc =>
  new Map(
    all.flatMap((analyte) => analyte.loinc.map((loinc): [string, CodedAnalyte] => [loinc.code, { analyte, loinc }])),
  );

/** Folding every name is work, so it is not done before one is looked up. */
const byName = /* @__PURE__ */ once((): ByName => indexByName(analytes));
const byLoinc = /* @__PURE__ */ once((): ByLoinc => indexByLoinc(analytes));

export const analyteOf = (id: AnalyteId): Analyte => catalogue[id];

/** A folded name without the word for serum, plasma or blood that a laboratory sets around it. */
export function withoutSpecimen(folded: string): string {
  const before = BEFORE.find((word) => folded.startsWith(word)) ?? '';
  const after = AFTER.find((word) => folded.endsWith(word)) ?? '';
  return folded.slice(before.length, folded.length - after.length).trim();
}

/**
 * The analyte of an id or of one of its names, whatever the case and punctuation, with or without a word for serum, plasma or
 * blood around it. A name that is not in the catalogue gives `undefined`: there is no nearest match.
 *
 * @example
 * findAnalyte('Luteinising hormone')?.id // 'lh'
 * findAnalyte('free beta-hCG') // undefined
 */
export function findAnalyte(name: string): Analyte | undefined {
  return findNamed(name, byName());
}

function findNamed(name: string, among: ByName): Analyte | undefined {
  if (name.length > MAXIMUM_NAME_LENGTH) return undefined;
  const known = among.get(name);
  if (known) return known;
  const folded = foldName(name);
  return among.get(folded) ?? among.get(withoutSpecimen(folded));
}

/**
 * The analyte of a LOINC code, with the code's own entry. `system` as FHIR writes it (`http://loinc.org`), as HL7 v2 does
 * (`LN`), or as an OID. Other systems, and codes of neighbouring quantities, give `undefined`.
 *
 * @example
 * findByCode('http://loinc.org', '14913-8')?.analyte.id // 'testosterone'
 */
export function findByCode(system: string, code: string): CodedAnalyte | undefined {
  return findCoded(system, code, byLoinc());
}

const findCoded = (system: string, code: string, among: ByLoinc): CodedAnalyte | undefined =>
  LOINC_SYSTEMS.has(system.trim()) ? among.get(code.trim()) : undefined;

/** What a result may be of: the analytes of this library, and those that the caller adds. */
export interface Catalogue {
  /** The caller's, in the order of their ids. */
  readonly own: readonly OwnAnalyte[];
  readonly find: typeof findAnalyte;
  readonly findByCode: typeof findByCode;
}

/** Nothing but the analytes of this library. */
export const shippedCatalogue: Catalogue = { own: [], find: findAnalyte, findByCode };

/** The analytes of this library and others, whose names and codes are none of these: see `catalogueWith`. */
export function catalogueAnd(others: readonly OwnAnalyte[]): Catalogue {
  if (others.length === 0) return shippedCatalogue;
  const [ownNames, ownCodes] = [indexByName(others), indexByLoinc(others)];
  return {
    own: [...others].sort((a, b) => (a.id < b.id ? -1 : 1)),
    find: (name) => findAnalyte(name) ?? findNamed(name, ownNames),
    findByCode: (system, code) => findByCode(system, code) ?? findCoded(system, code, ownCodes),
  };
}
