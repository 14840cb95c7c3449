import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import { renderText } from '../../src/report/text.js';
import { anyLabRecord } from '../../src/testing/arbitraries/lab-record.js';

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('the text report of any record', () => {
  it('shows every measured value, every title and everything that was set aside', () => {
    fc.assert(
      fc.property(anyLabRecord, (record) => {
        const annotation = annotate(record);
        const text = flat(renderText(annotation, { all: true }));
        for (const { measurements } of annotation.panels) {
          for (const { display, value } of measurements)
            expect(text).toContain(value === null ? 'flag only' : flat(`${display.value} ${display.unit}`).trim());
        }
        for (const { title } of annotation.notes) expect(text).toContain(flat(title));
        for (const { path } of annotation.setAside) expect(text).toContain(path);
      }),
      { numRuns: 60 },
    );
  });

  it('numbers every reference that it uses, and lists no other', () => {
    fc.assert(
      fc.property(anyLabRecord, (record) => {
        const annotation = annotate(record);
        const [before = '', after = ''] = renderText(annotation).split(/^References$/m);
        const upToNotes = before.split(/^Could not be judged$/m)[0] ?? '';
        const used = new Set(
          [...upToNotes.matchAll(/\[(\d+(?:,\s+\d+)*)\]/g)].flatMap(([, list = '']) => list.split(/,\s+/)),
        );
        const listed = [...after.matchAll(/^ {2}\[(\d+)\]/gm)].map(([, number]) => number);
        expect(listed).toEqual(
          [...used]
            .map(Number)
            .sort((a, b) => a - b)
            .map(String),
        );
        expect(listed).toHaveLength(annotation.references.length);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same text each time', () => {
    fc.assert(
      fc.property(anyLabRecord, (record) => {
        expect(renderText(annotate(record))).toBe(renderText(annotate(record)));
      }),
      { numRuns: 20 },
    );
  });
});
