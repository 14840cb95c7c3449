import { describe, expect, it } from 'vitest';
import { assayInterferenceGeneral } from '../../src/evidence/claims/assay.js';
import { patternEmasCategories } from '../../src/evidence/claims/pattern-hypogonadism.js';
import { testosteroneMaleThresholdAua } from '../../src/evidence/claims/threshold-male.js';
import { all, any, category, isAbove, isHigh, isHigher, isLow, limit } from '../../src/language/clause.js';
import {
  analytesOf,
  defineRule,
  plainTextIn,
  RuleDefinitionError,
  ruleProblems,
  shippedRule,
} from '../../src/language/rule.js';
import {
  calculated,
  cited,
  countOf,
  genotypes,
  limitsOf,
  namedBy,
  observed,
  plain,
  refuseBareNumber,
  reported,
  results,
  where,
  type Association,
} from '../../src/language/sentence.js';
import type { Gap } from '../../src/language/rule.js';

const antibodies: Association = reported(assayInterferenceGeneral, 'antibodies against the analyte');
const oneSample: Gap = { text: 'whether a second sample agrees', when: all() };

const fine = {
  id: 'lh-high-fsh-high',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['lh-high'],
  appliesTo: category('male'),
  when: all(isHigh('lh'), isHigh('fsh')),
  note: {
    title: 'LH and FSH above their intervals',
    text: [results('lh', 'fsh')],
    plainText: 'LH is {lh} and FSH is {fsh}.',
  },
  unknown: [oneSample],
  alsoReportedWith: [antibodies],
} as const;

function problemsOf(define: () => unknown): readonly string[] {
  try {
    define();
  } catch (error) {
    if (error instanceof RuleDefinitionError) return error.problems;
    throw error;
  }
  return [];
}

