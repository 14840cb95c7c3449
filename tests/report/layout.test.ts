import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalText } from '../../src/report/interval.js';
import { painter } from '../../src/report/paint.js';
import { table } from '../../src/report/table.js';
import { widthOf } from '../../src/report/text-width.js';
import { spokenCollection, spokenDay } from '../../src/report/date.js';
import { withReferences } from '../../src/report/references.js';
import { counted, propertyInWords } from '../../src/report/words.js';
import { paragraph, wrap } from '../../src/report/wrap.js';

describe('wrapping', () => {
  it('keeps words together that a no-break space joins, and prints a plain space', () => {
    expect(wrap('LH is 31\u00a0IU/L', 9)).toEqual(['LH is', '31 IU/L']);
  });

  it('leaves a word whole that is wider than the line', () => {
    expect(wrap('see doi:10.1210/jc.2009-1796 there', 10)).toEqual(['see', 'doi:10.1210/jc.2009-1796', 'there']);
  });

  it('keeps every word in its order, in lines that are full', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { maxLength: 40 }),
        fc.integer({ min: 9, max: 40 }),
        (words, width) => {
          const lines = wrap(words.join(' '), width);
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const [at, line] of lines.entries()) {
            expect(line.length).toBeLessThanOrEqual(width);
            const next = lines[at + 1]?.split(' ')[0] ?? ' '.repeat(width);
            expect(line.length + 1 + next.length).toBeGreaterThan(width);
          }
        },
      ),
    );
  });

  it('hangs the lines after the first', () => {
    expect(paragraph('one two three', 11, { first: '[1] ' })).toEqual(['[1] one two', '    three']);
  });

  it('counts columns and not code units', () => {
    expect(widthOf('e\u0301µ')).toBe(2);
    expect(widthOf('睾酮')).toBe(4);
  });
});

describe('tables', () => {
  const columns = [{ title: 'Name' }, { title: 'Value', align: 'right' }, { title: 'Rest', flexible: true }] as const;
  const plain = painter(false);

  it('aligns columns and wraps the flexible one inside its own width', () => {
    const rows = [
      [{ text: 'a' }, { text: '1.25' }, { text: 'one two three four five six' }],
      [{ text: 'longer' }, { text: '300' }, { text: '' }],
    ];
    expect(table(columns, rows, 38, plain)).toEqual([
      '  Name    Value  Rest',
      '  a        1.25  one two three four',
      '                 five six',
      '  longer    300',
    ]);
  });

  it('puts the flexible column below its row where too little is left beside it', () => {
    const rows = [[{ text: 'a' }, { text: '1' }, { text: 'one two three four' }]];
    expect(table(columns, rows, 24, plain)).toEqual(['  Name  Value', '  a         1', '    one two three four']);
  });

  it('leaves out a column without any text, and itself without any row', () => {
    expect(table(columns, [[{ text: 'a' }, { text: '' }, { text: '' }]], 40, plain)).toEqual(['  Name', '  a']);
    expect(table(columns, [], 40, plain)).toEqual([]);
  });

  it('is as wide in color as without', () => {
    const rows = [[{ text: 'a', role: 'below' }, { text: '1' }, { text: 'x' }]] as const;
    const colored = table(columns, rows, 40, (text) => `<${text}>`);
    expect(colored[1]?.replaceAll(/[<>]/g, '')).toBe(table(columns, rows, 40, plain)[1]);
  });
});

describe('dates', () => {
  it.each([
    ['2026-03-02T08:10', true, '2 March 2026, 08:10'],
    ['2026-03-02T08:10:30+02:00', true, '2 March 2026, 08:10 UTC+02:00'],
    ['2026-03-02T07:10Z', false, '2 March 2026, 07:10 UTC, local clock time unknown'],
    ['2026-03-02T07:10Z', true, '2 March 2026, 07:10 UTC'],
    ['2026-03-02T00:00:00Z', false, '2 March 2026, clock time unknown'],
    ['2026-03-02T00:00', false, '2 March 2026, clock time unknown'],
    ['2026-03', false, 'March 2026, clock time unknown'],
    ['2026', false, '2026, clock time unknown'],
  ])('says %s as it is known (%s)', (iso, known, words) => {
    expect(spokenCollection(iso, known)).toBe(words);
  });

  it('leaves a text that is no ISO date as it is', () => {
    expect(spokenDay('03/04/2025')).toBe('03/04/2025');
  });
});

describe('intervals beside a result', () => {
  const printed = { origin: 'laboratory', chosenBecause: 'printed with the result' } as const;

  it('stands without a unit where that is the one of the result', () => {
    const interval = { ...printed, low: '8.6', high: '29', unit: 'nmol/L', printed: { low: '8.6', high: '29.0' } };
    const beside = { display: { value: '6.1', unit: 'nmol/L' }, printed: { value: '6.1', unit: 'nmol/L' } };
    expect(intervalText(interval, beside)).toBe('8.6–29.0');
  });

  it('carries its unit where the result is shown in another, so that two units are never compared by eye', () => {
    const interval = { ...printed, low: '8.6', high: '29', unit: 'nmol/L', printed: { low: '8.6', high: '29.0' } };
    const beside = { display: { value: '176', unit: 'ng/dL' }, printed: { value: '6.1', unit: 'nmol/L' } };
    expect(intervalText(interval, beside)).toBe('8.6–29.0\u00a0nmol/L');
  });

  it('is shown in the unit of the result where that is exact and short', () => {
    const interval = {
      ...printed,
      low: '245',
      high: '785',
      unit: 'pmol/L',
      printed: { low: '0.245', high: '0.785', unit: 'nmol/L' },
    };
    expect(intervalText(interval, { display: { value: '110', unit: 'pmol/L' }, printed: {} })).toBe('245–785');
  });

  it('says an open end in words and drops the comparator that stood for it', () => {
    const beside = { display: { value: '1', unit: 'ug/L' }, printed: { value: '1', unit: 'ug/L' } };
    const upTo = { ...printed, high: '3', unit: 'ug/L', printed: { high: '<3.0' } };
    const from = { ...printed, low: '3', unit: 'ug/L', printed: { low: '3.0' } };
    expect(intervalText(upTo, beside)).toBe('up to 3.0');
    expect(intervalText(from, beside)).toBe('from 3.0');
  });
});

describe('words', () => {
  it('puts a reference before the closing stop and nowhere without one', () => {
    expect(withReferences('It lies below.', '\u00a0[1]')).toBe('It lies below\u00a0[1].');
    expect(withReferences('a list', '\u00a0[1]')).toBe('a list\u00a0[1]');
    expect(withReferences('It lies below.', '')).toBe('It lies below.');
  });

  it('counts with thousands apart', () => {
    expect(counted(1, 'panel')).toBe('1\u00a0panel');
    expect(counted(1234567, 'panel')).toBe('1,234,567\u00a0panels');
  });

  it('says a property in words', () => {
    expect(propertyInWords('panels[0].observations[].referenceInterval')).toBe('reference interval');
    expect(propertyInWords('treatments')).toBe('treatments');
  });
});
