import { describe, expect, it } from 'vitest';
import { annotate, createAnnotator, criteriaIds, criteriaSets } from '../../src/index.js';
import { lhHigh, rules, testosteroneLowLhRaised, type Rule } from '../../src/rules/index.js';
import { matchers, outcomeOf, panel, sample } from '../../src/testing/index.js';
import { ruleWithLimit } from '../testing/own-rule.js';

const without = (...ids: readonly string[]): readonly Rule[] => rules.filter(({ id }) => !ids.includes(id));

const record = panel()
  .male(34)
  .noTreatments()
  .noConditions()
  .lh('14 IU/L', { interval: [1.7, 8.6] });

describe('rules combined and replaced', () => {
  it('runs a rule of one’s own beside those that ship, or alone', () => {
    const own = ruleWithLimit('12');
    const beside = createAnnotator({ rules: [...rules, own] })(record);
    expect(beside.notes.map(({ rule }) => rule)).toEqual(expect.arrayContaining([own.id, 'lh-high']));
    const alone = createAnnotator({ rules: [own] })(record);
    expect(alone.outcomes.map(({ rule }) => rule)).toEqual([own.id]);
  });

  it('replaces a rule under its own id, and is told apart by its version', () => {
    const mine: Rule = {
      ...lhHigh,
      version: '9.0.0',
      note: { ...lhHigh.note, title: 'LH above, in words of our own' },
    };
    const { notes } = createAnnotator({ rules: [...without('lh-high'), mine] })(record);
    expect(notes.find(({ rule }) => rule === 'lh-high')).toMatchObject({
      title: 'LH above, in words of our own',
      ruleVersion: '9.0.0',
    });
  });

  it('is absorbed in the place of the rule that it supersedes', () => {
    const renamed: Rule = { ...lhHigh, id: 'lh-above-our-interval', supersedes: ['lh-high'] };
    const annotation = createAnnotator({ rules: [...without('lh-high'), renamed] })(
      sample('testosterone-low-lh-raised'),
    );
    expect(annotation.notes.find(({ rule }) => rule === testosteroneLowLhRaised.id)?.absorbs).toContain(renamed.id);
    expect(outcomeOf(annotation, renamed).reason?.code).toBe('absorbed');
  });

  it.each([
    [
      'two of one id',
      [...rules, lhHigh],
      "Two rules have the id lh-high. To replace one, leave it out: rules.filter(({ id }) => id !== 'lh-high')",
    ],
    ['of one panel and of a pair', [lhHigh, { ...lhHigh, over: 'pair' as const }], 'Two rules have the id lh-high'],
    [
      'one beside the rule that it supersedes',
      [...rules, { ...lhHigh, id: 'a', supersedes: ['lh-high'] }],
      'Rule a supersedes lh-high, which is among the rules',
    ],
    [
      'two that supersede the same',
      [
        { ...lhHigh, id: 'a', supersedes: ['lh'] },
        { ...lhHigh, id: 'b', supersedes: ['lh'] },
      ],
      'Both a and b supersede lh.',
    ],
  ])('refuses rules of which an id would name two: %s', (_, set, message) => {
    expect(() => createAnnotator({ rules: set })).toThrow(message);
  });
});

describe('rules that were renamed', () => {
  const renamed = rules.filter(({ supersedes }) => supersedes.length > 0);

  it('are found by their former ids', () => {
    expect(renamed.length).toBeGreaterThan(0);
    const annotation = annotate(sample('changes-since-listed-treatment-began'));
    expect(outcomeOf(annotation, 'changes-since-listed-testosterone-began')).toMatchObject({
      rule: 'changes-since-listed-treatment-began',
      outcome: 'present',
    });
    expect(matchers.toNote(annotation, 'changes-since-listed-testosterone-began').pass).toBe(true);
  });
});

describe('editions of criteria sets', () => {
  it('have the year of their edition in their id and their name', () => {
    expect(criteriaSets.map(({ id }) => id)).toEqual(criteriaIds);
    for (const { id, name, limits } of criteriaSets) {
      const [year = ''] = /\d{4}$/.exec(id) ?? [];
      expect(name.endsWith(year) && year !== '').toBe(true);
      expect(limits.length).toBeGreaterThan(0);
    }
  });

  it('are listed where they are chosen, and no other', () => {
    const testosterone = panel()
      .male(44)
      .noTreatments()
      .testosterone('9.9 nmol/L', { interval: [8.3, 29] });
    const listed = (criteria?: readonly string[]): readonly string[] =>
      annotate(testosterone, { criteria }).panels[0]?.measurements[0]?.limits.map((limit) => limit.criteria) ?? [];
    expect(listed(['eau-2023'])).toEqual(['eau-2023']);
    expect(listed([])).toEqual([]);
    expect(listed()).toEqual(['aua-2018', 'emas-2010', 'eau-2023', 'bssm-2023']);
  });

  it('are refused where there is none of that name, and never left out without a word', () => {
    expect(() => annotate(record, { criteria: ['eau-2024'] })).toThrow('There is no criteria set eau-2024. Accepted: ');
  });
});
