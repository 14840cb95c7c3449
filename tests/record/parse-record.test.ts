import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LabRecordError, type StructureProblem } from '../../src/record/error.js';
import { parseRecord, type RecordCaution } from '../../src/record/parse-record.js';
import type { LabRecord } from '../../src/record/types.js';

function problemsOf(input: unknown): readonly StructureProblem[] {
  try {
    parseRecord(input);
  } catch (error) {
    if (error instanceof LabRecordError) return error.problems;
    throw error;
  }
  return [];
}

const brief = (cautions: readonly RecordCaution[]) => cautions.map(({ code, path }) => `${code} ${path}`);
const cautionsOf = (input: unknown) => brief(parseRecord(input).cautions);
const onePanel = (panel: object, rest: object = {}) => ({ panels: [{ id: 'a', observations: [], ...panel }], ...rest });
const oneResult = (observation: unknown) => onePanel({ observations: [observation] });

const full: LabRecord = {
  subject: {
    id: 's',
    source: 'Patient/1',
    referenceCategory: 'female',
    referenceCategoryFor: { testosterone: 'none' },
    birthDate: '1980-05',
    ageYears: 45,
    menopausalStatus: 'perimenopausal',
    menstrualCycle: 'irregular',
    cycleDisorderedMonths: 6,
    bodyMassIndex: 24.1,
    conditions: ['lactation', { code: '1', system: 'x', onset: '2020', end: '2021-02' }],
    genotypes: [{ gene: 'G', variant: 'v', call: 'heterozygous' }],
  },
  treatments: [
    {
      id: 't',
      class: 'transdermal-estrogen',
      agent: 'estradiol',
      code: { system: 'atc', code: 'G03CA03' },
      route: 'transdermal',
      formulation: 'gel',
      intent: 'replacement',
      start: '2024',
      end: '2025-06-01',
      doses: ['2024-01-01T08:00'],
      status: 'past',
      duringPanels: ['a'],
    },
  ],
  panels: [
    {
      id: 'a',
      label: 'first',
      source: 'r',
      collectedAt: '2026-03-02T08:10',
      timeZone: 'Europe/Madrid',
      elapsedDays: 0,
      ageYears: 45,
      sinceDose: [{ treatment: 't', hours: 3, days: 0 }],
      fasting: true,
      cyclePhase: 'luteal',
      cyclePhaseBasis: 'calendar',
      daysSinceLastMenses: 20,
      pregnant: false,
      gestationWeeks: 0,
      inpatient: false,
      laboratory: 'L',
      specimen: 'serum',
      observations: [
        {
          id: 'o',
          source: 'row 1',
          analyte: 'LH',
          code: { system: 'http://loinc.org', code: '10501-5', display: 'Lutropin' },
          coding: [{ system: 'local', code: 'LH' }],
          value: { low: '<0.1', high: 3 },
          interpretation: 'low',
          absentReason: 'x',
          unit: 'IU/L',
          method: 'm',
          certified: false,
          laboratory: 'L2',
          specimen: 'plasma',
          referenceInterval: { low: 1.7, high: '<8.6', text: 't', unit: 'IU/L', note: 'n', parsedFrom: 'field' },
          referenceIntervals: [
            {
              appliesTo: {
                category: 'female',
                cyclePhase: 'luteal',
                menopausalStatus: 'premenopausal',
                pregnant: false,
                ageLow: 18,
                ageHigh: 45.5,
              },
            },
          ],
          status: 'final',
          note: 'free text',
        },
      ],
    },
  ],
};

describe('a record of the right structure', () => {
  it('is returned with every property of the contract and no caution', () => {
    expect(parseRecord(full)).toEqual({ record: full, cautions: [] });
  });

  it('may state undefined for every optional property', () => {
    const input = {
      subject: undefined,
      treatments: undefined,
      panels: [{ id: 'a', label: undefined, observations: [{ value: undefined }] }],
    };
    expect(parseRecord(input)).toEqual({ record: { panels: [{ id: 'a', observations: [{}] }] }, cautions: [] });
  });

  it('keeps silence and an empty list of treatments apart', () => {
    expect(parseRecord(onePanel({})).record.treatments).toBeUndefined();
    expect(parseRecord(onePanel({}, { treatments: [] })).record.treatments).toEqual([]);
  });

  it.each([
    187,
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '187',
    '',
    'nonsense',
    '1e9000000000000000',
    {},
    { low: Number.NaN },
  ])('may hold the value %j, which is for the reader of values to judge', (value) => {
    expect(parseRecord(oneResult({ value })).record.panels[0]?.observations[0]?.value).toEqual(value);
  });

  it('is not changed by being read', () => {
    const input = onePanel(
      { cyclePhase: 'lunar', ward: 7, collectedAt: 'soon' },
      { treatments: [{ class: 'x', doses: ['y'] }] },
    );
    const before = structuredClone(input);
    parseRecord(input);
    expect(input).toEqual(before);
  });
});

