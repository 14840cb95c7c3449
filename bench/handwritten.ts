import type { BenchAnalyte, Panel, Result } from './panels.js';

/** The ten rules as one would write them by hand in plain code, with a trace of every condition. The yardstick. */

interface Condition {
  readonly analyte: BenchAnalyte;
  readonly relation: 'low' | 'notLow' | 'high' | 'notHigh';
  readonly value?: number;
  readonly limit?: number;
  readonly outcome: boolean | 'unknown';
}

export interface TracedRule {
  readonly id: string;
  readonly outcome: 'fired' | 'not-fired' | 'unknown';
  readonly missing: readonly BenchAnalyte[] | undefined;
  readonly conditions: readonly Condition[];
}

type Found = Result | undefined;

const low = (x: Found, analyte: BenchAnalyte): Condition =>
  x === undefined
    ? { analyte, relation: 'low', outcome: 'unknown' }
    : { analyte, relation: 'low', value: x.value, limit: x.low, outcome: x.value < x.low };
const notLow = (x: Found, analyte: BenchAnalyte): Condition =>
  x === undefined
    ? { analyte, relation: 'notLow', outcome: 'unknown' }
    : { analyte, relation: 'notLow', value: x.value, limit: x.low, outcome: x.value >= x.low };
const high = (x: Found, analyte: BenchAnalyte): Condition =>
  x === undefined
    ? { analyte, relation: 'high', outcome: 'unknown' }
    : { analyte, relation: 'high', value: x.value, limit: x.high, outcome: x.value > x.high };
const notHigh = (x: Found, analyte: BenchAnalyte): Condition =>
  x === undefined
    ? { analyte, relation: 'notHigh', outcome: 'unknown' }
    : { analyte, relation: 'notHigh', value: x.value, limit: x.high, outcome: x.value <= x.high };

function rule(id: string, conditions: readonly Condition[]): TracedRule {
  let fired = true;
  let missing: BenchAnalyte[] | undefined;
  for (const condition of conditions) {
    if (condition.outcome === 'unknown') {
      fired = false;
      (missing ??= []).push(condition.analyte);
    } else if (!condition.outcome) fired = false;
  }
  const refuted = conditions.some((condition) => condition.outcome === false);
  return { id, outcome: fired ? 'fired' : refuted ? 'not-fired' : 'unknown', missing, conditions };
}

export function runByHand({ results }: Panel): readonly TracedRule[] {
  const { testosterone, estradiol, lh, fsh, shbg, prolactin, hematocrit } = results;
  return [
    rule('r01', [low(testosterone, 'testosterone'), high(lh, 'lh')]),
    rule('r02', [low(testosterone, 'testosterone'), notHigh(lh, 'lh')]),
    rule('r03', [low(testosterone, 'testosterone'), high(lh, 'lh'), high(fsh, 'fsh')]),
    rule('r04', [notLow(testosterone, 'testosterone'), high(shbg, 'shbg')]),
    rule('r05', [low(testosterone, 'testosterone'), low(shbg, 'shbg')]),
    rule('r06', [high(estradiol, 'estradiol'), notHigh(testosterone, 'testosterone')]),
    rule('r07', [low(estradiol, 'estradiol'), notLow(testosterone, 'testosterone')]),
    rule('r08', [high(testosterone, 'testosterone'), low(lh, 'lh'), low(fsh, 'fsh')]),
    rule('r09', [low(testosterone, 'testosterone'), high(prolactin, 'prolactin')]),
    rule('r10', [high(hematocrit, 'hematocrit'), notLow(testosterone, 'testosterone')]),
  ];
}

/** Reads what a caller would read: each outcome, what is missing, and each condition with its numbers. */
export function readByHand(rules: readonly TracedRule[]): number {
  let read = 0;
  for (const { outcome, missing, conditions } of rules) {
    read += outcome.length + (missing?.length ?? 0);
    for (const condition of conditions) {
      if (condition.outcome === true) read += 1;
      if (condition.value !== undefined && condition.limit !== undefined) read += 1;
    }
  }
  return read;
}
