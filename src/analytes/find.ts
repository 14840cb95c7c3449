import type { Analyte, AnalyteId, LoincCode } from './analyte.js';
import { catalogue } from './catalogue.js';
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

const byName: ReadonlyMap<string, Analyte> = /* @__PURE__ */ new Map(
  analytes.flatMap((analyte) =>
    [analyte.id, analyte.name, analyte.inSentence, ...analyte.names, ...analyte.loinc.map((code) => code.display)].map(
      (name): [string, Analyte] => [foldName(name), analyte],
    ),
  ),
);

export interface CodedAnalyte {
  readonly analyte: Analyte;
  readonly loinc: LoincCode;
}

const byLoinc: ReadonlyMap<string, CodedAnalyte> = /* @__PURE__ */ new Map(
  analytes.flatMap((analyte) => analyte.loinc.map((loinc): [string, CodedAnalyte] => [loinc.code, { analyte, loinc }])),
);

export const analyteOf = (id: AnalyteId): Analyte => catalogue[id];

function withoutSpecimen(folded: string): string {
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
  if (name.length > MAXIMUM_NAME_LENGTH) return undefined;
  const known = byName.get(name);
  if (known) return known;
  const folded = foldName(name);
  return byName.get(folded) ?? byName.get(withoutSpecimen(folded));
}

/**
 * The analyte of a LOINC code, with the code's own entry. `system` as FHIR writes it (`http://loinc.org`), as HL7 v2 does
 * (`LN`), or as an OID. Other systems, and codes of neighbouring quantities, give `undefined`.
 *
 * @example
 * findByCode('http://loinc.org', '14913-8')?.analyte.id // 'testosterone'
 */
export function findByCode(system: string, code: string): CodedAnalyte | undefined {
  return LOINC_SYSTEMS.has(system.trim()) ? byLoinc.get(code.trim()) : undefined;
}