describe('a wrong structure', () => {
  it.each([
    [undefined, 'missing'],
    [null, 'null'],
    [[], 'an empty array'],
    [[1], 'an array'],
    ['{}', 'a string'],
    [7, 'a number'],
  ])('of %j is refused as no object', (input, found) => {
    expect(problemsOf(input)).toEqual([{ path: '', found, accepted: 'an object' }]);
  });

  it.each([
    [{}, 'missing', 'an array'],
    [{ panels: null }, 'null', 'an array'],
    [{ panels: {} }, 'an object', 'an array'],
    [{ panels: [] }, 'an empty array', 'an array of at least one panel'],
  ])('of %j is refused as without panels', (input, found, accepted) => {
    expect(problemsOf(input)).toEqual([{ path: '/panels', found, accepted }]);
  });

  it('is a panel without an id', () => {
    expect(
      problemsOf({ panels: [{ observations: [] }, { id: '', observations: [] }, { id: 3, observations: [] }] }),
    ).toEqual([
      { path: '/panels/0/id', found: 'missing', accepted: 'a string' },
      { path: '/panels/1/id', found: 'an empty string', accepted: 'a string of at least one character' },
      { path: '/panels/2/id', found: 'a number', accepted: 'a string' },
    ]);
  });

  it('is a repeated panel id, at each repetition', () => {
    const panels = ['a', 'b', 'a', 'a'].map((id) => ({ id, observations: [] }));
    const repeated = { found: 'an id that an earlier panel has', accepted: 'an id of its own for each panel' };
    expect(problemsOf({ panels })).toEqual([
      { path: '/panels/2/id', ...repeated },
      { path: '/panels/3/id', ...repeated },
    ]);
  });

  it('is a panel without a list of observations', () => {
    expect(problemsOf({ panels: [{ id: 'a' }, { id: 'b', observations: {} }, null] })).toEqual([
      { path: '/panels/0/observations', found: 'missing', accepted: 'an array' },
      { path: '/panels/1/observations', found: 'an object', accepted: 'an array' },
      { path: '/panels/2', found: 'null', accepted: 'an object' },
    ]);
  });

  it.each([
    [{ subject: [] }, '/subject', 'an empty array', 'an object'],
    [{ subject: { birthDate: 1980 } }, '/subject/birthDate', 'a number', 'an ISO date as a string'],
    [{ subject: { ageYears: '45' } }, '/subject/ageYears', 'a string', 'a number'],
    [{ subject: { referenceCategory: null } }, '/subject/referenceCategory', 'null', 'a string: male, female'],
    [
      { subject: { referenceCategoryFor: { 'a/b~c': 1 } } },
      '/subject/referenceCategoryFor/a~1b~0c',
      'a number',
      'a string: male, female, none',
    ],
    [{ subject: { conditions: [4] } }, '/subject/conditions/0', 'a number', 'a string or an object with a code'],
    [{ subject: { conditions: [{ onset: '2020' }] } }, '/subject/conditions/0/code', 'missing', 'a string'],
    [{ treatments: {} }, '/treatments', 'an object', 'an array'],
    [{ treatments: [{ class: 'biotin', doses: '2020' }] }, '/treatments/0/doses', 'a string', 'an array'],
  ])('of %j is reported at its path', (rest, path, found, accepted) => {
    expect(problemsOf(onePanel({}, rest))).toEqual([{ path, found, accepted }]);
  });

  it('is a treatment without a class, and the classes are listed', () => {
    const [problem] = problemsOf(onePanel({}, { treatments: [{ agent: 'x' }] }));
    expect(problem).toMatchObject({ path: '/treatments/0/class', found: 'missing' });
    expect(problem?.accepted).toContain('aromatase-inhibitor');
  });

  it.each([true, [1], null, () => 1, Symbol('x'), 10n])('is a value of the wrong type: %s', (value) => {
    expect(problemsOf(oneResult({ value }))).toMatchObject([
      { path: '/panels/0/observations/0/value', accepted: 'a number, a string, or an object with low and high' },
    ]);
  });

  it('is a bound of the wrong type', () => {
    expect(problemsOf(oneResult({ value: { low: true, high: 3 }, referenceInterval: { low: [], high: 1 } }))).toEqual([
      { path: '/panels/0/observations/0/value/low', found: 'a boolean', accepted: 'a number or a string' },
      {
        path: '/panels/0/observations/0/referenceInterval/low',
        found: 'an empty array',
        accepted: 'a number or a string',
      },
    ]);
  });

  it('is reported with every path at once, in the message too', () => {
    const input = {
      subject: { birthDate: 3 },
      panels: [
        { id: 'a', fasting: 'no', observations: [{ unit: 4 }] },
        { id: 'a', observations: [] },
      ],
    };
    expect(() => parseRecord(input)).toThrow(
      'The record cannot be read: /subject/birthDate is a number, accepted is an ISO date as a string; ' +
        '/panels/0/fasting is a string, accepted is true or false; ' +
        '/panels/0/observations/0/unit is a number, accepted is a string; ' +
        '/panels/1/id is an id that an earlier panel has, accepted is an id of its own for each panel.',
    );
  });

  it('never has a value of the record in its message', () => {
    const secret = 'Jane-Roe-1980';
    const input = {
      subject: secret,
      panels: [
        { id: secret, fasting: secret, observations: [] },
        { id: secret, observations: secret },
      ],
    };
    expect(() => parseRecord(input)).toThrow(LabRecordError);
    expect(JSON.stringify(problemsOf(input))).not.toContain(secret);
  });
});

