import type { Claim } from '../evidence/claim.js';
import type { ResultsSentence } from '../language/sentence.js';
import { capital, joined, listed, say, type Phrase } from './phrase.js';
import type { SpokenResult, Voice } from './voice.js';
import { written, type Written } from './written.js';

const SIDE = { below: 'below', above: 'above', within: 'inside' } as const;

type PlacedSpoken = SpokenResult & {
  readonly position: keyof typeof SIDE;
  readonly interval: NonNullable<SpokenResult['interval']>;
};

const isPlaced = (result: SpokenResult): result is PlacedSpoken =>
  result.position in SIDE && result.interval !== undefined;

function groupKey(result: SpokenResult): string {
  if (result.flagOnly) return `flag ${result.value.text}`;
  return isPlaced(result) ? `${result.position} ${result.interval.origin}` : `open ${result.path}`;
}

/** Neighbours that lie on the same side of the same kind of interval are said together. */
function grouped(results: readonly SpokenResult[]): readonly (readonly [SpokenResult, ...SpokenResult[]])[] {
  const groups: [SpokenResult, ...SpokenResult[]][] = [];
  for (const result of results) {
    const last = groups.at(-1);
    if (last && groupKey(last[0]) === groupKey(result)) last.push(result);
    else groups.push([result]);
  }
  return groups;
}

export const claimsOf = (results: readonly Pick<SpokenResult, 'interval'>[]): readonly Claim[] =>
  results.flatMap(({ interval }) => (interval?.claim ? [interval.claim] : []));

/** Whose intervals these are; once said, the next group only says that it has its own. */
function ownerOf(origin: PlacedSpoken['interval']['origin'], count: number, isSaid: boolean): string {
  if (origin === 'published') return 'the published intervals that apply';
  if (isSaid) return count === 1 ? 'its own' : 'theirs';
  return `the interval${count === 1 ? '' : 's'} printed by the laboratory`;
}

function sayOpen({ name, value, interval, position }: SpokenResult): Phrase {
  if (position === 'no-interval') return say`${name} is ${value}, without an interval that applies.`;
  if (!interval) return say`${name} is ${value}; its position is open.`;
  return say`${name} is ${value}; the interval shown (${interval.ends}) leaves its position open.`;
}

function sayGroup(group: readonly [SpokenResult, ...SpokenResult[]], isSaid: boolean): Phrase {
  const [first] = group;
  if (first.flagOnly) {
    const verb = group.length > 1 ? 'are' : 'is';
    return say`${listed(group.map(({ name }) => name))} ${verb} ${first.value} by the laboratory, without a value.`;
  }
  if (!isPlaced(first)) return sayOpen(first);
  const intervals = group.flatMap(({ interval }) => (interval ? [interval.ends] : []));
  const values = group.map(({ name, value }, at) => (at === 0 ? say`${name} is ${value}` : say`${name} ${value}`));
  const each = group.length === 1 ? '' : group.length === 2 ? 'both ' : 'all ';
  const owner = ownerOf(first.interval.origin, group.length, isSaid);
  return say`${listed(values)}, ${each}${SIDE[first.position]} ${owner} (${joined(intervals, '; ')}).`;
}

const spokenBy = ({ analytes, only }: ResultsSentence, voice: Voice): readonly SpokenResult[] =>
  analytes
    .flatMap((analyte) => voice.results(analyte))
    .filter(({ position }) => only === undefined || position === only);

const isOfLaboratory = ([first]: readonly [SpokenResult, ...SpokenResult[]]): boolean =>
  isPlaced(first) && first.interval.origin === 'laboratory';

/** Says the results of several sentences together, each once, in their order: the numbers first, then where they lie. */
export function sayResults(sentences: readonly ResultsSentence[], voice: Voice): readonly Written[] {
  const results = sentences.flatMap((one) => spokenBy(one, voice)).map((one) => [one.path, one] as const);
  const groups = grouped([...new Map(results).values()]);
  const naming = groups.findIndex(isOfLaboratory);
  return groups.map((group, at) =>
    written(
      capital(sayGroup(group, at > naming)),
      claimsOf(group),
      group.map(({ path }) => path),
    ),
  );
}
