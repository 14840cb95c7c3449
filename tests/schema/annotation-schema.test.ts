import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { annotate } from '../../src/annotate.js';
import { annotationMetadata, annotationSchema } from '../../src/schema/annotation-schema.js';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../schemas/${file}`, import.meta.url), 'utf8'));

/** The words of the first enum that has this one among them. */
function wordsWith(word: string, value: unknown): readonly unknown[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const words: readonly unknown[] = 'enum' in value && Array.isArray(value.enum) ? value.enum : [];
  if (words.includes(word)) return words;
  return Object.values(value)
    .map((part) => wordsWith(word, part))
    .find((found) => found !== undefined);
}

describe('the published JSON Schema of an annotation', () => {
  it('is the one of the source', () => {
    const generated: unknown = z.toJSONSchema(annotationSchema, {
      target: 'draft-2020-12',
      io: 'output',
      unrepresentable: 'any',
      metadata: annotationMetadata,
    });
    expect(JSON.parse(JSON.stringify(generated))).toEqual(read('annotation.schema.json'));
  });

  it('has the treatment classes of the record', () => {
    const classes = wordsWith('sglt2-inhibitor', read('record.schema.json'));
    expect(classes?.length).toBeGreaterThan(30);
    expect(wordsWith('sglt2-inhibitor', read('annotation.schema.json'))).toEqual(classes);
  });

  it('refuses a property that it does not know, at the top and inside', () => {
    const annotation = annotate({ panels: [{ id: 'a', observations: [{ analyte: 'LH', value: 5, unit: 'IU/L' }] }] });
    expect(annotationSchema.safeParse(annotation).success).toBe(true);
    expect(annotationSchema.safeParse({ ...annotation, extra: 1 }).success).toBe(false);
    const panels = annotation.panels.map((panel) => ({ ...panel, label: undefined }));
    expect(annotationSchema.safeParse({ ...annotation, panels }).success).toBe(false);
  });
});
