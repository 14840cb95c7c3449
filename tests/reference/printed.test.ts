import { describe, expect, it } from 'vitest';
import { toDecimalString } from '../../src/logic/exact.js';
import type { Observation, PrintedInterval } from '../../src/record/types.js';
import { hasPrintedInterval, printedIntervals, type Interval } from '../../src/reference/printed.js';
import { measuredOf } from './measured.js';

const fsh = (rest: Partial<Observation>): Observation => ({ analyte: 'FSH', value: '6.1', unit: 'IU/L', ...rest });
const printedWith = (...referenceIntervals: readonly PrintedInterval[]) =>
  printedIntervals(measuredOf(fsh({ referenceIntervals })));

const ends = ({ low, high }: Interval): readonly (string | null)[] => [
  low && toDecimalString(low),
  high && toDecimalString(high),
];

/** The interval of a result with which exactly one was printed. */
function only(one: PrintedInterval): Interval {
  const { intervals, findings } = printedWith(one);
  expect(findings).toEqual([]);
  expect(intervals).toHaveLength(1);
  const [interval] = intervals;
  if (!interval) throw new Error('there is none');
  return interval;
}

describe('a printed interval', () => {
  it('has both ends, each belonging to it, as they were printed', () => {
    const interval = only({ low: '1.50', high: ' 12.5 ', unit: 'IU/L' });
    expect(ends(interval)).toEqual(['1.5', '12.5']);
    expect(interval).toMatchObject({
      lowInclusive: true,
      highInclusive: true,
      group: {},
      printed: { low: '1.50', high: '12.5', unit: 'IU/L' },
    });
    expect(interval).not.toHaveProperty('parsedFrom');
  });

  it('has the unit of its result where none is printed with it', () => {
    const { printed } = only({ low: 1.5, high: 12.5 });
    expect(printed).toEqual({ low: '1.5', high: '12.5' });
  });

  it.each<[string, PrintedInterval, readonly (string | null)[], boolean, boolean]>([
    ['an upper end alone is open below', { high: '12.5' }, [null, '12.5'], true, true],
    ['a lower end alone is open above', { low: '1.5', high: '' }, ['1.5', null], true, true],
    ['below its upper end', { low: '1.5', high: '<12.5' }, ['1.5', '12.5'], true, false],
    ['above its lower end', { low: '>1.5', high: '12.5' }, ['1.5', '12.5'], false, true],
    ['up to its upper end', { high: '≤12.5' }, [null, '12.5'], true, true],
    ['from its lower end', { low: '≥1.5' }, ['1.5', null], true, true],
    ['from zero, open above', { low: '0' }, ['0', null], true, true],
    ['from zero to a number', { low: 0, high: '12.5' }, ['0', '12.5'], true, true],
  ])('%s', (_, one, expected, lowInclusive, highInclusive) => {
    const interval = only(one);
    expect([ends(interval), interval.lowInclusive, interval.highInclusive]).toEqual([
      expected,
      lowInclusive,
      highInclusive,
    ]);
    expect(interval.printed).not.toHaveProperty('unit');
  });

  it('is in the unit of record of its result, exactly, in whatever unit it was printed', () => {
    const testosterone = { analyte: 'testosterone', value: '400', unit: 'ng/dL' } as const;
    const { intervals } = printedIntervals(
      measuredOf({ ...testosterone, referenceInterval: { low: '2.64', high: '9.16', unit: 'ng/mL' } }),
    );
    const [inOther] = intervals;
    const own = printedIntervals(measuredOf({ ...testosterone, referenceInterval: { low: '264', high: '916' } }));
    expect(inOther && ends(inOther)).toEqual(own.intervals[0] && ends(own.intervals[0]));
    expect(inOther?.printed).toEqual({ low: '2.64', high: '9.16', unit: 'ng/mL' });
  });

  it.each<[string, PrintedInterval]>([
    ['nothing', {}],
    ['blanks', { low: ' ', high: '' }],
    ['zero to zero, which stands for none', { low: '0', high: '0.0' }],
    ['zero as its upper end, which stands for none', { high: '0' }],
    ['words without a number', { text: 'see report' }],
  ])('is none that holds %s', (_, one) => {
    expect(printedWith(one)).toEqual({ intervals: [], findings: [] });
  });

  it('of negative numbers up to zero is one', () => {
    expect(ends(only({ low: '-2', high: '0' }))).toEqual(['-2', '0']);
  });

  it.each<[string, PrintedInterval, string, string]>([
    [
      'has a word for its lower end',
      { low: 'low', high: '12.5' },
      'interval-unreadable',
      'A printed interval is not made of numbers; it is not used.',
    ],
    [
      'has a word for its upper end',
      { low: '1.5', high: 'n/a' },
      'interval-unreadable',
      'A printed interval is not made of numbers; it is not used.',
    ],
    [
      'has a unit that is none',
      { low: '1.5', high: '12.5', unit: 'furlong' },
      'interval-unit',
      'A printed interval has a unit that is not read for this analyte, or of another kind than the result; it is not used.',
    ],
    [
      'has its ends the wrong way round',
      { low: '12.5', high: '1.5' },
      'interval-reversed',
      'A printed interval has its lower end above its upper end; it is not used.',
    ],
  ])('is not used, and that is said, where it %s', (_, one, code, message) => {
    expect(printedWith(one)).toEqual({
      intervals: [],
      findings: [{ code, message, path: '/panels/0/observations/0' }],
    });
  });

  it.each([
    ['estradiol', 'pmol/L', 'IU/L'],
    ['prolactin', 'ug/L', 'mIU/L'],
  ])('is not used where its unit is of another kind than the result: %s in %s against %s', (analyte, unit, other) => {
    const { intervals, findings } = printedIntervals(
      measuredOf({ analyte, value: '84', unit, referenceInterval: { low: '40', high: '160', unit: other } }),
    );
    expect([intervals, findings.map(({ code }) => code)]).toEqual([[], ['interval-unit']]);
  });

  it('of one number is not reversed', () => {
    expect(ends(only({ low: '5', high: '5' }))).toEqual(['5', '5']);
  });

  it('that cannot be used leaves the others as they are', () => {
    const { intervals, findings } = printedWith({ low: 'x', high: '2' }, { low: '1.5', high: '12.5' });
    expect([intervals.map(ends), findings.length]).toEqual([[['1.5', '12.5']], 1]);
  });

  it('stands beside others, the single one first', () => {
    const { intervals } = printedIntervals(
      measuredOf(
        fsh({
          referenceInterval: { low: '1', high: '2' },
          referenceIntervals: [
            { low: '3', high: '4' },
            { low: '5', high: '6' },
          ],
        }),
      ),
    );
    expect(intervals.map(ends)).toEqual([
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
  });

  it('is compared with nothing where only a flag came', () => {
    const flagged = measuredOf({ analyte: 'FSH', interpretation: 'high', referenceInterval: { low: 'x', high: '2' } });
    expect(printedIntervals(flagged)).toEqual({ intervals: [], findings: [] });
  });
});

describe('whom a printed interval is for', () => {
  it('is as its fields say', () => {
    const appliesTo = {
      category: 'female',
      cyclePhase: 'luteal',
      menopausalStatus: 'premenopausal',
      pregnant: false,
      ageLow: 18,
      ageHigh: 49,
    } as const;
    expect(only({ low: '1', high: '2', appliesTo }).group).toEqual(appliesTo);
  });

  it('is as the words of its note say, and its fields go before them', () => {
    expect(only({ low: '1', high: '2', note: 'luteal phase' }).group).toEqual({ cyclePhase: 'luteal' });
    const both = { low: '1', high: '2', note: 'males', appliesTo: { category: 'female' } } as const;
    expect(only(both).group).toEqual({ category: 'female' });
    expect(only({ low: '1', high: '2', note: 'women; fasting' }).group).toEqual({ category: 'female' });
  });

  it('is open where its note has words that are not read', () => {
    expect(only({ low: '1', high: '2', note: 'Tanner stage' }).group).toEqual({ unread: 'Tanner stage' });
  });

  it('is not taken from a note that speaks of numbers', () => {
    expect(only({ low: '1', high: '2', note: 'method of 2021, women' }).group).toEqual({});
  });

  it('is as its text says, and its fields where the text is silent', () => {
    const inText = only({ text: 'luteal 1.7-7.7', appliesTo: { category: 'female', cyclePhase: 'follicular' } });
    expect(inText.group).toEqual({ category: 'female', cyclePhase: 'luteal' });
    expect(inText).toMatchObject({ parsedFrom: 'field', printed: { low: '1.7', high: '7.7' } });
  });
});

describe('an interval in words', () => {
  it('is read from a note, and says that it was', () => {
    expect(printedWith({ note: 'luteal 1.7-7.7; postmenopausal <138' }).intervals).toMatchObject([
      { group: { cyclePhase: 'luteal' }, parsedFrom: 'note', printed: { low: '1.7', high: '7.7' } },
      { group: { menopausalStatus: 'postmenopausal' }, parsedFrom: 'note', printed: { high: '<138' } },
    ]);
  });

  it('alone is one, whether it names a group or not', () => {
    expect(only({ text: '< 8.6' })).toMatchObject({ group: {}, parsedFrom: 'field', printed: { high: '<8.6' } });
  });

  it('says what whoever filled the fields says', () => {
    expect(only({ low: '1', high: '2', parsedFrom: 'note' }).parsedFrom).toBe('note');
  });

  it('that repeats the fields is one with them', () => {
    expect(only({ low: '1.7', high: '8.6', text: '1.7 - 8.6' })).not.toHaveProperty('parsedFrom');
    expect(only({ high: '8.6', text: '<= 8.6' }).printed).toEqual({ high: '8.6' });
    expect(only({ low: '', high: '8.6', text: '<= 8.6' }).printed).toEqual({ high: '8.6' });
    expect(only({ low: ' 1.7', high: '8.6', text: '1.7 - 8.6' }).printed).toEqual({ low: '1.7', high: '8.6' });
  });

  it('that differs from the fields, or names a group, is another', () => {
    expect(printedWith({ low: '1.7', high: '8.6', text: '2.7 - 8.6' }).intervals.map(ends)).toEqual([
      ['1.7', '8.6'],
      ['2.7', '8.6'],
    ]);
    expect(printedWith({ low: '1.7', high: '8.6', text: 'luteal 1.7 - 8.6' }).intervals).toHaveLength(2);
  });
});

describe('whether an interval was printed', () => {
  it('is so for a single one and for one of several, whatever it holds', () => {
    expect(hasPrintedInterval(measuredOf(fsh({ referenceInterval: {} })))).toBe(true);
    expect(hasPrintedInterval(measuredOf(fsh({ referenceIntervals: [{}] })))).toBe(true);
  });

  it('is not so without one', () => {
    expect(hasPrintedInterval(measuredOf(fsh({})))).toBe(false);
    expect(hasPrintedInterval(measuredOf(fsh({ referenceIntervals: [] })))).toBe(false);
  });
});
