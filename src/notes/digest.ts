/**
 * A short, stable, platform-independent digest: two 32-bit FNV-1a hashes with different offsets. It identifies a text for
 * feedback and reruns; it is not a cryptographic one.
 */
export function digest(text: string): string {
  let a = 0x811c9dc5;
  let b = 0xcbf29ce4;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + at), 0x01000193);
  }
  const hex = (part: number): string => (part >>> 0).toString(16).padStart(8, '0');
  return hex(a) + hex(b);
}

/** The same JSON for the same content, whatever the order of the keys. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const parts: string[] = [];
  // by code units, not by locale
  for (const [key, part] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (part !== undefined) parts.push(`${JSON.stringify(key)}:${canonicalJson(part)}`);
  }
  return `{${parts.join(',')}}`;
}