describe('content that is not understood', () => {
  it('is an unknown key, named with its path and the key it resembles', () => {
    const input = {
      ...onePanel({ collected_at: '2026-03-02', 'a/b': 1, observations: [{ valeu: 3, value: { low: 1, mean: 2 } }] }),
      patient: {},
    };
    const { cautions, record } = parseRecord(input);
    expect(brief(cautions)).toEqual([
      'unknown-key /panels/0/observations/0/valeu',
      'unknown-key /panels/0/observations/0/value/mean',
      'unknown-key /panels/0/collected_at',
      'unknown-key /panels/0/a~1b',
      'unknown-key /patient',
    ]);
    expect(cautions.find(({ path }) => path === '/panels/0/collected_at')?.message).toContain("'collectedAt'");
    expect(record).toEqual({ panels: [{ id: 'a', observations: [{ value: { low: 1 } }] }] });
  });

  it('is an unknown treatment class, which is read as other', () => {
    const { record, cautions } = parseRecord(onePanel({}, { treatments: [{ class: 'TRT', agent: 'x' }] }));
    expect(record.treatments).toEqual([{ class: 'other', agent: 'x' }]);
    expect(brief(cautions)).toEqual(['unknown-slug /treatments/0/class']);
  });

  it('is any other unknown word, which counts as not stated', () => {
    const input = onePanel(
      {
        cyclePhase: 'lunar',
        cyclePhaseBasis: 'x',
        observations: [{ interpretation: 'H', referenceInterval: { parsedFrom: 'x', appliesTo: { category: 'M' } } }],
      },
      {
        subject: { referenceCategory: 'Male', menopausalStatus: 'post', menstrualCycle: 'x' },
        treatments: [{ class: 'other', intent: 'x', status: 'x' }],
      },
    );
    const { record, cautions } = parseRecord(input);
    expect(record).toEqual({
      subject: {},
      treatments: [{ class: 'other' }],
      panels: [{ id: 'a', observations: [{ referenceInterval: { appliesTo: {} } }] }],
    });
    expect(cautions).toHaveLength(10);
    expect(new Set(cautions.map(({ code }) => code))).toEqual(new Set(['unknown-slug']));
  });

  it('does not fall back to the general category where an exception is not understood', () => {
    const { record } = parseRecord(
      onePanel({}, { subject: { referenceCategory: 'male', referenceCategoryFor: { psa: 'x', lh: 'female' } } }),
    );
    expect(record.subject?.referenceCategoryFor).toEqual({ psa: 'none', lh: 'female' });
  });

  it('is an unreadable date, which counts as not stated', () => {
    const input = onePanel(
      { collectedAt: '2026-02-30' },
      {
        subject: { birthDate: '17.05.1980', conditions: [{ code: 'x', onset: 'y' }] },
        treatments: [{ class: 'biotin', start: 'soon', doses: ['2026-01-01', '01/02/2026'] }],
      },
    );
    const { record, cautions } = parseRecord(input);
    expect(brief(cautions)).toEqual([
      'unreadable-date /panels/0/collectedAt',
      'unreadable-date /subject/birthDate',
      'unreadable-date /subject/conditions/0/onset',
      'unreadable-date /treatments/0/start',
      'unreadable-date /treatments/0/doses/1',
    ]);
    expect(record).toEqual({
      subject: { conditions: [{ code: 'x' }] },
      treatments: [{ class: 'biotin', doses: ['2026-01-01'] }],
      panels: [{ id: 'a', observations: [] }],
    });
  });

  it('does not leave a treatment open-ended because its end cannot be read', () => {
    const { record } = parseRecord(
      onePanel({}, { treatments: [{ class: 'biotin', start: '2024-01', end: '03/04/2025' }] }),
    );
    expect(record.treatments).toEqual([{ class: 'biotin' }]);
  });

  it('is a name that is no time zone', () => {
    expect(cautionsOf(onePanel({ timeZone: 'CEST?' }))).toEqual(['unknown-time-zone /panels/0/timeZone']);
    expect(cautionsOf(onePanel({ timeZone: 'America/Argentina/Buenos_Aires' }))).toEqual([]);
  });

  it('is a number that cannot be', () => {
    const panel = {
      ageYears: Number.NaN,
      gestationWeeks: -1,
      sinceDose: [{ treatment: 't', hours: Number.POSITIVE_INFINITY }],
    };
    const { record, cautions } = parseRecord(onePanel(panel, { subject: { bodyMassIndex: 0 } }));
    expect(brief(cautions)).toEqual([
      'unusable-number /panels/0/ageYears',
      'unusable-number /panels/0/gestationWeeks',
      'unusable-number /panels/0/sinceDose/0/hours',
      'unusable-number /subject/bodyMassIndex',
    ]);
    expect(record).toEqual({ subject: {}, panels: [{ id: 'a', sinceDose: [{ treatment: 't' }], observations: [] }] });
  });

  it('is a panel that a treatment names and the record does not hold', () => {
    expect(cautionsOf(onePanel({}, { treatments: [{ class: 'biotin', duringPanels: ['a', 'b'] }] }))).toEqual([
      'unknown-panel /treatments/0/duringPanels/1',
    ]);
  });

  it('never has a value of the record in its message', () => {
    const secret = 'Jane-Roe-1980';
    const input = onePanel(
      { collectedAt: secret, timeZone: secret, cyclePhase: secret },
      { subject: { birthDate: secret } },
    );
    const { cautions } = parseRecord(input);
    expect(cautions).toHaveLength(4);
    expect(JSON.stringify(cautions)).not.toContain(secret);
  });
});

