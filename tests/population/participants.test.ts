import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { Participant } from '../../src/cli/population/participant.js';
import { readSexSteroids } from '../../src/cli/population/sex-steroids-2013-2016.js';
import { readWomen } from '../../src/cli/population/women-2001-2002.js';

const folder = mkdtempSync(join(tmpdir(), 'labgloss-participants-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Made-up rows: nobody's results. */
const STEROID_COLUMNS =
  'CYCLE,RIAGENDR,RIDAGEYR,RIDEXPRG,WTMEC2YR,BMXBMI,LBXTST,LBDTSTLC,LBXEST,LBDESTLC,LBXSHBG,LBDSHGLC,LBXSAL,LBXSATSI,LBXSASSI,LBXSCR,LBXSGL,LBXTC,LBDHDD,LBXTR,LBDLDL';
const WOMEN_COLUMNS =
  'RIAGENDR,RIDAGEYR,RIDEXPRG,WTMEC2YR,BMXBMI,LBXFSH,LBXLH,LBXSAL,LBXSCH,LBXSTR,LB2DAY,LB2FSH,LB2LH';

async function participantOf(
  header: string,
  line: string,
  read: (path: string) => AsyncGenerator<Participant>,
): Promise<Participant> {
  const path = join(folder, 'table.csv.gz');
  writeFileSync(path, gzipSync(`${header}\n${line}\n`));
  const found: Participant[] = [];
  for await (const participant of read(path)) found.push(participant);
  const [only] = found;
  if (!only) throw new RangeError('The table has no row');
  return only;
}

const steroid = (line: string): Promise<Participant> => participantOf(STEROID_COLUMNS, line, readSexSteroids);
const woman = (line: string): Promise<Participant> => participantOf(WOMEN_COLUMNS, line, readWomen);

const valuesOf = ({ imported }: Participant): readonly unknown[] =>
  imported.record.panels[0]?.observations.map(({ source, value }) => [source, value]) ?? [];

describe('a participant of 2013 to 2016', () => {
  it('states sex, age and body mass, and no treatment list at all', async () => {
    const { imported, sex, ageYears } = await steroid('2013-2014,1,45,,20000.5,27.3,401.1,0,,,,,4.1,,,,,,,,');
    expect({ sex, ageYears }).toEqual({ sex: 'male', ageYears: 45 });
    expect(imported.record.subject).toEqual({ referenceCategory: 'male', ageYears: 45, bodyMassIndex: 27.3 });
    expect('treatments' in imported.record).toBe(false);
  });

  it('stands for half of its weight, since two cycles are pooled', async () => {
    expect((await steroid('2015-2016,1,45,,20000.5,,401.1,0,,,,,,,,,,,,,')).weight).toBe(10_000.25);
  });

  it('has the detection limit with a less-than sign in place of its fill', async () => {
    const participant = await steroid('2013-2014,2,8,,1000,,0.53,1,2.117,1,90.1,0,,,,,,,,,');
    expect(valuesOf(participant)).toEqual([
      ['LBXTST', '<0.75'],
      ['LBXEST', '<2.994'],
      ['LBXSHBG', '90.1'],
    ]);
  });

  it('keeps a value under the detection limit that is not coded as such', async () => {
    expect(valuesOf(await steroid('2013-2014,2,8,,1000,,0.71,0,,,,,,,,,,,,,'))).toEqual([['LBXTST', '0.71']]);
  });

  it('has testosterone and estradiol by a certified mass spectrometry', async () => {
    const { imported } = await steroid('2013-2014,1,45,,1000,,401.1,0,20.5,0,30,0,4,,,,,,,,');
    const certified = imported.record.panels[0]?.observations.filter((one) => one.certified === true);
    expect(certified?.map(({ analyte, method }) => [analyte, method])).toEqual([
      ['testosterone', 'ID-LC-MS/MS'],
      ['estradiol', 'ID-LC-MS/MS'],
    ]);
  });

  it.each([
    ['1', true],
    ['2', false],
    ['3', undefined],
    ['', undefined],
  ])('is pregnant as coded: "%s"', async (code, pregnant) => {
    const { imported } = await steroid(`2015-2016,2,30,${code},1000,,20,0,,,,,,,,,,,,,`);
    expect(imported.record.panels[0]?.pregnant).toBe(pregnant);
  });

  it('has its estradiol set aside in pregnancy of 2013 and 2014, and only then', async () => {
    const rest = '1000,,20,0,900,0,,,,,,,,,,,';
    const [set, kept, later] = await Promise.all(
      [`2013-2014,2,30,1,${rest}`, `2013-2014,2,30,2,${rest}`, `2015-2016,2,30,1,${rest}`].map(async (line) => {
        const path = join(folder, `${line.slice(0, 18)}.csv.gz`);
        writeFileSync(path, gzipSync(`${STEROID_COLUMNS}\n${line}\n`));
        for await (const participant of readSexSteroids(path)) return participant;
        throw new RangeError('The table has no row');
      }),
    );
    expect(set?.imported.setAside).toMatchObject([
      { reason: 'unsupported', analyte: 'estradiol', printed: { value: '900', unit: 'pg/mL' } },
    ]);
    expect(set?.observationsIn).toBe(2);
    expect(set?.imported.record.panels[0]?.observations).toHaveLength(1);
    expect(kept?.imported.setAside).toEqual([]);
    expect(later?.imported.setAside).toEqual([]);
  });

  it.each([
    ['a sex that is neither code', '2015-2016,3,30,,1000,,20,0,,,,,,,,,,,,,', /RIAGENDR/],
    ['a blank age', '2015-2016,1,,,1000,,20,0,,,,,,,,,,,,,', /age or weight is blank/],
    ['a result without its detection code', '2015-2016,1,30,,1000,,20,,,,,,,,,,,,,,', /LBDTSTLC/],
  ])('is refused with %s', async (_, line, message) => {
    await expect(steroid(line)).rejects.toThrow(message);
  });
});

describe('a woman of 2001 to 2002', () => {
  it('has one panel where nothing was repeated', async () => {
    const { imported, observationsIn, weight } = await woman('2,41,2,1234.5,,6.1,4.2,4.4,201,90,,,');
    expect(imported.record.panels.map(({ id, pregnant }) => [id, pregnant])).toEqual([['examination', false]]);
    expect({ observationsIn, weight }).toEqual({ observationsIn: 5, weight: 1234.5 });
  });

  it('has the repeat as a second panel, so many days later', async () => {
    const { imported, observationsIn } = await woman('2,41,2,1234.5,,6.1,4.2,4.4,201,90,17,7.3,5.1');
    expect(imported.record.panels.map(({ id, elapsedDays }) => [id, elapsedDays])).toEqual([
      ['examination', undefined],
      ['repeat', 17],
    ]);
    expect(observationsIn).toBe(7);
  });

  it('has no second panel where the day stands without results', async () => {
    expect((await woman('2,41,2,1234.5,,6.1,4.2,4.4,201,90,17,,')).imported.record.panels).toHaveLength(1);
  });

  it('is refused with a repeat on an unknown day', async () => {
    await expect(woman('2,41,2,1234.5,,6.1,4.2,4.4,201,90,,7.3,5.1')).rejects.toThrow(/LB2DAY/);
  });
});
