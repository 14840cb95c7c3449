import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateAll, answersFor, observedOf, sentencesOf, traceOf, truthOf } from '../../src/engine/evaluate.js';
import { compile } from '../../src/engine/compile.js';
import {
  after,
  all,
  any,
  atLeast,
  given,
  isBelow,
  isHigh,
  isLow,
  isMeasured,
  isNotHigh,
  isNotMeasured,
  limit,
  not,
  on,
} from '../../src/language/clause.js';
import type { Condition } from '../../src/language/clause.js';
import type { ContextFact } from '../../src/language/context.js';
import type { Facts } from '../../src/engine/facts.js';
import { testosteroneMaleThresholdAua } from '../../src/evidence/claims/threshold-male.js';
import { plain, where } from '../../src/language/sentence.js';
import * as logic from '../../src/logic/truth.js';
import type { Truth } from '../../src/logic/truth.js';
import { ask, evaluateRule, ruleOf, stubFacts } from './stub.js';

const truths: readonly Truth[] = ['true', 'false', 'unknown'];
const rule = ruleOf({
  id: 'tried',
  appliesTo: given('adult'),
  unless: [given('inpatient')],
  when: given('fasting'),
  unknown: [{ text: 'pregnancy', when: { unstated: 'pregnant' } }],
});

/** The truth table, written out: appliesTo, the exception, when, and what follows. */
function expectedOutcome(appliesTo: Truth, unless: Truth, when: Truth): string {
  if (appliesTo === 'false') return 'inapplicable out-of-scope';
  if (appliesTo === 'unknown') return 'indeterminate';
  if (unless === 'true') return 'inapplicable excepted';
  if (when === 'false') return 'absent';
  if (when === 'unknown') return 'indeterminate';
  return unless === 'unknown' ? 'present context-unknown' : 'present';
}

const combinations = truths.flatMap((appliesTo) =>
  truths.flatMap((unless) => truths.map((when) => ({ appliesTo, unless, when }))),
);

describe('a combination that was written by hand with nothing in it', () => {
  it.each([
    ['all', 'true'],
    ['any', 'false'],
    ['not', 'unknown'],
  ] as const)('%s of nothing is %s', (op, truth) => {
    const { node, answers } = ask({ op, of: [] }, stubFacts());
    expect(truthOf(node, answers)).toBe(truth);
  });
});

describe('the truth table', () => {
  it('has twenty-seven rows', () => {
    expect(combinations).toHaveLength(27);
  });

  it.each(combinations)('appliesTo $appliesTo, unless $unless, when $when', ({ appliesTo, unless, when }) => {
    const { outcome, contextUnknown, reason } = evaluateRule(
      rule,
      stubFacts({ context: { adult: appliesTo, inpatient: unless, fasting: when } }),
    );
    const words = [outcome, ...(contextUnknown ? ['context-unknown'] : []), ...(reason ? [reason.code] : [])].join(' ');
    expect(words).toBe(expectedOutcome(appliesTo, unless, when));
  });

  it.each([
    ['appliesTo', { adult: 'unknown', inpatient: 'false', fasting: 'unknown' }, ['adult']],
    ['when', { adult: 'true', inpatient: 'false', fasting: 'unknown' }, ['fasting']],
    ['an exception beside a present when', { adult: 'true', inpatient: 'unknown', fasting: 'true' }, ['inpatient']],
    [
      'nothing: a false when stays absent whatever else is unknown',
      { adult: 'true', inpatient: 'unknown', fasting: 'false' },
      [],
    ],
  ] as const)('names as missing what leaves %s open', (_, context, missing) => {
    expect(evaluateRule(rule, stubFacts({ context })).missing.map(({ input }) => input)).toEqual(missing);
  });

  it('names the exception that holds', () => {
    const { reason } = evaluateRule(
      rule,
      stubFacts({ context: { adult: 'true', inpatient: 'true', fasting: 'true' } }),
    );
    expect(reason?.message).toBe('Excepted: the sample was collected from an inpatient.');
  });

  it('says of an exception made of several clauses that it holds', () => {
    const excepted = ruleOf({ id: 'excepted', unless: [all(given('inpatient'), given('fasting'))] });
    const { outcome, reason } = evaluateRule(excepted, stubFacts({ context: { inpatient: 'true', fasting: 'true' } }));
    expect([outcome, reason]).toEqual([
      'inapplicable',
      { code: 'excepted', message: 'A named exception of the rule holds.' },
    ]);
  });

  it('says of a panel that a rule is not about that it does not apply', () => {
    expect(evaluateRule(rule, stubFacts({ context: { adult: 'false' } })).reason).toEqual({
      code: 'out-of-scope',
      message: 'The rule does not apply to this panel.',
    });
  });

  it('speaks in the form for unknown context when one exception of several is unknown', () => {
    const tried = ruleOf({ id: 'several', unless: [on('opioid'), given('inpatient')] });
    expect(
      evaluateRule(tried, stubFacts({ treatment: 'false', context: { inpatient: 'unknown' } })).contextUnknown,
    ).toBe(true);
    expect(evaluateRule(tried, stubFacts({ treatment: 'false', context: { inpatient: 'false' } })).contextUnknown).toBe(
      false,
    );
    expect(evaluateRule(tried, stubFacts({ treatment: 'unknown', context: { inpatient: 'true' } })).outcome).toBe(
      'inapplicable',
    );
  });
});

