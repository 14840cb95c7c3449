import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/analytes/catalogue.js';
import { analyteOf, findAnalyte } from '../../src/analytes/find.js';
import { compare, exactOf, parseExact, scaleBy, toDecimalString, type Exact } from '../../src/logic/exact.js';
import { convert, converted, convertExact } from '../../src/units/conversion.js';
import { combine, dimensionOf, MASS_PER_VOLUME } from '../../src/units/dimension.js';
import { unitKindOf } from '../../src/units/families.js';
import { molarMasses } from '../../src/units/molar-masses.js';
import { readUnit, type UnitReading } from '../../src/units/read-unit.js';
import { UnitError } from '../../src/units/unit-error.js';
import { usualUnits } from '../../src/units/usual-units.js';
import { readFixture } from './fixture.js';

function exact(text: string): Exact {
  const value = parseExact(text);
  if (!value) throw new Error(`not a number: ${text}`);
  return value;
}

function reading(unit: string, analyte: string): Extract<UnitReading, { ok: true }> {
  const found = findAnalyte(analyte);
  const read = found && readUnit(unit, found);
  if (read?.ok !== true) throw new Error(`${unit} is not read for ${analyte}`);
  return read;
}

function errorOf(run: () => unknown): UnitError {
  try {
    run();
  } catch (error) {
    if (error instanceof UnitError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('convert', () => {
  it.each([
    ['0.55', 'L/L', '%', 'hematocrit', '55'],
    ['45', '%', 'L/L', 'hematocrit', '0.45'],
    ['3.01', 'g/dL', 'g/L', 'albumin', '30.1'],
    ['300', 'ng/dL', 'ng/mL', 'testosterone', '3'],
    ['28.8431', 'ng/dL', 'nmol/L', 'testosterone', '1'],
    ['10', 'nmol/L', 'ng/dL', 'testosterone', '288.431'],
    ['1', 'pmol/L', 'pg/mL', 'estradiol', '0.272388'],
    ['5', 'mIU/mL', 'IU/L', 'LH', '5'],
    ['2.5', 'µIU/mL', 'mIU/L', 'TSH', '2.5'],
    ['1', 'ng/mL', 'ug/L', 'PSA', '1'],
    ['20', 'x10^6/mL', '10*9/L', 'sperm concentration', '20'],
    ['1', 'ukat/L', 'U/L', 'ALT', '60'],
    ['0.3', 'fraction', '%', 'macroprolactin', '30'],
    ['-2.5', '{T-score}', '1', 'T-score', '-2.5'],
    ['0', 'ng/dL', 'nmol/L', 'testosterone', '0'],
  ])('%s %s is in %s for %s: %s', (value, from, to, analyte, expected) => {
    expect(convert(value, from, to, analyte)).toBe(expected);
  });

  it('gives 40 significant digits where the decimals do not end', () => {
    expect(convert('1', 'ng/dL', 'nmol/L', 'testosterone')).toBe('0.03467033709968762026273181454143278635098');
  });

  it.each([
    ['1,5', 'ng/dL', 'nmol/L', 'testosterone', 'not-a-number'],
    ['<1', 'ng/dL', 'nmol/L', 'testosterone', 'not-a-number'],
    ['1', 'ng/dL', 'nmol/L', 'calcium', 'unknown-analyte'],
    ['1', 'blobs', 'nmol/L', 'testosterone', 'unknown-unit'],
    ['1', 'ng/dL', 'MU/L', 'testosterone', 'ambiguous-unit'],
    ['1', 'U/L', 'nmol/L', 'testosterone', 'refused-unit'],
    ['1', 'mIU/L', 'ng/mL', 'LH', 'refused-unit'],
    ['1', 'IU/L', 'nmol/L', 'FSH', 'refused-unit'],
    ['1', 'ng/mL', 'IU/L', 'hCG', 'refused-unit'],
    ['1', 'fL', '%', 'hematocrit', 'refused-unit'],
    ['1', 'g/dL', '%', 'hematocrit', 'refused-unit'],
    ['1', 'mmol/mol', '%', 'hematocrit', 'refused-unit'],
    ['1', '10*9/L', 'g/L', 'hemoglobin', 'refused-unit'],
    ['1', '%', 'pmol/L', 'free testosterone', 'refused-unit'],
    ['1', '%', '10*6', 'total sperm count', 'refused-unit'],
    ['1', '10*6', '%', 'sperm vitality', 'refused-unit'],
    ['1', '%', '1', 'T-score', 'refused-unit'],
    ['1', 'mg/d', 'ug/L', 'PSA', 'refused-unit'],
    ['1', 'meq/L', 'mmol/L', 'glucose', 'refused-unit'],
    ['1', 'mg/L', 'nmol/L', 'SHBG', 'not-convertible'],
    ['1', 'umol/L', 'g/L', 'albumin', 'not-convertible'],
    ['1', 'g/dL', 'mmol/L', 'hemoglobin', 'not-convertible'],
    ['1', 'ng/mL', 'mIU/L', 'prolactin', 'not-convertible'],
    ['1', 'uIU/mL', 'pmol/L', 'insulin', 'not-convertible'],
    ['1', 'ng/mL', 'pmol/L', 'AMH', 'not-convertible'],
    ['1', 'IU/mL', 'pg/mL', 'inhibin B', 'not-convertible'],
    ['1', 'ng/mL', 'nmol/L', 'IGF-1', 'not-convertible'],
    ['1', 'pg/mL', 'pmol/L', 'ACTH', 'not-convertible'],
  ])('refuses %s %s to %s for %s: %s', (value, from, to, analyte, code) => {
    const error = errorOf(() => convert(value, from, to, analyte));
    expect(error).toMatchObject({ name: 'UnitError', code });
    expect(error.message).not.toMatch(/\d,\d|<1/);
  });

  it('lists what would be accepted', () => {
    expect(errorOf(() => convert('1', 'ng/mL', 'mIU/L', 'prolactin')).accepted).toEqual(['ug/L', 'ng/mL']);
    expect(errorOf(() => convert('1', 'U/L', 'nmol/L', 'testosterone')).accepted).toContain('ng/dL');
    expect(errorOf(() => convert('1', '%', 'pmol/L', 'free testosterone')).message).toContain(
      'free-testosterone-percent',
    );
  });
});

describe('factors', () => {
  const WEIGHTS: { readonly [element: string]: number } = {
    H: 10_080,
    C: 120_110,
    N: 140_070,
    O: 159_990,
    S: 320_600,
    I: 1_269_044.7,
  };

  it.each(Object.entries(molarMasses))('of %s follow from its formula', (_, { formula, gramsPerMole }) => {
    const sum = [...formula.matchAll(/([A-Z])(\d*)/g)].reduce(
      (total, [, element = '', count = '']) =>
        total + (WEIGHTS[element] ?? Number.NaN) * Number(count === '' ? 1 : count),
      0,
    );
    expect(Math.abs(sum / 10_000 - Number(gramsPerMole))).toBeLessThan(0.00005);
  });

  const named = (name: string): string | undefined =>
    name.includes('D2')
      ? undefined
      : findAnalyte(name.replace(/ \((?:total|free|as D3|as triolein|total, HDL, LDL)\)$/, ''))?.id;
  const rows = readFixture('analyte-factors.tsv');

  it('equal the ones of the published molar masses, and lie within 0.17% of every rounded one in use', () => {
    let [checked, conventional] = [0, 0];
    for (const row of rows) {
      const name = row['analyte'] ?? '';
      const analyte =
        name === 'testosterone (free)' ? 'free-testosterone' : name === 'thyroxine, free' ? 'free-t4' : named(name);
      if (analyte === undefined) continue;
      const factor = Number(convert('1', row['from_unit'] ?? '', row['to_unit'] ?? '', analyte));
      expect(Math.abs(factor / Number(row['factor_from_molar_mass']) - 1)).toBeLessThan(1e-9);
      checked += 1;
      const rounded = Number(row['conventional_factor']);
      if (rounded === 0) continue;
      expect([name, Math.abs(rounded / factor - 1) <= 0.0017]).toEqual([name, true]);
      conventional += 1;
    }
    console.info(`factors: ${checked} of ${rows.length} rows, ${conventional} rounded ones`);
    expect([checked, conventional]).toEqual([
      rows.length - 1,
      rows.filter((row) => row['conventional_factor'] !== '').length,
    ]);
  });
});

const fractions = Array.from({ length: 1000 }, (_, at) => ({
  percent: `${(100 + at * 7) / 100}`,
  fraction: `${(100 + at * 7) / 10_000}`,
}));

describe('the same quantity in two units', () => {
  it('is equal for 1,000 percentages and their fractions', () => {
    const percent = reading('%', 'hematocrit');
    const fraction = reading('L/L', 'hematocrit');
    const different = fractions.filter(
      (one) =>
        compare(scaleBy(exact(one.percent), percent.toRecord), scaleBy(exact(one.fraction), fraction.toRecord)) !== 0,
    );
    expect(fractions.length).toBe(1000);
    expect(different).toEqual([]);
  });

  const convertible = Object.values(catalogue)
    .flatMap((analyte) => {
      const units = usualUnits(analyte);
      return units.flatMap((from) => units.map((to) => ({ analyte, from, to })));
    })
    .filter(({ analyte, from, to }) => reading(from, analyte.id).recordUnit === reading(to, analyte.id).recordUnit);
  const pairs = fc.constantFrom(...convertible);
  const numbers = fc
    .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, scale]) => {
      const padded = String(digits).padStart(scale + 1, '0');
      return scale === 0 ? padded : `${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
    });

  it('returns exactly after a round trip', () => {
    fc.assert(
      fc.property(pairs, numbers, ({ analyte, from, to }, number) => {
        const there = convertExact(exact(number), from, to, analyte);
        const back = there && convertExact(there, to, from, analyte);
        expect(back && compare(back, exact(number))).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps its order', () => {
    fc.assert(
      fc.property(pairs, numbers, numbers, ({ analyte, from, to }, a, b) => {
        const [x, y] = [convertExact(exact(a), from, to, analyte), convertExact(exact(b), from, to, analyte)];
        expect(x && y && Math.sign(compare(x, y))).toBe(Math.sign(compare(exact(a), exact(b))));
      }),
      { numRuns: 500 },
    );
  });

  it('compares the same with a limit, in whichever unit either was printed', () => {
    fc.assert(
      fc.property(pairs, numbers, numbers, ({ analyte, from, to }, value, limit) => {
        const [here, there] = [reading(from, analyte.id), reading(to, analyte.id)];
        const other = convertExact(exact(value), from, to, analyte);
        if (!other) throw new Error('convertible by construction');
        const bound = scaleBy(exact(limit), here.toRecord);
        expect(Math.sign(compare(scaleBy(other, there.toRecord), bound))).toBe(
          Math.sign(compare(scaleBy(exact(value), here.toRecord), bound)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('is the printed number itself in its own unit', () => {
    for (const { analyte, from } of convertible) expect(convert('0.30', from, from, analyte.id)).toBe('0.3');
  });

  it('is undefined between families and for a unit of another analyte', () => {
    const prolactin = analyteOf('prolactin');
    expect(convertExact(exact('1'), 'ng/mL', 'mIU/L', prolactin)).toBeUndefined();
    expect(convertExact(exact('1'), 'nonsense', 'ng/mL', prolactin)).toBeUndefined();
    expect(convertExact(exact('1'), 'ng/mL', 'nmol/L', prolactin)).toBeUndefined();
    const there = convertExact(exact('1'), 'ng/mL', 'ug/L', prolactin);
    expect(there && toDecimalString(there)).toBe('1');
  });
});

describe('units that are known to be joined, or not', () => {
  const testosterone = analyteOf('testosterone');
  const one = exactOf('1');

  it('give the number in the other unit', () => {
    expect(toDecimalString(converted(exactOf('28.8431'), 'ng/dL', 'nmol/L', testosterone))).toBe('1');
    expect(toDecimalString(convertExact(exactOf('28.8431'), 'ng/dL', 'nmol/L', testosterone) ?? one)).toBe('1');
  });

  it('end what rests on them where they are not', () => {
    const insulin = analyteOf('insulin');
    expect(convertExact(one, 'pmol/L', 'm[IU]/L', insulin)).toBeUndefined();
    expect(() => converted(one, 'pmol/L', 'm[IU]/L', insulin)).toThrow(
      new UnitError('not-convertible', 'No agreed factor joins pmol/L and m[IU]/L for insulin.', ['m[IU]/L']),
    );
    expect(() => converted(one, 'pmol/L', 'm[IU]/L', insulin)).toThrow(
      expect.objectContaining({ code: 'not-convertible', accepted: ['m[IU]/L'] }),
    );
    for (const [from, to] of [
      ['drops', 'nmol/L'],
      ['nmol/L', 'drops'],
      ['drops', 'drops'],
    ] as const)
      expect(convertExact(one, from, to, testosterone)).toBeUndefined();
  });

  it('are refused in words', () => {
    expect(errorOf(() => convert('one', 'nmol/L', 'ng/dL', 'testosterone')).accepted).toEqual([]);
    expect(() => convert('1', 'nmol/L', 'ng/dL', 'porcelain')).toThrow(
      new UnitError('unknown-analyte', 'The analyte is not in the catalogue, so no factor is known for it.'),
    );
    expect(() => convert('one', 'nmol/L', 'ng/dL', 'testosterone')).toThrow(
      new UnitError('not-a-number', 'The value is not a plain decimal number such as 12 or 0.45.'),
    );
    expect(() => convert('1', 'pmol/L', 'mIU/L', 'insulin')).toThrow(
      new UnitError(
        'not-convertible',
        'No agreed factor joins pmol/L and m[IU]/L for insulin; pmol/L converts to pmol/L.',
        ['pmol/L'],
      ),
    );
    expect(() => convert('1', 'mIU/L', 'pmol/L', 'insulin')).toThrow(
      /m\[IU\]\/L converts to m\[IU\]\/L, u\[IU\]\/mL\.$/,
    );
  });
});

describe('a dimension', () => {
  it('adds the exponents of what is multiplied, and takes away those of what is divided by', () => {
    const [mass, length] = [dimensionOf({ mass: 1 }), dimensionOf({ length: 1 })];
    expect(combine(mass, length, -3)).toEqual(MASS_PER_VOLUME);
    expect(combine(combine(mass, length, -3), mass, 2)).toEqual(dimensionOf({ mass: 3, length: -3 }));
  });
});

describe('what an analyte is counted in', () => {
  it('is international units, enzyme units, or neither', () => {
    const kindOf = (id: 'lh' | 'alt' | 'testosterone' | 'hematocrit') => unitKindOf(analyteOf(id));
    expect([kindOf('lh'), kindOf('alt'), kindOf('testosterone'), kindOf('hematocrit')]).toEqual([
      'international',
      'enzyme',
      undefined,
      undefined,
    ]);
    expect(unitKindOf({ ...analyteOf('alt'), otherUnits: ['ug/L'] })).toBe('enzyme');
  });

  it('is told by what a unit names only where it is a number', () => {
    expect(readUnit('nmol.g/L/g', analyteOf('testosterone'))).toMatchObject({ ok: true });
    expect(readUnit('300.mmol/mol', analyteOf('hematocrit'))).toMatchObject({ ok: false });
  });
});