describe('a hostile record', () => {
  it('cannot reach the prototype of objects through __proto__ or constructor', () => {
    const text =
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"subject":{"referenceCategoryFor":{"__proto__":"male"}},' +
      '"panels":[{"id":"__proto__","__proto__":{"fasting":true},"cyclePhase":"x","observations":[{"analyte":"__proto__"}]},{"id":"constructor","observations":[]}]}';
    const { record, cautions } = parseRecord(JSON.parse(text));
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(record.panels.map(({ id }) => id)).toEqual(['__proto__', 'constructor']);
    expect(record.panels[0]?.fasting).toBeUndefined();
    expect(brief(cautions)).toEqual([
      'unknown-key /__proto__',
      'unknown-key /constructor',
      'unknown-key /panels/0/__proto__',
      'unknown-slug /panels/0/cyclePhase',
    ]);
  });

  it('may repeat __proto__ as an id only once', () => {
    expect(
      problemsOf(JSON.parse('{"panels":[{"id":"__proto__","observations":[]},{"id":"__proto__","observations":[]}]}')),
    ).toMatchObject([{ path: '/panels/1/id' }]);
  });

  it('may be cyclic under unknown keys, and is refused where the cycle has the wrong type', () => {
    const cyclic: { [key: string]: unknown } = onePanel({});
    cyclic.self = cyclic;
    expect(cautionsOf(cyclic)).toEqual(['unknown-key /self']);
    const panels: unknown[] = [];
    panels.push(panels);
    expect(problemsOf({ panels })).toEqual([{ path: '/panels/0', found: 'an array', accepted: 'an object' }]);
  });

  it('may be nested deeply under unknown keys', () => {
    let deep: unknown = {};
    for (let depth = 0; depth < 100_000; depth += 1) deep = { deep };
    expect(cautionsOf(onePanel({ deep }))).toEqual(['unknown-key /panels/0/deep']);
  });

  it('either is read or throws a LabRecordError, whatever it is', () => {
    const key = fc.constantFrom(
      'panels',
      'subject',
      'treatments',
      'id',
      'observations',
      'value',
      'class',
      'collectedAt',
      '__proto__',
      'x',
    );
    const tree = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 5, depthSize: 'large' },
        fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.constant(undefined)),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(key, tie('node'), { maxKeys: 4 }),
      ),
    })).node;
    fc.assert(
      fc.property(fc.oneof(tree, fc.record({ panels: fc.array(tree) })), (input) => {
        // `problemsOf` lets through every error that is not a LabRecordError.
        const problems = problemsOf(input);
        expect(new Set(problems.map(({ path }) => typeof path))).toEqual(
          new Set(problems.length > 0 ? ['string'] : []),
        );
      }),
      { numRuns: 500 },
    );
  });
});