describe('what is missing', () => {
  const missingOf = (when: Condition, facts: Facts) => evaluateRule(ruleOf({ id: 'missing', when }), facts).missing;

  it('is of the unknown parts alone, and not of what does not decide', () => {
    const when = all(given('adult'), any(given('fasting'), given('inpatient')), not(given('pregnant')));
    const facts = stubFacts({ context: { fasting: 'true' } });
    expect(missingOf(when, facts).map(({ input }) => input)).toEqual(['adult', 'pregnant']);
    const asked = all(given('adult'), any(given('inpatient'), given('fasting')));
    expect(missingOf(asked, facts).map(({ input }) => input)).toEqual(['adult']);
  });

  it('is named once, and again where its cause or its panel is another', () => {
    expect(missingOf(all(isLow('lh'), isHigh('lh')), stubFacts())).toEqual([
      { input: 'lh', panel: 'p', cause: 'not-supplied' },
    ]);
    const missing = {
      adult: { input: 'age', panel: 'p', cause: 'not-supplied' },
      fasting: { input: 'age', panel: 'p', cause: 'censored' },
      inpatient: { input: 'age', panel: 'q', cause: 'not-supplied' },
      pregnant: { input: 'age', panel: 'p', cause: 'not-supplied' },
    } as const;
    const facts: Facts = {
      ...stubFacts(),
      context: (fact) => ({
        truth: 'unknown',
        observed: [],
        missing: fact in missing ? [missing[fact as keyof typeof missing]] : [],
      }),
    };
    const when = all(given('adult'), given('fasting'), given('inpatient'), given('pregnant'));
    expect(missingOf(when, facts)).toEqual([missing.adult, missing.fasting, missing.inpatient]);
  });

  it('is the input that a gap names, where the gap leaves the direction only', () => {
    const evaluated = (fasting: Truth) =>
      evaluateRule(
        ruleOf({
          id: 'direction',
          directionOnly: [
            { text: 'the free fraction', input: 'shbg', when: given('fasting') },
            { text: 'no input of its own', when: given('fasting') },
          ],
        }),
        stubFacts({ context: { fasting } }),
      );
    expect(evaluated('true').missing).toEqual([{ input: 'shbg', panel: 'p', cause: 'not-supplied' }]);
    expect(evaluated('false').missing).toEqual([]);
  });
});

describe('the sentences of a rule', () => {
  it('are those without a condition, and those whose condition is known to hold', () => {
    const [always, sometimes] = [plain('always'), plain('where the sample was fasting')];
    const text = [always, where(given('fasting'), sometimes)];
    const ruleset = compile([ruleOf({ id: 'a', note: { title: 'a', text, plainText: '' } })]);
    const said = (fasting: Truth) =>
      ruleset.rules.map((one) => sentencesOf(one, answersFor(ruleset, stubFacts({ context: { fasting } }))));
    expect([said('true'), said('false'), said('unknown')]).toEqual([[[always, sometimes]], [[always]], [[always]]]);
  });
});

