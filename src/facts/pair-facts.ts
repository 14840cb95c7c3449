import type { Facts } from '../engine/facts.js';
import type { ContextFact } from '../language/context.js';
import type { ClauseAnswer, Missing, Observed } from '../language/trace.js';
import { all, any, truth, type Truth } from '../logic/truth.js';
import { compareDays } from '../record/dates.js';
import { baselineAnswer, changeAnswer } from './answers/change-answers.js';
import { comparisonsOf, type Comparison } from './comparison.js';
import { hasBegun, hasEnded } from './current-treatments.js';
import { ownBaselines, type OwnBaseline } from './own-baseline.js';
import type { ReadPanel } from './read-panel.js';

/** Both collected in the morning, on days that are surely not the same. */
function areDistinctMornings(from: ReadPanel, to: ReadPanel): Truth {
  const [a, b] = [from.context.day, to.context.day];
  const areDistinct: Truth = !a || !b ? 'unknown' : any([compareDays(a, b), compareDays(b, a)]);
  return all([from.context.morning, to.context.morning, areDistinct]);
}

/** Of testosterone and every earlier result that it is held against. */
function onDistinctMornings({ later, comparisons }: Pair): ClauseAnswer {
  const found = comparisons.filter(({ analyte }) => analyte === 'testosterone');
  const value = found.length === 0 ? 'unknown' : all(found.map(({ from, to }) => areDistinctMornings(from, to)));
  const panel = later.context.panel.id;
  const inputs =
    found.length === 0
      ? ['testosterone']
      : found.flatMap(({ from, to }) => [from, to].map(({ context }) => `panels[${context.at}].collectedAt`));
  const missing = [...new Set(inputs)].map((input): Missing => ({ input, panel, cause: 'not-supplied' }));
  return { truth: value, observed: [], missing: value === 'unknown' ? missing : [] };
}

function contextOfPair(fact: ContextFact, pair: Pair): ClauseAnswer | undefined {
  if (fact === 'mornings-on-distinct-days') return onDistinctMornings(pair);
  if (fact !== 'samples-differ') return undefined;
  const found = pair.comparisons.filter(({ comparable }) => comparable === 'false');
  const observed = found.map(({ after: { measured } }): Observed => ({
    path: measured.path,
    display: measured.analyte.inSentence,
  }));
  return { truth: truth(found.length > 0), observed, missing: [] };
}

/** A panel and the one before it, with all that its results can be held against. */
export interface Pair {
  readonly earlier: ReadPanel;
  readonly later: ReadPanel;
  readonly comparisons: readonly Comparison[];
  readonly baselines: readonly OwnBaseline[];
}

/** A panel with the one before it; undefined for the first. */
export function pairAt(panels: readonly ReadPanel[], at: number): Pair | undefined {
  const [earlier, later] = [panels[at - 1], panels[at]];
  return earlier && later
    ? { earlier, later, comparisons: comparisonsOf(panels, at), baselines: ownBaselines(panels, at) }
    : undefined;
}

const TURN = { begun: hasBegun, ended: hasEnded } as const;

/** The facts of a later panel, with what changed since the panels before. */
export function pairFacts(pair: Pair, facts: Facts): Facts {
  const { earlier, later, comparisons, baselines } = pair;
  return {
    ...facts,
    treatment: (classes, when): ClauseAnswer => {
      if (when === 'current' || when === 'past') return facts.treatment(classes, when);
      const value = TURN[when](earlier, later, classes);
      const own = facts.treatment(classes, when === 'begun' ? 'current' : 'past');
      return {
        truth: value,
        observed: value === 'true' ? own.observed : [],
        missing: value === 'unknown' ? [{ input: 'treatments', panel: facts.panel, cause: 'not-supplied' }] : [],
      };
    },
    context: (fact) => contextOfPair(fact, pair) ?? facts.context(fact),
    change: (analyte, is): ClauseAnswer => {
      const isOf = (one: { readonly analyte: string }): boolean => one.analyte === analyte;
      return is === 'nearer-to-baseline'
        ? baselineAnswer(baselines.find(isOf), later, analyte)
        : changeAnswer(analyte, is, comparisons.filter(isOf), facts.panel);
    },
  };
}
