import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import type { Annotation, Note } from '../../src/annotation.js';
import { checkLanguage } from '../../src/language/guard.js';
import { annotationSchema } from '../../src/schema/annotation-schema.js';
import { describedRecord } from '../../src/testing/arbitraries/lab-record.js';

const words = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

const eachNote = (check: (note: Note, annotation: Annotation) => void, numRuns = 200): void =>
  fc.assert(
    fc.property(describedRecord, (record) => {
      const annotation = annotate(record);
      for (const note of annotation.notes) check(note, annotation);
    }),
    { numRuns },
  );

const surfaces = ({ title, text, unknown, alsoReportedWith, limitations }: Note): readonly string[] => [
  title,
  text,
  ...unknown,
  ...alsoReportedWith.map((one) => one.text),
  ...limitations.map((one) => one.text),
];

describe('every note', () => {
  it('has a title of at most 100 characters and a text of at most 120 words', () => {
    eachNote(({ rule, title, text }) => {
      expect({ rule, title, tooLong: title.length > 100 || title === '' }).toEqual({ rule, title, tooLong: false });
      expect({ rule, text, tooLong: words(text) > 120 || text === '' }).toEqual({ rule, text, tooLong: false });
    });
  });

  it('cites only what stands in the references, and nothing stands there that is not cited', () => {
    fc.assert(
      fc.property(describedRecord, (record) => {
        const annotation = annotate(record);
        const ids = annotation.references.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const cited = annotation.notes.flatMap((note) => [
          ...note.citations,
          ...note.sentences.flatMap(({ citations }) => citations),
          ...note.evidence.map(({ citation }) => citation),
          ...note.alsoReportedWith.map(({ citation }) => citation),
          ...note.limitations.flatMap(({ citation }) => citation ?? []),
        ]);
        const shown = annotation.panels.flatMap(({ measurements, calculated }) => [
          ...measurements.flatMap(({ interval }) => interval?.citation ?? []),
          ...calculated.flatMap(({ interval, citations }) => [
            ...citations,
            ...(interval?.citation === undefined ? [] : [interval.citation]),
          ]),
        ]);
        const others = annotation.cautions.flatMap(({ citations }) => citations);
        for (const id of [...cited, ...shown, ...others]) expect(ids).toContain(id);
        const limits = annotation.panels.flatMap(({ measurements, calculated }) =>
          [...measurements, ...calculated].flatMap((one) => one.limits),
        );
        const changes = annotation.changes.filter(
          ({ variationClaim, published }) => variationClaim !== undefined || published !== undefined,
        );
        const unexplained = ids.filter((id) => ![...cited, ...shown, ...others].includes(id));
        expect(unexplained.length > 0 && limits.length + changes.length === 0).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it('of a pattern says what is not known, what else it is reported with, and on whose authority', () => {
    eachNote(({ kind, rule, unknown, alsoReportedWith, citations }) => {
      if (kind !== 'pattern') return;
      expect({ rule, empty: [unknown, alsoReportedWith, citations].some((part) => part.length === 0) }).toEqual({
        rule,
        empty: false,
      });
    });
  });

  it('carries nothing that prescribes, diagnoses, reassures or alarms', () => {
    eachNote((note) => {
      for (const text of surfaces(note)) expect({ text, found: checkLanguage(text) }).toEqual({ text, found: [] });
      expect({ text: note.plainText, found: checkLanguage(note.plainText, 'plain') }).toEqual({
        text: note.plainText,
        found: [],
      });
    }, 120);
  });

  it('rests on results and statements of the record: every path is one of it', () => {
    fc.assert(
      fc.property(describedRecord, (record) => {
        for (const { sentences } of annotate(record).notes) {
          for (const path of sentences.flatMap((sentence) => sentence.paths)) {
            const found = path
              .split('/')
              .slice(1)
              .reduce(
                (part: unknown, key) =>
                  typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined,
                record,
              );
            expect({ path, found: found !== undefined }).toEqual({ path, found: true });
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('has its sentences as its text, and no placeholder left', () => {
    eachNote(({ rule, sentences, text, title, plainText }) => {
      expect(sentences.map((sentence) => sentence.text).join(' ')).toBe(text);
      expect({ rule, left: [text, title, plainText].some((part) => /[{}]|undefined|\bNaN\b/.test(part)) }).toEqual({
        rule,
        left: false,
      });
    });
  });

  it('has an id of its own', () => {
    fc.assert(
      fc.property(describedRecord, (record) => {
        const ids = annotate(record).notes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the notes of a record', () => {
  it('are six at most for each panel', () => {
    fc.assert(
      fc.property(describedRecord, (record) => {
        const { panels, notes } = annotate(record);
        for (const { id } of panels) {
          const own = notes.filter((note) => note.panels.length === 1 && note.panels[0] === id);
          expect({ id, many: own.length > 6 ? own.map(({ rule }) => rule) : [] }).toEqual({ id, many: [] });
        }
      }),
      { numRuns: 200 },
    );
  });

  it('stand in the order quality, method, pattern, change, treatment, context, within', () => {
    const order = ['quality', 'method', 'pattern', 'change', 'treatment', 'context', 'within'];
    fc.assert(
      fc.property(describedRecord, (record) => {
        const places = annotate(record).notes.map(({ kind }) => order.indexOf(kind));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
      { numRuns: 80 },
    );
  });

  it('and everything else fit the published schema', () => {
    fc.assert(
      fc.property(describedRecord, (record) => {
        expect(annotationSchema.safeParse(annotate(record, { explain: true })).error).toBeUndefined();
      }),
      { numRuns: 80 },
    );
  });
});
