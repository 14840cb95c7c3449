import { describe, expect, it } from 'vitest';
import { findAnalyte } from '../../src/analytes/find.js';
import { parseUnit, type ParsedUnit } from '../../src/units/parse-unit.js';
import { meansTheSame } from '../../src/units/spelling.js';
import { readFixture } from './fixture.js';

interface Row {
  readonly text: string;
  readonly contexts: readonly string[];
  readonly meaning: string;
  readonly verdict: string;
}

const rows: readonly Row[] = readFixture('observed-unit-strings.tsv').map((row): Row => {
  const text: unknown = JSON.parse(row['raw_json'] ?? '');
  if (typeof text !== 'string') throw new Error('a spelling is a string');
  const contexts = [...new Set((row['analytes_seen_with'] ?? '').split(',').filter((name) => name !== ''))];
  return { text, contexts, meaning: row['meaning_ucum'] ?? '', verdict: row['verdict'] ?? '' };
});

const OUTSIDE = 'an analyte of no catalogue';

/** Laboratories print U for the international unit of a hormone; allergen units have no atom, annotations no blanks. */
const sameMeaning = (ucum: string, meaning: string): boolean =>
  [
    meaning,
    meaning.replace(/(^|[./])([kmunp]?)U(?=$|[/])/, '$1$2[IU]'),
    meaning.replace('k[AU]', "10*3.[arb'U]"),
    meaning.replace(/\{.*\}/, ''),
  ].some((one) => meansTheSame(ucum, one));

const verdictOf = (parsed: ParsedUnit): string => (parsed.ok ? parsed.ucum : parsed.reason);

/** A share of the total is never the concentration: these two are refused, and only these. */
const REFUSED_THERE = ['% for free PSA', '% for free testosterone'];

describe('every observed spelling gets its verdict', () => {
  it('reads, refuses or finds ambiguous each of them, with and without its analytes', () => {
    const wrong: string[] = [];
    const counts: { [verdict: string]: number } = {};
    for (const { text, contexts, meaning, verdict } of rows) {
      counts[verdict] = (counts[verdict] ?? 0) + 1;
      const known = contexts.filter((name) => findAnalyte(name) !== undefined);
      // a unit that contradicts its analyte is refused for that analyte only
      const tried = verdict === 'reject' && known.length > 0 ? known : [OUTSIDE, ...known];
      for (const analyte of tried) {
        const parsed = parseUnit(text, analyte);
        const isRight =
          verdict === 'map'
            ? parsed.ok && sameMeaning(parsed.ucum, meaning)
            : !parsed.ok && (parsed.reason === 'ambiguous') === (verdict === 'ambiguous');
        const excepted = REFUSED_THERE.includes(`${text} for ${analyte}`) && !parsed.ok && parsed.reason === 'refused';
        if (!isRight && !excepted)
          wrong.push(`${JSON.stringify(text)} for ${analyte}: ${verdictOf(parsed)}, not ${verdict} ${meaning}`);
      }
    }
    console.info(`observed spellings: ${JSON.stringify(counts)}, wrong ${wrong.length}`);
    expect(rows.length).toBe(342);
    expect(wrong).toEqual([]);
  });

  it.each(REFUSED_THERE)('still needs the exception %s', (exception) => {
    const [text = '', analyte = ''] = exception.split(' for ');
    expect(parseUnit(text, analyte)).toMatchObject({ ok: false, reason: 'refused' });
  });

  it('offers the meaning among the candidates of an ambiguous one', () => {
    for (const { text, meaning, verdict } of rows.filter((row) => row.verdict === 'ambiguous')) {
      const parsed = parseUnit(text, OUTSIDE);
      const meanings = meaning.split(/ \| | or /).map((one) => one.replace('{RU}', "[arb'U]"));
      expect([verdict, text, parsed.ok ? [] : parsed.candidates]).toEqual([
        'ambiguous',
        text,
        expect.arrayContaining([expect.toSatisfy((one: string) => meanings.some((two) => meansTheSame(one, two)))]),
      ]);
    }
  });
});

