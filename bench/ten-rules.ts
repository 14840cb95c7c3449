import { compile, type Ruleset } from '../src/engine/compile.js';
import { answersFor, evaluateAll, traceOf, type Evaluation } from '../src/engine/evaluate.js';
import type { Facts, ResultFact } from '../src/engine/facts.js';
import { all, isHigh, isLow, isNotHigh, isNotLow, type Condition } from '../src/language/clause.js';
import { defineRule, type Rule } from '../src/language/rule.js';
import { plain } from '../src/language/sentence.js';
import type { Missing, Observed, Trace } from '../src/language/trace.js';
import { parseExact, type Exact } from '../src/logic/exact.js';
import { exactly, isAbove, isBelow, type Possible } from '../src/logic/possible.js';
import { truth } from '../src/logic/truth.js';
import type { BenchAnalyte, Panel, Result } from './panels.js';

/** The same ten rules in the project's own language. They say nothing: they only compare a result with its own limits. */
const rule = (id: string, when: Condition<BenchAnalyte>): Rule =>
  defineRule({
    id,
    version: '1.0.0',
    kind: 'within',
    patterns: [],
    appliesTo: all(),
    when,
    note: {
      title: 'Results compared with their own limits',
      text: [plain('The results were compared with their own limits.')],
      plainText: 'The results were compared with their own limits.',
    },
  });

export const tenRules: readonly Rule[] = [
  rule('r01', all(isLow('testosterone'), isHigh('lh'))),
  rule('r02', all(isLow('testosterone'), isNotHigh('lh'))),
  rule('r03', all(isLow('testosterone'), isHigh('lh'), isHigh('fsh'))),
  rule('r04', all(isNotLow('testosterone'), isHigh('shbg'))),
  rule('r05', all(isLow('testosterone'), isLow('shbg'))),
  rule('r06', all(isHigh('estradiol'), isNotHigh('testosterone'))),
  rule('r07', all(isLow('estradiol'), isNotLow('testosterone'))),
  rule('r08', all(isHigh('testosterone'), isLow('lh'), isLow('fsh'))),
  rule('r09', all(isLow('testosterone'), isHigh('prolactin'))),
  rule('r10', all(isHigh('hematocrit'), isNotLow('testosterone'))),
];

const ruleset: Ruleset = compile(tenRules);

/** A result as the engine meets it: read once, not yet compared with anything. */
interface ReadResult {
  readonly values: Possible;
  readonly low: Exact;
  readonly high: Exact;
  readonly observed: readonly Observed[];
  readonly limit: NonNullable<ResultFact['limit']>;
}

export interface ReadPanel {
  readonly id: string;
  readonly results: ReadonlyMap<string, ReadResult>;
}

function exact(value: number): Exact {
  const read = parseExact(String(value));
  if (!read) throw new RangeError(`${value} is not a plain number`);
  return read;
}

const readResult = (analyte: string, { value, low, high }: Result): ReadResult => ({
  values: exactly(exact(value)),
  low: exact(low),
  high: exact(high),
  observed: [{ path: `/panels/0/observations/${analyte}`, display: String(value) }],
  limit: { value: `${low}–${high}`, unit: '1', owner: 'laboratory' },
});

export const readPanel = ({ id, results }: Panel): ReadPanel => ({
  id,
  results: new Map(Object.entries(results).map(([analyte, result]) => [analyte, readResult(analyte, result)])),
});

function placed({ values, low, high, observed, limit }: ReadResult): ResultFact {
  const [below, above] = [isBelow(values, low), isAbove(values, high)];
  const inside = truth(below === 'false' && above === 'false'); // every value here is one point, so nothing is unknown
  return { low: below, high: above, inside, values, unit: '1', observed, limit, missing: [] };
}

const NOTHING = { truth: 'unknown', observed: [], missing: [] } as const;

/** Each result is compared with its limits exactly, when a rule first asks for it: the engine asks once a panel. */
const factsOf = ({ id, results }: ReadPanel): Facts => ({
  panel: id,
  result: (analyte) => {
    const read = results.get(analyte);
    return read && placed(read);
  },
  absent: (analyte): readonly Missing[] => [{ input: analyte, panel: id, cause: 'not-supplied' }],
  comparison: () => ({ below: 'unknown', above: 'unknown' }),
  treatment: () => NOTHING,
  context: () => NOTHING,
  change: () => NOTHING,
});

export interface Evaluated {
  readonly evaluations: readonly Evaluation[];
  readonly traces: readonly Trace[];
}

export function runByEngine(panel: ReadPanel): Evaluated {
  const answers = answersFor(ruleset, factsOf(panel));
  return {
    evaluations: evaluateAll(ruleset, answers),
    traces: ruleset.rules.map(({ when }) => traceOf(when, answers)),
  };
}

/** Reads what a caller would read: each outcome, what is missing, and each clause with its value and limit. */
export function readByEngine({ evaluations, traces }: Evaluated): number {
  let read = 0;
  for (const { outcome, missing } of evaluations) read += outcome.length + missing.length;
  for (const trace of traces) {
    if (!('of' in trace)) continue;
    for (const part of trace.of) {
      if (part.truth === 'true') read += 1;
      if ('clause' in part && part.observed.length > 0 && part.limit !== undefined) read += 1;
    }
  }
  return read;
}
