/** Formats that an input may have. */
export const inputFormats = ['json', 'csv', 'fhir', 'hl7v2'] as const;
export type InputFormat = (typeof inputFormats)[number];

const isHl7v2 = (text: string): boolean => /^\s*(?:FHS|BHS|MSH)[|^]/.test(text);

/** The type of a FHIR resource. */
export function resourceTypeOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('resourceType' in value)) return undefined;
  return typeof value.resourceType === 'string' ? value.resourceType : undefined;
}

function isFhir(text: string): boolean {
  if (!text.includes('"resourceType"')) return false;
  try {
    const value: unknown = JSON.parse(text);
    const resources: readonly unknown[] = Array.isArray(value) ? value : [value];
    return resources.length > 0 && resources.every((one) => resourceTypeOf(one) !== undefined);
  } catch {
    return false; // the reader of JSON says where the fault is
  }
}

/** What a text that is neither a table nor a record is, by its own words. */
export const doorOf = (text: string): 'fhir' | 'hl7v2' | undefined =>
  isHl7v2(text) ? 'hl7v2' : isFhir(text) ? 'fhir' : undefined;

/** What a text that is no JSON looks like, where it can be told. */
export function looksLike(text: string): 'HL7 v2' | 'XML' | 'CSV' | undefined {
  if (isHl7v2(text)) return 'HL7 v2';
  if (text.trimStart().startsWith('<')) return 'XML';
  const [first = ''] = text.split('\n', 1);
  return /^\s*["\w][^{}[\]:]*[,;\t]/.test(first) ? 'CSV' : undefined;
}
