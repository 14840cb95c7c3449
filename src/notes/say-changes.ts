import { capital, joined, say, type Phrase } from './phrase.js';
import { byTreatment, effectOf } from './say-effects.js';
import type { SpokenChange } from './voice.js';
import { written, type Written } from './written.js';

const AGREEMENT = {
  agrees: 'the direction here agrees',
  differs: 'the direction here differs',
  undecided: 'the direction here is open',
} as const;

const sayPublished = (changes: readonly SpokenChange[]): readonly Written[] =>
  byTreatment(
    changes.flatMap(({ published }) => published),
    (treatment, effects) =>
      say`Published when ${treatment} treatment began: ${joined(
        effects.map((effect) => say`${effectOf(effect)}, ${AGREEMENT[effect.agreement]}`),
        '; ',
      )}.`,
  );

function sayBeyond({ name, beyond, variation, paths }: SpokenChange): readonly Written[] {
  if (beyond === 'unknown' || !variation) return [];
  const side = beyond === 'true' ? 'beyond' : 'within';
  return [
    written(
      say`The change of ${name} lies ${side} the published reference change limit of ${variation.limit} for days apart in one laboratory.`,
      [variation.claim],
      paths,
    ),
  ];
}

const move = ({ name, isEarlier, before, after, percent }: SpokenChange): Phrase =>
  say`${name} ${before}${isEarlier ? ' in an earlier panel with an interval' : ''}, then ${after}${percent ? say` (${percent})` : ''}`;

/** What moved, each with both results; then what is printed the same both times, once. */
function sayMoves(changes: readonly SpokenChange[]): readonly Written[] {
  const isSame = ({ before, after }: SpokenChange): boolean => before.text === after.text;
  const pathsOf = (some: readonly SpokenChange[]): readonly string[] => some.flatMap(({ paths }) => paths);
  const [moved, same] = [changes.filter((change) => !isSame(change)), changes.filter(isSame)];
  const both = same.map(({ name, after }) => say`${name} ${after}`);
  return [
    ...(moved.length > 0 ? [written(capital(say`${joined(moved.map(move), '; ')}.`), [], pathsOf(moved))] : []),
    ...(same.length > 0 ? [written(say`Unchanged: ${joined(both, '; ')}.`, [], pathsOf(same))] : []),
  ];
}

/** What stands against comparing the changes of one kind, in words, each once. */
const doubtsOf = (changes: readonly SpokenChange[], comparable: SpokenChange['comparable']): string =>
  [...new Set(changes.filter((change) => change.comparable === comparable).flatMap(({ doubts }) => doubts))].join(', ');

/** Says each change once, then what stands against a comparison, then what is beyond or within ordinary variation. */
export function sayChanges(changes: readonly SpokenChange[]): readonly Written[] {
  if (changes.length === 0) return [];
  const [against, open] = [doubtsOf(changes, 'false'), doubtsOf(changes, 'unknown')];
  return [
    ...sayMoves(changes),
    ...(against === '' ? [] : [written(say`Not comparable: ${against}.`, [], [])]),
    ...(open === '' || against !== '' ? [] : [written(say`Not judged against ordinary variation: ${open}.`, [], [])]),
    ...changes.flatMap(sayBeyond),
    ...sayPublished(changes),
  ];
}
