import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotateAll, type SetAside } from '../../src/index.js';
import { fromFhir, importJson } from '../../src/fhir/index.js';

/** Official and public samples. They stay outside the project; docs/data.md says where they come from. */
const folder = join(process.env['LABGLOSS_DATA'] ?? '', 'fhir');
const isThere = process.env['LABGLOSS_DATA'] !== undefined && existsSync(folder);
if (!isThere) console.log('FHIR samples: skipped, LABGLOSS_DATA does not lead to them (docs/data.md)');

interface Counts {
  /** Results in the record, which `annotate` measures or sets aside. */
  readonly results: number;
  readonly measured: number;
  readonly panels: number;
  readonly treatments?: number;
  readonly conditions?: number;
  /** By origin and reason, of all records and of none. */
  readonly setAside: { readonly [reason: string]: number };
}

const nothing = { results: 0, measured: 0, panels: 0 };
const unmatched = (count: number): Counts['setAside'] => ({ 'record outside-catalogue': count });

const EXPECTED: Readonly<Record<string, Counts>> = {
  'r4-Bundle-ghp.json': { results: 48, measured: 5, panels: 1, setAside: { 'door no-result': 3, ...unmatched(43) } },
  'r4-Bundle-lipids.json': { results: 4, measured: 2, panels: 1, setAside: unmatched(2) },
  'r4-Bundle-report.json': { results: 13, measured: 1, panels: 1, setAside: unmatched(12) },
  'r4-GuidanceResponse-example.json': { ...nothing, setAside: { 'door unsupported': 2 } },
  'r4-Observation-blood-pressure-dar.json': { results: 2, measured: 0, panels: 1, setAside: unmatched(2) },
  'r4-Observation-bmd.json': { results: 1, measured: 0, panels: 1, setAside: unmatched(1) },
  'r4-Observation-date-lastmp.json': { ...nothing, setAside: { 'door no-result': 1 } },
  'r4-Observation-decimal.json': { results: 7, measured: 0, panels: 1, setAside: unmatched(7) },
  'r4-Observation-example-TPMT-diplotype.json': { results: 1, measured: 0, panels: 1, setAside: unmatched(1) },
  'r4-Observation-example-phenotype.json': { results: 1, measured: 0, panels: 1, setAside: unmatched(1) },
  'r4-Observation-f001.json': { results: 1, measured: 0, panels: 1, setAside: unmatched(1) },
  'r4-Observation-f004.json': { results: 1, measured: 0, panels: 1, setAside: unmatched(1) },
  'r4-Observation-gcs-qa.json': { results: 1, measured: 0, panels: 1, setAside: unmatched(1) },
  'r4-Observation-unsat.json': { results: 1, measured: 0, panels: 1, setAside: { 'record status': 1 } },
  'stu3-smart-8888804-labs.json': {
    results: 209,
    measured: 47,
    panels: 6,
    treatments: 7,
    conditions: 4,
    setAside: unmatched(162),
  },
  'uscore-diagnosticreport-metabolic-panel.json': { ...nothing, setAside: { 'door no-result': 9 } },
  'uscore-observation-cbc-hematocrit.json': { results: 1, measured: 1, panels: 1, setAside: {} },
  'uscore-observation-pregnancy-status.json': { ...nothing, setAside: { 'door no-result': 1 } },
  'uscore-observation-serum-creatinine.json': { results: 1, measured: 1, panels: 1, setAside: {} },
  'uscore-observation-serum-glucose.json': { results: 1, measured: 1, panels: 1, setAside: {} },
  'uscore-patient-example.json': { ...nothing, setAside: { 'door no-result': 1 } },
};

function tally(setAside: readonly SetAside[]): Counts['setAside'] {
  const counts: { [reason: string]: number } = {};
  for (const { origin, reason } of setAside) counts[`${origin} ${reason}`] = (counts[`${origin} ${reason}`] ?? 0) + 1;
  return counts;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

function countsOf(json: unknown): Counts {
  const imported = fromFhir(json, { sexFrom: ['Patient.gender'] });
  const records = imported.records.map(({ record }) => record);
  const annotations = annotateAll(imported);
  const treatments = sum(records.map((one) => one.treatments?.length ?? 0));
  const conditions = sum(records.map((one) => one.subject?.conditions?.length ?? 0));
  return {
    results: sum(records.flatMap(({ panels }) => panels.map(({ observations }) => observations.length))),
    measured: sum(annotations.flatMap(({ panels }) => panels.map(({ measurements }) => measurements.length))),
    panels: sum(records.map(({ panels }) => panels.length)),
    ...(treatments > 0 && { treatments }),
    ...(conditions > 0 && { conditions }),
    setAside: tally([
      ...(records.length === 1 ? [] : imported.setAside), // the only annotation has it
      ...annotations.flatMap(({ setAside }) => setAside),
    ]),
  };
}

describe.skipIf(!isThere)('official and public samples', () => {
  it('are all counted here', () => {
    expect(
      readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .sort(),
    ).toEqual(Object.keys(EXPECTED).sort());
  });

  it.each(Object.entries(EXPECTED))('%s', (file, expected) => {
    expect(countsOf(importJson(read(file)))).toEqual(expected);
    expect(countsOf(JSON.parse(read(file)))).toEqual(expected);
    const { results, measured, setAside } = expected;
    const byRecord = Object.entries(setAside).filter(([reason]) => reason.startsWith('record'));
    expect(measured + sum(byRecord.map(([, count]) => count))).toBe(results);
  });

  it('keep what a plain parse loses', () => {
    const [first] = fromFhir(importJson(read('r4-Observation-decimal.json'))).records;
    const values = first?.record.panels[0]?.observations.map(({ value }) => value);
    expect(values).toEqual([
      '1.0',
      '1.00',
      '1.0',
      '1E-22',
      '1000000000000000000',
      '1.000000000000000000E-245',
      '-1.000000000000000000E+245',
    ]);
  });

  it('has the draws of the STU3 patient, and an interval from 0 to 0 for none', () => {
    const imported = fromFhir(importJson(read('stu3-smart-8888804-labs.json')), { sexFrom: ['Patient.gender'] });
    const [annotation] = annotateAll(imported);
    expect(imported.records[0]?.record.subject).toMatchObject({
      id: 'smart-8888804',
      referenceCategory: 'male',
      birthDate: '1953-12-29',
    });
    const shown = annotation?.panels.flatMap(({ collectedAt, measurements }) =>
      measurements.flatMap((one) =>
        /testosterone/.test(one.analyte)
          ? [[collectedAt, one.analyte, one.printed.value, one.printed.unit, one.interval?.origin]]
          : [],
      ),
    );
    expect(shown).toEqual([
      ['2014-07-29', 'testosterone', '598', 'ng/dL', 'published'],
      ['2014-07-29', 'free-testosterone', '139', 'pmol/L', undefined],
      ['2015-07-12', 'testosterone', '462', 'ng/dL', 'published'],
      ['2015-07-12', 'free-testosterone', '125', 'pmol/L', undefined],
    ]);
  });
});
