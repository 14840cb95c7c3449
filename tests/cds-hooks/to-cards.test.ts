import { describe, expect, it } from 'vitest';
import { findAnalyte } from '../../src/analytes/find.js';
import { annotate } from '../../src/annotate.js';
import type { Annotation } from '../../src/annotation.js';
import { toCards } from '../../src/cds-hooks/index.js';
import { checkLanguage } from '../../src/language/guard.js';
import { MAXIMUM_NUMBER_LENGTH } from '../../src/logic/exact.js';
import type { LabRecord } from '../../src/record/types.js';
import { examples } from '../../src/rules/examples.js';
import { rules } from '../../src/rules/index.js';
import { printUnit } from '../../src/units/print-unit.js';

const annotations: readonly Annotation[] = [...examples.values()].flat().map(({ record }) => annotate(record));
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function unitOf(analyte: string): string {
  const unit = findAnalyte(analyte)?.unit;
  if (unit === undefined) throw new RangeError(`no analyte ${analyte}`);
  return unit;
}

/** The same number with as many digits as one is read with. */
const lengthened = (value: string): string =>
  /^[<>]?=?[\d.]+$/.test(value)
    ? `${value}${value.includes('.') ? '' : '.'}`.padEnd(MAXIMUM_NUMBER_LENGTH, '0')
    : value;

const withLongValues = (record: LabRecord): LabRecord => ({
  ...record,
  panels: record.panels.map((panel) => ({
    ...panel,
    observations: panel.observations.map((one) => {
      const { value } = one;
      return typeof value === 'string' || typeof value === 'number' ? { ...one, value: lengthened(`${value}`) } : one;
    }),
  })),
});

const bulletsIn = (detail: string): readonly string[] => detail.split('\n').filter((line) => line.startsWith('- '));

