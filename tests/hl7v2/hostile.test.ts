import { describe, expect, it } from 'vitest';
import { fromHl7v2 } from '../../src/hl7v2/index.js';
import { lh, message, ORDER } from './message.js';

const MANY = 100_000;
const repeated = (line: string): readonly string[] => Array.from({ length: MANY }, () => line);
const counted = (text: string): number =>
  fromHl7v2(text).records.reduce(
    (sum, { record, setAside }) => sum + setAside.length + record.panels.flatMap((panel) => panel.observations).length,
    0,
  );

/** Far more than any of these needs, and far less than anything quadratic would take. */
const SECONDS = 60_000;

describe('a message beyond any use is read in time that grows with its length', () => {
  it.each<readonly [string, () => string, number]>([
    ['100 000 results', () => message(ORDER, ...repeated(lh('31'))), MANY],
    ['100 000 orders', () => message(...repeated(`${ORDER}\r${lh('31')}`)), MANY],
    ['100 000 comments', () => message(ORDER, lh('31'), ...repeated('NTE|1||luteal 1.0-11.4 IU/L')), 1],
    ['100 000 specimens', () => message(ORDER, lh('31'), ...repeated('SPM|1|S||SER')), 1],
    [
      '100 000 segments of many people',
      () => message(...repeated(`PID|1\r${ORDER}\r${lh('31')}`).slice(0, MANY / 3)),
      33_333,
    ],
    ['100 000 corrections', () => message(ORDER, ...repeated(lh('31', '|IU/L|||||C'))), MANY],
    [
      'corrections in 20 000 messages',
      () => Array.from({ length: 20_000 }, () => message(ORDER, lh('31', '|IU/L|||||C'))).join('\r'),
      20_000,
    ],
    ['a value of 10 MB', () => message(ORDER, lh('3'.repeat(10_000_000))), 1],
    [
      'a unit, interval, name and flag of 10 MB',
      () =>
        message(ORDER, `OBX|1|NM|^${'L'.repeat(4e6)}||1|${'m'.repeat(4e6)}|${'1-'.repeat(2e6)}|${'H~'.repeat(2e6)}`),
      1,
    ],
    ['5 million escapes that mean nothing', () => message(ORDER, lh('\\'.repeat(5_000_000), '|IU/L', 'TX')), 1],
    ['an escape that never ends', () => message(ORDER, lh(`\\${'X'.repeat(10_000_000)}`, '|IU/L', 'TX')), 1],
    ['5 million repetitions', () => message(ORDER, lh('~'.repeat(5_000_000))), 1],
    [
      'an order number of 5 MB',
      () => message(`OBR|1||${'F'.repeat(5e6)}`, ...Array.from({ length: 20_000 }, () => lh('31'))),
      20_000,
    ],
    ['10 MB of NUL', () => message(ORDER, lh('\u0000'.repeat(10_000_000))), 1],
  ])('%s', { timeout: SECONDS }, (_, text, results) => {
    expect(counted(text())).toBe(results);
  });
});
