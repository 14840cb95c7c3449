import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Population } from '../../src/cli/population/annotate-population.js';
import { populationReport } from '../../src/cli/population/population-report.js';
import { painter } from '../../src/report/paint.js';
import { populationSection } from '../../validation/population-section.js';
import { survey, type Surveyed } from '../../validation/survey.js';

const folder = process.env['LABGLOSS_DATA'] ?? '';
const isThere = folder !== '' && existsSync(join(folder, 'nhanes'));
if (!isThere) console.log('population: skipped, LABGLOSS_DATA does not lead to it (docs/data.md)');

const LONGEST = 120_000; // milliseconds, for a slow machine that does other work beside it
const [MOST_IN_MEDIAN, MOST] = [3, 6];

describe.skipIf(!isThere)('the population', () => {
  let surveyed: Surveyed;
  let population: Population;
  beforeAll(async () => {
    surveyed = await survey(folder);
    ({ population } = surveyed);
    const { participants, seconds, notes } = population;
    console.log(
      `population: ${participants} participants in ${seconds.toFixed(1)} s; notes per panel: median ${notes.median}, maximum ${notes.maximum}`,
    );
  }, LONGEST);

  it('has every participant of both files', () => {
    const { participants, panels } = population;
    expect({ participants, panels }).toEqual({ participants: 17_263, panels: 17_351 });
  });

  it('comes out as it went in: 153,119 observations, measured or set aside', () => {
    const measured = [...population.measured.values()].reduce((sum, count) => sum + count, 0);
    expect({ in: population.observationsIn, measured }).toEqual({ in: 153_119, measured: 153_099 });
    expect(Object.fromEntries(population.setAside)).toEqual({ 'unsupported estradiol': 20 });
  });

  it('has the counts of the codebooks, analyte by analyte', () => {
    expect(Object.fromEntries(population.measured)).toEqual({
      testosterone: 7_559 + 7_207,
      estradiol: 7_269 + 7_150 - 20,
      shbg: 6_578 + 6_959,
      fsh: 943 + 88,
      lh: 951 + 88,
      albumin: 12_809 + 951,
      alt: 12_807,
      ast: 12_807,
      creatinine: 12_808,
      glucose: 12_810,
      'total-cholesterol': 14_880 + 951,
      'hdl-cholesterol': 14_880,
      'ldl-cholesterol': 5_804,
      triglycerides: 5_869 + 951,
    });
  });

  it('reads every result that is coded as below its detection limit as such', () => {
    // one of those of estradiol is set aside in pregnancy
    expect(Object.fromEntries(population.censored)).toEqual({ testosterone: 9 + 26, estradiol: 1_079 + 1_090 - 1 });
  });

  it('is grouped by survey, sex and age band', () => {
    const women = population.groups.filter(({ survey }) => survey === '2001–2002');
    expect(women.reduce((sum, { participants }) => sum + participants, 0)).toBe(951);
    const boysUnderTwelve = population.groups.find(
      ({ survey, sex, band }) => survey === '2013–2016' && sex === 'male' && band === '6–11',
    );
    expect(boysUnderTwelve?.participants).toBe(1_311);
  });

  it('gives nobody under 18 an adult pattern', () => {
    const children = population.groups.filter(({ band }) => band === '6–11' || band === '12–17');
    const ofAnyAge = ['under-adult-age', 'testosterone-outside-certified-range'];
    const ofAdults = children.flatMap(({ patterns }) =>
      [...patterns.keys()].filter((name) => !ofAnyAge.includes(name)),
    );
    expect(ofAdults).toEqual([]);
    expect(children.every(({ patterns }) => patterns.has('under-adult-age'))).toBe(true);
  });

  it('never names what listed treatments could explain: none are stated, only the body mass index is', () => {
    const names = new Set(population.groups.flatMap(({ patterns }) => [...patterns.keys()]));
    const listed = [...names].filter((pattern) => pattern.includes('listed'));
    expect(listed).toEqual(['listed-drug-or-condition-affects-result']);
  });

  it('is annotated quietly', () => {
    expect(population.notes.median).toBeLessThanOrEqual(MOST_IN_MEDIAN);
    expect(population.notes.maximum).toBeLessThanOrEqual(MOST);
  });

  it('is what docs/validation.md tells of it (npm run validate -- --write)', () => {
    const page = readFileSync(new URL('../../docs/validation.md', import.meta.url), 'utf8');
    expect(page).toContain(populationSection(surveyed));
  });

  it('is reported with sums, patterns and time', () => {
    const text = populationReport(population, painter(false)).join('\n');
    expect(text).toContain('153,119 observations in = 153,099 measured + 20 set aside');
    expect(text).toMatch(/testosterone-low-male {2,}– +– +\d+ +\d+\.\d%/);
    expect(text).toMatch(/participants a second/);
  });
});
