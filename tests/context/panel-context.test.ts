import { describe, expect, it } from 'vitest';
import { categoryFor, isAtLeastYears, panelContext } from '../../src/context/panel-context.js';
import type { LabRecord, Panel, Subject } from '../../src/record/types.js';

const contextOf = (subject: Subject, panel: Partial<Panel> = {}) => {
  const whole: Panel = { id: 'a', observations: [], ...panel };
  return panelContext({ subject, panels: [whole] }, whole, 0);
};

describe('the age at a panel', () => {
  it.each<[string, Subject, Partial<Panel>, unknown]>([
    [
      'is that of the panel before all else',
      { ageYears: 40, birthDate: '1980-01-01' },
      { ageYears: 30, collectedAt: '2026-03-02' },
      { min: 30, max: 30 },
    ],
    [
      'is counted from the birth date',
      { birthDate: '1984-06-02' },
      { collectedAt: '2026-03-02' },
      { min: 41, max: 41 },
    ],
    ['is a range for a partial birth date', { birthDate: '1984' }, { collectedAt: '2026-03-02' }, { min: 41, max: 42 }],
    ['is not known without a date of collection', { birthDate: '1984-06-02' }, {}, undefined],
    ['is the one stated where there is no birth date', { ageYears: 40 }, {}, { min: 40, max: 40 }],
    ['is not known where nobody stated it', {}, { collectedAt: '2026-03-02' }, undefined],
    ['that cannot be counts as not stated', { ageYears: 131 }, {}, undefined],
    ['that is negative counts as not stated', { ageYears: -1 }, {}, undefined],
    ['before the birth date counts as not stated', { birthDate: '2027' }, { collectedAt: '2026-03-02' }, undefined],
  ])('%s', (_, subject, panel, age) => {
    expect(contextOf(subject, panel).age).toEqual(age);
  });

  it('grows with the days since the first panel', () => {
    const record: LabRecord = {
      subject: { ageYears: 40 },
      panels: [
        { id: 'a', elapsedDays: 0, observations: [] },
        { id: 'b', elapsedDays: 731, observations: [] },
      ],
    };
    const [, second] = record.panels;
    expect(second && Math.floor(panelContext(record, second, 1).age?.min ?? 0)).toBe(42);
  });

  it.each([
    [{ birthDate: '2027' }, 'collection-before-birth'],
    [{ ageYears: 131 }, 'age-implausible'],
  ])('that cannot be is said: %j', (subject, code) => {
    expect(contextOf(subject, { collectedAt: '2026-03-02' }).findings.map((finding) => finding.code)).toEqual([code]);
  });

  it('lies on one side of a limit only where all of it does', () => {
    expect(isAtLeastYears({ min: 18, max: 18 }, 18)).toBe('true');
    expect(isAtLeastYears({ min: 17, max: 17.9 }, 18)).toBe('false');
    expect(isAtLeastYears({ min: 17, max: 18 }, 18)).toBe('unknown');
    expect(isAtLeastYears(undefined, 18)).toBe('unknown');
  });
});

describe('the time of collection', () => {
  it.each([
    ['2026-03-02T08:10', undefined, 'true'],
    ['2026-03-02T07:00', undefined, 'true'],
    ['2026-03-02T11:00', undefined, 'true'],
    ['2026-03-02T06:59', undefined, 'false'],
    ['2026-03-02T11:01', undefined, 'false'],
    ['2026-03-02T15:00+02:00', undefined, 'false'],
    ['2026-03-02', undefined, 'unknown'],
    ['2026-03-02T00:00:00', undefined, 'unknown'],
    ['2026-03-02T08:10Z', undefined, 'unknown'],
    ['2026-03-02T07:10Z', 'Europe/Madrid', 'true'],
    ['2026-03-02T07:10Z', 'America/Chicago', 'false'],
  ])('%s in %s is a morning: %s', (collectedAt, timeZone, morning) => {
    expect(contextOf({}, { collectedAt, timeZone }).morning).toBe(morning);
  });

  it('is unknown without one', () => {
    expect(contextOf({}).morning).toBe('unknown');
  });
});

describe('the reference category for one analyte', () => {
  it('is the one stated for it, else that of the subject, and never inferred', () => {
    const subject: Subject = {
      referenceCategory: 'female',
      referenceCategoryFor: { testosterone: 'male', psa: 'none' },
    };
    expect(categoryFor(subject, 'testosterone')).toBe('male');
    expect(categoryFor(subject, 'psa')).toBe('none');
    expect(categoryFor(subject, 'lh')).toBe('female');
    expect(categoryFor({}, 'lh')).toBeUndefined();
    expect(categoryFor(undefined, 'lh')).toBeUndefined();
    expect(categoryFor({ referenceCategoryFor: {} }, 'constructor')).toBeUndefined();
  });
});
