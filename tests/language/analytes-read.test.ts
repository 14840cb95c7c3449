import { describe, expect, it } from 'vitest';
import { analytesRead } from '../../src/language/analytes-read.js';
import {
  all,
  calculated,
  changes,
  changesOf,
  countOf,
  defineRule,
  given,
  isLow,
  isMeasured,
  isNotMeasured,
  limitsOf,
  plain,
  results,
  where,
} from '../../src/rules/index.js';
import type { Rule } from '../../src/rules/index.js';

const rule = defineRule({
  id: 'of-lh',
  version: '1.0.0',
  kind: 'context',
  patterns: ['of-lh'],
  appliesTo: given('adult'),
  when: isLow('lh'),
  note: { title: 'LH below its interval', text: [results('lh')], plainText: 'LH: {lh}.' },
});

const saying = (...text: Rule['note']['text']): Rule => ({ ...rule, note: { ...rule.note, text } });

describe('the analytes that a rule reads', () => {
  it('are there once each', () => {
    expect(analytesRead(rule)).toEqual(['lh']);
  });

  it.each([
    ['what it applies to', { ...rule, appliesTo: all(isMeasured('fsh')) }],
    ['its exceptions', { ...rule, unless: [isLow('fsh')] }],
    ['what leaves the direction only', { ...rule, directionOnly: [{ text: 'FSH', when: isNotMeasured('fsh') }] }],
    ['what is not known', { ...rule, unknown: [{ text: 'FSH', when: isNotMeasured('fsh') }] }],
    ['results', saying(results('fsh'))],
    ['limits', saying(limitsOf('fsh'))],
    ['a calculation', saying(calculated('fsh'))],
    ['a count', saying(countOf('fsh'))],
    ['a change', saying(changesOf('fsh'))],
    ['the condition of a sentence', saying(where(isLow('fsh'), plain('LH is low.')))],
    ['a sentence with a condition', saying(where(given('adult'), results('fsh')))],
  ])('are those of %s too', (_, other) => {
    expect([...analytesRead(other)].sort()).toEqual(['fsh', 'lh']);
  });

  it('are not those of what names none', () => {
    const unstated = { text: 'fasting', when: { unstated: 'fasting' } } as const;
    expect(analytesRead({ ...saying(changes, plain('LH is low.')), unknown: [unstated] })).toEqual(['lh']);
  });
});
