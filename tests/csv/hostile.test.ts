import { describe, expect, it } from 'vitest';
import { CsvError, fromCsv } from '../../src/csv/index.js';

/** Far more than any of these needs, and far less than anything quadratic would take. */
const SECONDS = 60_000;
const MANY = 100_000;
const HEADER = 'patient,date,test,value,unit';
const rows = (of: (at: number) => string): string =>
  [HEADER, ...Array.from({ length: MANY }, (_, at) => of(at))].join('\n');

const partsIn = (text: string): number => {
  const { records, setAside } = fromCsv(text);
  return records.reduce(
    (sum, one) => sum + one.setAside.length + one.record.panels.flatMap(({ observations }) => observations).length,
    setAside.length,
  );
};

describe('a table beyond any use is read in time that grows with its length', () => {
  it.each<readonly [string, () => string, number]>([
    ['100 000 rows of one draw', () => rows(() => '7,2026-03-02,LH,31,IU/L'), MANY],
    ['100 000 subjects', () => rows((at) => `${at},2026-03-02,LH,31,IU/L`), MANY],
    ['100 000 draws', () => rows((at) => `7,draw ${at},LH,31,IU/L`), MANY],
    ['100 000 rows of another length', () => rows(() => '7,2026-03-02'), MANY],
    [
      '20 000 columns that are not read',
      () => `${HEADER},${'x,'.repeat(20_000)}x\n7,2026-03-02,LH,31,IU/L${',1'.repeat(20_001)}`,
      20_002,
    ],
    ['a value of 10 MB', () => `${HEADER}\n7,2026-03-02,LH,${'3'.repeat(10_000_000)},IU/L`, 1],
    ['10 MB of NUL', () => `${HEADER}\n7,2026-03-02,LH,${'\u0000'.repeat(10_000_000)},IU/L`, 1],
    ['10 MB of commas that are not declared', () => `${HEADER}\n7,2026-03-02,LH,"${'1,'.repeat(5_000_000)}1",IU/L`, 1],
  ])('%s', { timeout: SECONDS }, (_, text, parts) => {
    expect(partsIn(text())).toBe(parts);
  });

  it.each<readonly [string, () => string]>([
    ['10 MB of quotes that never close', () => `${HEADER}\n7,2026-03-02,LH,"${'""'.repeat(5_000_000)}`],
    ['1 MB of nested arrays', () => '['.repeat(1_000_000)],
    ['a message of HL7 v2', () => 'MSH|^~\\&|||||||ORU^R01|1|P|2.5\rOBR|1'],
  ])('%s is an error', { timeout: SECONDS }, (_, text) => {
    expect(() => fromCsv(text())).toThrow(CsvError);
  });
});
