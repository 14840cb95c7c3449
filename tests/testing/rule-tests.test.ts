import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/index.js';
import { examples as shippedExamples } from '../../src/rules/examples.js';
import { rules, type Rule } from '../../src/rules/index.js';
import { limitPilot } from './own-claim.js';
import { ruleWithLimit } from './own-rule.js';
import {
  absent,
  categoryNotStated,
  censored,
  inapplicable,
  indeterminate,
  panel,
  present,
  RuleTestError,
  ruleProblems,
  ruleTests,
  testRule,
  vary,
  without,
} from '../../src/testing/index.js';

const lhAbovePilotLimit = ruleWithLimit('12');

const above = panel().male(34).noTreatments().lh('14 IU/L');
const examples = [
  present('LH lies above', above),
  absent('LH lies on it', panel().male(34).lh('12 IU/L')),
  indeterminate('LH was not measured', vary(above, without('lh')), 'lh'),
  indeterminate('LH came as less than a number above it', vary(above, censored('lh')), 'lh'),
  inapplicable('the female category is stated', panel().female(34).lh('14 IU/L')),
  indeterminate('no category is stated', vary(above, categoryNotStated()), 'subject.referenceCategory'),
];

/** All of them are tested by the same parts in `tests/rules`. */
const oneOfEachKind = [...new Map(rules.filter(({ collects }) => !collects).map((rule) => [rule.kind, rule])).values()];

describe('testRule', () => {
  it('finds nothing wrong with a rule that is as its examples say', () => {
    expect(testRule(lhAbovePilotLimit, examples)).toEqual([]);
    for (const { run } of ruleTests(lhAbovePilotLimit, examples)) expect(run).not.toThrow();
  });

  it.each(oneOfEachKind)('holds for rules that ship, such as $id', (rule) => {
    expect(testRule(rule, shippedExamples.get(rule.id) ?? [])).toEqual([]);
  });

  it('holds for a rule that gathers, among those that it gathers', () => {
    const gathering = rules.filter(({ collects }) => collects);
    for (const rule of gathering)
      expect(testRule(rule, shippedExamples.get(rule.id) ?? [], { among: rules })).toEqual([]);
  });

  it('shows the clause by which a rule contradicts its example', () => {
    const wrong = [...examples.slice(1), present('LH lies inside', panel().male(34).lh('4.2 IU/L'))];
    expect(testRule(lhAbovePilotLimit, wrong).join('\n\n')).toMatchInlineSnapshot(`
      "is present where LH lies inside: expected present, and the rule is absent.
      lh-above-pilot-limit on panel p1: absent
      > false: LH lies above 12 [IU]/L (own-lh-pilot) (4.2 IU/L against 12 [IU]/L, own-lh-pilot)"
    `);
  });

  it('names each missing input that an example names otherwise', () => {
    const wrong = [...examples.slice(0, 5), indeterminate('no category', vary(above, categoryNotStated()), 'lh')];
    expect(testRule(lhAbovePilotLimit, wrong)).toEqual([
      expect.stringContaining('expected as missing: lh; named as missing: subject.referenceCategory.'),
    ]);
  });

  it('says what the examples do not show', () => {
    expect(testRule(lhAbovePilotLimit, examples.slice(0, 1))).toMatchInlineSnapshot(`
      [
        "has examples of every outcome that it can have: no example is absent",
        "has examples of every outcome that it can have: no example is indeterminate",
        "has examples of every outcome that it can have: no example is inapplicable",
        "has examples that show all of each clause: the male reference category is stated: no example would notice if it were always true, or always false",
        "has examples that show all of each clause: LH lies above 12 [IU]/L (own-lh-pilot): no example would notice if it were always true, or always false",
      ]
    `);
  });

  it('says when examples share a name', () => {
    expect(testRule(lhAbovePilotLimit, [...examples, present('LH lies above', above)])).toEqual([
      'has examples with names of their own: more than one example is named "LH lies above"',
    ]);
  });

  it('names what prescribes, and a claim without its work', () => {
    const prescribing: Rule = {
      ...lhAbovePilotLimit,
      note: { ...lhAbovePilotLimit.note, title: 'Repeat the LH test' },
    };
    expect(testRule(prescribing, examples)).toContainEqual(expect.stringContaining('"Repeat'));
    const { citation: _, ...withoutWork } = limitPilot;
    const uncited: Rule = { ...lhAbovePilotLimit, cites: [withoutWork as unknown as Claim<'note'>] }; // plain JavaScript lets it pass
    expect(ruleProblems(uncited)).toEqual([
      'the claim own-lh-pilot names no work: its citation needs an id and a title',
    ]);
  });

  it('is thrown one fact at a time for a framework', () => {
    const [definition] = ruleTests({ ...lhAbovePilotLimit, version: '1' }, examples);
    expect(definition?.run).toThrow(RuleTestError);
    expect(definition?.run).toThrow('- the version is three numbers: 1.0.0');
  });
});
