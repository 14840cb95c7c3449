/** One defect of a record, and what becomes of it: the rows of `docs/defects.md`. */
export interface Defect {
  readonly defect: string;
  readonly record: unknown;
  /** As `resultOf` in the test words it. */
  readonly result: string;
}

const interval = { low: '1.7', high: '8.6' };
const panel = (rest: object, more: object = {}): unknown => ({
  panels: [{ id: 'a', observations: [], ...rest }],
  ...more,
});
const results = (...observations: readonly unknown[]): unknown => panel({ observations });
const lh = (value: unknown, rest: object = {}): unknown =>
  results({ analyte: 'LH', value, unit: 'IU/L', referenceInterval: interval, ...rest });
const fine = { analyte: 'LH', value: '5', unit: 'IU/L', referenceInterval: interval };
const withSubject = (subject: object, rest: object = {}): unknown =>
  panel({ observations: [fine], ...rest }, { subject });

const cyclic: { panels: unknown[] } = { panels: [] };
cyclic.panels.push({ id: 'a', observations: [], label: cyclic });

const cyclicExtra: { panels: unknown[]; extra?: unknown } = { panels: [{ id: 'a', observations: [fine] }] };
cyclicExtra.extra = cyclicExtra;

export const defects: readonly Defect[] = [
  // the value
  { defect: 'no value and no flag', record: lh(undefined), result: 'set aside: no-result' },
  { defect: 'an empty value', record: lh(''), result: 'set aside: no-result' },
  { defect: 'no value, a flag', record: lh(undefined, { interpretation: 'high' }), result: 'measured: above' },
  {
    defect: 'a reason why the result is absent',
    record: lh(undefined, { absentReason: 'not performed' }),
    result: 'set aside: no-result',
  },
  { defect: 'a censored value below its interval', record: lh('<0.1'), result: 'measured: below' },
  { defect: 'a censored value across its interval', record: lh('<5'), result: 'measured: indeterminate' },
  { defect: 'a censored value above its interval', record: lh('> 200'), result: 'measured: above' },
  { defect: 'a printed range inside its interval', record: lh('3-5'), result: 'measured: within' },
  { defect: 'a printed range across a limit', record: lh({ low: '1', high: '3' }), result: 'measured: indeterminate' },
  {
    defect: 'a printed range with its ends the wrong way round',
    record: lh({ low: '5', high: '3' }),
    result: 'set aside: not-a-number',
  },
  { defect: 'a value on the lower limit', record: lh('1.70'), result: 'measured: within' },
  { defect: 'a value on the upper limit', record: lh(8.6), result: 'measured: within' },
  { defect: 'a value below its interval by one digit', record: lh('1.69'), result: 'measured: below' },
  { defect: 'a negative value', record: lh('-3'), result: 'set aside: implausible' },
  { defect: 'a value of zero', record: lh(0), result: 'set aside: implausible' },
  { defect: 'an absurd value', record: lh('99999999'), result: 'set aside: implausible' },
  {
    defect: 'a value that is believable in another unit only',
    record: results({
      analyte: 'testosterone',
      value: '500',
      unit: 'nmol/L',
      referenceInterval: { low: '8', high: '30' },
    }),
    result: 'measured: above; caution: unit-slip-suspected',
  },
  { defect: 'a hexadecimal number', record: lh('0x1F'), result: 'set aside: not-a-number' },
  { defect: 'a number with underscores', record: lh('1_000'), result: 'set aside: not-a-number' },
  { defect: 'a decimal comma', record: lh('1,5'), result: 'set aside: not-a-number' },
  {
    defect: 'an exponent without end (1e9000000000000000)',
    record: lh('1e9000000000000000'),
    result: 'set aside: not-a-number',
  },
  { defect: 'a word for a value', record: lh('haemolysed'), result: 'set aside: not-a-number' },
  { defect: 'NaN', record: lh(NaN), result: 'set aside: not-a-number' },
  { defect: 'Infinity', record: lh(Infinity), result: 'set aside: not-a-number' },
  { defect: 'a text of a thousand digits', record: lh('9'.repeat(1001)), result: 'set aside: size-limit' },
  { defect: 'a boolean for a value', record: lh(true), result: 'error: /panels/0/observations/0/value' },
  { defect: 'null for a value', record: lh(null), result: 'error: /panels/0/observations/0/value' },

  // unit, analyte, specimen, status
  { defect: 'no unit', record: results({ analyte: 'LH', value: '5' }), result: 'set aside: missing-unit' },
  { defect: 'a blank unit', record: lh('5', { unit: ' ' }), result: 'set aside: missing-unit' },
  { defect: 'a misspelt unit', record: lh('5', { unit: 'IUU/L' }), result: 'set aside: unknown-unit' },
  { defect: 'a unit with two readings', record: lh('5', { unit: 'MU/L' }), result: 'set aside: ambiguous-unit' },
  { defect: 'a unit of another quantity', record: lh('5', { unit: 'nmol/L' }), result: 'set aside: refused-unit' },
  {
    defect: 'a unit that is often misprinted',
    record: lh('5', { unit: 'mIU/L' }),
    result: 'measured: within; caution: unit-often-misprinted',
  },
  {
    defect: 'a misspelt analyte',
    record: lh('5', { analyte: 'Lutropine hormon' }),
    result: 'set aside: outside-catalogue',
  },
  { defect: 'no analyte and no code', record: lh('5', { analyte: undefined }), result: 'set aside: outside-catalogue' },
  {
    defect: 'an analyte called __proto__',
    record: lh('5', { analyte: '__proto__' }),
    result: 'set aside: outside-catalogue',
  },
  {
    defect: 'a name and a code of different analytes',
    record: lh('5', { code: { system: 'http://loinc.org', code: '15067-2' } }),
    result: 'set aside: code-conflict',
  },
  { defect: 'another specimen (saliva)', record: lh('5', { specimen: 'saliva' }), result: 'set aside: specimen' },
  { defect: 'a preliminary result', record: lh('5', { status: 'preliminary' }), result: 'set aside: status' },
  { defect: 'a result entered in error', record: lh('5', { status: 'entered-in-error' }), result: 'set aside: status' },

  // two results of one analyte
  {
    defect: 'the same result twice',
    record: results(fine, { ...fine, value: '5.0' }),
    result: 'measured: within; set aside: duplicate',
  },
  {
    defect: 'the same result in another unit',
    record: results(
      { analyte: 'testosterone', value: '10', unit: 'nmol/L', referenceInterval: { low: '8', high: '30' } },
      { analyte: 'testosterone', value: '288.431', unit: 'ng/dL' },
    ),
    result: 'measured: within; set aside: duplicate',
  },
  {
    defect: 'two results that contradict each other',
    record: results(fine, { ...fine, value: '12' }),
    result: 'measured: above, within; caution: results-disagree',
  },
  {
    defect: 'two methods that contradict each other',
    record: results({ ...fine, method: 'LC-MS/MS' }, { ...fine, value: '12', method: 'ECLIA' }),
    result: 'measured: above, within; caution: methods-disagree',
  },

  // the printed interval
  {
    defect: 'no interval, no category',
    record: lh('5', { referenceInterval: undefined }),
    result: 'measured: indeterminate',
  },
  {
    defect: 'an interval of 0 to 0',
    record: lh('5', { referenceInterval: { low: 0, high: 0 } }),
    result: 'measured: indeterminate',
  },
  {
    defect: 'an interval with its lower end above its upper end',
    record: lh('5', { referenceInterval: { low: '8.6', high: '1.7' } }),
    result: 'measured: indeterminate; caution: interval-reversed',
  },
  {
    defect: 'an interval of words',
    record: lh('5', { referenceInterval: { low: 'see', high: 'note' } }),
    result: 'measured: indeterminate; caution: interval-unreadable',
  },
  {
    defect: 'an interval in a unit of another quantity',
    record: lh('5', { referenceInterval: { ...interval, unit: 'nmol/L' } }),
    result: 'measured: indeterminate; caution: interval-unit',
  },
  {
    defect: 'a flag against the interval',
    record: lh('5', { interpretation: 'high' }),
    result: 'measured: within; caution: flag-against-interval',
  },
  {
    defect: 'an interval of another category than the one stated',
    record: panel(
      { observations: [{ ...fine, referenceInterval: { ...interval, appliesTo: { category: 'female' } } }] },
      { subject: { referenceCategory: 'male', ageYears: 40 } },
    ),
    result: 'measured: within; caution: printed-interval-does-not-fit-subject',
  },
  {
    defect: 'intervals by phase, and the phase is not stated',
    record: lh('5', { referenceInterval: { text: 'follicular 3.5-12.5; luteal 1.7-7.7' } }),
    result: 'measured: indeterminate',
  },

  // dates and context
  {
    defect: 'a date that no calendar has',
    record: panel({ observations: [fine], collectedAt: '2026-02-30' }),
    result: 'measured: within; caution: unreadable-date',
  },
  {
    defect: 'a date that is not ISO 8601',
    record: panel({ observations: [fine], collectedAt: '03/04/2025' }),
    result: 'measured: within; caution: unreadable-date',
  },
  {
    defect: 'a date in the future (there is no clock here)',
    record: panel({ observations: [fine], collectedAt: '2999-01-01' }),
    result: 'measured: within',
  },
  {
    defect: 'a collection before the birth date',
    record: withSubject({ birthDate: '2030-01-01' }, { collectedAt: '2026-03-02' }),
    result: 'measured: within; caution: collection-before-birth',
  },
  {
    defect: 'an age of 400',
    record: withSubject({ ageYears: 400 }),
    result: 'measured: within; caution: age-implausible',
  },
  {
    defect: 'a time zone that is not one',
    record: panel({ observations: [fine], timeZone: 'CET+1' }),
    result: 'measured: within; caution: unknown-time-zone',
  },
  {
    defect: 'an unknown word for the cycle phase',
    record: panel({ observations: [fine], cyclePhase: 'day 3' }),
    result: 'measured: within; caution: unknown-slug',
  },
  {
    defect: 'an unknown word for a treatment class',
    record: panel({ observations: [fine] }, { treatments: [{ class: 'testosteron' }] }),
    result: 'measured: within; caution: unknown-slug',
  },
  {
    defect: 'a treatment during a panel that the record does not have',
    record: panel({ observations: [fine] }, { treatments: [{ class: 'serm', duringPanels: ['b'] }] }),
    result: 'measured: within; caution: unknown-panel',
  },
  {
    defect: 'an unknown key',
    record: panel({ observations: [fine], ward: 7 }),
    result: 'measured: within; caution: unknown-key',
  },
  {
    defect: 'a record that holds itself under an unknown key',
    record: cyclicExtra,
    result: 'measured: within; caution: unknown-key',
  },

  // structure
  {
    defect: '__proto__ as the id of a panel',
    record: panel({ id: '__proto__', observations: [fine] }),
    result: 'measured: within',
  },
  { defect: 'a panel without observations', record: panel({}), result: 'nothing measured' },
  { defect: 'no panels', record: { panels: [] }, result: 'error: /panels' },
  { defect: 'panels missing', record: {}, result: 'error: /panels' },
  { defect: 'a panel without an id', record: { panels: [{ observations: [] }] }, result: 'error: /panels/0/id' },
  {
    defect: 'two panels with one id',
    record: {
      panels: [
        { id: 'a', observations: [] },
        { id: 'a', observations: [] },
      ],
    },
    result: 'error: /panels/1/id',
  },
  { defect: 'an observation that is a text', record: results('LH 5'), result: 'error: /panels/0/observations/0' },
  {
    defect: 'a number for an analyte',
    record: lh('5', { analyte: 7 }),
    result: 'error: /panels/0/observations/0/analyte',
  },
  { defect: 'a record that holds itself where a text belongs', record: cyclic, result: 'error: /panels/0/label' },
  { defect: 'no object at all', record: 'LH 5 IU/L', result: 'error: the input' },
];
