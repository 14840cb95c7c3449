import fc from 'fast-check';
import type { Genotype, LabRecord, Observation, Panel, Subject, Treatment } from '../../record/types.js';
import { anyObservation } from './observations.js';
import { variants } from '../../genetics/variants.js';

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

/** Properties that are undefined are left out, as most senders do. */
function compact<T extends object>(value: T): T {
  // removing undefined properties keeps the type: every one of them is optional
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}

/** Genotypes that are read, and some that are not. */
export const genotype: fc.Arbitrary<Genotype> = fc.oneof(
  fc.constantFrom(...variants).chain(({ genes, spellings, examples }) =>
    fc.record({
      gene: fc.constantFrom(...genes),
      variant: fc.constantFrom(...spellings),
      call: fc.constantFrom(...examples, 'C/G', '7/7', '0/1', 'no call'),
    }),
  ),
  fc.record({
    gene: fc.constantFrom('COMT', 'cyp3a7', 'BRCA2'),
    variant: fc.constantFrom('rs4680', '*28', 'm1'),
    call: fc.constantFrom('Val/Met', 'Met', 'homozygous'),
  }),
);

const subject: fc.Arbitrary<Subject> = fc
  .record({
    referenceCategory: maybe(fc.constantFrom('male', 'male', 'female')),
    birthDate: maybe(fc.constantFrom('1990-05-17', '1971-02', '1950', '2012-08-01')),
    ageYears: maybe(fc.integer({ min: 12, max: 90 })),
    menopausalStatus: maybe(fc.constantFrom('premenopausal', 'perimenopausal', 'postmenopausal')),
    menstrualCycle: maybe(fc.constantFrom('regular', 'irregular', 'absent')),
    bodyMassIndex: maybe(fc.integer({ min: 17, max: 45 })),
    conditions: maybe(fc.subarray(['obesity', 'acute-illness', 'hyperthyroidism', 'orchidectomy', 'something-else'])),
    genotypes: fc.option(fc.array(genotype, { maxLength: 5 }), { nil: undefined, freq: 1 }),
  })
  .map((drawn) => compact<Subject>(drawn));

const treatment: fc.Arbitrary<Treatment> = fc
  .record({
    class: fc.constantFrom(
      'testosterone',
      'anabolic-androgenic-steroid',
      'aromatase-inhibitor',
      'serm',
      'hcg',
      'gnrh-agonist',
      'estrogen',
      'combined-hormonal-contraceptive',
      'opioid',
      'glucocorticoid',
      'biotin',
      'other',
    ),
    agent: maybe(fc.constantFrom('testosterone enanthate', 'anastrozole', 'prednisolone')),
    status: maybe(fc.constantFrom('current', 'past', 'planned')),
    start: maybe(fc.constantFrom('2024-01-10', '2025-06', '2026')),
    end: maybe(fc.constantFrom('2025-01-31', '2026-03')),
    intent: maybe(fc.constantFrom('replacement', 'gender-affirming', 'fertility')),
  })
  .map((drawn) => compact<Treatment>({ ...drawn, class: drawn.class }));

const collectedAt = fc.constantFrom(
  '2025-11-03T08:10',
  '2026-01-20T15:30',
  '2026-02-02',
  '2026-03',
  '2026-03-02T07:10Z',
  '2026-03-09T00:00:00',
  '2026-04-01T09:00+02:00',
);

const panelWith = (observations: fc.Arbitrary<readonly Observation[]>): fc.Arbitrary<Panel> =>
  fc
    .record({
      observations,
      collectedAt: maybe(collectedAt),
      timeZone: fc.option(fc.constantFrom('Europe/Madrid', 'America/Chicago'), { nil: undefined, freq: 1 }),
      fasting: maybe(fc.boolean()),
      cyclePhase: maybe(fc.constantFrom('early-follicular', 'follicular', 'midcycle', 'luteal')),
      pregnant: fc.option(fc.boolean(), { nil: undefined, freq: 1 }),
      inpatient: fc.option(fc.boolean(), { nil: undefined, freq: 1 }),
      laboratory: maybe(fc.constantFrom('Laboratory North', 'Laboratory South')),
      specimen: fc.option(fc.constantFrom('serum', 'plasma'), { nil: undefined, freq: 1 }),
    })
    .map((drawn) => compact<Panel>({ id: '', ...drawn }));

/** Records of one to three panels with these observations. */
export const labRecordOf = (
  observation: fc.Arbitrary<Observation>,
  { panels = 3 }: { readonly panels?: number } = {},
): fc.Arbitrary<LabRecord> =>
  fc
    .record({
      subject: maybe(subject),
      treatments: fc.oneof(
        fc.constant(undefined),
        fc.constant([]),
        fc.array(treatment, { minLength: 1, maxLength: 2 }),
      ),
      panels: fc.array(panelWith(fc.array(observation, { maxLength: 7 })), { minLength: 1, maxLength: panels }),
    })
    .map((drawn) =>
      compact<LabRecord>({ ...drawn, panels: drawn.panels.map((panel, at) => ({ ...panel, id: `p${at}` })) }),
    );

/** Records with every kind of line, those that cannot be read among them. */
export const anyLabRecord: fc.Arbitrary<LabRecord> = labRecordOf(anyObservation);

