import { describe, expect, it } from 'vitest';
import { compile, RulesetError, type Node } from '../../src/engine/compile.js';
import {
  testosteroneMaleThresholdAua,
  testosteroneMaleThresholdBssm,
} from '../../src/evidence/claims/threshold-male.js';
import {
  after,
  all,
  any,
  atLeast,
  given,
  isBelow,
  isHigh,
  isHigher,
  isLow,
  isNotBelow,
  limit,
  on,
} from '../../src/language/clause.js';
import type { Condition } from '../../src/language/clause.js';
import { ruleOf } from './stub.js';

const aua = limit(testosteroneMaleThresholdAua, { analyte: 'testosterone', key: 'lower-limit' });
const bssm = limit(testosteroneMaleThresholdBssm, { analyte: 'testosterone', key: 'lower-limit' });

/** How many different clauses these conditions hold. */
const clausesIn = (...conditions: readonly Condition[]): number =>
  compile([ruleOf({ id: 'a', when: all(...conditions) })]).clauses;

describe('compiling', () => {
  it.each([
    ['two of one content, one', 1, [isLow('lh'), isLow('lh')]],
    ['another side, another', 2, [isLow('lh'), isHigh('lh')]],
    ['another analyte, another', 2, [isLow('lh'), isLow('fsh')]],
    ['a result and its change, two', 2, [isHigh('lh'), isHigher('lh')]],
    ['another limit, another', 2, [isBelow('testosterone', aua), isBelow('testosterone', bssm)]],
    ['the other side of one limit, another', 2, [isBelow('testosterone', aua), isNotBelow('testosterone', aua)]],
    ['current and ended treatments, two', 2, [on('opioid'), after('opioid')]],
    ['other classes, another', 2, [on('opioid'), on('opioid', 'biotin')]],
    ['context facts by name', 2, [given('adult'), given('fasting'), given('adult')]],
    ['whatever they are nested in', 1, [any(isLow('lh'), all(isLow('lh'))), atLeast(1, isLow('lh'))]],
  ] as const)('finds clauses equal by content: %s', (_, count, conditions) => {
    expect(clausesIn(...conditions)).toBe(count);
  });

  it('shares a clause between the parts of a rule and between rules', () => {
    const { rules, clauses } = compile([
      ruleOf({
        id: 'a',
        appliesTo: given('adult'),
        unless: [given('adult')],
        unknown: [{ text: 'x', when: { unstated: 'adult' } }],
      }),
      ruleOf({ id: 'b', when: given('adult'), directionOnly: [{ text: 'y', when: given('adult') }] }),
    ]);
    expect(clauses).toBe(1);
    const nodes: readonly (Node | undefined)[] = [
      rules[0]?.appliesTo,
      rules[0]?.unless[0],
      rules[0]?.unknown[0]?.when,
      rules[1]?.when,
      rules[1]?.directionOnly[0]?.when,
    ];
    expect(new Set(nodes).size).toBe(1);
  });

  it('has the clause in English at its leaf', () => {
    const [rule] = compile([ruleOf({ id: 'a', when: isBelow('testosterone', aua) })]).rules;
    expect(rule?.when).toMatchObject({ text: 'testosterone lies below 300 ng/dL (testosterone-male-threshold-aua)' });
  });

  it('refuses two rules with one id', () => {
    expect(() => compile([ruleOf({ id: 'a' }), ruleOf({ id: 'b' }), ruleOf({ id: 'a' })])).toThrow(RulesetError);
    expect(() => compile([ruleOf({ id: 'a' }), ruleOf({ id: 'a' })])).toThrow(/\ba\b/);
  });
});
