import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createAnnotator } from '../../src/annotate.js';
import { LabRecordError } from '../../src/record/error.js';
import { annotationSchema } from '../../src/schema/annotation-schema.js';
import { defects } from './defect-table.js';

const annotateAny = createAnnotator();

function resultOf(record: unknown): string {
  try {
    const { panels, setAside, cautions } = annotateAny(record);
    const positions = panels.flatMap(({ measurements }) => measurements.map(({ position }) => position)).sort();
    const parts = [
      ...(positions.length > 0 ? [`measured: ${positions.join(', ')}`] : []),
      ...setAside.map(({ reason }) => `set aside: ${reason}`),
      ...cautions.map(({ code }) => `caution: ${code}`),
    ];
    return parts.join('; ') || 'nothing measured';
  } catch (error) {
    if (!(error instanceof LabRecordError)) throw error;
    return `error: ${error.problems.map(({ path }) => path || 'the input').join(', ')}`;
  }
}

describe('a defect of a record', () => {
  it.each(defects)('$defect gives $result', ({ record, result }) => {
    expect(resultOf(record)).toBe(result);
  });

  it('never makes an annotation that does not fit the published schema', () => {
    for (const { record, result } of defects) {
      if (result.startsWith('error')) continue;
      expect(annotationSchema.safeParse(annotateAny(record)).error).toBeUndefined();
    }
  });

  it('that is only in the content never repeats the value in its message', () => {
    for (const { record, result } of defects) {
      if (!result.includes('set aside')) continue;
      for (const { message, printed } of annotateAny(record).setAside) {
        const value = printed?.value ?? '';
        expect({ message, says: value.length > 2 && message.includes(value) }).toEqual({ message, says: false });
      }
    }
  });
});

describe('docs/defects.md', () => {
  const text = readFileSync(new URL('../../docs/defects.md', import.meta.url), 'utf8');
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2);

  it('has these rows, in this order, and no other', () => {
    expect(rows).toEqual(defects.map(({ defect, result }) => `| ${defect} | ${result} |`));
  });
});

describe('several problems of structure', () => {
  it('are all listed, and none of them with a value', () => {
    const record = {
      subject: { ageYears: 'forty' },
      panels: [{ id: 7, observations: [{ value: true }] }, { observations: 'none' }],
    };
    expect(resultOf(record)).toBe(
      'error: /subject/ageYears, /panels/0/id, /panels/0/observations/0/value, /panels/1/id, /panels/1/observations',
    );
    expect(() => annotateAny(record)).toThrow(/accepted is/);
    expect(() => annotateAny(record)).not.toThrow(/forty/);
  });
});

describe('a flag', () => {
  it('is not needed for a position, and not believed against a printed interval', () => {
    const observation = {
      analyte: 'LH',
      value: '5',
      unit: 'IU/L',
      interpretation: 'low',
      referenceInterval: { low: '1.7', high: '8.6' },
    };
    const [measured] =
      annotateAny({ panels: [{ id: 'a', observations: [observation] }] }).panels[0]?.measurements ?? [];
    expect(measured).toMatchObject({ position: 'within', printed: { interpretation: 'low' } });
  });
});
