import { describe, expect, it } from 'vitest';
import type { Analyte } from '../../src/analytes/analyte.js';
import { catalogue } from '../../src/analytes/catalogue.js';
import { analyteOf, findAnalyte, findByCode } from '../../src/analytes/find.js';
import { foldName } from '../../src/analytes/fold-name.js';
import { readFixture } from '../units/fixture.js';

const entries: readonly (readonly [string, Analyte])[] = Object.entries(catalogue);

describe('the catalogue', () => {
  it('has every analyte that the public types name', () => {
    const promised =
      'testosterone free-testosterone bioavailable-testosterone free-androgen-index estradiol free-estradiol estrone lh fsh shbg albumin prolactin macroprolactin progesterone 17-hydroxyprogesterone androstenedione dheas dht amh inhibin-b hcg hematocrit hemoglobin psa total-cholesterol hdl-cholesterol ldl-cholesterol triglycerides glucose insulin cortisol acth tsh free-t4 igf-1 testosterone-estradiol-ratio lh-fsh-ratio sperm-concentration total-sperm-count sperm-progressive-motility sperm-normal-morphology bone-mineral-density-t-score bone-mineral-density-z-score';
    expect(promised.split(' ').filter((id) => !Object.hasOwn(catalogue, id))).toEqual([]);
  });

  it('has every companion that the literature names beside the axis', () => {
    const companions =
      'hematocrit hemoglobin psa hdl-cholesterol ldl-cholesterol total-cholesterol triglycerides bone-mineral-density bone-mineral-density-t-score bone-mineral-density-z-score glucose insulin sperm-concentration total-sperm-count sperm-total-motility sperm-progressive-motility sperm-normal-morphology sperm-vitality semen-volume albumin progesterone prolactin cortisol tsh free-t4 dht dheas androstenedione 17-hydroxyprogesterone amh inhibin-b hcg estrone 2-hydroxyestrone 4-hydroxyestrone';
    expect(companions.split(' ').filter((id) => !Object.hasOwn(catalogue, id))).toEqual([]);
  });

  it.each(entries)('%s stands under its own id, with folded names', (id, analyte) => {
    expect(analyte.id).toBe(id);
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(analyte.names).toEqual(analyte.names.map(foldName));
    expect(analyte.digits).toBeGreaterThan(0);
  });

  it('gives no name, id or code to two analytes', () => {
    const owners = new Map<string, string>();
    for (const [id, analyte] of entries) {
      for (const name of new Set([analyte.id, analyte.name, ...analyte.names].map(foldName))) {
        expect([name, owners.get(name)]).toEqual([name, undefined]);
        owners.set(name, id);
      }
      for (const { code } of analyte.loinc) {
        expect([code, owners.get(code)]).toEqual([code, undefined]);
        owners.set(code, id);
      }
    }
  });

  it("carries LOINC's own names, unaltered", () => {
    const displays = new Map(readFixture('loinc-example-units.tsv').map((row) => [row['loinc'], row['display']]));
    for (const [, { loinc }] of entries) {
      for (const { code, display } of loinc) {
        expect(code).toMatch(/^\d{1,5}-\d$/);
        expect([code, displays.get(code) ?? display]).toEqual([code, display]);
      }
    }
  });

  it('has HPO codes of the right form', () => {
    const codes = entries.flatMap(([, { terms }]) => [terms?.low?.code ?? [], terms?.high?.code ?? []].flat());
    expect(codes.length).toBeGreaterThan(30);
    expect(codes.filter((code) => !/^HP:\d{7}$/.test(code))).toEqual([]);
  });
});

