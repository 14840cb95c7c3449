import { describe, expect, it } from 'vitest';
import { analyteOf } from '../../src/analytes/find.js';
import { readUnitField } from '../../src/units/coded-element.js';
import { readUnit } from '../../src/units/read-unit.js';
import { meansTheSame, readSpelling } from '../../src/units/spelling.js';

/** What a text is read as; its readings where it has several; nothing where it is no unit. */
function readingsOf(text: string): string | readonly string[] {
  const spelling = readSpelling(text);
  if (spelling.kind === 'read') return spelling.ucum;
  return spelling.kind === 'ambiguous' ? spelling.candidates : [];
}

describe('what keyboards and encodings do to a unit', () => {
  it.each([
    ['10¹²/L', '10*12/L'],
    ['10⁻³.g', '10*-3.g'],
    ['[{of’total’H}]', '%{HbA1c}'],
    ['×10⁶/mL', '10*6/mL'],
    ['nmol L−1', 'nmol/L'],
    ['ng–per–mL', 'ng/mL'],
    ['ng⁄dL', 'ng/dL'],
    ['ng∕dL', 'ng/dL'],
    ['[arb’U]/mL', "[arb'U]/mL"],
    ['per  cent', '%'],
    ['mg/dL .', 'mg/dL'],
    ['%.', '%'],
    ['%..', '%'],
    [' Units/mL ', "[arb'U]/mL"],
  ])('is undone in %s', (text, ucum) => {
    expect(readingsOf(text)).toBe(ucum);
  });

  it('leaves a letter that is in no list as it is, so that nothing is read into it', () => {
    expect(readingsOf('нгж/л')).toEqual([]);
  });

  it('may have lost a sign before a unit, and only there', () => {
    expect(readingsOf('?mol/L')).toEqual(['umol/L']);
    expect(readingsOf('n?g/L')).toEqual([]);
    expect(readingsOf('xg{?}/L')).toEqual([]);
    expect(readingsOf('?')).toEqual([]);
  });

  it('may have cut off a unit of full width after the d of its litre', () => {
    expect(readingsOf('μｇ／ｄ')).toEqual(['ug/dL', 'ug/d']);
    expect(readingsOf('ug/d')).toBe('ug/d');
    expect(readingsOf('ｕｇ／ｄＬ')).toBe('ug/dL');
  });
});

describe('a power of ten', () => {
  it.each([
    ['10(3)/uL', '10*3/uL'],
    ['x10(9)/L', '10*9/L'],
    ['10e+6/mL', '10*6/mL'],
    ['x10E12/L', '10*12/L'],
    ['10^-2', '%'],
    ['10*6 spermatozoa/mL', '10*6/mL'],
    ['10*3.[U]', 'kU'],
    ['10*-3.[iU]/mL', 'm[IU]/mL'],
    ['10*3.[IU]{x}/L', '10*3.[IU]{x}/L'],
    ['10*3.mg.U/L', '10*3.mg.U/L'],
  ])('is read in %s', (text, ucum) => {
    expect(readingsOf(text)).toBe(ucum);
  });
});

describe('a unit in words, letters and points', () => {
  it.each([
    ['I.U/L', '[IU]/L'],
    ['U.I/L', '[IU]/L'],
    ['mU.I./mL', 'm[IU]/mL'],
    ['MUI/L', 'm[IU]/L'],
    ['MKU/mL', 'uU/mL'],
    ['ng./mL', 'ng/mL'],
    ['[ng/dL]', 'ng/dL'],
    ['kg%', 'kg/dL'],
    ['G/DL', 'g/dL'],
    ['mg', 'mg'],
    ['mg per cent', 'mg/dL'],
    ['Percent (calc)', '%'],
    ['ng.mL-1/h', 'ng.mL-1/h'],
    ['ug/kg.min-1', 'ug/kg.min-1'],
    ['ng mL-1', 'ng/mL'],
    ['mL/min{1.73_m2}', 'mL/min{1.73_m2}'],
    ['mg/mmol{creat}', 'mg/mmol{creat}'],
    ['{sperm}/mL', '{sperm}/mL'],
    ['mg/dL creat', 'mg/dL'],
    ['ifcc mmol/mol', 'mmol/mol'],
  ])('%s is %s', (text, ucum) => {
    expect(readingsOf(text)).toBe(ucum);
  });

  it.each([
    ['mM', 'mmol/L'],
    ['µM', 'umol/L'],
    ['uM', 'umol/L'],
    ['mcM', 'umol/L'],
    ['mkM', 'umol/L'],
    ['nM', 'nmol/L'],
    ['pM', 'pmol/L'],
  ])('%s is %s: a capital M after a prefix is the mole', (text, ucum) => {
    expect(readingsOf(text)).toBe(ucum);
  });

  it.each([
    ['M/uL', ['10*6/uL', '10*3/uL']],
    ['KU/L/h', ['kU/L/h', 'k[IU]/L/h']],
    ['MU/L', ['mU/L', 'MU/L']],
    ['M[U]/L', ['m[IU]/L', 'M[IU]/L']],
    ['M[IU]/L', ['m[IU]/L', 'M[IU]/L']],
    ['Мед/л', ['m[IU]/L', 'M[IU]/L']],
    ['G/l', ['10*9/L', 'g/L']],
    ['G / L', ['10*9/L', 'g/L']],
    ['U', ['U/L', 'U/mL']],
    ['pmol', ['pmol/L', 'pmol/mL']],
    ['ng/m', ['ng/mL']],
    ['IU/I', ['[IU]/L']],
  ])('%s has more than one reading, or one that is only assumed: %j', (text, readings) => {
    expect(readingsOf(text)).toEqual(readings);
  });

  it.each([
    'aMU/L',
    'MUx/L',
    'aKU/L',
    'KUx/L',
    'uM[IU]/L',
    'M[IU]x/L',
    'мкМЕд/л',
    'МЕдл/л',
    'xmM/L',
    'mg kg.mL-1',
    '10(10)/L',
    'Tg/L',
    'nmol%',
    'm%g',
    'n×g/dL',
    'n(g/dL)',
    '(ng/d)L',
    'ifcc',
    '{anything}',
  ])('%s is in no list', (text) => {
    expect(readingsOf(text)).toEqual([]);
  });

  it('is at most two hundred characters long', () => {
    const padded = (length: number): string => 'ng/dL'.padStart(length);
    expect([readingsOf(padded(200)), readingsOf(padded(201))]).toEqual(['ng/dL', []]);
  });
});

