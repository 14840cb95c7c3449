import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  addObservation,
  editBound,
  editIntervalText,
  editObservation,
  removeObservation,
  valueText,
} from '../../playground/edit-record.js';
import { noteChanges } from '../../playground/note-changes.js';
import { formatOf, InputError, readInput } from '../../playground/read-input.js';
import { editedText, workOn, type Choices } from '../../playground/working-panel.js';

const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const samples = {
  json: file('examples/panel.json'),
  fhir: file('playground/samples/bundle.fhir'),
  hl7v2: file('playground/samples/message.hl7').replaceAll('\n', '\r\n'),
  csv: file('playground/samples/table.csv'),
} as const;
const formats = ['json', 'fhir', 'hl7v2', 'csv'] as const;
const choose = (text: string, more: Partial<Choices> = {}): Choices => ({
  text,
  format: 'guess',
  sex: 'not-stated',
  units: 'printed',
  person: 0,
  ...more,
});

function problemsOf(text: string, format: Choices['format'] = 'guess'): InputError {
  try {
    workOn(choose(text, { format }));
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('this text can be read');
}

describe('what is pasted', () => {
  it.each(formats)('is known for %s by its own words', (format) => {
    expect(formatOf(samples[format])).toBe(format);
    expect(readInput(samples[format], 'guess', 'not-stated').records).toHaveLength(1);
  });

  it.each(formats)('is annotated: %s', (format) => {
    const { annotation } = workOn(choose(samples[format]));
    expect(annotation.notes.length).toBeGreaterThan(0);
    expect(annotation.panels.flatMap(({ measurements }) => measurements).length).toBeGreaterThan(2);
  });

  it('states a sex only where the reader says so', () => {
    const categoryOf = (sex: Choices['sex']): string | undefined =>
      workOn(choose(samples.fhir, { sex })).annotation.subject.referenceCategory;
    expect(categoryOf('not-stated')).toBeUndefined();
    expect(categoryOf('as-stated')).toBe('female');
    expect(categoryOf('male')).toBe('male');
  });

  it('says that rows without a person are read as of one', () => {
    expect(workOn(choose(samples.csv)).remark).toContain('one person');
  });

  it('says where a text is wrong, what was found and what is accepted', () => {
    expect(problemsOf('{"panels": [').problems).toEqual([
      {
        where: 'line 1, column 13',
        found: expect.stringContaining('end') as string,
        accepted: expect.any(String) as string,
      },
    ]);
    expect(problemsOf('{"panels":[{"id":5,"observations":[]}]}').problems).toEqual([
      { where: '/panels/0/id', found: 'a number', accepted: expect.any(String) as string },
    ]);
    expect(problemsOf('MSH|^~\\&|A||||20260101||ADT^A01|1|P|2.5').problems[0]?.where).toBe('MSH-9, segment 1');
    expect(problemsOf('{"resourceType":"Bundle","type":').problems).toHaveLength(1);
    expect(problemsOf('colour;shape\nred;round').problems[0]?.accepted).not.toBe('');
    expect(problemsOf('  ').message).toContain('nothing to read');
  });

  it('never repeats a value in an error', () => {
    expect(JSON.stringify(problemsOf('{"panels": "Jane Doe"}').problems)).not.toContain('Jane');
  });
});

describe('what is edited', () => {
  const working = workOn(choose(samples.hl7v2));

  it('goes into the text with what the door set aside', () => {
    const edited = editObservation(working.record, { panel: 0, at: 1 }, { value: '5.2' });
    const again = workOn(choose(editedText(working.input, edited)));
    expect(again.format).toBe('json');
    expect(again.annotation.panels[0]?.measurements.find(({ analyte }) => analyte === 'lh')?.display.value).toBe('5.2');
    expect(again.annotation.setAside).toEqual(working.annotation.setAside);
  });

  it('changes which notes are there', () => {
    const before = workOn(choose(samples.json));
    const edited = editObservation(before.record, { panel: 0, at: 1 }, { value: '5.2' });
    const after = workOn(choose(editedText(before.input, edited)));
    expect(noteChanges(before.annotation, after.annotation)).toMatchObject({
      went: ['Testosterone below, LH above the intervals: one sample'],
    });
    expect(noteChanges(working.annotation, working.annotation)).toEqual({ came: [], went: [] });
  });

  it('adds and takes away results, and leaves the others as they came', () => {
    const more = addObservation(working.record, 0);
    expect(more.panels[0]?.observations).toHaveLength((working.record.panels[0]?.observations.length ?? 0) + 1);
    const fewer = removeObservation(more, { panel: 0, at: 0 });
    expect(fewer.panels[0]?.observations[0]).toBe(working.record.panels[0]?.observations[1]);
  });

  it('sets the ends of an interval, or its text, and lets an empty one go', () => {
    const place = { panel: 0, at: 0 };
    const intervalAfter = (record: typeof working.record): unknown =>
      record.panels[0]?.observations[0]?.referenceInterval;
    const low = editBound(working.record, place, 'low', '9.0');
    expect(intervalAfter(low)).toMatchObject({ low: '9.0' });
    expect(intervalAfter(editBound(editBound(low, place, 'low', ''), place, 'high', ''))).toBeUndefined();
    expect(intervalAfter(editIntervalText(low, place, '8.6-29'))).toEqual({ text: '8.6-29' });
    expect(intervalAfter(editIntervalText(low, place, ''))).toBeUndefined();
  });

  it('shows a value as it was printed', () => {
    expect([valueText('<0.1'), valueText(4.5), valueText({ low: 5, high: 10 }), valueText(undefined)]).toEqual([
      '<0.1',
      '4.5',
      '5–10',
      '',
    ]);
  });
});
