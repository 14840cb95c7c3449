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
  isLower,
  isNotBelow,
  limit,
  on,
} from '../../src/language/clause.js';
import type { Condition } from '../../src/language/clause.js';
import { plain, where } from '../../src/language/sentence.js';
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
    ['changes by analyte and direction', 3, [isHigher('lh'), isLower('lh'), isHigher('fsh'), isHigher('lh')]],
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
    expect(new RulesetError('two').name).toBe('RulesetError');
  });

  it('refuses a rule beside the one that it replaces, and two that replace one', () => {
    const heir = ruleOf({ id: 'new', supersedes: ['older', 'old'] });
    expect(compile([heir, ruleOf({ id: 'apart', supersedes: ['another'] })]).rules).toHaveLength(2);
    expect(() => compile([ruleOf({ id: 'old' }), heir])).toThrow(
      new RulesetError(
        "Rule new supersedes old, which is among the rules. Leave it out: rules.filter(({ id }) => id !== 'old')",
      ),
    );
    expect(() => compile([heir, ruleOf({ id: 'newer', supersedes: ['old'] })])).toThrow(
      new RulesetError('Both new and newer supersede old.'),
    );
  });

  it('keeps the input of a gap, and the condition of a sentence, where there is one', () => {
    const sentence = plain('said where the sample was fasting');
    const [rule] = compile([
      ruleOf({
        id: 'a',
        unknown: [
          { text: 'x', input: 'shbg', when: given('adult') },
          { text: 'y', when: given('adult') },
        ],
        note: { title: 'a', text: [plain('always said'), where(given('fasting'), sentence)], plainText: '' },
      }),
    ]).rules;
    expect(rule?.unknown).toStrictEqual([
      { text: 'x', input: 'shbg', when: expect.objectContaining({ op: 'clause' }) as unknown, unstated: false },
      { text: 'y', when: expect.objectContaining({ op: 'clause' }) as unknown, unstated: false },
    ]);
    expect(rule?.text).toEqual([
      { sentence: plain('always said') },
      {
        sentence,
        where: expect.objectContaining({ op: 'clause', at: 1, clause: given('fasting') }) as unknown,
      },
    ]);
  });
});
