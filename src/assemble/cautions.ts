import type { Caution } from '../annotation.js';
import type { Finding } from '../measurements/measured.js';

const inOrder = (texts: ReadonlySet<string>): readonly string[] => [...texts].sort();

/** Each caution once per code, with every path that it concerns and everything that it says of them, in one order. */
export function gatherCautions(findings: readonly Finding[]): readonly Caution[] {
  const gathered = new Map<string, { readonly [part in 'paths' | 'messages' | 'citations']: Set<string> }>();
  for (const { code, path, message, claims = [] } of findings) {
    const known = gathered.get(code) ?? { paths: new Set(), messages: new Set(), citations: new Set() };
    gathered.set(code, known);
    known.paths.add(path);
    known.messages.add(message);
    for (const { citation } of claims) known.citations.add(citation.id);
  }
  return [...gathered]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { paths, messages, citations }]) => ({
      code,
      paths: inOrder(paths),
      message: inOrder(messages).join(' '),
      citations: inOrder(citations),
    }));
}
