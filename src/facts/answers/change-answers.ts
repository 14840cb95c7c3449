import type { ChangeClause } from '../../language/clause.js';
import type { ClauseAnswer, Missing, Observed } from '../../language/trace.js';
import { parseExact } from '../../logic/exact.js';
import { isAbove, isBelow } from '../../logic/possible.js';
import { all, any, not, truth, type Truth } from '../../logic/truth.js';
import { hasPrintedInterval } from '../../reference/printed.js';
import type { Comparison } from '../comparison.js';
import type { OwnBaseline } from '../own-baseline.js';
import { displayOf } from '../panel-facts.js';
import type { PlacedResult } from '../placed-result.js';
import type { ReadPanel } from '../read-panel.js';

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

/** Beyond the far end of the interval that was printed with the earlier result. */
function isPast({ before, after }: Comparison): Truth {
  const { position, interval } = before.placed;
  const { values } = after.measured;
  if (!interval || !values) return 'unknown';
  const far = parseExact((position === 'above' ? interval.low : interval.high) ?? '');
  if (!far) return 'false'; // that side is open
  return position === 'above' ? isBelow(values, far) : isAbove(values, far);
}

/**
 * Inside now; or, on the side where it lay outside, moved towards the interval. Where one was printed then and none since, that
 * one is asked: moved towards it and not past it. Where it cannot be told now on which side it lies, neither can this.
 */
function insideOrNearer(compared: Comparison): Truth {
  const { before, after, direction } = compared;
  const [then, now] = [before.placed.position, after.placed.position];
  if (then !== 'below' && then !== 'above') return then === 'within' ? 'false' : 'unknown';
  const isTowards = direction === 'unknown' ? direction : truth(direction === (then === 'above' ? 'down' : 'up'));
  if (hasPrintedInterval(before.measured) && !hasPrintedInterval(after.measured))
    return all([isTowards, not(isPast(compared))]);
  if (now === 'within') return 'true';
  if (now === 'indeterminate' || now === 'no-interval') return 'unknown';
  return all([isTowards, truth(now === then)]);
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

const observedOf = (results: readonly PlacedResult[]): readonly Observed[] =>
  results.map((result) => ({ path: result.measured.path, display: displayOf(result) }));

/** What changed of an analyte, by the comparisons that there are of it. */
export function changeAnswer(analyte: string, is: Compared, own: readonly Comparison[], panel: string): ClauseAnswer {
  const found = comparisonFor(is, own);
  if (!found) return { truth: 'unknown', observed: [], missing: [{ input: analyte, panel, cause: 'not-supplied' }] };
  const value = answerOf(found, is);
  const observed = observedOf([found.before, found.after]);
  return { truth: value, observed, missing: value === 'unknown' ? missingOf(found) : [] };
}

/** Whether a result is on its way back to the own one before a listed hormone. */
export function baselineAnswer(found: OwnBaseline | undefined, later: ReadPanel, analyte: string): ClauseAnswer {
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
