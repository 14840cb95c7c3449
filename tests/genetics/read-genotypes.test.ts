import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCall } from '../../src/genetics/read-call.js';
import { readGenotypes } from '../../src/genetics/read-genotypes.js';
import type { Variant, VariantId } from '../../src/genetics/variant.js';
import { variants } from '../../src/genetics/variants.js';
import { genotype } from '../../src/testing/arbitraries/lab-record.js';

const variantOf = (id: VariantId): Variant => {
  const found = variants.find((one) => one.id === id);
  if (!found) throw new Error(`The table has no ${id}`);
  return found;
};

const callOf = (id: VariantId, call: string): string => {
  const reading = readCall(variantOf(id), call);
  return reading.ok ? reading.call : reading.code;
};

const claimOf = (id: VariantId, call: string): string | undefined => {
  const reading = readCall(variantOf(id), call);
  return reading.ok ? undefined : reading.claim?.id;
};

const named = variants.map((variant) => [variant.name, variant] as const);

/** The same text as laboratories print it. */
const written = (text: string): readonly string[] => [
  text,
  text.toUpperCase(),
  text.toLowerCase(),
  ` ${text}\t`,
  text.replaceAll('/', ' / '),
];

describe('the name of a variant', () => {
  it.each(named)(
    'is read in every accepted spelling, case and spacing: %s',
    (_, { id, genes, spellings, examples }) => {
      for (const gene of genes) {
        for (const spelling of spellings) {
          for (const variant of [
            ...written(spelling),
            `${gene}${spelling}`,
            `${gene} ${spelling}`,
            `${gene}:${spelling}`,
          ]) {
            for (const as of written(gene)) {
              const { read, refused } = readGenotypes([{ gene: as, variant, call: examples[0] ?? '' }]);
              expect({ variant, read: read.map((one) => one.variant.id), refused }).toEqual({
                variant,
                read: [id],
                refused: [],
              });
            }
          }
        }
      }
    },
  );

  it('is of one variant only', () => {
    const names = variants.flatMap(({ genes, spellings }) =>
      genes.flatMap((gene) => spellings.map((spelling) => `${gene} ${spelling}`.toLowerCase())),
    );
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(variants.map(({ id }) => id)).size).toBe(variants.length);
  });

  it.each([
    ['a gene outside the table', 'CYP3A7', 'rs45446698', 'heterozygous'],
    ['a gene that is no gene', '', 'rs4680', 'Val/Met'],
    ['a variant outside the table', 'SHBG', 'rs6259', 'heterozygous'],
    ['a neighbouring allele', 'UGT1A1', '*80', '*80/*80'],
    ['a star name that no evidence ties to the variant', 'CYP1A1', '*2A', '*1/*2A'],
    ['a variant of another gene', 'CYP1B1', 'rs4680', 'Val/Met'],
    ['the name of another gene', 'COMT', 'UGT1A1*28', '*1/*28'],
  ])('is refused as outside the table: %s', (_, gene, variant, call) => {
    const { read, refused } = readGenotypes([{ gene, variant, call }]);
    expect(read).toEqual([]);
    expect(refused.map(({ code, path }) => [code, path])).toEqual([['genotype-not-in-table', '/subject/genotypes/0']]);
  });
});

