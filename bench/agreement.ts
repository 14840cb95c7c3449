import type { Trace } from '../src/language/trace.js';
import { runByHand, type TracedRule } from './handwritten.js';
import { makePanels, type Panel } from './panels.js';
import { readPanel, runByEngine, type Evaluated } from './ten-rules.js';

const OUTCOMES = { present: 'fired', absent: 'not-fired', indeterminate: 'unknown', inapplicable: 'inapplicable' };

const leaves = (trace: Trace): readonly string[] => ('of' in trace ? trace.of.flatMap(leaves) : [trace.truth]);

const ofHand = (rules: readonly TracedRule[]): unknown =>
  rules.map(({ id, outcome, missing, conditions }) => [
    id,
    outcome,
    outcome === 'unknown' ? missing : [],
    conditions.map((one) => String(one.outcome)),
  ]);

const ofEngine = ({ evaluations, traces }: Evaluated): unknown =>
  evaluations.map(({ rule, outcome, missing }, at) => [
    rule.rule.id,
    OUTCOMES[outcome],
    missing.map(({ input }) => input),
    traces.slice(at, at + 1).flatMap(leaves),
  ]);

function checkPanel(panel: Panel): number {
  const [byHand, byEngine] = [runByHand(panel), runByEngine(readPanel(panel))];
  const [wanted, got] = [JSON.stringify(ofHand(byHand)), JSON.stringify(ofEngine(byEngine))];
  if (wanted !== got)
    throw new Error(`The two disagree on ${JSON.stringify(panel)}\nby hand ${wanted}\nengine  ${got}`);
  return byHand.filter(({ outcome }) => outcome === 'fired').length;
}

/** Holds engine and hand-written code to one answer: outcomes, missing inputs and every condition. Throws on a difference. */
export function checkAgreement(count: number): string {
  const fired = makePanels(count, 42).map(checkPanel);
  const total = fired.reduce((sum, one) => sum + one, 0);
  return `engine and hand-written code agree on ${count} panels (${total} rules fired)`;
}
