import { describe, expect, it } from 'vitest';
import { examples } from '../../src/rules/examples.js';
import { rules } from '../../src/rules/index.js';
import { countShown, coverageOf, exemptionsOf, neverShown } from '../../src/testing/rule/clause-coverage.js';
import { exemptions } from '../../src/testing/rule/exemptions.js';

const coverage = rules.map((rule) => ({ rule, covered: coverageOf(rule, examples.get(rule.id) ?? []) }));
const all = coverage.flatMap(({ covered }) => covered);

describe('every clause of every rule', () => {
  it.each(coverage)('is seen true, false and unknown, decides, and is noticed: $rule.id', ({ covered }) => {
    const missing = covered.flatMap((one) => neverShown(one).map((what) => `${one.atom.text}: never ${what}`));
    expect(missing).toEqual([]);
  });

  it.each(exemptions)('is excused only where it has to be: $reason', (exemption) => {
    const excused = all.filter((one) => exemptionsOf(one).includes(exemption));
    expect(excused).not.toEqual([]);
    const needless = excused.flatMap(({ rule, atom, shown }) =>
      exemption.never.filter((what) => shown.has(what)).map((what) => `${rule.id}: ${atom.text}: ${what}`),
    );
    expect(needless).toEqual([]);
  });

  it('is covered to the full', () => {
    const { shown, wanted, excused } = countShown(all);
    process.stdout.write(
      `${all.length} clauses of ${rules.length} rules: ${shown} of ${wanted} shown (${Math.floor((100 * shown) / wanted)} %), ${excused} excused\n`,
    );
    expect(shown).toBe(wanted);
  });
});
