import { describe, expect, it } from 'vitest';
import { fromHl7v2, type Hl7v2Options } from '../../src/hl7v2/index.js';
import { lh, message } from './message.js';

const order = (time: string, more = ''): string => `OBR|1||F${time}|^Panel|||${time}${more}`;
const specimen = (id: string, type: string, time = ''): string => `SPM|1|${id}||${type}|||||||||||||${time}`;

/** The panels as: results at time. */
function seen(segments: readonly string[], options?: Hl7v2Options): readonly string[] {
  const [record] = fromHl7v2(message(...segments), options).records;
  return (record?.record.panels ?? []).map(
    ({ observations, collectedAt = 'unknown' }) => `${observations.length} at ${collectedAt}`,
  );
}

const cautions = (...segments: readonly string[]): readonly string[] =>
  (fromHl7v2(message(...segments), { referenceCategory: 'female' }).records[0]?.cautions ?? []).map(({ code }) => code);

describe('one panel is', () => {
  it('what was collected at the same time, to the minute', () => {
    const segments = [order('20260302081000'), lh('1'), order('202603020810'), lh('2'), order('202603021600'), lh('3')];
    expect(seen(segments)).toEqual(['2 at 2026-03-02T08:10:00', '1 at 2026-03-02T16:00']);
    expect(cautions(...segments)).toEqual([]);
  });

  it('one specimen, also where an order states no time', () => {
    const segments = [
      order(''),
      lh('1'),
      specimen('S1', 'SER^Serum', '202603020810+0100'),
      order(''),
      lh('2'),
      specimen('S1', 'SER^Serum', '202603020810+0100'),
      order(''),
      lh('3'),
      specimen('S2', 'SER^Serum', '202603030810+0100'),
    ];
    expect(seen(segments)).toEqual(['2 at 2026-03-02T08:10+01:00', '1 at 2026-03-03T08:10+01:00']);
    expect(cautions(...segments)).toEqual([]);
  });

  it('else what has the same date, which is said', () => {
    const segments = [order('20260302'), lh('1'), order('20260302'), lh('2'), order('202603020810'), lh('3')];
    expect(seen(segments)).toEqual(['3 at 2026-03-02T08:10']);
    expect(cautions(...segments)).toContain('panel-joined');
  });

  it('not that of two clock times for a draw of the date only', () => {
    const segments = [order('20260302'), lh('1'), order('202603020810'), lh('2'), order('202603021600'), lh('3')];
    expect(seen(segments)).toEqual(['1 at 2026-03-02', '1 at 2026-03-02T08:10', '1 at 2026-03-02T16:00']);
  });

  it('what came in one report without any time, which is said', () => {
    const segments = [order(''), lh('1'), order(''), lh('2')];
    expect(seen(segments)).toEqual(['2 at unknown']);
    expect(cautions(...segments)).toContain('panel-joined');
  });

  it.each([
    ['day', ['3 at 2026-03-02']],
    ['report', ['3 at 2026-03-02']],
    ['collection', ['2 at 2026-03-02T08:10', '1 at 2026-03-02T16:00']],
    ['specimen', ['1 at 2026-03-02T08:10', '1 at 2026-03-02T08:10', '1 at 2026-03-02T16:00']],
  ] as const)('by %s what the option says', (panelBy, panels) => {
    const times = ['202603020810', '202603020810', '202603021600'];
    expect(
      seen(
        times.flatMap((time) => [order(time), lh('1')]),
        { panelBy },
      ),
    ).toEqual(panels);
  });
});

describe('two orders of one draw', () => {
  it('are one panel also where one states its time with an offset for the same instant', () => {
    expect(seen([order('202603020810+0100'), lh('1'), order('202603020710+0000'), lh('2')])).toEqual([
      '2 at 2026-03-02T08:10+01:00',
    ]);
  });

  it('of two specimens with one date are one panel, which is said', () => {
    const segments = [
      order('20260302'),
      lh('1'),
      specimen('S1', 'SER'),
      order('20260302'),
      lh('2'),
      specimen('S2', 'PLAS'),
    ];
    expect(seen(segments)).toEqual(['2 at 2026-03-02']);
    expect(cautions(...segments)).toEqual(['panel-joined']);
  });

  it('are two panels where one time has no offset: it may be another instant', () => {
    expect(seen([order('202603020810'), lh('1'), order('202603020810+0100'), lh('2')])).toHaveLength(2);
  });
});

