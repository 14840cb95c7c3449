import type { Caution } from '../annotation.js';
import type { Finding } from '../measurements/measured.js';

/** Each caution once, with every path that it concerns. Messages that differ under one code stay apart. */
export function gatherCautions(findings: readonly Finding[]): readonly Caution[] {
  const gathered = new Map<string, { readonly finding: Finding; readonly paths: Set<string> }>();
  for (const finding of findings) {
    const key = `${finding.code} ${finding.message}`;
    const known = gathered.get(key);
    if (known) known.paths.add(finding.path);
    else gathered.set(key, { finding, paths: new Set([finding.path]) });
  }
  return [...gathered.values()].map(({ finding: { code, message }, paths }) => ({
    code,
    paths: [...paths],
    message,
    citations: [],
  }));
}
