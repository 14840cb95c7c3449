import { describe, expect, it } from 'vitest';
import { examples } from '../../src/rules/examples.js';
import { rules } from '../../src/rules/index.js';
import { exampleProblems, outcomesNotShown, repeatedNames, sayer } from '../../src/testing/rule/check-examples.js';

const withExamples = rules.map((rule) => ({
  rule,
  own: examples.get(rule.id) ?? [],
  say: sayer(rule, rule.collects ? rules : []),
}));

describe('the examples beside a rule', () => {
  it('are of rules that ship', () => {
    const ids = new Set(rules.map(({ id }) => id));
    expect([...examples.keys()].filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each(withExamples)('show every outcome that it can have: $rule.id', ({ rule, own }) => {
    expect(outcomesNotShown(rule, own)).toEqual([]);
  });

  it.each(withExamples)('have names of their own: $rule.id', ({ own }) => {
    expect(repeatedNames(own)).toEqual([]);
  });

  describe.each(withExamples)('$rule.id', ({ rule, own, say }) => {
    it.each(own)('is $outcome where $name', (example) => {
      expect(exampleProblems(rule, example, say(example))).toEqual([]);
    });
  });
});