/** Men with the axis measured: what most combinations are about, so that they are often present. */
export const axisRecord: fc.Arbitrary<LabRecord> = fc
  .record({
    values: fc.record({
      testosterone: fc.constantFrom('1.2', '6.1', '8.4', '9.9', '14.0', '33.0'),
      lh: fc.constantFrom('<0.1', '0.9', '1.2', '3.0', '12.5', '31'),
      fsh: maybe(fc.constantFrom('0.2', '1.1', '4.0', '44')),
      shbg: maybe(fc.constantFrom('9', '30', '82')),
    }),
    withInterval: fc.boolean(),
    method: fc.option(fc.constantFrom('LC-MS/MS', 'ECLIA'), { nil: undefined, freq: 2 }),
    collectedAt: maybe(fc.constantFrom('2026-03-02T08:10', '2026-03-02T15:40', '2026-03-02')),
    fasting: maybe(fc.boolean()),
    ageYears: maybe(fc.constantFrom(17, 29, 47, 64)),
    treatments: fc.oneof(
      fc.constant(undefined),
      fc.constant([]),
      fc.constantFrom<readonly Treatment[]>(
        [{ class: 'testosterone', status: 'current' }],
        [{ class: 'testosterone', status: 'past' }],
        [{ class: 'opioid' }],
      ),
    ),
    conditions: maybe(fc.constantFrom<readonly string[]>([], ['obesity'], ['acute-illness'])),
  })
  .map(({ values, withInterval, method, collectedAt: at, fasting, ageYears, treatments, conditions }) => {
    const result = (
      analyte: string,
      value: string | undefined,
      unit: string,
      low: string,
      high: string,
    ): Observation[] =>
      value === undefined
        ? []
        : [
            compact<Observation>({
              analyte,
              value,
              unit,
              method: method !== undefined && analyte !== 'testosterone' ? 'ECLIA' : method,
              ...(withInterval && { referenceInterval: { low, high } }),
            }),
          ];
    return compact<LabRecord>({
      subject: compact<Subject>({ referenceCategory: 'male', ageYears, conditions }),
      treatments,
      panels: [
        compact<Panel>({
          id: 'p0',
          collectedAt: at,
          fasting,
          observations: [
            ...result('testosterone', values.testosterone, 'nmol/L', '8.6', '29.0'),
            ...result('lh', values.lh, 'IU/L', '1.7', '8.6'),
            ...result('fsh', values.fsh, 'IU/L', '1.5', '12.4'),
            ...result('shbg', values.shbg, 'nmol/L', '18.3', '54.1'),
          ],
        }),
      ],
    });
  });

/** Women with the axis measured, with and without a phase. */
export const femaleRecord: fc.Arbitrary<LabRecord> = fc
  .record({
    fsh: fc.constantFrom('0.4', '6.0', '11', '38', '90'),
    lh: maybe(fc.constantFrom('0.3', '5', '14', '55')),
    estradiol: maybe(fc.constantFrom('<20', '90', '610')),
    testosterone: maybe(fc.constantFrom('0.3', '1.1', '2.6', '7.0')),
    shbg: maybe(fc.constantFrom('12', '45', '180')),
    method: fc.option(fc.constantFrom('LC-MS/MS', 'ECLIA'), { nil: undefined, freq: 2 }),
    intervals: fc.constantFrom('plain', 'phases', 'none'),
    cyclePhase: maybe(fc.constantFrom('early-follicular', 'midcycle', 'luteal')),
    menopausalStatus: maybe(fc.constantFrom('premenopausal', 'perimenopausal', 'postmenopausal')),
    ageYears: maybe(fc.constantFrom(24, 38, 47, 61)),
    pregnant: maybe(fc.boolean()),
    treatments: fc.oneof(
      fc.constant(undefined),
      fc.constant([]),
      fc.constantFrom<readonly Treatment[]>(
        [{ class: 'combined-hormonal-contraceptive', status: 'current' }],
        [{ class: 'estrogen', status: 'current' }],
      ),
    ),
  })
  .map((drawn) => {
    const result = (
      analyte: string,
      value: string | undefined,
      unit: string,
      low: string,
      high: string,
    ): Observation[] => {
      if (value === undefined) return [];
      const intervals = {
        plain: { referenceInterval: { low, high } },
        phases: {
          referenceInterval: { text: `follicular ${low}-${high}; luteal ${low}-${high}; postmenopausal 25-135` },
        },
        none: {},
      }[drawn.intervals];
      const isSteroid = analyte === 'estradiol' || analyte === 'testosterone';
      const method = drawn.method !== undefined && !isSteroid ? 'ECLIA' : drawn.method;
      return [compact<Observation>({ analyte, value, unit, method, ...intervals })];
    };
    return compact<LabRecord>({
      subject: compact<Subject>({
        referenceCategory: 'female',
        ageYears: drawn.ageYears,
        menopausalStatus: drawn.menopausalStatus,
      }),
      treatments: drawn.treatments,
      panels: [
        compact<Panel>({
          id: 'p0',
          cyclePhase: drawn.cyclePhase,
          pregnant: drawn.pregnant,
          observations: [
            ...result('fsh', drawn.fsh, 'IU/L', '3.5', '12.5'),
            ...result('lh', drawn.lh, 'IU/L', '2.4', '12.6'),
            ...result('estradiol', drawn.estradiol, 'pmol/L', '45', '854'),
            ...result('testosterone', drawn.testosterone, 'nmol/L', '0.3', '1.7'),
            ...result('shbg', drawn.shbg, 'nmol/L', '24.6', '122'),
          ],
        }),
      ],
    });
  });

/** Records of every kind that the other arbitraries draw. */
export const describedRecord: fc.Arbitrary<LabRecord> = fc.oneof(anyLabRecord, axisRecord, femaleRecord);
