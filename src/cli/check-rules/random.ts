import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** What a search draws from: one seed gives one course of it, on every machine. */
export interface Random {
  /** True so many times in a hundred. */
  readonly percent: (chance: number) => boolean;
  /** Undefined of an empty list only, or where the list holds it. */
  readonly oneOf: <T>(items: readonly T[]) => T | undefined;
}

export function randomFrom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  return {
    percent: (chance) => uniformInt(generator, 1, 100) <= chance,
    oneOf: (items) => (items.length === 0 ? undefined : items[uniformInt(generator, 0, items.length - 1)]),
  };
}
