import { describe, expect, it } from 'vitest';
import { answersFor, evaluate } from '../../src/engine/evaluate.js';
import type { Facts } from '../../src/engine/facts.js';
import type { Rule } from '../../src/language/rule.js';
import { examples } from '../../src/rules/examples.js';
import { rules } from '../../src/rules/index.js';
import { asked, factsOf } from '../../src/testing/rule/evaluated.js';
import { changedRules } from './changes.js';

/** All that an example states of an outcome. */
function said(rule: Rule, facts: Facts): string {
  const own = asked(rule);
  const { outcome, contextUnknown, missing } = evaluate(own.rule, answersFor(own, facts));
  const inputs = new Set(missing.map(({ input }) => input));
  return [outcome, contextUnknown, ...[...inputs].sort()].join(' ');
}

const changed = rules.map((rule) => {
  const facts = (examples.get(rule.id) ?? []).flatMap(({ record }) => factsOf(record, rule.over) ?? []);
  const truly = facts.map((one) => said(rule, one));
  const changes = changedRules(rule);
  const unnoticed = changes
    .filter(([, other]) => facts.every((one, at) => said(other, one) === truly[at]))
    .map(([what]) => what);
  return { id: rule.id, changes, unnoticed };
});

describe('a small change of what decides a rule', () => {
  it.each(changed)('is noticed by an example beside it: $id', ({ unnoticed }) => {
    expect(unnoticed).toEqual([]);
  });

  it('is tried many times', () => {
    const count = changed.reduce((sum, { changes }) => sum + changes.length, 0);
    process.stdout.write(`${count} changes of ${rules.length} rules\n`);
    expect(count).toBeGreaterThan(10 * rules.length);
  });
});
