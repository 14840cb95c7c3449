import type { Facts } from '../engine/facts.js';
import type { ChangeClause } from '../language/clause.js';
import type { ClauseAnswer, Missing, Observed } from '../language/trace.js';
import { all, any, truth, type Truth } from '../logic/truth.js';
import { analyteName } from '../analytes/name.js';
import type { ContextFact } from '../language/context.js';
import { compareDays } from '../record/dates.js';
import { comparisonsOf, type Comparison } from './comparison.js';
import { hasBegun, hasEnded } from './current-treatments.js';
import { ownBaselines, type OwnBaseline } from './own-baseline.js';
import type { PlacedResult } from './placed-result.js';
import type { ReadPanel } from './read-panel.js';
import { displayOf } from './panel-facts.js';

const INPUT: Readonly<Record<string, string>> = {
  laboratory: 'laboratory',
  method: 'observations[].method',
  'clock-time': 'collectedAt',
  treatments: 'treatments',
  treatment: 'treatments[].status',
  'cycle-phase': 'cyclePhase',
};

const SPAN = 'interval-beyond-the-variation-study';

/** The inputs that the reason codes of a comparison stand for, and the result itself where its value leaves the change open. */
function missingOf({ analyte, direction, why, to }: Comparison): readonly Missing[] {
  const { at, panel } = to.context;
  const open: readonly Missing[] =
    direction === 'unknown' ? [{ input: analyte, panel: panel.id, cause: 'censored' }] : [];
  const reasons = why.flatMap((code): Missing[] => {
    if (code === SPAN) return [{ input: `panels[${at}].collectedAt`, panel: panel.id, cause: 'not-comparable' }];
    const key = Object.keys(INPUT).find((name) => code.startsWith(name));
    const input = key === undefined ? undefined : INPUT[key];
    if (input === undefined) return [];
    const cause = code.endsWith('differs') ? 'not-comparable' : 'not-supplied';
    return [{ input: input.startsWith('treatments') ? input : `panels[${at}].${input}`, panel: panel.id, cause }];
  });
  return [...open, ...reasons];
}

/** Inside now; or, on the side where it lay outside, moved towards the interval that was printed then. */
function insideOrNearer({ before, after, direction }: Comparison): Truth {
  const { position } = before.placed;
  if (position !== 'below' && position !== 'above') return position === 'within' ? 'false' : 'unknown';
  if (after.placed.position === 'within') return 'true';
  if (direction === 'unknown') return 'unknown';
  if (after.placed.position === position || after.placed.interval === undefined)
    return truth(direction === (position === 'above' ? 'down' : 'up'));
  return 'false';
}

/** Below a lower limit in one of the two and not below it in the other: of the printed interval, if it is the same, or a named one. */
function otherSide({ before, after }: Comparison): Truth {
  const [own, other] = [before.placed, after.placed];
  const isSameEnd =
    own.interval?.low !== undefined &&
    own.interval.low === other.interval?.low &&
    own.interval.unit === other.interval.unit;
  const byInterval: Truth =
    !isSameEnd || own.low === 'unknown' || other.low === 'unknown' ? 'unknown' : truth(own.low !== other.low);
  const byLimits = own.limits.map(({ criteria, position }): Truth => {
    const second = other.limits.find((one) => one.criteria === criteria)?.position;
    if (second === undefined || position === 'indeterminate' || second === 'indeterminate') return 'unknown';
    return truth((position === 'below') !== (second === 'below'));
  });
  return any([byInterval, ...byLimits]);
}

/** Both collected in the morning, on days that are surely not the same. */
function onDistinctMornings(earlier: ReadPanel, later: ReadPanel): Truth {
  const [a, b] = [earlier.context.day, later.context.day];
  const areDistinct: Truth = !a || !b ? 'unknown' : any([compareDays(a, b), compareDays(b, a)]);
  return all([earlier.context.morning, later.context.morning, areDistinct]);
}

/** Clauses that ask of one comparison; a baseline is asked of three panels. */
type Compared = Exclude<ChangeClause['is'], 'nearer-to-baseline'>;

function answerOf(found: Comparison, is: Compared): Truth {
  const { direction, beyondVariation, before } = found;
  switch (is) {
    case 'higher':
      return direction === 'unknown' ? 'unknown' : truth(direction === 'up');
    case 'lower':
      return direction === 'unknown' ? 'unknown' : truth(direction === 'down');
    case 'beyond-variation':
      return beyondVariation;
    case 'within-variation':
      return beyondVariation === 'unknown' ? 'unknown' : truth(beyondVariation === 'false');
    case 'was-low':
      return before.placed.low;
    case 'was-high':
      return before.placed.high;
    case 'inside-or-nearer':
      return insideOrNearer(found);
    case 'other-side':
      return otherSide(found);
  }
}

/** What lay outside its interval before is asked of the last result with a printed interval; what changed, of the last result. */
const comparisonFor = (is: ChangeClause['is'], own: readonly Comparison[]): Comparison | undefined =>
  own.at(is === 'inside-or-nearer' || is === 'was-low' || is === 'was-high' ? -1 : 0);

function contextOfPair(fact: ContextFact, { earlier, later, comparisons }: Pair): ClauseAnswer | undefined {
  if (fact === 'mornings-on-distinct-days') {
    const value = onDistinctMornings(earlier, later);
    const panel = later.context.panel.id;
    const missing: readonly Missing[] =
      value === 'unknown'
        ? [earlier, later].map(({ context }) => ({
            input: `panels[${context.at}].collectedAt`,
            panel,
            cause: 'not-supplied',
          }))
        : [];
    return { truth: value, observed: [], missing };
  }
  if (fact !== 'samples-differ') return undefined;
  const found = comparisons.filter(({ comparable }) => comparable === 'false');
  const observed = found.map(({ after, analyte }): Observed => ({
    path: after.measured.path,
    display: analyteName(analyte),
  }));
  return { truth: truth(found.length > 0), observed, missing: [] };
}

const observedOf = (results: readonly PlacedResult[]): readonly Observed[] =>
  results.map((result) => ({ path: result.measured.path, display: displayOf(result) }));

function baselineAnswer(found: OwnBaseline | undefined, { later }: Pair, analyte: string): ClauseAnswer {
  const panel = later.context.panel.id;
  if (!found) {
    // without a list of treatments nobody knows which results were before one
    const isOpen = later.record.treatments === undefined;
    return {
      truth: isOpen ? 'unknown' : 'false',
      observed: [],
      missing: isOpen ? [{ input: 'treatments', panel, cause: 'not-supplied' }] : [],
    };
  }
  return {
    truth: found.nearer,
    observed: observedOf([found.before, found.during, found.now]),
    missing: found.nearer === 'unknown' ? [{ input: analyte, panel, cause: 'censored' }] : [],
  };
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
      if (is === 'nearer-to-baseline')
        return baselineAnswer(
          baselines.find((one) => one.analyte === analyte),
          pair,
          analyte,
        );
      const found = comparisonFor(
        is,
        comparisons.filter((one) => one.analyte === analyte),
      );
      if (!found)
        return {
          truth: 'unknown',
          observed: [],
          missing: [{ input: analyte, panel: facts.panel, cause: 'not-supplied' }],
        };
      const value = answerOf(found, is);
      const observed = observedOf([found.before, found.after]);
      return { truth: value, observed, missing: value === 'unknown' ? missingOf(found) : [] };
    },
  };
}
