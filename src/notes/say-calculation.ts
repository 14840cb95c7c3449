import { joined, say, type Phrase } from './phrase.js';
import { claimsOf } from './say-results.js';
import type { SpokenCalculation } from './voice.js';
import { written, type Written } from './written.js';

function placeOf({ interval, limits, position, decided }: SpokenCalculation): Phrase {
  const [limit] = limits;
  const owner = interval
    ? say`the published interval for this method (${interval.ends})`
    : limit
      ? say`${limit.value} (${limit.name})`
      : say``;
  switch (decided) {
    case 'below':
      return say`, below ${owner}`;
    case 'above':
      return interval && position !== 'above' ? say`, inside ${owner}` : say`, above ${owner}`;
    case 'undecided':
      return say`, not distinguishable from ${owner}`;
    case 'no-limit':
      return say`, without a limit for this method and age`;
  }
}

/** A calculated result with its method, what was assumed, and where it lies to a limit of that method. */
export function sayCalculation(found: SpokenCalculation): Written {
  const { name, method, assumed, value, interval, limits, claims, paths } = found;
  const assuming = assumed.length > 0 ? say`, ${joined(assumed, ', ')} assumed` : '';
  const [limit] = limits;
  return written(
    say`Calculated ${name} (${method}${assuming}) is ${value}${placeOf(found)}.`,
    [...claims, ...claimsOf([found]), ...(!interval && limit ? [limit.claim] : [])],
    paths,
  );
}
