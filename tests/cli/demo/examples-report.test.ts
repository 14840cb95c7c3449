import { describe, expect, it } from 'vitest';
import { readExamples } from '../../../src/cli/demo/examples.js';
import { examplesReport } from '../../../src/cli/demo/examples-report.js';
import { rules } from '../../../src/rules/index.js';

const examples = readExamples();
const page = { color: false, width: 100 };
const lines = examplesReport(examples, 'case-057', page);
const text = lines.join('\n');

describe('examplesReport', () => {
  it('shows one published case with its source and its results, and not what its authors concluded', () => {
    expect(text).toContain('One published case in full (case-057)');
    expect(text).toContain('https://discovery.researcher.life/');
    expect(text).toMatch(/LH +16\.6 mIU\/mL +1\.2–8\.6/);
    expect(text).not.toContain('hypogonadism due');
    expect(text).not.toContain('primary hypogonadism from');
  });

  it('counts the four outcomes of every rule', () => {
    const counted = new Set(
      lines.map((line) => /^ +(\S+)(?: +[\d,]+){4}$/.exec(line)?.[1]).filter((rule) => rule !== undefined),
    );
    expect([...counted].sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it('says how many cases and panels there are', () => {
    expect(text).toContain('32 published cases and 27 constructed everyday panels; 82 panels in all.');
  });

  it('is the same every time, and has no escape codes without color', () => {
    expect(examplesReport(examples, 'case-057', page)).toEqual(lines);
    expect(text).not.toContain('\u001b');
    expect(examplesReport(examples, 'case-057', { ...page, color: true }).join('\n')).toContain('\u001b[');
  });

  it('refuses a case that is not there and names those that are', () => {
    expect(() => examplesReport(examples, 'case-000', page)).toThrow(
      /no published case case-000; there are case-003, /,
    );
  });
});
