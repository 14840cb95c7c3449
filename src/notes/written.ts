import type { Claim } from '../evidence/claim.js';
import type { Phrase } from './phrase.js';

/** One written sentence with its numbers, the works it cites and the results it rests on. */
export interface Written extends Phrase {
  readonly claims: readonly Claim[];
  readonly paths: readonly string[];
}

export const written = ({ text, numbers }: Phrase, claims: readonly Claim[], paths: readonly string[]): Written => ({
  text,
  numbers,
  claims,
  paths,
});

/** Sentences of the same words are one, about the results of all of them: two equal results lie to a limit alike. */
export function saidOnce(sentences: readonly Written[]): readonly Written[] {
  const known = new Map<string, Written>();
  for (const sentence of sentences) {
    const before = known.get(sentence.text);
    known.set(sentence.text, before ? { ...before, paths: [...before.paths, ...sentence.paths] } : sentence);
  }
  return [...known.values()];
}