describe('a call', () => {
  it.each([
    ['comt-val158met', 'Val/Met', 'Val/Met'],
    ['comt-val158met', 'Met|Val', 'Val/Met'],
    ['comt-val158met', 'Met158/Met158', 'Met/Met'],
    ['comt-val158met', 'p.[Val158Met];[=]', 'Val/Met'],
    ['comt-val158met', 'p.[Val158Met];[Val158Met]', 'Met/Met'],
    ['comt-val158met', '0 copies of Met', 'Val/Val'],
    ['comt-val158met', 'one copy of the Met allele', 'Val/Met'],
    ['comt-val158met', '2 copies of Val', 'Val/Val'],
    ['comt-val158met', 'homozygous for Met', 'Met/Met'],
    ['comt-val158met', 'Heterozygous', 'Val/Met'],
    ['cyp1b1-leu432val', 'Val/Leu', 'Leu/Val'],
    ['cyp1b1-leu432val', 'p.[Leu432Val];[Leu432=]', 'Leu/Val'],
    ['cyp1b1-leu432val', 'p.[Val432Leu];[Val432Leu]', 'Leu/Leu'],
    ['ugt1a1-28', '*28/*1', '*1/*28'],
    ['ugt1a1-28', '*28/*28', '*28/*28'],
    ['ugt1a1-28', '*28/*36', '*28/*36'],
    ['ugt1a1-28', 'TA[7]/TA[7]', '*1/*1'],
    ['ugt1a1-28', 'TA[7]/TA[8]', '*1/*28'],
    ['ugt1a1-28', '(TA)6/(TA)7', '*1/*28'],
    ['ugt1a1-28', '(TA)7/(TA)7', '*28/*28'],
    ['ugt1a1-28', '1 copy of *28', '*28, one copy'],
    ['ugt1a1-28', 'heterozygous for *28', '*28, one copy'],
    ['ugt1a1-28', 'two copies of *28', '*28/*28'],
    ['ugt1a1-28', 'no copy of *28', '*28, no copy'],
    ['sult1a1-2', '*2/*1', 'Arg/His'],
    ['sult1a1-2', 'His/His', 'His/His'],
    ['sult1a1-2', 'one copy of *2', 'Arg/His'],
    ['cyp1a1-m1', 'm1/m1', 'm1/m1'],
    ['cyp1a1-m1', 'two copies of m1', 'm1/m1'],
    ['cyp1a1-m1', 'heterozygous', 'm1, one copy'],
    ['cyp19a1-rs10046', 'heterozygous', 'heterozygous'],
    ['shbg-rs1799941', 'two copies of the effect allele', 'effect allele, two copies'],
    ['shbg-rs6258', 'homozygous for the risk allele', 'risk allele, two copies'],
    ['shbg-rs12150660', 'heterozygous', 'risk allele, one copy'],
  ] as const)('of %s is read: %s is %s', (id, call, canonical) => {
    for (const text of written(call)) expect(callOf(id, text)).toBe(canonical);
  });

  it.each(named)('that the table gives as an example is read: %s', (_, variant) => {
    expect(variant.examples.map((call) => readCall(variant, call)).filter(({ ok }) => !ok)).toEqual([]);
    expect(variant.examples.length).toBeGreaterThan(0);
  });

  it.each(named)('in any notation is the pair of its alleles, whatever their order: %s', (_, variant) => {
    for (const notation of variant.notations) {
      for (const [one, allele] of Object.entries(notation)) {
        for (const [other, second] of Object.entries(notation)) {
          const readings = [`${one}/${other}`, `${other}/${one}`, `${one}|${other}`].map((call) =>
            readCall(variant, call),
          );
          const [first = { ok: false }] = readings;
          expect(first.ok && first.call.split('/').sort()).toEqual([allele, second].sort());
          for (const reading of readings) expect(reading).toEqual(first);
        }
      }
    }
  });

  it.each(named)('has no spelling that stands for two alleles: %s', (_, { notations }) => {
    const alleles = new Map<string, Set<string>>();
    for (const [spelling, allele] of notations.flatMap((notation) => Object.entries(notation))) {
      alleles.set(spelling.toLowerCase(), (alleles.get(spelling.toLowerCase()) ?? new Set()).add(allele));
    }
    expect([...alleles].filter(([, found]) => found.size > 1)).toEqual([]);
  });

  it('in two notations at once is not read', () => {
    expect(callOf('ugt1a1-28', '(TA)7/TA[7]')).toBe('genotype-ambiguous');
    expect(callOf('ugt1a1-28', '*1/TA[8]')).toBe('genotype-call-not-read');
    expect(callOf('sult1a1-2', '*1/His')).toBe('genotype-call-not-read');
  });
});

const LETTERS = ['A', 'C', 'G', 'T'].flatMap((one) =>
  ['A', 'C', 'G', 'T'].flatMap((other) => [
    one,
    `${one}${other}`,
    `${one}/${other}`,
    `${one}|${other}`,
    `${one}>${other}`,
    `(${one};${other})`,
  ]),
);

