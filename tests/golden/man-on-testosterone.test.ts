import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotate, createAnnotator } from '../../src/annotate.js';
import type { Annotation, Measurement } from '../../src/annotation.js';
import { annotationSchema } from '../../src/schema/annotation-schema.js';
import { goldenRules } from './golden-rules.js';

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
const record = read('man-on-testosterone.record.json');
// compared as an object with the annotation below
const expected = read('man-on-testosterone.annotation.json') as object;

const annotation: Annotation = createAnnotator({ rules: goldenRules, explain: true })(record);

const result = (panel: number, at: number): Measurement | undefined =>
  annotation.panels
    .flatMap(({ measurements }) => measurements)
    .find(({ path }) => path === `/panels/${panel}/observations/${at}`);

describe('the golden annotation', () => {
  it('is given field by field; what a later version adds does not matter', () => {
    expect({ ...annotation, references: annotation.references.map(({ id }) => id) }).toMatchObject(expected);
  });

  it('has a digest of the record and one of each note, which stay as they are', () => {
    const again = createAnnotator({ rules: goldenRules })(structuredClone(record));
    expect([again.inputDigest, ...again.notes.map(({ id }) => id)]).toEqual([
      annotation.inputDigest,
      ...annotation.notes.map(({ id }) => id),
    ]);
    expect(annotation.inputDigest).toMatch(/^[0-9a-f]{16,}$/);
    expect(new Set(annotation.notes.map(({ id }) => id)).size).toBe(annotation.notes.length);
  });

  it('names the engine, the rules and the evidence that it was made with', () => {
    const { name, version, ruleset, evidence, ...more } = annotation.engine;
    expect([name, more]).toEqual(['labgloss', {}]);
    for (const one of [version, ruleset.version, evidence.version]) expect(one).toMatch(/^\d+\.\d+/);
    for (const hash of [ruleset.hash, evidence.hash]) expect(hash).toMatch(/^[0-9a-f]{16,}$/);
    expect(annotate({ panels: [{ id: 'a', observations: [] }] }).engine.ruleset.hash).not.toBe(
      annotation.engine.ruleset.hash,
    );
  });

  it('fits the published schema', () => {
    expect(annotationSchema.safeParse(annotation).error).toBeUndefined();
  });

  it('has the panels in time order and not in that of the record', () => {
    expect(annotation.panels.map(({ id }) => id)).toEqual(['before', 'during']);
  });

  it('has exact values: a terminating one to its end, any other to forty digits', () => {
    expect(result(0, 0)?.value?.low).toBe('30.5');
    expect(result(1, 0)?.value?.low).toBe('6.101979329545021166240799359292170397773');
    expect(result(1, 0)?.value?.low).toBe(result(1, 0)?.value?.high);
  });

  it('keeps a censored result an interval: below 0.1, open at the end and without a lower one', () => {
    expect(result(0, 2)?.value).toEqual({ low: null, high: '0.1', lowInclusive: false, highInclusive: false });
    expect(result(0, 2)?.position).toBe('below');
  });

  it('keeps what was printed, its unit and its trailing zeros', () => {
    expect(result(0, 0)?.printed).toEqual({ value: '30.50', unit: 'nmol/L' });
    expect(result(0, 0)?.display).toEqual({ value: '30.50', unit: 'nmol/L' });
    expect(result(0, 3)?.printed).toEqual({ value: '0.2', unit: 'mIU/mL' });
  });

  it('has no value where only a flag came', () => {
    expect(result(0, 5)).toMatchObject({ value: null, printed: { interpretation: 'normal' }, position: 'within' });
  });

  it('counts a result on the end of its interval as within it', () => {
    expect(result(1, 2)).toMatchObject({ value: { low: '1.5' }, interval: { low: '1.5' }, position: 'within' });
  });

  it('sets the same result in another unit aside as a duplicate, and the unreadable unit with what would be read', () => {
    const [unit, duplicate] = annotation.setAside;
    expect(duplicate).toMatchObject({
      path: '/panels/0/observations/1',
      reason: 'duplicate',
      printed: { value: '879.71455', unit: 'ng/dl' },
    });
    expect(unit).toMatchObject({
      path: '/panels/0/observations/4',
      reason: 'unknown-unit',
      candidates: ['ug/L', 'ng/mL', 'm[IU]/L', 'u[IU]/mL'],
    });
    expect(annotation.setAside.some(({ message }) => /9\.1|879/.test(message))).toBe(false);
  });

  it('lists the limit of certified assays only where the assay is stated as certified', () => {
    const criteria = (panel: number): readonly string[] =>
      result(panel, 0)?.limits.map((limit) => limit.criteria) ?? [];
    expect(criteria(1)).toContain('endocrine-society-2018');
    expect(criteria(0)).not.toContain('endocrine-society-2018');
  });

  it('has the treatment in the panel that it was current at', () => {
    expect(annotation.treatments).toEqual([
      { class: 'testosterone', agent: 'testosterone enanthate', panels: ['during'], start: '2025-12-01' },
    ]);
  });

  it('has the same measurements, treatments and observations set aside under the rules that ship', () => {
    const shipped = createAnnotator()(record);
    expect(shipped.panels).toStrictEqual(annotation.panels);
    expect(shipped.setAside).toStrictEqual(annotation.setAside);
    expect(shipped.treatments).toStrictEqual(annotation.treatments);
    expect(shipped.changes).toStrictEqual(annotation.changes);
    expect(shipped.notes.flatMap(({ patterns }) => patterns)).toContain('lh-fsh-low-on-listed-androgen');
  });
});
