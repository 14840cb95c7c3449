import type { Trace } from '../src/language/trace.js';
import { runByHand, type TracedRule } from './handwritten.js';
import { makePanels, type Panel } from './panels.js';
import { readPanel, runByEngine, type TracedEvaluation } from './ten-rules.js';

const OUTCOMES = { present: 'fired', absent: 'not-fired', indeterminate: 'unknown', inapplicable: 'inapplicable' };

const leaves = (trace: Trace): readonly string[] => ('of' in trace ? trace.of.flatMap(leaves) : [trace.truth]);

const ofHand = ({ id, outcome, missing, conditions }: TracedRule): unknown => [
  id,
  outcome,
  outcome === 'unknown' ? missing : [],
  conditions.map((one) => String(one.outcome)),
];

const ofEngine = ({ evaluation, trace }: TracedEvaluation): unknown => [
  evaluation.rule.rule.id,
  OUTCOMES[evaluation.outcome],
  evaluation.missing.map(({ input }) => input),
  leaves(trace),
];

function checkPanel(panel: Panel): number {
  const [byHand, byEngine] = [runByHand(panel), runByEngine(readPanel(panel))];
  const [wanted, got] = [byHand.map(ofHand), byEngine.map(ofEngine)].map((all) => JSON.stringify(all));
  if (wanted !== got) throw new Error(`The two disagree on ${JSON.stringify(panel)}\nby hand ${wanted}\nengine  ${got}`);
  return byHand.filter(({ outcome }) => outcome === 'fired').length;
}

/** Holds engine and hand-written code to one answer: outcomes, missing inputs and every condition. Throws on a difference. */
export function checkAgreement(count: number): string {
  const fired = makePanels(count, 42).map(checkPanel);
  const total = fired.reduce((sum, one) => sum + one, 0);
  return `engine and hand-written code agree on ${count} panels (${total} rules fired)`;
}
