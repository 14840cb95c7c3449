import fc from 'fast-check';
import type { AnalyteId } from '../../analytes/analyte.js';
import type { AppliesTo, Observation, PrintedInterval } from '../../record/types.js';

/** An analyte as it is drawn: its units that a factor joins, and a span of values in the first of them, both sides of its intervals. */
interface Drawn {
  readonly analyte: AnalyteId;
  readonly units: readonly [string, ...string[]];
  readonly span: readonly [low: number, high: number];
  readonly interval: readonly [low: string, high: string];
}

export const drawn: readonly Drawn[] = [
  { analyte: 'testosterone', units: ['nmol/L', 'ng/dL', 'ng/mL'], span: [0.2, 60], interval: ['8.6', '29.0'] },
  { analyte: 'lh', units: ['IU/L', 'mIU/mL'], span: [0.1, 80], interval: ['1.7', '8.6'] },
  { analyte: 'fsh', units: ['IU/L', 'mIU/mL'], span: [0.1, 120], interval: ['1.5', '12.4'] },
  { analyte: 'estradiol', units: ['pmol/L', 'pg/mL'], span: [10, 2500], interval: ['40', '160'] },
  { analyte: 'shbg', units: ['nmol/L'], span: [4, 220], interval: ['18.3', '54.1'] },
  { analyte: 'albumin', units: ['g/L', 'g/dL'], span: [20, 55], interval: ['35', '50'] },
  { analyte: 'prolactin', units: ['ug/L', 'ng/mL'], span: [1, 120], interval: ['4.0', '15.2'] },
  { analyte: 'progesterone', units: ['nmol/L', 'ng/mL'], span: [0.2, 90], interval: ['0.6', '4.7'] },
  { analyte: 'dheas', units: ['umol/L', 'ug/dL'], span: [0.5, 30], interval: ['2.6', '13.9'] },
  { analyte: 'free-testosterone', units: ['pmol/L', 'pg/mL'], span: [10, 900], interval: ['198', '619'] },
  { analyte: 'hematocrit', units: ['L/L', '%'], span: [0.2, 0.65], interval: ['0.40', '0.52'] },
  { analyte: 'psa', units: ['ug/L', 'ng/mL'], span: [0.1, 20], interval: ['0', '4.0'] },
  { analyte: 'hcg', units: ['IU/L', 'mIU/mL'], span: [0.5, 900], interval: ['0', '2.0'] },
  { analyte: 'tsh', units: ['mIU/L', 'uIU/mL'], span: [0.05, 20], interval: ['0.4', '4.0'] },
  { analyte: 'sperm-concentration', units: ['10*6/mL', '10*9/L'], span: [1, 150], interval: ['16', '200'] },
];

/** As a laboratory prints it: three digits, no exponent. */
const printedNumber = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

/** Evenly on a logarithmic scale, so that values far below an interval are as common as those far above. */
const numberWithin = ([low, high]: readonly [number, number]): fc.Arbitrary<string> =>
  fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map((at) => printedNumber(Math.exp(at)));

const comparators = fc.oneof(
  { weight: 9, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom('<', '>', '<=', '> ') },
);

const groups: fc.Arbitrary<AppliesTo> = fc.constantFrom<AppliesTo>(
  { cyclePhase: 'follicular' },
  { cyclePhase: 'luteal' },
  { menopausalStatus: 'postmenopausal' },
  { category: 'male' },
  { category: 'female' },
  { ageLow: 18, ageHigh: 49 },
);

const PHASE_TEXT = 'follicular 3.5-12.5; luteal 1.7-7.7; postmenopausal 25.8-134.8';

function intervalsOf({
  interval: [low, high],
}: Drawn): fc.Arbitrary<Pick<Observation, 'referenceInterval' | 'referenceIntervals'>> {
  const plain: PrintedInterval = { low, high };
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant({ referenceInterval: plain }) },
    { weight: 3, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.constant({ referenceInterval: { low: '0', high: '0' } }) },
    { weight: 1, arbitrary: fc.constant({ referenceInterval: { high: `<${high}` } }) },
    { weight: 1, arbitrary: fc.constant({ referenceInterval: { text: PHASE_TEXT } }) },
    {
      weight: 1,
      arbitrary: fc
        .uniqueArray(groups, { minLength: 1, maxLength: 3, selector: (group) => JSON.stringify(group) })
        .map((all) => ({
          referenceIntervals: all.map((appliesTo, at) => ({
            low: `${Number(low) + at}`,
            high: `${Number(high) + at}`,
            appliesTo,
          })),
        })),
    },
  );
}

/** Mass spectrometry in routine use measures small molecules; the others have one kind of method. */
const SMALL_MOLECULES: ReadonlySet<string> = new Set([
  'testosterone',
  'free-testosterone',
  'estradiol',
  'progesterone',
  'dheas',
]);
const methodOf = (analyte: string): fc.Arbitrary<string | undefined> =>
  fc.option(
    SMALL_MOLECULES.has(analyte)
      ? fc.constantFrom('LC-MS/MS', 'ECLIA, Elecsys', 'in-house')
      : fc.constant('ECLIA, Elecsys'),
    {
      nil: undefined,
      freq: 1,
    },
  );

/** An observation whose value and unit can be read, printed in the first unit of its analyte. */
export const readableObservation: fc.Arbitrary<Observation> = fc.constantFrom(...drawn).chain((one) =>
  fc
    .record({
      value: fc.tuple(comparators, numberWithin(one.span)).map(([sign, number]) => sign + number),
      intervals: intervalsOf(one),
      method: methodOf(one.analyte),
      certified: fc.option(fc.boolean(), { nil: undefined, freq: 1 }),
      interpretation: fc.option(fc.constantFrom('low', 'normal', 'high', 'abnormal'), { nil: undefined, freq: 1 }),
    })
    .map(({ value, intervals, method, certified, interpretation }) => ({
      analyte: one.analyte,
      value,
      unit: one.units[0],
      ...intervals,
      ...(method !== undefined && { method }),
      ...(certified !== undefined && { certified }),
      ...(interpretation !== undefined && { interpretation }),
    })),
);

/** Observations that cannot be worked with, each for its own reason. */
const spoiltObservation: fc.Arbitrary<Observation> = fc.constantFrom<Observation>(
  { analyte: 'FSH', value: '5.1' },
  { analyte: 'FSH', value: '5.1', unit: 'furlongs' },
  { analyte: 'testosterone', value: '12', unit: 'mg/L/h' },
  { analyte: 'LH', value: 'haemolysed', unit: 'IU/L' },
  { analyte: 'LH', value: '-3', unit: 'IU/L' },
  { analyte: 'estradiol', unit: 'pmol/L', absentReason: 'not performed' },
  { analyte: 'serum porcelain', value: 3, unit: 'g/L' },
  { analyte: 'testosterone', value: '3', unit: 'nmol/L', specimen: 'saliva' },
  { analyte: 'prolactin', value: '300', unit: 'mIU/L', status: 'preliminary' },
);

/** A result with a flag only. */
const flaggedObservation: fc.Arbitrary<Observation> = fc.record({
  analyte: fc.constantFrom('testosterone', 'LH', 'FSH', 'estradiol'),
  interpretation: fc.constantFrom('low', 'normal', 'high', 'negative'),
});

/** Observations of every kind: readable, spoilt, and with a flag only. */
export const anyObservation: fc.Arbitrary<Observation> = fc.oneof(
  { weight: 8, arbitrary: readableObservation },
  { weight: 1, arbitrary: spoiltObservation },
  { weight: 1, arbitrary: flaggedObservation },
);
