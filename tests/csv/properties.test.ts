import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotateAll, type Imported } from '../../src/annotate.js';
import { CsvError, fromCsv, type CsvOptions, type Delimiter } from '../../src/csv/index.js';

const HEADER = ['patient', 'date', 'test', 'value', 'unit', 'range', 'flag', 'note'] as const;
type Cells = readonly string[];

const cell = (...usual: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...usual, '') },
    {
      weight: 1,
      arbitrary: fc.string({
        unit: fc.constantFrom('a', '1', ',', ';', '\t', '"', '\n', '\r', '.', '=', ' '),
        maxLength: 8,
      }),
    },
  );

const row: fc.Arbitrary<Cells> = fc.tuple(
  cell('a', 'b', '__proto__'),
  cell('2026-03-02', '2026-03-02 08:10', '02/03/2026', 'undated'),
  cell('LH', 'FSH', 'testosterone', 'zinc'),
  cell('31', '<0.4', '12,5', '6.1', 'see note'),
  cell('IU/L', 'nmol/L', 'stones'),
  cell('1.7-8.6', '<3', '1,7-8,6'),
  cell('H', 'L', '*'),
  cell('hemolyzed'),
);
const rows: fc.Arbitrary<readonly Cells[]> = fc.array(row, { maxLength: 12 });

const quoted = (text: string): string => (/[",;\t\n\r|]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const printed = (table: readonly Cells[], delimiter: Delimiter): string =>
  [HEADER, ...table].map((cells) => cells.map(quoted).join(delimiter)).join('\n');

const isBlank = (cells: Cells): boolean => cells.every((text) => text.trim() === '');

const sourcesOf = ({ records, setAside }: Imported): readonly string[] =>
  [
    ...setAside,
    ...records.flatMap((one) => one.setAside),
    ...records.flatMap(({ record }) => record.panels.flatMap(({ observations }) => observations)),
  ].map(({ source = '' }) => source);

/** What came of the rows, whatever their order and their numbers. */
const unordered = (imported: Imported): readonly string[] =>
  imported.records
    .flatMap(({ record, setAside }) => [
      ...record.panels.flatMap((panel) =>
        panel.observations.map((one) => JSON.stringify([record.subject, panel.id, panel.collectedAt, one])),
      ),
      ...setAside.map((one) => JSON.stringify([record.subject, one])),
    ])
    .concat(imported.setAside.map((one) => JSON.stringify(one)))
    .map((text) => text.replaceAll(/row \d+|\/rows\/\d+/g, 'row'))
    .sort();

describe('a table of results', () => {
  it('has every row that is not blank as one observation or set aside, by its number', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const numbers = table.flatMap((cells, at) => (isBlank(cells) ? [] : [`row ${at + 2}`]));
        expect([...sourcesOf(fromCsv(printed(table, ',')))].sort()).toEqual(numbers.sort());
      }),
    );
  });

  it('reads the same with every delimiter, detected or declared', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(';', '\t'), fc.boolean(), (table, delimiter, isDeclared) => {
        const options: CsvOptions = isDeclared ? { delimiter } : {};
        expect(fromCsv(printed(table, delimiter), options)).toEqual(fromCsv(printed(table, ',')));
      }),
    );
  });

  it('reads the same in every order of rows', () => {
    const shuffled = rows.chain((table) =>
      fc.record({ table: fc.constant(table), other: fc.shuffledSubarray([...table], { minLength: table.length }) }),
    );
    fc.assert(
      fc.property(shuffled, ({ table, other }) => {
        expect(unordered(fromCsv(printed(other, ',')))).toEqual(unordered(fromCsv(printed(table, ','))));
      }),
    );
  });

  it('reads the same in every order of columns', () => {
    const order = fc.shuffledSubarray([...HEADER.keys()], { minLength: HEADER.length });
    fc.assert(
      fc.property(rows, order, (table, places) => {
        const text = [HEADER, ...table]
          .map((cells) => places.map((at) => quoted(cells[at] ?? '')).join(','))
          .join('\n');
        expect(fromCsv(text)).toEqual(fromCsv(printed(table, ',')));
      }),
    );
  });

  it('gives records that can be annotated', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const imported = fromCsv(printed(table, ','));
        expect(annotateAll(imported)).toHaveLength(imported.records.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    'patient',
    'test',
    'value',
    'unit',
    'LH (IU/L)',
    'date',
    'sex',
    'sep=;',
    '"',
    '""',
    ',',
    ';',
    '\t',
    '\n',
    '\r\n',
    '31',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  );
  const options: fc.Arbitrary<CsvOptions> = fc.record(
    {
      delimiter: fc.constantFrom<Delimiter>(',', ';', '\t', '|'),
      decimal: fc.constantFrom('.', ','),
      subject: fc.constant({}),
      panelBy: fc.constantFrom('day', 'specimen', 'report', 'collection'),
      sexFrom: fc.constant('column'),
      columns: fc.constantFrom({ value: '31' }, { analyte: '' }, { value: '__proto__' }),
    },
    { requiredKeys: [] },
  );

  it('is read or refused with the one error', () => {
    fc.assert(
      fc.property(text, options, (one, stated) => {
        try {
          expect(fromCsv(one, stated).setAside).toBeInstanceOf(Array);
        } catch (error) {
          if (!(error instanceof CsvError)) throw error;
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a large table', () => {
  /** The shortest of some runs, in milliseconds: what the machine does beside it only makes a run longer. */
  function shortest(text: string, options: CsvOptions): number {
    const runs = [1, 2, 3].map(() => {
      const started = performance.now();
      try {
        fromCsv(text, options);
      } catch (error) {
        if (!(error instanceof CsvError)) throw error;
      }
      return performance.now() - started;
    });
    return Math.min(...runs);
  }

  const header = 'patient,test,value,unit,range\n';
  it.each([
    ['rows', (count: number) => header + '7,LH,31,IU/L,1.7-8.6\n'.repeat(count)],
    ['subjects', (count: number) => header + Array.from({ length: count }, (_, at) => `${at},LH,31,IU/L,\n`).join('')],
    ['quoted cells', (count: number) => header + '"7","L""H","31","IU\n/L",""\n'.repeat(count)],
    ['quotes', (count: number) => `${header}7,"${'"'.repeat(20 * count)}`],
    ['quotes that do not close', (count: number) => `${header}7,${'"a" b'.repeat(5 * count)}`],
    ['columns', (count: number) => `${header.trim()}${',x (y)'.repeat(count)}\n7,LH`],
    [
      'digits and commas',
      (count: number) => `${header}7,LH,"${'1,'.repeat(10 * count)}",IU/L,"${'1'.repeat(10 * count)}"`,
    ],
    ['blank rows', (count: number) => header + ',,,,\n\n'.repeat(3 * count)],
  ])('takes time in proportion to its %s', (_, table) => {
    const small = shortest(table(2_000), { decimal: ',' });
    const large = shortest(table(16_000), { decimal: ',' });
    // eight times as much; with the square it would be 64 times
    expect(large).toBeLessThan(24 * Math.max(small, 4));
  });
});
