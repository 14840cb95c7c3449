import { describe, expect, it } from 'vitest';
import { checkRuleset, type Problem, type RulesetCheck } from '../../../src/cli/check-rules/check-ruleset.js';
import { testosteroneMaleThresholdAua } from '../../../src/evidence/claims/threshold-male.js';
import {
  all,
  any,
  given,
  isHigh,
  isInside,
  isLow,
  isMeasured,
  isNotBelow,
  limit,
  on,
  type Condition,
} from '../../../src/language/clause.js';
import { defineRule, type Rule } from '../../../src/language/rule.js';
import { plain } from '../../../src/language/sentence.js';
import { rules as shipped } from '../../../src/rules/index.js';

type Planted = Partial<Pick<Rule, 'patterns' | 'unless' | 'absorbs' | 'appliesTo'>>;

/** A rule that says nothing but its name. */
const planted = (id: string, when: Condition, { appliesTo = all(), ...more }: Planted = {}): Rule =>
  defineRule({
    id,
    version: '1.0.0',
    kind: 'context',
    patterns: [id],
    appliesTo,
    when,
    note: { title: 'A planted rule', text: [plain('One sample.')], plainText: 'One sample.' },
    ...more,
  });

const aua = limit(testosteroneMaleThresholdAua, { analyte: 'testosterone', key: 'lower-limit' });

const check = (rules: readonly Rule[], panels = 400, seed = 1): RulesetCheck => checkRuleset(rules, { panels, seed });

const contradictionsAmong = (...rules: readonly Rule[]): readonly (Problem & { readonly kind: 'contradiction' })[] =>
  check(rules).problems.filter((problem) => problem.kind === 'contradiction');

describe('a ruleset', () => {
  it('is sound when every rule is reached and none contradicts another', () => {
    expect(check([planted('lh-low', isLow('lh')), planted('lh-high', isHigh('lh'))]).problems).toEqual([]);
  });

  it('is not sound with two rules of one id', () => {
    const { problems } = check([planted('lh-low', isLow('lh')), planted('lh-low', isLow('lh'))]);
    expect(problems).toEqual([{ kind: 'repeated-id', rules: ['lh-low'] }]);
  });

  it('is not sound with a rule that no panel can make present', () => {
    const { problems } = check([planted('lh-low', isLow('lh')), planted('lh-seen', all(isLow('lh'), isHigh('lh')))]);
    expect(problems).toEqual([{ kind: 'never-present', rules: ['lh-seen'] }]);
  });

  it('is not sound with a rule whose note another takes over every time', () => {
    const { problems } = check([
      planted('lh-low-first', isLow('lh'), { absorbs: ['lh-low'] }),
      planted('lh-low', isLow('lh')),
    ]);
    expect(problems).toEqual([{ kind: 'never-with-a-note-of-its-own', rules: ['lh-low'] }]);
  });
});

describe('a contradiction on one panel', () => {
  it('is a name against a clause, shown by a record with the one result that it needs', () => {
    const [found, ...others] = contradictionsAmong(
      planted('lh-raised', isLow('lh')),
      planted('lh-seen-low', isLow('lh')),
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      rules: ['lh-raised', 'lh-raised'],
      statements: ['LH lies below its interval', 'its name is lh-raised'],
    });
    expect(found?.record.panels).toHaveLength(1);
    expect(found?.record.panels[0]?.observations).toHaveLength(1);
    expect(found?.record.treatments).toBeUndefined();
    expect(found?.record.subject).toBeUndefined();
  });

  it('is a name against a name', () => {
    const [found] = contradictionsAmong(
      planted('fsh-low-lh-raised', all(isLow('fsh'), isMeasured('lh'))),
      planted('fsh-low-lh-inside', all(isLow('fsh'), isMeasured('lh'))),
    );
    expect(found).toMatchObject({
      rules: ['fsh-low-lh-raised', 'fsh-low-lh-inside'],
      statements: ['its name is fsh-low-lh-raised', 'its name is fsh-low-lh-inside'],
    });
  });

  it('is a pattern carried bare by one rule and for unknown context by another', () => {
    const [found] = contradictionsAmong(
      planted('lh-low', isLow('lh')),
      planted('lh-low-besides', isLow('lh'), { patterns: ['lh-low'], unless: [on('opioid')] }),
    );
    expect(found).toMatchObject({
      rules: ['lh-low', 'lh-low-besides'],
      statements: ['it carries lh-low, by its full name', 'it carries lh-low, direction only'],
    });
  });

  it('is a listed source against none', () => {
    const [found] = contradictionsAmong(
      planted('lh-low-on-listed-androgen', all(isLow('lh'), on('testosterone'))),
      planted('lh-low-no-listed-source', isLow('lh')),
    );
    expect(found?.rules).toEqual(['lh-low-on-listed-androgen', 'lh-low-no-listed-source']);
    expect(found?.record.treatments).toEqual([expect.objectContaining({ class: 'testosterone' })]);
  });

  it('is all results inside against one that is said to lie below', () => {
    const [found] = contradictionsAmong(
      planted('all-inside', given('all-gonadal-results-inside')),
      planted('estradiol-low', isInside('estradiol')),
    );
    expect(found?.statements).toContain('every measured LH, FSH and sex steroid result lies inside the interval shown');
  });

  it('is none between a relation to the interval and one to a named limit', () => {
    expect(
      contradictionsAmong(
        planted('testosterone-low', isLow('testosterone')),
        planted('testosterone-seen', isNotBelow('testosterone', aua)),
      ),
    ).toEqual([]);
  });

  it('is none between a low index and a high concentration of one name', () => {
    const either = (is: typeof isLow): Condition => any(is('free-testosterone'), is('free-androgen-index'));
    expect(
      contradictionsAmong(
        planted('free-testosterone-low', either(isLow)),
        planted('free-testosterone-high', either(isHigh)),
      ),
    ).toEqual([]);
  });
});

describe('the rules that ship', () => {
  it('are sound over a few thousand panels, on which they come out in every way', { timeout: 120_000 }, () => {
    const { problems, reached } = check(shipped, 4000);
    expect(problems).toEqual([]);
    const reach = Object.values(reached);
    for (const outcome of ['present', 'absent', 'indeterminate', 'inapplicable'] as const) {
      expect(reach.filter(({ outcomes }) => outcomes[outcome] > 0).length).toBeGreaterThan(shipped.length / 3);
    }
  });
});

describe('the search', () => {
  it('takes the same way with the same seed, and another with another', () => {
    const [one, again, other] = [check(shipped, 200, 5), check(shipped, 200, 5), check(shipped, 200, 6)];
    expect(again).toEqual(one);
    expect(other.reached).not.toEqual(one.reached);
  });
});