describe('defining a rule', () => {
  it('gives it what was left out as empty', () => {
    const rule = defineRule(fine);
    expect(rule).toMatchObject({
      over: 'panel',
      unless: [],
      directionOnly: [],
      absorbs: [],
      collects: false,
      limitations: [],
      cites: [],
      terms: [],
      supersedes: [],
    });
    expect(ruleProblems(rule)).toEqual([]);
  });

  it.each([
    ['an id that is not kebab', { ...fine, id: 'LH high' }, /lower-case kebab/],
    ['a version that is not three numbers', { ...fine, version: '1' }, /three numbers/],
    [
      'a title of more than a hundred characters',
      { ...fine, note: { ...fine.note, title: `LH ${'above '.repeat(20)}` } },
      /100 at most/,
    ],
    ['a pattern without other associations', { ...fine, alsoReportedWith: [] }, /alsoReportedWith/],
    ['a pattern without what may not be known', { ...fine, unknown: [] }, /unknown/],
    ['a title that prescribes', { ...fine, note: { ...fine.note, title: 'Repeat the test' } }, /Repeat/],
    [
      'a sentence that prescribes',
      { ...fine, note: { ...fine.note, text: [plain('Testosterone should be started.')] } },
      /should/,
    ],
    [
      'plain text that prescribes',
      { ...fine, note: { ...fine.note, plainText: 'You should see a doctor.' } },
      /should/,
    ],
    ['a gap that prescribes', { ...fine, unknown: [{ text: 'Repeat the sample.', when: all() }] }, /Repeat/],
    ['a limitation that judges', { ...fine, limitations: [{ text: 'the result is normal' }] }, /normal/],
    ['a name that prescribes', { ...fine, patterns: ['hay-que-repetir'] }, /hay que/],
    [
      'a direction that prescribes',
      { ...fine, directionOnly: [{ text: 'Repeat the sample.', when: all() }] },
      /Repeat/,
    ],
    ['a term that judges', { ...fine, terms: [{ system: 'x', code: 'y', display: 'Normal result' }] }, /[Nn]ormal/],
    [
      'a sentence under a condition that prescribes',
      { ...fine, note: { ...fine.note, text: [where(isHigh('lh'), plain('Testosterone should be started.'))] } },
      /should/,
    ],
    [
      'a sentence about a work that prescribes',
      { ...fine, note: { ...fine.note, text: [cited(patternEmasCategories, 'Testosterone should be started.')] } },
      /should/,
    ],
    [
      'a fact about a variant that prescribes',
      {
        ...fine,
        note: {
          ...fine.note,
          text: [genotypes({ made: [reported(assayInterferenceGeneral, 'Testosterone should be started.')] })],
        },
      },
      /should/,
    ],
    ['a lead that prescribes', { ...fine, note: { ...fine.note, text: [observed('Stop the treatment')] } }, /Stop/],
    ['the name of a disease for an id', { ...fine, id: 'primary-hypogonadism' }, /hypogonadism/],
    ['a pattern named after a disease', { ...fine, patterns: ['hypogonadism'] }, /hypogonadism/],
  ])('refuses %s', (_, rule, problem) => {
    expect(problemsOf(() => defineRule(rule)).join('\n')).toMatch(problem);
  });

  it.each([
    ['a limit without a claim', undefined, 'a sentence, a limit or an association rests on no claim'],
    [
      'a claim without a work',
      { id: 'made-up' },
      'the claim made-up names no work: its citation needs an id and a title',
    ],
    ['a claim without anything', {}, 'the claim without an id names no work: its citation needs an id and a title'],
    [
      'a work without a title',
      { id: 'made-up', citation: { id: 'work', title: '' } },
      'the claim made-up names no work: its citation needs an id and a title',
    ],
  ])('refuses %s, which only plain JavaScript can write', (_, claim, problem) => {
    // @ts-expect-error -- the compiler asks for a claim with its work
    expect(problemsOf(() => defineRule({ ...fine, cites: [claim] }))).toEqual([problem]);
  });

  it('holds the placeholders of other languages against those of the English text', () => {
    const inSpanish = (plainText: string, es: string): readonly string[] =>
      problemsOf(() =>
        defineRule({ ...fine, note: { ...fine.note, plainText: plainText as 'LH {lh}', plainTextIn: { es } } }),
      );
    expect(inSpanish('FSH is {fsh}, LH is {lh}.', 'La LH es {lh} y la FSH es {fsh}.')).toEqual([]);
    expect(inSpanish('Both are above their intervals.', 'Ambas están por encima de sus intervalos.')).toEqual([]);
    const problem = 'the plain text in "es" has other placeholders than the English one';
    expect(inSpanish('LH is {lh}.', 'La LH es {fsh}.')).toEqual([problem]);
    expect(inSpanish('LH is {lh}.', 'La LH está por encima.')).toEqual([problem]);
  });

  it('takes a title of a hundred characters', () => {
    const title = `LH ${'above '.repeat(16)}`.padEnd(100, '.');
    expect(problemsOf(() => defineRule({ ...fine, note: { ...fine.note, title } }))).toEqual([]);
    expect(problemsOf(() => defineRule({ ...fine, note: { ...fine.note, title: `${title}.` } }))).toHaveLength(1);
  });

  it('is refused with an error of its own', () => {
    expect(new RuleDefinitionError('a', ['b'])).toMatchObject({ name: 'RuleDefinitionError', problems: ['b'] });
  });

  it('has its plain text in the language that is asked for, and none in a language that it does not have', () => {
    const spanish = 'La LH es {lh} y la FSH es {fsh}.';
    const both = defineRule({ ...fine, note: { ...fine.note, plainTextIn: { es: spanish } } });
    expect([plainTextIn(both, 'en'), plainTextIn(both, 'es')]).toEqual([fine.note.plainText, spanish]);
    expect([plainTextIn(defineRule(fine), 'en'), plainTextIn(defineRule(fine), 'es')]).toEqual([
      fine.note.plainText,
      '',
    ]);
  });

  it('lists every problem at once, with the id of the rule', () => {
    const define = () => defineRule({ ...fine, id: 'Bad', version: 'x', alsoReportedWith: [], unknown: [] });
    expect(problemsOf(define)).toHaveLength(4);
    expect(define).toThrow(/^Rule Bad cannot be defined:\n- /);
  });

  it('asks neither for other associations nor for gaps where no pattern is named', () => {
    expect(defineRule({ ...fine, kind: 'quality', unknown: [], alsoReportedWith: [] }).kind).toBe('quality');
  });

  it('checks the prose of our own rules in the tests and not at every start', () => {
    const rule = shippedRule({ ...fine, note: { ...fine.note, title: 'Repeat the test' } });
    expect(ruleProblems(rule)).toHaveLength(1);
  });
});

