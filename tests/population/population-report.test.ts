import { describe, expect, it } from 'vitest';
import type { Population } from '../../src/cli/population/annotate-population.js';
import type { Group } from '../../src/cli/population/group.js';
import { populationReport } from '../../src/cli/population/population-report.js';
import { painter } from '../../src/report/paint.js';

const group = (band: string, patterns: Group['patterns'], examined: Group['examined']): Group => ({
  survey: '2013–2016',
  sex: 'male',
  band,
  participants: 1_500,
  examined,
  patterns,
});

const reportOf = (groups: readonly Group[]): string => {
  const population: Population = {
    participants: 3_000,
    panels: 3_100,
    observationsIn: 12_345,
    measured: new Map([
      ['lh', 12_000],
      ['fsh', 325],
    ]),
    censored: new Map([['lh', 7]]),
    setAside: new Map([['unsupported estradiol', 20]]),
    notes: { median: 1, maximum: 2 },
    groups,
    seconds: 2,
  };
  return populationReport(population, painter(false)).join('\n');
};

describe('populationReport', () => {
  it('prints the share of the population, not of the participants', () => {
    const text = reportOf([
      group('18–39', new Map([['lh-high', { count: 3, weight: 1_250 }]]), { count: 4, weight: 10_000 }),
    ]);
    expect(text).toMatch(/lh-high +3 12\.5%/);
  });

  it('prints a rare pattern as rare and an absent one as a dash', () => {
    const text = reportOf([
      group('18–39', new Map([['lh-high', { count: 1, weight: 1 }]]), { count: 1_200, weight: 10_000 }),
      group('40–59', new Map(), { count: 900, weight: 10_000 }),
    ]);
    expect(text).toMatch(/lh-high +1 <0\.1% +–/);
    expect(text).toMatch(/with a hormone measured +1,200 +900/);
  });

  it('marks a pattern of which only the direction is known, and says what the mark means', () => {
    const seen = { count: 2, weight: 20 };
    const text = reportOf([
      group('18–39', new Map([['testosterone-low-lh-raised-context-unknown', seen]]), { count: 4, weight: 40 }),
    ]);
    expect(text).toMatch(/testosterone-low-lh-raised \* +2 50\.0%/);
    expect(text).toContain('* the direction only');
    expect(reportOf([group('18–39', new Map([['lh-high', seen]]), seen)])).not.toContain('* the direction only');
  });

  it('has the sums, what was set aside and the rate', () => {
    const text = reportOf([]);
    expect(text).toContain('12,345 observations in = 12,325 measured + 20 set aside');
    expect(text).toMatch(/unsupported estradiol +20/);
    expect(text).toContain('in 2.0 s: 1,500 participants a second');
  });

  it('leaves out an age band in which nobody was measured', () => {
    const nobody = group('6–11', new Map(), { count: 0, weight: 0 });
    const text = reportOf([nobody, group('18–39', new Map(), { count: 1, weight: 1 })]);
    expect(text).not.toContain('6–11');
    expect(text).not.toContain('NaN');
  });
});
