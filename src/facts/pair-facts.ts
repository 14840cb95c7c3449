import type { Facts } from '../engine/facts.js';
import type { ChangeClause } from '../language/clause.js';
import type { ClauseAnswer, Missing, Observed } from '../language/trace.js';
import { truth, type Truth } from '../logic/truth.js';
import { analyteName } from '../analytes/name.js';
import type { ContextFact } from '../language/context.js';
import type { LabRecord } from '../record/types.js';
import { hasBegun, type Comparison } from './comparison.js';
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

function answerOf(found: Comparison, is: ChangeClause['is']): Truth {
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
  }
}

/** What lay outside its interval before is asked of the last result with a printed interval; what changed, of the last result. */
const comparisonFor = (is: ChangeClause['is'], own: readonly Comparison[]): Comparison | undefined =>
  own.at(is === 'inside-or-nearer' || is === 'was-low' || is === 'was-high' ? -1 : 0);

const contextOfPair = (fact: ContextFact, comparisons: readonly Comparison[]): ClauseAnswer | undefined => {
  if (fact !== 'samples-differ') return undefined;
  const found = comparisons.filter(({ comparable }) => comparable === 'false');
  const observed = found.map(({ after, analyte }): Observed => ({
    path: after.measured.path,
    display: analyteName(analyte),
  }));
  return { truth: truth(found.length > 0), observed, missing: [] };
};

/** The facts of a later panel, with what changed since the panels before. */
export function pairFacts(
  record: LabRecord,
  earlier: ReadPanel,
  later: ReadPanel,
  facts: Facts,
  comparisons: readonly Comparison[],
): Facts {
  return {
    ...facts,
    treatment: (classes, when): ClauseAnswer => {
      if (when !== 'begun') return facts.treatment(classes, when);
      const value = hasBegun(record, earlier, later, classes);
      const current = facts.treatment(classes, 'current');
      return {
        truth: value,
        observed: value === 'true' ? current.observed : [],
        missing: value === 'unknown' ? [{ input: 'treatments', panel: facts.panel, cause: 'not-supplied' }] : [],
      };
    },
    context: (fact) => contextOfPair(fact, comparisons) ?? facts.context(fact),
    change: (analyte, is): ClauseAnswer => {
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
      const observed = [found.before, found.after].map((result): Observed => ({
        path: result.measured.path,
        display: displayOf(result),
      }));
      const value = answerOf(found, is);
      return { truth: value, observed, missing: value === 'unknown' ? missingOf(found) : [] };
    },
  };
}
