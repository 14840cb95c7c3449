import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import type { LabRecord } from '../../src/record/types.js';
import { describedRecord } from '../../src/testing/arbitraries/lab-record.js';

const pathsIn = (record: LabRecord): readonly string[] =>
  record.panels.flatMap(({ observations }, panel) =>
    observations.map((_, at) => `/panels/${panel}/observations/${at}`),
  );

describe('every observation', () => {
  it('comes out exactly once: measured, or set aside with a reason', () => {
    fc.assert(
      fc.property(describedRecord, (record) => {
        const { panels, setAside } = annotate(record);
        const out = [
          ...panels.flatMap(({ measurements }) => measurements.map(({ path }) => path)),
          ...setAside.map(({ path }) => path),
        ];
        expect([...out].sort()).toEqual([...pathsIn(record)].sort());
        expect(setAside.every(({ message }) => message !== '')).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('comes out exactly once however few are read', () => {
    fc.assert(
      fc.property(describedRecord, fc.nat(4), (record, observations) => {
        const { panels, setAside } = annotate(record, { limits: { observations } });
        const measured = panels.flatMap(({ measurements }) => measurements.map(({ path }) => path));
        const all = pathsIn(record);
        expect([...measured, ...setAside.map(({ path }) => path)].sort()).toEqual([...all].sort());
        const beyond = setAside.filter(({ reason }) => reason === 'size-limit').map(({ path }) => path);
        expect(beyond.sort()).toEqual(all.slice(observations).sort());
      }),
      { numRuns: 40 },
    );
  });

  it('keeps its panel: panels come out once each, in time order', () => {
    fc.assert(
      fc.property(describedRecord, (record) => {
        const annotation = annotate(record);
        expect(annotation.panels.map(({ id }) => id).sort()).toEqual(record.panels.map(({ id }) => id).sort());
        for (const panel of annotation.panels) {
          const at = record.panels.findIndex(({ id }) => id === panel.id);
          expect(panel.measurements.every(({ path }) => path.startsWith(`/panels/${at}/`))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('every rule', () => {
  it('has exactly one outcome for each panel or series that it could speak about', () => {
    fc.assert(
      fc.property(describedRecord, (record) => {
        const { outcomes, notes } = annotate(record);
        const keys = outcomes.map(({ rule, panels }) => `${rule} ${panels.join(' ')}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { id } of record.panels) expect(outcomes.some(({ panels }) => panels.includes(id))).toBe(true);
        for (const { rule, panels, absorbs } of notes) {
          const of = (id: string) =>
            outcomes.find((one) => one.rule === id && one.panels.join(' ') === panels.join(' '));
          expect(of(rule)?.outcome).toBe('present');
          for (const id of absorbs) expect(of(id)?.outcome ?? 'present').toBe('present');
        }
      }),
      { numRuns: 80 },
    );
  });

  it('that is indeterminate names what is missing, and one that is inapplicable says why', () => {
    fc.assert(
      fc.property(describedRecord, (record) => {
        const silent = annotate(record).outcomes.filter(
          ({ outcome, missing, reason }) =>
            (outcome === 'indeterminate' && missing.length === 0) ||
            (outcome === 'inapplicable' && reason === undefined),
        );
        expect(silent.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });
});
