import { describe, expect, it } from 'vitest';
import { createAnnotator } from '../../src/index.js';
import { defineAnalyte, DefinitionError, type OwnAnalyte } from '../../src/rules/index.js';
import { inhibinA } from '../testing/guide/inhibin-a.js';
import { molarMassOf, porcelain } from './fixtures.js';

type Definition = Parameters<typeof defineAnalyte>[0];

const good = { id: 'acme:glass', name: 'Glass', inSentence: 'glass', unit: 'ng/L' } as const satisfies Definition;

/** Where a definition is refused; nothing where it is accepted. */
function refused(make: () => unknown): readonly string[] {
  try {
    make();
    return [];
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return error.problems.map(({ path }) => path);
  }
}

const pathsOf = (changed: object): readonly string[] => refused(() => defineAnalyte({ ...good, ...changed }));

describe('an analyte of one’s own', () => {
  it('needs a namespace, two names and a unit; the rest has a default', () => {
    expect(defineAnalyte(good)).toEqual({
      ...good,
      names: [],
      loinc: [],
      displayUnits: { si: 'ng/L', conventional: 'ng/L' },
      digits: 3,
      specimen: 'blood',
    });
  });

  it.each([
    ['an id without a namespace', { id: 'glass' }, 'id'],
    ['capitals in the id', { id: 'acme:Glass' }, 'id'],
    ['no name', { name: '' }, 'name'],
    ['a name of two lines', { inSentence: 'glass\nor so' }, 'inSentence'],
    ['an empty other name', { names: ['flint', ' '] }, 'names[1]'],
    ['an empty name in Spanish', { inSentenceIn: { es: '' } }, 'inSentenceIn.es'],
    ['a code that is not of LOINC', { loinc: [{ code: 'GLS', display: 'Glass', property: 'mass' }] }, 'loinc[0].code'],
    ['a property that is none', { loinc: [{ code: '1-1', display: 'G', property: 'weight' }] }, 'loinc[0].property'],
    ['no unit', { unit: undefined }, 'unit'],
    ['a unit that is not UCUM', { unit: 'pg/zz' }, 'unit'],
    ['a unit that no laboratory prints', { unit: 'Gg/nL' }, 'unit'],
    [
      'a unit of display of another quantity',
      { displayUnits: { si: 'ng/L', conventional: '%' } },
      'displayUnits.conventional',
    ],
    [
      'mass and moles without a molar mass',
      { displayUnits: { si: 'pmol/L', conventional: 'ng/L' } },
      'displayUnits.si',
    ],
    ['another unit of record that converts into the first', { otherUnits: ['pg/mL'] }, 'otherUnits[0]'],
    ['digits that are none', { digits: 0 }, 'digits'],
    ['a specimen that is none', { specimen: 'sap' }, 'specimen'],
    ['a name of the catalogue', { names: ['Luteinising hormone'] }, 'names[0]'],
    ['a name of the catalogue with its specimen', { names: ['Serum LH'] }, 'names[0]'],
    [
      'a code of the catalogue',
      { loinc: [{ code: '2986-8', display: 'Glass in Serum', property: 'mass' }] },
      'loinc[0].code',
    ],
    ['a name that judges', { name: 'Abnormal glass' }, 'name'],
  ])('is refused with %s', (_, changed, path) => {
    expect(pathsOf(changed)).toEqual([path]);
  });

  it('says all problems at once, with what would be accepted', () => {
    expect(() => defineAnalyte({ ...good, unit: 'pg/zz', name: '' })).toThrow(
      [
        'The analyte acme:glass cannot be used:',
        '- name is ""; accepted is a text of at most 80 characters on one line, as at the start of a line: Inhibin A',
        '- unit is "pg/zz"; accepted is a unit in UCUM that laboratories print: ng/L, pmol/L, [IU]/L',
      ].join('\n'),
    );
  });

  it('keeps units apart that nothing joins', () => {
    expect(defineAnalyte({ ...good, otherUnits: ['[IU]/L'] }).otherUnits).toEqual(['[IU]/L']);
  });
});

describe('a molar mass', () => {
  const claim = molarMassOf('acme:glass', '60.08');
  const moles = { unit: 'nmol/L', displayUnits: { si: 'nmol/L', conventional: 'ng/dL' } };

  it('joins mass and moles, and comes with its source', () => {
    expect(pathsOf({ ...moles, molarMass: { claim, key: 'mass' } })).toEqual([]);
    expect(porcelain.molarMass?.claim.citation.id).toBe('constructed-masses');
  });

  it.each([
    ['without a claim', { key: 'mass' }, 'molarMass.claim'],
    [
      'of a claim without a work',
      { claim: { ...claim, citation: undefined }, key: 'mass' },
      'molarMass.claim.citation',
    ],
    ['that the claim does not have', { claim, key: 'weight' }, 'molarMass.key'],
    ['of another analyte', { claim: molarMassOf('acme:clay', '60'), key: 'mass' }, 'molarMass.key'],
    ['that is no number', { claim: molarMassOf('acme:glass', 'about 60'), key: 'mass' }, 'molarMass.key'],
    ['of nothing', { claim: molarMassOf('acme:glass', '0'), key: 'mass' }, 'molarMass.key'],
  ])('is refused %s', (_, molarMass, path) => {
    expect(pathsOf({ ...moles, molarMass })).toContain(path);
  });

  it('asks for a unit of record in moles', () => {
    expect(pathsOf({ molarMass: { claim, key: 'mass' } })).toEqual(['unit']);
  });
});

describe('several of them', () => {
  const annotatorWith = (...analytes: readonly OwnAnalyte[]) => refused(() => createAnnotator({ analytes }));

  it('have names and codes of their own', () => {
    const { id: _, ...same } = { ...inhibinA };
    expect(annotatorWith(inhibinA, porcelain)).toEqual([]);
    expect(annotatorWith(inhibinA, inhibinA)).toContain('id');
    expect(annotatorWith(inhibinA, { ...same, id: 'acme:other' })).toEqual([
      'name',
      'inSentence',
      'names[0]',
      'loinc[0].display',
      'loinc[0].code',
    ]);
  });

  it('are refused in whatever order two share a name but for the specimen', () => {
    const [one, other] = [
      defineAnalyte({ ...good, names: ['Serum flint'] }),
      defineAnalyte({ ...good, id: 'acme:flint', name: 'Flint', inSentence: 'flint' }),
    ];
    expect(annotatorWith(one, other)).toEqual(['id', 'name', 'inSentence'].slice(1));
    expect(annotatorWith(other, one)).toEqual(['names[0]']);
  });

  it('are refused where a name is one of the catalogue, however they were made', () => {
    expect(annotatorWith({ ...inhibinA, names: ['lutropin'] })).toEqual(['names[0]']);
  });
});

it('an id of the catalogue is none of one’s own, and the other way round', () => {
  // @ts-expect-error an id without a namespace
  expect(refused(() => defineAnalyte({ ...good, id: 'glass' }))).toEqual(['id']);
  // @ts-expect-error the ids of the catalogue stay as they are
  const misspelt: import('../../src/index.js').AnalyteId = 'testosteron';
  expect(misspelt).toBe('testosteron');
});