describe('what is not known', () => {
  const gaps = (context: Partial<Record<ContextFact, Truth>>) =>
    evaluateRule(
      ruleOf({
        id: 'gaps',
        unknown: [
          { text: 'said where it holds', when: given('inpatient') },
          { text: 'said where it is not stated', when: { unstated: 'fasting' } },
          { text: 'said where it holds', when: all() },
        ],
      }),
      stubFacts({ context }),
    ).gaps;

  it('is said where its condition holds, or where the fact is not stated, and once', () => {
    expect(gaps({ inpatient: 'true', fasting: 'unknown' })).toEqual([
      'said where it holds',
      'said where it is not stated',
    ]);
    expect(gaps({ inpatient: 'unknown', fasting: 'true' })).toEqual(['said where it holds']);
    expect(gaps({ inpatient: 'false', fasting: 'false' })).toEqual(['said where it holds']);
  });

  it('leaves the direction only where a rule says so, and comes first', () => {
    const tried = ruleOf({
      id: 'direction',
      directionOnly: [{ text: 'the free fraction', when: isNotMeasured('shbg') }],
      unknown: [{ text: 'fasting', when: { unstated: 'fasting' } }],
    });
    const without = evaluateRule(tried, stubFacts());
    expect([without.outcome, without.contextUnknown, without.gaps]).toEqual([
      'present',
      true,
      ['the free fraction', 'fasting'],
    ]);
    const measured = evaluateRule(tried, stubFacts({ results: { shbg: { low: 'false' } } }));
    expect([measured.contextUnknown, measured.gaps]).toEqual([false, ['fasting']]);
  });
});

describe('a clause', () => {
  const truthIn = (condition: Condition, facts: Parameters<typeof stubFacts>[0]): Truth => {
    const { node, answers } = ask(condition, stubFacts(facts));
    return truthOf(node, answers);
  };

  it('about a result that was not measured is unknown, except whether it was measured', () => {
    expect(truthIn(isLow('lh'), {})).toBe('unknown');
    expect(truthIn(isNotHigh('lh'), {})).toBe('unknown');
    expect(truthIn(isMeasured('lh'), {})).toBe('false');
    expect(truthIn(isNotMeasured('lh'), {})).toBe('true');
    expect(truthIn(isMeasured('lh'), { results: { lh: {} } })).toBe('true');
    expect(truthIn(isNotMeasured('lh'), { results: { lh: {} } })).toBe('false');
  });

  it.each(truths)('that is not low or not high is the opposite of one that is (%s)', (truth) => {
    const results = { lh: { low: truth, high: truth } };
    expect(truthIn(isNotHigh('lh'), { results })).toBe(logic.not(truth));
    expect(truthIn(isHigh('lh'), { results })).toBe(truth);
    expect(truthIn(isLow('lh'), { results })).toBe(truth);
  });

  it('about a treatment is what the list says', () => {
    for (const treatment of truths) {
      expect(truthIn(on('opioid'), { treatment })).toBe(treatment);
      expect(truthIn(after('opioid'), { treatment })).toBe(treatment);
    }
  });
});

describe('a combination', () => {
  const facts: readonly ContextFact[] = ['adult', 'fasting', 'inpatient', 'pregnant'];
  const clauses = facts.map(given);
  const four = fc.tuple(...facts.map(() => fc.constantFrom<Truth>(...truths)));

  it('is what the three-valued tables say, whatever it does not have to look at', () => {
    fc.assert(
      fc.property(four, fc.integer({ min: 0, max: 5 }), (values, count) => {
        const context = Object.fromEntries(facts.map((fact, at) => [fact, values[at]])) as Record<ContextFact, Truth>;
        const truthIn = (condition: Condition): Truth => {
          const { node, answers } = ask(condition, stubFacts({ context }));
          return truthOf(node, answers);
        };
        expect(truthIn(all(...clauses))).toBe(logic.all(values));
        expect(truthIn(any(...clauses))).toBe(logic.any(values));
        expect(truthIn(atLeast(count, ...clauses))).toBe(logic.atLeast(count, values));
        expect(truthIn(not(all(...clauses)))).toBe(logic.not(logic.all(values)));
      }),
      { numRuns: 300 },
    );
  });

  it('of nothing is true for all and false for any', () => {
    const { node, answers } = ask(all(all(), not(any())), stubFacts());
    expect(truthOf(node, answers)).toBe('true');
  });
});

