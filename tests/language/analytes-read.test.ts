import { describe, expect, it } from 'vitest';
import { assayInterferenceGeneral } from '../../src/evidence/claims/assay.js';
import { analytesRead } from '../../src/language/analytes-read.js';
import { all, given, isLow, isMeasured, isNotMeasured } from '../../src/language/clause.js';
import { defineRule, type Rule } from '../../src/language/rule.js';
import {
  alternatives,
  baseline,
  calculated,
  changes,
  changesOf,
  cited,
  collected,
  countOf,
  effectsOf,
  genotypes,
  limitsOf,
  observed,
  plain,
  results,
  timeSinceEndOf,
  where,
  type NoteSentence,
} from '../../src/language/sentence.js';

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

  it.each<[string, NoteSentence]>([
    ['alternatives', alternatives],
    ['all changes', changes],
    ['a baseline', baseline],
    ['a cited work', cited(assayInterferenceGeneral, 'Antibodies were seen.')],
    ['the rules that are gathered', collected],
    ['published effects', effectsOf('opioid')],
    ['the time since a treatment', timeSinceEndOf('opioid')],
    ['genotypes', genotypes({})],
    ['what was seen', observed('Listed')],
    ['words', plain('LH is low.')],
  ])('are none in a sentence of %s, which names none', (_, sentence) => {
    expect(analytesRead(saying(sentence))).toEqual(['lh']);
  });

  it('are none in what is not stated', () => {
    const unstated = { text: 'fasting', when: { unstated: 'fasting' } } as const;
    expect(analytesRead({ ...rule, unknown: [unstated] })).toEqual(['lh']);
  });
});