describe('a call with more than one reading', () => {
  it.each(named)('is refused, of letters of bases: %s', (_, { id }) => {
    for (const letters of LETTERS.flatMap(written)) {
      expect([letters, callOf(id, letters)]).toEqual([letters, 'genotype-ambiguous']);
      expect(claimOf(id, letters)).toBe('genetics-dbsnp-orientation');
    }
  });

  it('is refused, of a variant that exchanges C and G, as reading alike on both strands', () => {
    for (const call of ['C/G', 'CC', 'GG', 'c;g']) {
      const reading = readCall(variantOf('cyp1b1-leu432val'), call);
      expect(!reading.ok && reading.why).toContain('read alike on both strands');
    }
  });

  it.each(['TA7', '7/7', '6/7', 'TA6/TA7', 'TA7/TA7', '(7/7)', '7', '7 TA repeats', '6/6'])(
    'is refused, of repeats that are only counted: %s',
    (call) => {
      expect(callOf('ugt1a1-28', call)).toBe('genotype-ambiguous');
      expect(claimOf('ugt1a1-28', call)).toBe('genetics-ugt1a1-repeat-notation');
    },
  );

  it.each(['0/1', '1|1', '1', '0', '2 copies', 'one copy', 'homozygous', 'Met', 'Val158', '[Val158Met]'])(
    'is refused, of alleles that are not both named: %s',
    (call) => {
      expect(callOf('comt-val158met', call)).toBe('genotype-ambiguous');
    },
  );

  it('is refused where more than two alleles are known and only one difference is stated', () => {
    expect(callOf('ugt1a1-28', 'heterozygous')).toBe('genotype-ambiguous');
    expect(callOf('ugt1a1-28', '*28')).toBe('genotype-ambiguous');
  });

  it('is refused in words that say what would be accepted and do not repeat it', () => {
    const { refused } = readGenotypes([{ gene: 'CYP1B1', variant: 'rs1056836', call: 'C;G' }]);
    const [only] = refused;
    expect(only?.message).toContain('Leu/Val');
    expect(only?.message).toContain('genetics-dbsnp-orientation');
    expect(only?.message).not.toContain('C;G');
    expect(only?.claims?.map(({ id }) => id)).toEqual(['genetics-dbsnp-orientation']);
  });
});

describe('a call outside the spellings', () => {
  it.each(['no call', 'failed', '*1/*6', 'Val/Leu', 'V/M', 'rs4680', 'chr22:19963748 G A', 'Val/Met/Met', '', '/'])(
    'is not read: %s',
    (call) => {
      expect(callOf('comt-val158met', call)).toBe('genotype-call-not-read');
    },
  );
});

describe('several statements of one variant', () => {
  const sult = (variant: string, call: string) => ({ gene: 'SULT1A1', variant, call });

  it('are one where they agree, in whatever notation', () => {
    const { read, refused } = readGenotypes([sult('*2', '*1/*2'), sult('rs9282861', 'His/Arg')]);
    expect(read.map(({ call, paths }) => [call, paths])).toEqual([
      ['Arg/His', ['/subject/genotypes/0', '/subject/genotypes/1']],
    ]);
    expect(refused).toEqual([]);
  });

  it('are all refused where they differ', () => {
    const { read, refused } = readGenotypes([sult('*2', '*1/*2'), sult('*2', '*2/*2')]);
    expect(read).toEqual([]);
    expect(refused.map(({ code }) => code)).toEqual(['genotypes-disagree', 'genotypes-disagree']);
  });
});

const anything = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '*',
    '/',
    '=',
    '[=]',
    ';',
    'copies of',
    'heterozygous for',
    'p.',
    'TA[]',
    '\ud800',
  ),
);

describe('every stated genotype', () => {
  it('comes out once, read or refused with its reason, whatever it is', () => {
    const stated = fc.oneof(
      genotype,
      fc.record({
        gene: fc.oneof(anything, fc.constantFrom('COMT', 'UGT1A1', 'CYP1B1')),
        variant: fc.oneof(anything, fc.constantFrom('*28', 'rs4680', 'rs1056836')),
        call: anything,
      }),
    );
    fc.assert(
      fc.property(fc.array(stated, { maxLength: 8 }), (genotypes) => {
        const { read, refused } = readGenotypes(genotypes);
        const paths = [...read.flatMap((one) => one.paths), ...refused.map(({ path }) => path)];
        expect(paths.sort()).toEqual(genotypes.map((_, at) => `/subject/genotypes/${at}`).sort());
        expect(refused.every(({ message }) => message !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is refused in words of the table only', () => {
    const same = (call: string): string | undefined =>
      readGenotypes([{ gene: 'COMT', variant: 'rs4680', call }]).refused[0]?.message;
    fc.assert(
      fc.property(anything, (call) => {
        const message = same(`ward ${call}`);
        expect(message).toBe(same('ward'));
      }),
    );
  });
});