describe('a ruleset', () => {
  it('answers a clause that many rules share once', () => {
    const facts = stubFacts({ results: { lh: { high: 'true' } }, context: { adult: 'true' } });
    const ruleset = compile(
      ['a', 'b', 'c'].map((id) => ruleOf({ id, appliesTo: given('adult'), when: all(isHigh('lh'), given('adult')) })),
    );
    expect(evaluateAll(ruleset, answersFor(ruleset, facts)).map(({ outcome }) => outcome)).toEqual([
      'present',
      'present',
      'present',
    ]);
    expect(facts.asked.get('adult')).toBe(1);
    expect(facts.asked.get('lh')).toBe(1);
  });

  it('asks for the result of an analyte once, for all its clauses, also where there is none', () => {
    const results = { lh: { high: 'true', low: 'false' }, fsh: { high: 'false', low: 'true' } } as const;
    const facts = stubFacts({ results });
    const truthIn = (...conditions: readonly Condition[]): readonly Truth[] => {
      const { node, answers } = ask(all(...conditions), facts);
      return node.op === 'clause' ? [] : node.of.map((part) => truthOf(part, answers));
    };
    const clauses = [isHigh('lh'), isLow('lh'), isHigh('fsh'), isLow('fsh'), isHigh('tsh'), isMeasured('tsh')];
    expect(truthIn(...clauses)).toEqual(['true', 'false', 'false', 'true', 'unknown', 'false']);
    expect([...facts.asked]).toEqual([
      ['lh', 1],
      ['fsh', 1],
      ['tsh', 1],
    ]);
  });

  it('holds a result against a limit of its own analyte', () => {
    const aua = limit(testosteroneMaleThresholdAua, { analyte: 'testosterone', key: 'lower-limit' });
    const facts = stubFacts({ results: { testosterone: {} }, comparison: { below: 'true', above: 'false' } });
    const { node, answers } = ask(any(isBelow('psa', { ...aua, analyte: 'psa' }), isBelow('testosterone', aua)), facts);
    expect(node.op === 'clause' ? [] : node.of.map((part) => truthOf(part, answers))).toEqual(['unknown', 'true']);
  });
});

describe('a trace', () => {
  it('has every clause in words with its truth, what was seen and the limit', () => {
    const observed = [{ path: '/panels/0/observations/0', display: '31 IU/L' }];
    const limit = { value: '1.7–8.6', unit: '[IU]/L', owner: 'laboratory' };
    const { node, answers } = ask(
      all(isHigh('lh'), not(given('adult'))),
      stubFacts({ results: { lh: { high: 'true', observed, limit } }, context: { adult: 'false' } }),
    );
    expect(traceOf(node, answers)).toEqual({
      op: 'all',
      truth: 'true',
      of: [
        { clause: 'LH lies above its interval', truth: 'true', observed, limit },
        {
          op: 'not',
          truth: 'true',
          of: [{ clause: 'the age at collection is 18 years or more', truth: 'false', observed: [] }],
        },
      ],
    });
  });

  it('has the clauses that did not have to be looked at too', () => {
    const { node, answers } = ask(any(given('adult'), given('fasting')), stubFacts({ context: { adult: 'true' } }));
    const trace = traceOf(node, answers);
    expect('of' in trace && trace.of.map(({ truth }) => truth)).toEqual(['true', 'unknown']);
  });
});

describe('what the true clauses of a condition saw', () => {
  it('is of treatments and context, and not of results', () => {
    const { node, answers } = ask(
      all(on('opioid'), given('inpatient'), isHigh('lh')),
      stubFacts({
        treatment: 'true',
        context: { inpatient: 'true' },
        results: { lh: { high: 'true', observed: [{ path: '/x', display: 'x' }] } },
      }),
    );
    expect(observedOf(node, answers).map(({ path }) => path)).toEqual(['/treatments/0', '/panels/0']);
  });

  it('is nothing where a clause is not true', () => {
    const { node, answers } = ask(all(on('opioid')), stubFacts({ treatment: 'unknown' }));
    expect(observedOf(node, answers)).toEqual([]);
  });
});