describe('families of spellings', () => {
  it.each([
    [
      'ng/dL',
      'ng/dl|NG/DL|Ng/dL|ng / dL|ng/dL.|ng/dL |ng per deciliter|nanograms/dL|ng/100 mL|ng%|ｎｇ／ｄＬ|нг/дл|ng.dL-1|(ng/dL)|ng/dl^^L|ng/d1',
    ],
    ['ug/L', 'µg/L|μg/l|mcg/L|MCG/L|mkg/l|мкг/л|âug/l|Âµg/L|Î¼g/L|&micro;g/L|UG/L|micrograms per litre'],
    ['nmol/L', 'NMOL/L|Nmol/l|nmole/L|nmol/1|nM/L|nM|nmol·L⁻¹|nmol L-1|нмоль/л|NMOLL'],
    [
      'm[IU]/mL',
      'mIU/mL|mIU/ml|MIU/ML|mUI/ml|mlU/mL|mIE/mL|м\u041cЕ/мл|mI.U./mL|milli-international units per milliliter',
    ],
    ['u[IU]/mL', 'µIU/mL|uIU/ml|mcIU/mL|мкМЕ/мл|mkIU/ml|µlU/mL|uUI/mL'],
    ['[IU]/L', '[iU]/L|IU/l|UI/L|IE/L|МЕ/л|ME/L|i.u./L|lU/L|international units per liter'],
    ['%', '%|10⁻²|percent|per cent|％|процент|PERCENT|10*-2'],
    ['10*6/mL', 'x10^6/mL|10⁶/ml|10E6/mL|million/mL|Mio/ml|10\\S\\6/mL|10**6/mL|10*6 sperm/mL|million cells/mL'],
    ['ng/mL/min/h', 'ng/mL/min/h'],
    ['ug/d', 'ug/24h|µg/24 hrs|mcg/day'],
    ['mL/min/{1.73_m2}', 'mL/min/1.73m2|mL/min/{1.73_m2}'],
    ['g/cm2', 'g/cm²|gm/cm^2|g/sq cm'],
  ])('%s', (ucum, spellings) => {
    for (const text of spellings.split('|'))
      expect([text, parseUnit(text, OUTSIDE)]).toEqual([text, { ok: true, ucum }]);
  });

  it.each([
    'MU/L',
    'Mu/mL',
    'KU/L',
    'M[IU]/L',
    'G/L',
    'T/L',
    'K/uL',
    'M/uL',
    'nm/L',
    'NM/L',
    'mE/L',
    'Ul/mL',
    'mUl/mL',
    'UA/mL',
    'IU/I',
    'ng/dI',
    'ng/m',
    'mIU/',
    'pmol',
    'IU',
    'MU',
    'KU',
    'µg/l-1',
    '?g/L',
    '\ufffdg/L',
    'μｇ／ｄ',
    'ng/mL^^UCUM^ug/mL^^UCUM',
    'МЕд/л',
  ])('%s is ambiguous and has candidates', (text) => {
    const parsed = parseUnit(text, OUTSIDE);
    expect(parsed).toMatchObject({ ok: false, reason: 'ambiguous' });
    expect(parsed.ok ? [] : parsed.candidates).not.toEqual([]);
  });

  it.each([
    '',
    ' ',
    '.',
    '-',
    '5',
    '0.2 ng/mL',
    '12.ng/mL',
    '5/L',
    'mg cells/L',
    'IU sperm/L',
    'cells cells/L',
    'ng/dL/x',
    'nanograms/mL/min/hour',
    'ngg/dL',
    'xg/dL',
    '^^',
    'ng/dL^x^NOTUNITS',
    'mg/dl^value=65-99',
    'N/A',
    'none',
    '{anything}',
    'PG/ML/',
    'Tmol/L',
    'µ/dL',
    'constructor',
    '__proto__',
    'toString/L',
    'ng/toString',
    'x'.repeat(5000),
    '('.repeat(99),
  ])('%j is not a unit', (text) => {
    expect(parseUnit(text, OUTSIDE)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/unknown|ambiguous/) as unknown,
    });
    expect(parseUnit(text, 'testosterone')).toMatchObject({ ok: false });
  });

  it('is refused in words where no analyte says what may be meant', () => {
    expect(parseUnit('drops', OUTSIDE)).toEqual({
      ok: false,
      reason: 'unknown',
      message: 'The unit is not one that is known.',
      candidates: [],
    });
    expect(parseUnit('KU/L', OUTSIDE)).toEqual({
      ok: false,
      reason: 'ambiguous',
      message: 'The unit has no single reading; it may stand for kU/L or k[IU]/L.',
      candidates: ['kU/L', 'k[IU]/L'],
    });
  });

  it('reads the alternate code of a coded element only where its system is one of units', () => {
    expect(parseUnit('ng/dL^nanogram^UCUM^ng/mL^^99LAB', OUTSIDE)).toMatchObject({ reason: 'ambiguous' });
    expect(parseUnit('ng/dL^nanogram^UCUM^ng/mL^^SCT', OUTSIDE)).toEqual({ ok: true, ucum: 'ng/dL' });
  });

  it('reads U as the international unit of a hormone and IU as the unit of an enzyme', () => {
    expect(parseUnit('U/L', 'LH')).toEqual({ ok: true, ucum: '[IU]/L' });
    expect(parseUnit('mU/mL', 'hCG')).toEqual({ ok: true, ucum: 'm[IU]/mL' });
    expect(parseUnit('IU/L', 'ALT')).toEqual({ ok: true, ucum: 'U/L' });
    expect(parseUnit('U{37Cel}/L', 'ALT')).toEqual({ ok: true, ucum: 'U{37Cel}/L' });
  });

  it('reads M as the million of a sperm count only', () => {
    expect(parseUnit('M/mL', 'sperm concentration')).toEqual({ ok: true, ucum: '10*6/mL' });
    expect(parseUnit('M', 'total sperm count')).toEqual({ ok: true, ucum: '10*6' });
    expect(parseUnit('M/mL', 'testosterone')).toMatchObject({ ok: false, reason: 'ambiguous' });
  });
});