describe('the cards of an annotation', () => {
  it('are one with at most three bullets, or none where there is nothing to say', () => {
    for (const annotation of annotations) {
      const cards = toCards(annotation);
      expect(cards).toHaveLength(annotation.notes.length === 0 ? 0 : 1);
      for (const { detail } of cards) expect(bulletsIn(detail)).toHaveLength(Math.min(3, annotation.notes.length));
    }
    expect(annotations.some(({ notes }) => notes.length > 3)).toBe(true);
    expect(annotations.some(({ notes }) => notes.length === 0)).toBe(true);
  });

  it('only inform, in fewer than 140 characters', () => {
    for (const { summary, indicator, uuid, source, ...rest } of annotations.flatMap((one) => toCards(one))) {
      expect(indicator).toBe('info');
      expect(summary.length).toBeGreaterThan(0);
      expect(summary.length).toBeLessThan(140);
      expect(uuid).toMatch(UUID);
      expect(source.label).toMatch(/^labgloss \d/);
      expect(Object.keys(rest).sort()).toEqual(['detail', 'links']);
    }
  });

  it('have room for the title of every rule, with the longest result that it may name, beside a count', () => {
    const [sample] = annotations.filter(({ notes }) => notes.length > 0);
    const [note] = sample?.notes ?? [];
    if (!sample || !note) throw new RangeError('an example has a note');
    const longest = (_: string, analyte: string): string => `<=1234567.8901 ${printUnit(unitOf(analyte))}`;
    const filled = rules.map(({ note: { title } }) => title.replace(/\{([^{}]+)\}/g, longest));
    expect(filled.filter((title) => title.includes('1234567.8901')).length).toBeGreaterThan(0);
    for (const title of filled) {
      const notes = Array.from({ length: 1000 }, () => ({ ...note, title }));
      const [card] = toCards({ ...sample, notes });
      expect(card?.summary).toBe(`${title} and 999 further notes`);
      expect(card?.summary.length).toBeLessThan(140);
    }
  });

  it('have room for the longest result that is read, and are never cut', () => {
    const titles = [...examples.values()].flat().flatMap(({ record }) => {
      const annotation = annotate(withLongValues(record));
      const summaries = toCards(annotation, { cards: 'per-note' }).map(({ summary }) => summary);
      expect(summaries.sort()).toEqual(annotation.notes.map(({ title }) => title).sort());
      return summaries;
    });
    const longest = Math.max(...titles.map(({ length }) => length));
    expect(longest).toBeGreaterThan(MAXIMUM_NUMBER_LENGTH);
    expect(longest).toBeLessThan(140);
  });

  it('give way to a count where a title does not fit', () => {
    const [sample] = annotations.filter(({ notes }) => notes.length > 1);
    if (!sample) throw new RangeError('an example has several notes');
    const notes = sample.notes.map((note) => ({ ...note, title: 'x'.repeat(139) }));
    expect(toCards({ ...sample, notes: notes.slice(0, 1) })[0]?.summary).toBe('x'.repeat(139));
    expect(toCards({ ...sample, notes })[0]?.summary).toBe(`${notes.length} notes on these results`);
  });

  it('link every work that they cite, and show no other link', () => {
    for (const { detail, links } of annotations.flatMap((one) => toCards(one))) {
      const shown = new Set([...detail.matchAll(/(?<!\\)\]\(([^)]+)\)/g)].map(([, url]) => url));
      expect(shown.size).toBe(links.length);
      for (const { url, type, label } of links) {
        expect(url).toMatch(/^https?:\/\//);
        expect(type).toBe('absolute');
        expect(label).toMatch(/^\d+\. \S/);
      }
    }
  });

  it('speak in summaries as descriptively as the notes', () => {
    for (const { summary } of annotations.flatMap((one) => toCards(one))) expect(checkLanguage(summary)).toEqual([]);
  });

  it('hold every note when each has a card of its own', () => {
    for (const annotation of annotations) {
      const cards = toCards(annotation, { cards: 'per-note', source: { label: 'The laboratory' } });
      expect(cards.map(({ summary }) => summary).sort()).toEqual(annotation.notes.map(({ title }) => title).sort());
      expect(new Set(cards.map(({ uuid }) => uuid)).size).toBe(cards.length);
      for (const { source } of cards) expect(source).toEqual({ label: 'The laboratory' });
    }
  });

  it('count what they do not show', () => {
    const many = annotations.filter(({ notes }) => notes.length > 3);
    for (const annotation of many)
      expect(toCards(annotation)[0]?.detail).toContain(`${annotation.notes.length - 3} further note`);
  });

  it('are the same for the same annotation', () => {
    for (const annotation of annotations.slice(0, 20)) expect(toCards(annotation)).toEqual(toCards(annotation));
  });
});

describe('outside text in a card', () => {
  const hostile =
    '<img src=x onerror=alert(1)> | ~x~ *b* _i_ `c` [l](https://evil.example) www.evil.example &lt;\n# h \u202e';
  const record: LabRecord = {
    subject: { referenceCategory: 'male', ageYears: 40 },
    treatments: [{ class: 'testosterone', agent: hostile, status: 'current' }],
    panels: [
      {
        id: 'a',
        collectedAt: hostile,
        observations: [
          { analyte: 'lh', value: '<0.1', unit: 'IU/L', referenceInterval: { low: 1.7, high: 8.6 } },
          { analyte: 'fsh', value: '<0.1', unit: 'IU/L', referenceInterval: { low: 1.5, high: 12.4 } },
        ],
      },
    ],
  };

  it('is shown as it is', () => {
    const [card] = toCards(annotate(record));
    const detail = card?.detail ?? '';
    expect(detail).toContain(String.raw`\<img src=x onerror=alert(1)\> \| \~x\~ \*b\* \_i\_ \`c\` \[l\](https`);
    expect(detail).not.toMatch(/(?<!\\)[<>|~`]/);
    expect(detail).not.toMatch(/https:\/\/evil|www\.evil|^# h|\u202e/m);
    expect(bulletsIn(detail).length).toBeLessThanOrEqual(3);
  });
});
