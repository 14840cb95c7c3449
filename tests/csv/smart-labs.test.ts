import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotateAll } from '../../src/annotate.js';
import { fromCsv, smartLabs } from '../../src/csv/index.js';

const file = join(process.env['LABGLOSS_DATA'] ?? '', 'fhir', 'smart-labs-subset.tsv');
const isThere = existsSync(file);
if (!isThere) console.info('SMART sample laboratory table: skipped, LABGLOSS_DATA does not lead to it');

describe.skipIf(!isThere)('the laboratory table of the SMART sample patients', () => {
  const imported = isThere ? fromCsv(readFileSync(file, 'utf8'), smartLabs) : { records: [], setAside: [] };
  const annotations = annotateAll(imported);

  it('is read to the last row: 341 results of four patients', () => {
    expect(imported.setAside).toEqual([]);
    const counts = imported.records.map(({ record }) => [
      record.subject?.id,
      record.panels.length,
      record.panels.flatMap(({ observations }) => observations).length,
    ]);
    expect(counts).toEqual([
      ['1520204', 3, 66],
      ['2004454', 3, 6],
      ['1869612', 6, 60],
      ['8888804', 6, 209],
    ]);
  });

  it('comes out measured or set aside', () => {
    const measured = annotations.map(({ panels }) => panels.flatMap(({ measurements }) => measurements).length);
    expect(measured).toEqual([18, 1, 21, 47]);
    expect(annotations.map(({ setAside }) => setAside.length)).toEqual([48, 5, 39, 162]);
    expect(new Set(annotations.flatMap(({ setAside }) => setAside.map(({ reason }) => reason)))).toEqual(
      new Set(['outside-catalogue']),
    );
  });

  it('keeps testosterone and prolactin as printed, by row, and takes 0 to 0 for no interval', () => {
    const shown = annotations
      .flatMap(({ panels }) => panels.flatMap(({ measurements }) => measurements))
      .filter(({ analyte }) => ['testosterone', 'free-testosterone', 'prolactin'].includes(analyte))
      .map(
        ({ source, analyte, display, position }) =>
          `${source ?? ''} ${analyte} ${display.value} ${display.unit} ${position}`,
      );
    expect(shown).toEqual([
      'row 72 prolactin 86.5 ng/mL above',
      'row 80 testosterone 355 ng/dL within',
      'row 166 testosterone 598 ng/dL no-interval',
      'row 167 free-testosterone 139 pmol/L no-interval',
      'row 213 testosterone 462 ng/dL no-interval',
      'row 214 free-testosterone 125 pmol/L no-interval',
    ]);
  });
});
