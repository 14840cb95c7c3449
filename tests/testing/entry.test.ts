import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.js';
import { checkLanguage, ruleProblems } from '../../src/testing/index.js';

describe('the testing entry', () => {
  it('finds what a text prescribes and nothing in one that describes', () => {
    expect(checkLanguage('LH lies above the printed interval.')).toEqual([]);
    expect(checkLanguage('Repeat the test.')).toMatchObject([{ match: 'Repeat' }]);
  });

  it('names the problems of a rule', () => {
    const [rule] = rules;
    if (!rule) throw new Error('rules ship');
    expect(ruleProblems({ ...rule, id: 'Not Kebab', version: '1' })).toEqual(
      expect.arrayContaining([expect.stringContaining('kebab'), expect.stringContaining('three numbers')]),
    );
  });
});
