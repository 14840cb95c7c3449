import { describe, expect, it } from 'vitest';
import { createAnnotator } from '../../src/annotate.js';
import { asked } from '../../src/testing/rule/evaluated.js';
import { exemptions } from '../../src/testing/rule/exemptions.js';
import type { RuleExample } from '../../src/rules/example.js';
import { examples } from '../../src/rules/examples.js';
import { rules } from '../../src/rules/index.js';
import type { Rule } from '../../src/language/rule.js';

const CONTEXT_UNKNOWN = '-context-unknown';

const inOrder = (inputs: readonly string[]): readonly string[] => [...new Set(inputs)].sort();

const withExamples = rules.map((rule) => {
  // a rule that gathers has nothing to say without the rules that it gathers
  const alone = createAnnotator({ rules: rule.collects ? rules : [rule] });
  return { rule, own: examples.get(rule.id) ?? [], alone };
});

const canBeUnknown = (rule: Rule): boolean =>
  asked(rule).atoms.some(
    ({ clause }) =>
      !exemptions.some((one) => one.never.includes('unknown') && one.rule === undefined && one.covers(clause)),
  );

/** What a rule can say by its construction. */
function outcomesOf(rule: Rule): readonly RuleExample['outcome'][] {
  // a rule that gathers has something to gather, or it has not
  if (rule.collects) return ['present', 'inapplicable'];
  const { atoms } = asked(rule);
  const scope = asked({ ...rule, unless: [], when: rule.appliesTo, directionOnly: [] }).atoms;
  return [
    'present',
    ...(atoms.length > 0 ? (['absent'] as const) : []),
    ...(canBeUnknown(rule) ? (['indeterminate'] as const) : []),
    ...(scope.length > 0 || rule.unless.length > 0 ? (['inapplicable'] as const) : []),
  ];
}

describe('the examples beside a rule', () => {
  it('are of rules that ship', () => {
    const ids = new Set(rules.map(({ id }) => id));
    expect([...examples.keys()].filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each(withExamples)('show every outcome that it can have: $rule.id', ({ rule, own }) => {
    const shown = new Set(own.map(({ outcome }) => outcome));
    expect(outcomesOf(rule).filter((outcome) => !shown.has(outcome))).toEqual([]);
  });

  it.each(withExamples.filter(({ rule }) => rule.unless.length + rule.directionOnly.length > 0))(
    'show the form of the direction alone: $rule.id',
    ({ own }) => {
      expect(own.some(({ contextUnknown }) => contextUnknown === true)).toBe(true);
    },
  );

  it.each(withExamples)('have names of their own: $rule.id', ({ own }) => {
    const names = own.map(({ name }) => name);
    expect([...new Set(names)]).toEqual(names);
  });

  describe.each(withExamples)('$rule.id', ({ rule, own, alone }) => {
    it.each(own)('is $outcome where $name', ({ record, outcome, missing, contextUnknown }) => {
      const annotation = alone(record);
      const said = annotation.outcomes.filter((one) => one.rule === rule.id).at(-1);
      expect(said?.outcome).toBe(outcome);
      const named = said?.missing.map(({ input }) => input) ?? [];
      expect(missing ? inOrder(named) : undefined).toEqual(missing && inOrder(missing));
      const latest = said?.panels.at(-1) ?? '';
      const note = annotation.notes.find((one) => one.rule === rule.id && one.panels.at(-1) === latest);
      expect(note !== undefined).toBe(outcome === 'present');
      const suffix = contextUnknown === true ? CONTEXT_UNKNOWN : '';
      expect(note?.patterns.slice(0, rule.patterns.length) ?? []).toEqual(
        outcome === 'present' ? rule.patterns.map((pattern) => pattern + suffix) : [],
      );
    });
  });
});