describe('findAnalyte', () => {
  it.each([
    ['total-testosterone', 'testosterone'],
    ['Testosterone, Total', 'testosterone'],
    ['TESTOSTERONE, TOTAL, LC/MS/MS', 'testosterone'],
    ['Serum Testosterone', 'testosterone'],
    ['S-Testosterone', 'testosterone'],
    ['Testosterone [Mass/volume] in Serum or Plasma', 'testosterone'],
    ['Free testosterone', 'free-testosterone'],
    ['Testosterone, Free, Serum', 'free-testosterone'],
    ['% Free Testosterone', 'free-testosterone-percent'],
    ['Oestradiol', 'estradiol'],
    ['Estradiol (E2)', 'estradiol'],
    ['E2', 'estradiol'],
    ['17β-estradiol', 'estradiol'],
    ['2-OH-estrone', '2-hydroxyestrone'],
    ['4-Hydroxyestrone', '4-hydroxyestrone'],
    ['LH', 'lh'],
    ['Luteinising hormone', 'lh'],
    ['Lutropin', 'lh'],
    ['FSH', 'fsh'],
    ['Follitropin', 'fsh'],
    ['follicle-stimulating hormone level', 'fsh'],
    ['SHBG', 'shbg'],
    ['DHEAS', 'dheas'],
    ['DHEA-S', 'dheas'],
    ['dehydroepiandrosterone sulphate', 'dheas'],
    ['FT4', 'free-t4'],
    ['hCG', 'hcg'],
    ['β-hCG', 'hcg'],
    ['PSA', 'psa'],
    ['17-OHP', '17-hydroxyprogesterone'],
    ['17‑OH Progesterone', '17-hydroxyprogesterone'],
    ['IGF-1', 'igf-1'],
    ['IGF‐I', 'igf-1'],
    ['inhibin-B', 'inhibin-b'],
    ['ACTH', 'acth'],
    ['haematocrit', 'hematocrit'],
    ['ＨＣＴ', 'hematocrit'],
    ['free PSA', 'free-psa'],
    ['bioavailable-testosterone', 'bioavailable-testosterone'],
    ['free-androgen-index', 'free-androgen-index'],
    ['Anti-Müllerian hormone', 'amh'],
  ])('knows %s', (name, id) => {
    expect(findAnalyte(name)?.id).toBe(id);
  });

  it.each([
    'total-estrogen',
    'testosterone-androstenedione-ratio',
    'free-beta-hCG',
    'urine testosterone',
    'salivary cortisol',
    'testosteron e',
    '25-hydroxyvitamin D2',
    'monomeric prolactin',
    'constructor',
    '',
    ' ',
    'x'.repeat(10_000),
  ])('leaves %s outside', (name) => {
    expect(findAnalyte(name)).toBeUndefined();
  });

  it('finds each entry by its id', () => {
    for (const [id, analyte] of entries) expect(findAnalyte(id)).toBe(analyte);
    expect(analyteOf('lh')).toBe(catalogue.lh);
  });
});

describe('findByCode', () => {
  it.each(['http://loinc.org', 'LN', 'urn:oid:2.16.840.1.113883.6.1'])('knows LOINC as %s', (system) => {
    expect(findByCode(system, '14913-8')).toMatchObject({
      analyte: { id: 'testosterone' },
      loinc: { property: 'moles' },
    });
  });

  it.each([
    ['2240-0', 'free-estradiol'],
    ['15432-8', 'free-testosterone-percent'],
    ['49043-3', 'free-testosterone-percent'],
    ['1854-9', 'androstenedione'],
    ['2942-1', 'shbg'],
    ['96559-0', 'free-testosterone'],
  ])('gives %s to %s', (code, id) => {
    expect(findByCode('http://loinc.org', code)?.analyte.id).toBe(id);
  });

  it.each(['13884-2', '21555-8', '24125-7', '17686-7', '42607-2', '2254-1', '15087-0', '38265-5', '6891-6', '41869-9'])(
    'keeps %s, a neighbouring quantity, outside',
    (code) => {
      expect(findByCode('http://loinc.org', code)).toBeUndefined();
    },
  );

  it('knows no code of another system', () => {
    expect(findByCode('http://snomed.info/sct', '14913-8')).toBeUndefined();
  });
});
