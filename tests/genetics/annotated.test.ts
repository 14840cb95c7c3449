import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import type { Annotation, Note } from '../../src/annotation.js';
import { variants } from '../../src/genetics/variants.js';
import { checkLanguage } from '../../src/language/guard.js';
import type { Genotype, LabRecord } from '../../src/record/types.js';
import { knownOfVariants } from '../../src/rules/genetics/known-of-variants.js';
import { genotype, inside, later, man, slip, woman } from '../../src/rules/slip.js';
import { genotype as anyGenotype, describedRecord } from '../../src/testing/arbitraries/lab-record.js';

const RULE = 'genotype-of-steroid-metabolism-stated';

const noteOf = ({ notes }: Annotation): Note | undefined => notes.find(({ rule }) => rule === RULE);
const textOf = (record: LabRecord): string => noteOf(annotate(record))?.text ?? '';

const withGenotypes = (record: LabRecord, genotypes: readonly Genotype[]): LabRecord => ({
  ...record,
  subject: { ...record.subject, genotypes },
});

const ofHormones = slip(man(34), inside('testosterone'), inside('shbg'));
const ugt = genotype('UGT1A1', '*28', '*28/*28');

describe('the genotypes of a record', () => {
  it('come out once each, in the one note or among the cautions', () => {
    fc.assert(
      fc.property(describedRecord, fc.array(anyGenotype, { maxLength: 9 }), (record, genotypes) => {
        const annotation = annotate(withGenotypes(record, genotypes));
        const notes = annotation.notes.filter(({ rule }) => rule === RULE);
        expect(notes.length).toBeLessThanOrEqual(1);
        const out = [
          ...notes.flatMap(({ sentences }) => sentences.flatMap(({ paths }) => paths)),
          ...annotation.cautions.filter(({ code }) => code.startsWith('genotype')).flatMap(({ paths }) => paths),
        ];
        expect(out.sort()).toEqual(genotypes.map((_, at) => `/subject/genotypes/${at}`).sort());
      }),
      { numRuns: 100 },
    );
  });

  it('are said of the latest panel, also where only the latest is asked for', () => {
    const record = slip(man(34), inside('testosterone'), ugt, later('2026-05-04T08:10', inside('testosterone')));
    const latest = annotate(record, { panels: 'latest' });
    for (const annotation of [annotate(record), latest]) expect(noteOf(annotation)?.panels).toEqual(['a-later']);
    expect(annotate(record).notes.filter(({ rule }) => rule === RULE)).toHaveLength(1);
  });

  it('fit into one note, all of them', () => {
    const all = variants.map(({ genes, spellings, examples }) => ({
      gene: genes[0],
      variant: spellings[0] ?? '',
      call: examples.find((call) => call.includes('copy')) ?? examples[0] ?? '',
    }));
    const text = textOf(withGenotypes(ofHormones, all));
    for (const { name } of variants) expect(text).toContain(`${name}: `);
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(120);
  });

  it('are nothing to say where none is stated', () => {
    expect(annotate(ofHormones).outcomes.find(({ rule }) => rule === RULE)?.outcome).toBe('absent');
    expect(annotate(withGenotypes(ofHormones, [])).cautions).toEqual(annotate(ofHormones).cautions);
  });

  it('change no other note', () => {
    fc.assert(
      fc.property(describedRecord, fc.array(anyGenotype, { maxLength: 3 }), (record, genotypes) => {
        const others = (one: LabRecord) => annotate(one).notes.filter(({ rule }) => rule !== RULE);
        expect(others(withGenotypes(record, genotypes))).toEqual(others(withGenotypes(record, [])));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the note', () => {
  it('names the call, the strength of its evidence and what published work says', () => {
    const record = slip(woman(42), inside('estradiol'), genotype('COMT', 'rs4680', 'Met / Val'));
    expect(textOf(record)).toMatch(
      /^COMT Val158Met: Val\/Met \(evidence: established enzymatic effect\)\. Enzyme activity varies 3–4-fold with it\./,
    );
  });

  it('predicts no hormone value, and says so', () => {
    for (const { genes, spellings, examples } of variants) {
      const text = textOf(slip(woman(42), genotype(genes[0], spellings[0] ?? '', examples[0] ?? '')));
      expect(text).toMatch(/No hormone value is predicted from a genotype; what was measured stands as it is\.$/);
      expect(checkLanguage(text)).toEqual([]);
    }
  });

  it('says of UGT1A1*28 the lower estradiol of the women it was seen in, with them, and never a higher one', () => {
    const text = textOf(slip(woman(42), inside('estradiol'), ugt));
    expect(text).toContain('estradiol of premenopausal homozygotes differed by −25%');
    expect(text).toContain('170 women aged 40-45 y');
    expect(text).not.toMatch(/higher|raises/);
    expect(textOf(slip(woman(29), inside('estradiol'), ugt))).toContain('age 29 lies outside that cohort');
  });

  it('says of one reference category only what was seen in it', () => {
    expect(textOf(slip(man(34), inside('testosterone'), ugt))).not.toMatch(/women|estradiol of/);
    const shbg = genotype('SHBG', 'rs1799941', 'heterozygous');
    expect(textOf(slip(woman(42), inside('shbg'), shbg))).not.toMatch(/Estonian|4\.67/);
  });

  it('says of SHBG rs6258 that a calculated free testosterone may be off, where there is one', () => {
    const rs6258 = genotype('SHBG', 'rs6258', 'one copy of the risk allele');
    const words = 'the calculated free testosterone may be off';
    expect(textOf(rs6258(ofHormones))).toContain(words);
    expect(textOf(slip(man(34), inside('testosterone'), rs6258))).not.toContain(words);
  });

  it('knows every variant of the table', () => {
    expect(Object.keys(knownOfVariants).sort()).toEqual(variants.map(({ id }) => id).sort());
    expect(Object.values(knownOfVariants).filter((facts) => facts.length === 0)).toEqual([]);
  });
});

describe('a caution', () => {
  it('cites the work that is its reason, which stands among the references', () => {
    const { cautions, references } = annotate(genotype('UGT1A1', '*28', 'TA7/TA7')(ofHormones));
    const caution = cautions.find(({ code }) => code === 'genotype-ambiguous');
    expect(caution?.paths).toEqual(['/subject/genotypes/0']);
    expect(caution?.message).toContain('genetics-ugt1a1-repeat-notation');
    expect(caution?.citations).toEqual(['clinpgx-2025-ugt1a1']);
    expect(references.map(({ id }) => id)).toContain('clinpgx-2025-ugt1a1');
  });
});
