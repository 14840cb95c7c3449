import { answersFor, evaluate, type Answers, type Evaluation } from '../../src/engine/evaluate.js';
import { compile, type Node } from '../../src/engine/compile.js';
import type { Facts, ResultFact } from '../../src/engine/facts.js';
import type { ContextFact } from '../../src/language/context.js';
import { shippedRule, type Rule } from '../../src/language/rule.js';
import { all, type Condition } from '../../src/language/clause.js';
import type { Truth } from '../../src/logic/truth.js';

interface Stub {
  readonly context?: Partial<Readonly<Record<ContextFact, Truth>>>;
  readonly results?: { readonly [analyte: string]: Partial<ResultFact> };
  readonly treatment?: Truth;
  readonly change?: Truth;
  readonly comparison?: { readonly below: Truth; readonly above: Truth };
}

const UNKNOWN_RESULT: ResultFact = {
  low: 'unknown',
  high: 'unknown',
  inside: 'unknown',
  values: null,
  unit: '1',
  observed: [],
  missing: [],
};

/** Facts that are what a test says they are, and that count how often each was asked for. */
export function stubFacts({
  context = {},
  results = {},
  treatment = 'unknown',
  change = 'unknown',
  comparison,
}: Stub = {}): Facts & {
  readonly asked: Map<string, number>;
} {
  const asked = new Map<string, number>();
  const ask = (what: string): void => void asked.set(what, (asked.get(what) ?? 0) + 1);
  const missing = (truth: Truth, input: string) =>
    truth === 'unknown' ? [{ input, cause: 'not-supplied' as const }] : [];
  return {
    asked,
    panel: 'p',
    result: (analyte) => {
      ask(analyte);
      const found = results[analyte];
      return found && { ...UNKNOWN_RESULT, missing: [{ input: analyte, cause: 'censored' }], ...found };
    },
    absent: (analyte) => [{ input: analyte, panel: 'p', cause: 'not-supplied' }],
    comparison: () => comparison ?? { below: 'unknown', above: 'unknown' },
    treatment: (classes, when) => {
      ask(`treatment ${when}`);
      return {
        truth: treatment,
        observed: [{ path: '/treatments/0', display: classes.join(', ') }],
        missing: missing(treatment, 'treatments'),
      };
    },
    context: (fact) => {
      ask(fact);
      const truth = context[fact] ?? 'unknown';
      return {
        truth,
        observed: truth === 'true' ? [{ path: '/panels/0', display: fact }] : [],
        missing: missing(truth, fact),
      };
    },
    change: () => ({ truth: change, observed: [], missing: missing(change, 'change') }),
  };
}

/** A rule with nothing in it but what a test is about. */
export const ruleOf = (rest: Partial<Rule> & { readonly id: string }): Rule => ({
  ...shippedRule({
    id: rest.id,
    version: '1.0.0',
    kind: 'pattern',
    patterns: [rest.id],
    appliesTo: all(),
    when: all(),
    note: { title: rest.id, text: [], plainText: '' },
  }),
  ...rest,
});

export function evaluateRule(rule: Rule, facts: Facts): Evaluation {
  const ruleset = compile([rule]);
  const [compiled] = ruleset.rules;
  if (!compiled) throw new Error('the ruleset is empty');
  return evaluate(compiled, answersFor(ruleset, facts));
}

/** A condition on its own, compiled, with its answers. */
export function ask(condition: Condition, facts: Facts): { readonly node: Node; readonly answers: Answers } {
  const ruleset = compile([ruleOf({ id: 'asked', when: condition })]);
  const [rule] = ruleset.rules;
  if (!rule) throw new Error('the ruleset is empty');
  const answers: Answers = answersFor(ruleset, facts);
  return { node: rule.when, answers };
}