describe('the time of collection', () => {
  it.each([
    ['20260302081000.1234+0100', '2026-03-02T08:10:00+01:00'],
    ['20260302081000', '2026-03-02T08:10:00'],
    ['2026030208', '2026-03-02'],
    ['202603', '2026-03'],
    ['20260230', 'unknown'],
    ['02.03.2026', 'unknown'],
    ['""', 'unknown'],
  ])('%s is %s', (printed, iso) => {
    expect(seen([order(printed), lh('1')])).toEqual([`1 at ${iso}`]);
  });

  it('that cannot be read is said', () => {
    expect(cautions(order('02.03.2026'), lh('1'))).toEqual(['unreadable-date']);
  });

  it('is that of the result where neither order nor specimen states one', () => {
    const at = (time: string): string => lh('1', `|IU/L|||||F|||${time}`);
    expect(seen([order(''), at('202603020810'), at('202603020810'), at('202603030900')])).toEqual([
      '2 at 2026-03-02T08:10',
      '1 at 2026-03-03T09:00',
    ]);
  });
});

describe('a series of one test in one order', () => {
  const timed = (time: string, value: string, sub = ''): string =>
    `OBX|1|NM|10501-5^LH^LN|${sub}|${value}|IU/L|||||F|||${time}`;

  it('is a panel for each time of OBX-14, whatever the order or its specimen states', () => {
    const results = [timed('202603020800', '1'), timed('202603020830', '2'), timed('202603020830', '3')];
    const expected = ['1 at 2026-03-02T08:00', '2 at 2026-03-02T08:30'];
    expect(seen([order('202603020800'), ...results])).toEqual(expected);
    expect(seen([order('202603020800'), ...results, specimen('S1', 'SER', '202603020800')])).toEqual(expected);
  });

  it('takes no time from OBX-14 where no test is repeated: some senders print there when it was analyzed', () => {
    const fsh = timed('202603021100', '2').replace('10501-5^LH', '15067-2^FSH');
    expect(seen([order('202603020800'), timed('202603021000', '1'), fsh])).toEqual(['2 at 2026-03-02T08:00']);
  });

  it('told apart by OBX-4 alone stays one panel, which is said', () => {
    const segments = [order('202603020800'), timed('', '1', '1'), timed('', '2', '2')];
    expect(seen(segments)).toEqual(['2 at 2026-03-02T08:00']);
    expect(cautions(...segments)).toEqual(['series-without-times']);
  });
});

describe('the specimen', () => {
  const panelOf = (...segments: readonly string[]): unknown =>
    fromHl7v2(message(...segments)).records[0]?.record.panels[0];

  it.each([
    [[order('20260302'), lh('1'), specimen('', 'SER')], 'serum'],
    [[order('20260302'), lh('1'), specimen('', '119364003^Serum specimen^SCT')], 'Serum'],
    [[order('20260302', '||||||||UR&Urine'), lh('1')], 'urine'],
    [[order('20260302'), lh('1'), specimen('', 'SER'), specimen('', 'UR')], 'serum, urine'],
  ])('%j is %s', (segments, word) => {
    expect(panelOf(...segments)).toMatchObject({ specimen: word });
  });

  it('that is a number is not stated, which is said', () => {
    const segments = [order('20260302', '||||||||1'), lh('1')];
    expect(panelOf(...segments)).not.toHaveProperty('specimen');
    expect(cautions(...segments)).toEqual(['specimen-not-read']);
  });

  it('of each result, where one panel holds several', () => {
    const segments = [
      order('202603020810'),
      lh('1'),
      specimen('', 'SER'),
      order('202603020810'),
      lh('2'),
      specimen('', 'SAL'),
    ];
    expect(panelOf(...segments)).toMatchObject({ observations: [{ specimen: 'serum' }, { specimen: 'saliva' }] });
  });
});
