import type { GenotypesSentence } from '../language/sentence.js';
import { capital, say } from './phrase.js';
import { mayCite, sayCited } from './say-cited.js';
import type { SpokenGenotype, Voice } from './voice.js';
import { written, type Written } from './written.js';

/** What published work says of a variant in the stated reference category, and with what was calculated here. */
const sayKnown = ({ known }: GenotypesSentence, { variant }: SpokenGenotype, voice: Voice): readonly Written[] =>
  (known[variant] ?? [])
    .filter(({ claim }) => mayCite(claim, voice))
    .filter(({ calculated }) => calculated === undefined || voice.calculation(calculated) !== undefined)
    .flatMap((fact) => sayCited(fact, voice));

/**
 * Each genotype as it was read, with the first thing that is known of its variant; the others come after all genotypes, so
 * that a note of many loses them first.
 */
export function sayGenotypes(sentence: GenotypesSentence, voice: Voice): readonly Written[] {
  const stated = voice.genotypes().map((one) => ({ ...one, known: sayKnown(sentence, one, voice) }));
  return [
    ...stated.flatMap(({ name, call, strength, paths, known }) => [
      written(say`${name}: ${call} (evidence: ${strength}).`, [], paths),
      ...known.slice(0, 1).map((first) => written(capital(first), first.claims, first.paths)),
    ]),
    ...stated.flatMap(({ name, known }) =>
      known.slice(1).map((other) => written(say`${name}: ${other}`, other.claims, other.paths)),
    ),
  ];
}