describe('a coded element', () => {
  it.each([
    ['ng/dL', ['ng/dL']],
    ['10\\S\\6/mL', ['10*6/mL']],
    ['10^-3.g', ['10*-3.g']],
    ['ng/dL^nanograms per deciliter', ['ng/dL']],
    ['ng/dL ^ng/100 mL^UCUM', ['ng/dL']],
    ['^nanograms per milliliter', ['nanograms per milliliter']],
    ['^nanograms^UCUM^ng/mL^^L', ['ng/mL']],
    ['ng/dL^nanogram^ucum^ng/mL', ['ng/dL', 'ng/mL']],
    ['ng/dL^nanogram^UCUM^ng/mL^^SCT', ['ng/dL']],
    ['ng/dL^nanogram^99LAB^NGDL^^99OTHER', ['ng/dL', 'NGDL']],
    ['mg^milligram^2.16.840.1.113883.6.8', ['mg']],
    ['mg/m^2.d', ['mg/m2.d']],
    ['kg/cm^2', ['kg/cm2']],
  ])('%s carries %j', (raw, texts) => {
    expect(readUnitField(raw)).toEqual(texts);
  });

  it.each(['ng/dL^nanogram^X99LAB', 'ng/dL^nanogram^99LABORATORIES', 'ng/dL^nanogram^99LAB-2', 'ng/dL^nanogram^LN2'])(
    '%s has a coding system of something else',
    (raw) => {
      expect(readUnitField(raw)).toBeUndefined();
    },
  );

  it.each(['mg/dL^7', 'mg/dL^value=high', 'mg/dL^<', 'mg/dL^>'])('%s has a result glued to it', (raw) => {
    expect(readUnitField(raw)).toBeUndefined();
  });

  it('of two units that differ has both as its readings', () => {
    expect(readingsOf('ng/mL^^UCUM^ug/mL^^UCUM')).toEqual(['ng/mL', 'ug/mL']);
    expect(readingsOf('ng/mL^^UCUM^ug/L^^UCUM')).toBe('ng/mL');
    expect(readingsOf('ng/mL^^UCUM^MU/L^^UCUM')).toBe('ng/mL');
    expect(readingsOf('MU/L^^UCUM^ng/mL^^UCUM')).toEqual(['mU/L', 'MU/L']);
  });
});

describe('two units', () => {
  it.each([
    ['ng/mL', 'ug/L', true],
    ['mg', 'g', false],
    ['kg', 'g', false],
    ['g', 's', false],
    ['g', 'drops', false],
    ['drops', 'g', false],
    ['drops', 'spoons', false],
    ['drops', 'drops', true],
  ])('%s and %s mean the same: %s', (a, b, expected) => {
    expect(meansTheSame(a, b)).toBe(expected);
  });
});

describe('the readings that are kept', () => {
  it('are at most five hundred of an analyte: then they are made anew', () => {
    const lh = { ...analyteOf('lh') };
    const first = readUnit('mIU/mL', lh);
    for (let at = 1; at < 500; at += 1) readUnit(`x${at}`, lh);
    expect(readUnit('mIU/mL', lh)).toBe(first);
    readUnit('x500', lh);
    expect(readUnit('mIU/mL', lh)).not.toBe(first);
    expect(readUnit('mIU/mL', lh)).toEqual(first);
  });
});
