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
