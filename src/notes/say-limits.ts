import { joined, capital, listed, say, type Phrase } from './phrase.js';
import type { SpokenResult } from './voice.js';
import { written, type Written } from './written.js';

type SpokenLimit = SpokenResult['limits'][number];

/** Sets that name the same number share it: "12 nmol/L (EAU 2023, BSSM 2023)". */
function byValue(limits: readonly SpokenLimit[]): readonly Phrase[] {
  const groups = new Map<string, SpokenLimit[]>();
  for (const limit of limits) groups.set(limit.value.text, [...(groups.get(limit.value.text) ?? []), limit]);
  return [...groups.values()].flatMap((group) =>
    group[0]
      ? [
          say`${group[0].value} (${joined(
            group.map(({ name }) => name),
            ', ',
          )})`,
        ]
      : [],
  );
}

const verdict = (below: number, known: number): string => {
  if (known === 1) return '';
  return `: below ${below === known ? 'all' : below === 0 ? 'none' : 'some'} of these limits`;
};

/** Where a result lies to the named limits that apply, and whether they agree; nothing where none applies. */
export function sayLimits({ name, limits, path }: SpokenResult): readonly Written[] {
  const sides = (['below', 'on', 'above'] as const).map((side) => ({
    side,
    found: limits.filter(({ position }) => position === side),
  }));
  const known = sides.flatMap(({ found }) => found);
  if (known.length === 0) return [];
  const parts = sides
    .filter(({ found }) => found.length > 0)
    .map(({ side, found }) => say`${side} ${listed(byValue(found))}`);
  const below = known.filter(({ position }) => position === 'below').length;
  return [
    written(
      capital(say`${name} lies ${listed(parts)}${verdict(below, known.length)}.`),
      limits.map(({ claim }) => claim),
      [path],
    ),
  ];
}
