import { describe, expect, it } from 'vitest';
import { annotate, annotateAll } from '../../src/annotate.js';
import { fromHl7v2, toNte } from '../../src/hl7v2/index.js';
import type { Panel } from '../../src/record/types.js';
import { lh, message, ORDER } from './message.js';

const [first] = annotateAll(
  fromHl7v2(message(ORDER, lh('31'), ORDER.replace('20260302', '20260309'), lh('33')), { referenceCategory: 'male' }),
);
const blocks = first ? toNte(first) : [];
const commentsIn = (block: string | undefined): readonly string[] =>
  (block ?? '')
    .split('\r')
    .slice(0, -1)
    .map((line) => line.split('|')[3] ?? '');

/** The columns of a line before escapes. */
const columnsIn = (line: string): number => line.replace(/\\\.?\w+\\/g, '^').length;

describe('an annotation as NTE segments', () => {
  it('is one block a panel, with set ids from 1', () => {
    expect(blocks).toHaveLength(2);
    for (const block of blocks) {
      const lines = block.split('\r').slice(0, -1);
      expect(lines.map((line) => line.split('|').slice(0, 3).join('|'))).toEqual(
        lines.map((_, at) => `NTE|${at + 1}|L`),
      );
    }
  });

  it('holds the notes of its own panel and what they cite', () => {
    const [before, after] = blocks.map((block) => commentsIn(block).join('\n'));
    expect(before).toContain('LH above the interval shown');
    expect(before).toContain('31 IU/L');
    expect(before).not.toContain('33 IU/L');
    expect(after).toContain('33 IU/L');
    expect(after).toContain('References');
    expect(after).toMatch(/doi:10\./);
  });

  it('is wrapped', () => {
    const widths = commentsIn(blocks[0]).map(columnsIn);
    expect(Math.max(...widths)).toBeLessThanOrEqual(72);
  });

  it('is wrapped in changes as well, whatever the panels are called', () => {
    const panel = (id: string, value: string): Panel => ({
      id,
      collectedAt: id,
      observations: [{ analyte: 'testosterone', value, unit: 'nmol/L', referenceInterval: { low: 8.6, high: 29 } }],
    });
    const panels = [panel('2026-03-02T08:10:00+01:00', '12.3'), panel('2026-06-02T08:10:00+01:00', '31.4')];
    const text = commentsIn(toNte(annotate({ panels }))[1]);
    const changes = text.slice(text.indexOf('Changes') + 1, text.indexOf('', text.indexOf('Changes')));
    expect(changes.join(' ')).toMatch(/Testosterone: panels .*; results .*31\.4 nmol\/L; change ↑ up \+155%;/);
    expect(text.filter((line) => columnsIn(line) > 72)).toEqual([]);
  });

  it('escapes every delimiter that came from outside', () => {
    const label = 'A|B^C~D&E\\F';
    const [block] = toNte(annotate({ panels: [{ id: 'a', label, observations: [] }] }));
    expect(block).toContain('A\\F\\B\\S\\C\\R\\D\\T\\E\\E\\F');
  });

  it('can be read back as the comment of a result', () => {
    const note = fromHl7v2(message(ORDER, lh('31')) + `\r${blocks[0] ?? ''}`).records[0]?.record.panels[0]
      ?.observations[0]?.note;
    expect(note).toContain('LH above the interval shown');
  });
});
