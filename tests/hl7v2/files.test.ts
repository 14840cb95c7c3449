import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotateAll } from '../../src/annotate.js';
import { fromHl7v2 } from '../../src/hl7v2/index.js';

const folder = join(process.env['LABGLOSS_DATA'] ?? '', 'hl7v2');
const isThere = process.env['LABGLOSS_DATA'] !== undefined && existsSync(folder);
if (!isThere) console.log('HL7 v2 files: skipped, LABGLOSS_DATA does not lead to them (docs/data.md)');

const textOf = (name: string): string => readFileSync(join(folder, `${name}.hl7`), 'utf8');
const resultsIn = (text: string): number => text.split(/[\r\n]+/).filter((line) => line.startsWith('OBX|')).length;

/** Records, panels, results, measured, and what is set aside by whom and why. */
const EXPECTED: Readonly<Record<string, readonly [number, number, number, number, string]>> = {
  'LAB-ORU-1': [1, 1, 10, 0, 'outside-catalogue 1, status 9'],
  'LAB-ORU-2': [1, 1, 10, 1, 'outside-catalogue 9'],
  'LRI_2.0-NG_CBC_Typ_Message': [1, 1, 28, 2, 'outside-catalogue 26'],
  'ORU-R01-RMGEAD': [1, 1, 1, 1, ''],
  'efferent-medat-lh-fsh': [1, 1, 2, 2, ''],
  'rs-nte-to-annotation': [1, 1, 1, 0, 'unsupported 1'],
  'rs-obx-data-absent-n-value': [1, 1, 1, 0, 'status 1'],
  'rs-obx-data-absent-x-value': [1, 1, 1, 0, 'status 1'],
  'rs-obx-nm-value': [1, 1, 1, 0, 'outside-catalogue 1'],
  'rs-obx-nr-value': [1, 1, 1, 0, 'outside-catalogue 1'],
  'rs-obx-sn-as-quantity-value': [1, 1, 1, 0, 'not-a-number 1'],
  'rs-obx-sn-as-range-value': [1, 1, 1, 0, 'not-a-number 1'],
  'rs-obx-sn-as-ratio-value-colon': [1, 1, 1, 0, 'not-a-number 1'],
  'rs-obx-sn-as-string-value': [1, 1, 1, 0, 'not-a-number 1'],
  'rs-obx-st-value': [1, 1, 1, 0, 'outside-catalogue 1'],
  'simhospital-oru-sample': [16, 18, 129, 18, 'missing-unit 3, outside-catalogue 108'],
};

function tally(words: readonly string[]): string {
  const kinds = [...new Set(words)].sort((a, b) => (a < b ? -1 : 1));
  return kinds.map((kind) => `${kind} ${words.filter((word) => word === kind).length}`).join(', ');
}

describe.skipIf(!isThere)('public sample messages', () => {
  it('are all counted here', () => {
    const names = readdirSync(folder).filter((file) => file.endsWith('.hl7'));
    expect(names.map((file) => file.replace(/\.hl7$/, '')).sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  it.each(Object.entries(EXPECTED))('%s: every result is measured or set aside', (name, expected) => {
    const text = textOf(name);
    const imported = fromHl7v2(text, { sexFrom: ['PID-8'] });
    const annotations = annotateAll(imported);
    const panels = annotations.flatMap((one) => one.panels);
    const measured = panels.flatMap(({ measurements }) => measurements);
    const setAside = [
      ...(annotations.length === 1 ? [] : imported.setAside), // the only annotation has it
      ...annotations.flatMap((one) => one.setAside),
    ];
    expect([
      imported.records.length,
      panels.length,
      resultsIn(text),
      measured.length,
      tally(setAside.map(({ reason }) => reason)),
    ]).toEqual(expected);
    expect(measured.length + setAside.length).toBe(resultsIn(text));
  });

  it('LH and FSH with intervals by phase in comments: four each, no position, no pattern', () => {
    const imported = fromHl7v2(textOf('efferent-medat-lh-fsh'), { sexFrom: ['PID-8'] });
    const [record] = imported.records;
    const observations = record?.record.panels.flatMap((panel) => panel.observations) ?? [];
    expect(
      observations.map(({ analyte, value, unit, referenceIntervals }) => [
        analyte,
        value,
        unit,
        referenceIntervals?.length,
      ]),
    ).toEqual([
      ['LH', '20.00', 'mIU/ml', 4],
      ['FSH', '30.00', 'mIU/ml', 4],
    ]);
    expect(observations.flatMap((one) => one.referenceIntervals?.map(({ parsedFrom }) => parsedFrom))).toEqual(
      Array.from({ length: 8 }, () => 'note'),
    );
    const [annotation] = annotateAll(imported);
    expect(annotation?.panels[0]?.measurements.map(({ position }) => position)).toEqual([
      'indeterminate',
      'indeterminate',
    ]);
    expect(annotation?.notes.filter(({ kind }) => kind === 'pattern')).toEqual([]);
    expect(annotation?.notes.map(({ rule }) => rule)).toEqual(['cycle-phase-not-supplied']);
  });

  it('hemoglobin in g/mL is not placed against what is published, and its unit is doubted', () => {
    const [annotation] = annotateAll(fromHl7v2(textOf('LRI_2.0-NG_CBC_Typ_Message')));
    expect(annotation?.cautions.map(({ code }) => code)).toContain('unit-slip-suspected');
  });
});