describe('what does not compile', () => {
  it('is a placeholder of an analyte that the rule never reads', () => {
    // @ts-expect-error -- the rule reads LH and FSH, not prolactin
    const inPlain = defineRule({ ...fine, note: { ...fine.note, plainText: 'Prolactin is {prolactin}.' } });
    // @ts-expect-error -- nor in a title
    const inTitle = defineRule({ ...fine, note: { ...fine.note, title: 'Prolactin {prolactin}' } });
    // @ts-expect-error -- nor as results
    const inText = defineRule({ ...fine, note: { ...fine.note, text: [results('prolactin')] } });
    expect([inPlain, inTitle, inText]).toHaveLength(3);
  });

  it('is not an analyte that the rule says it reads', () => {
    expect(
      defineRule({ ...fine, reads: ['prolactin'], note: { ...fine.note, plainText: 'Prolactin is {prolactin}.' } }).id,
    ).toBe(fine.id);
  });

  it('is a placeholder that the cited claim does not have', () => {
    expect(cited(patternEmasCategories, 'In {population}, {primary} had both.').named).toBe(false);
    // @ts-expect-error -- the claim has no such value
    cited(patternEmasCategories, 'In {population}, {tertiary} had both.');
    // @ts-expect-error -- nor has it for a named sentence
    namedBy(patternEmasCategories, 'Called so in {share}.');
    // @ts-expect-error -- nor for an association
    reported(patternEmasCategories, 'seen in {share}');
  });

  it('is a limit of another analyte in a condition', () => {
    const aua = limit(testosteroneMaleThresholdAua, { analyte: 'testosterone', key: 'lower-limit' });
    // @ts-expect-error -- the limit is of testosterone
    expect(isAbove('estradiol', aua).kind).toBe('limit');
  });

  it('is a context fact that nobody answers', () => {
    // @ts-expect-error -- no such fact
    expect(defineRule({ ...fine, unknown: [{ text: 'x', when: { unstated: 'shoe-size' } }] }).id).toBe(fine.id);
  });
});

describe('a number in a template', () => {
  it.each(['Seen in 12 of 20 men.', 'a limit of 3.5', 'half of 2', 'Seen in {primary} of 20 men.'])(
    'is refused: %s',
    (template) => {
      expect(() => refuseBareNumber(template)).toThrow(TypeError);
      expect(() => plain(template)).toThrow(/no source/);
      expect(() => observed(template)).toThrow(/no source/);
      expect(() => cited(patternEmasCategories, template)).toThrow(/no source/);
      expect(() => reported(patternEmasCategories, template)).toThrow(/no source/);
    },
  );

  it('is a value of the cited claim, or part of its name', () => {
    expect(refuseBareNumber('Seen in {primary} of {male-12-13-y}.')).toBe('Seen in {primary} of {male-12-13-y}.');
  });
});

describe('a sentence', () => {
  it('is data', () => {
    expect(results('lh', 'fsh')).toEqual({ kind: 'results', analytes: ['lh', 'fsh'] });
    expect(limitsOf('testosterone')).toEqual({ kind: 'limits', analyte: 'testosterone' });
    expect(calculated('free-testosterone')).toEqual({ kind: 'calculated', analyte: 'free-testosterone' });
    expect(countOf('lh')).toEqual({ kind: 'count', expected: ['lh'] });
    expect(namedBy(patternEmasCategories, 'Called so.')).toMatchObject({
      kind: 'cited',
      named: true,
      claim: patternEmasCategories,
    });
  });
});

describe('the analytes of a condition', () => {
  it('are those that it reads, each once, in order', () => {
    expect(analytesOf(all(isLow('lh'), any(isHigher('fsh'), isLow('lh')), category('male')))).toEqual(['lh', 'fsh']);
  });
});
