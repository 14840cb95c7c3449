import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import { analytesOf } from '../../src/language/rule.js';
import type { LabRecord, Observation, PrintedInterval } from '../../src/record/types.js';
import { examples } from '../../src/rules/examples.js';
import { rules } from '../../src/rules/index.js';
import { aged, high, inside, low, man, slip, vary } from '../../src/rules/slip.js';

const AGE = 16;

const boy = (observation: Observation): LabRecord => ({
  subject: { referenceCategory: 'male', ageYears: AGE },
  panels: [{ id: 'a', observations: [observation] }],
});

const positionOf = (observation: Observation): string | undefined =>
  annotate(boy(observation)).panels[0]?.measurements[0]?.position;

const forAge: PrintedInterval = { low: '5.5', high: '29', appliesTo: { ageLow: 16, ageHigh: 17 } };
const testosterone = { analyte: 'testosterone', value: '4.1', unit: 'nmol/L', method: 'LC-MS/MS' } as const;

describe('a result of a person under adult age', () => {
  it('keeps its position on an interval printed for that age', () => {
    expect(positionOf({ ...testosterone, referenceInterval: forAge })).toBe('below');
    expect(positionOf({ ...testosterone, value: '12', referenceInterval: forAge })).toBe('within');
  });

  it('is not held against an interval printed for adults', () => {
    const adult: PrintedInterval = { low: '9', high: '30', appliesTo: { ageLow: 18 } };
    expect(positionOf({ ...testosterone, referenceInterval: adult })).toBe('no-interval');
  });

  it.each([
    testosterone,
    { analyte: 'lh', value: '0.3', unit: 'IU/L', method: 'ECLIA' },
    { analyte: 'prolactin', value: '2', unit: 'ug/L', method: 'ECLIA' },
    { analyte: 'sperm-concentration', value: '4', unit: '10*6/mL' },
  ])('has no published interval of adults: $analyte', (observation) => {
    expect(positionOf(observation)).toBe('no-interval');
  });

  it.each([
    { analyte: 'prolactin', value: '31', unit: 'ug/L', referenceInterval: { low: '3', high: '18' } },
    { analyte: 'amh', value: '310', unit: 'ug/L', referenceInterval: { low: '3', high: '180' } },
    { analyte: 'hematocrit', value: '0.56', unit: 'L/L', referenceInterval: { low: '0.37', high: '0.49' } },
  ])('lies where the laboratory says: $analyte', (observation) => {
    expect(positionOf(observation)).toBe('above');
  });
});

/** What combines a gonadal result with LH or FSH of the same sample, with no listed treatment in its name. */
const adultCombinations: ReadonlySet<string> = new Set(
  rules
    .filter(({ kind, collects, id }) => kind === 'pattern' && !collects && !id.includes('listed'))
    .filter(({ when }) => analytesOf(when).length > 1)
    .filter(({ absorbs }) => absorbs.some((one) => /^(?:lh|fsh)-/.test(one)))
    .map(({ id }) => id),
);

describe('the combinations of adults', () => {
  it('are none of a person under adult age', () => {
    const combined = slip(man(34), low('testosterone'), high('lh'), high('fsh'), inside('shbg'));
    expect(annotate(combined).notes.some(({ rule }) => adultCombinations.has(rule))).toBe(true);
    const { notes } = annotate(vary(combined, aged(AGE)));
    expect(notes.filter(({ rule }) => adultCombinations.has(rule))).toEqual([]);
    expect(notes.flatMap(({ patterns }) => patterns)).toEqual(
      expect.arrayContaining(['under-adult-age', 'testosterone-low-male', 'lh-high', 'fsh-high']),
    );
  });

  it('are none in any example of a rule once the age is under that of adults', () => {
    const said = [...examples.values()].flatMap((own) =>
      own.flatMap(({ record }) => {
        const younger = vary(record, aged(AGE));
        const latest = younger.panels.at(-1)?.id;
        return annotate(younger)
          .notes.filter(({ rule, panels }) => adultCombinations.has(rule) && panels.at(-1) === latest)
          .map(({ rule }) => rule);
      }),
    );
    expect([...new Set(said)]).toEqual([]);
  });
});
