import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotateAll, type Imported } from '../../src/annotate.js';
import { fromHl7v2, Hl7v2Error, toNte } from '../../src/hl7v2/index.js';

const piece = fc.oneof(
  fc.constantFrom(
    '10501-5^LH^LN',
    '31',
    '<0.4',
    '3.5-12.5',
    'F',
    'C',
    'W',
    'NM',
    'SN',
    '>^3',
    'H~L',
    '20260302',
    '""',
    '\\S\\',
    '\\',
    '\\X4',
    '\u0000',
    '^&~',
    'IU/L^^UCUM',
    'luteal 1-2',
  ),
  fc.string({ maxLength: 8 }).map((text) => text.split('|').join('').replace(/\s/g, '').replaceAll('\u001C', '')),
  fc.constant(''),
);
const fields = fc.array(piece, { maxLength: 24 }).map((all) => all.map((one) => `|${one}`).join(''));
const segment = fc
  .tuple(fc.constantFrom('PID', 'ORC', 'OBR', 'OBX', 'OBX', 'OBX', 'NTE', 'SPM', 'ZZZ'), fields)
  .map((parts) => parts.join(''));
const HEADER = 'MSH|^~\\&|||||||ORU^R01|1|P|2.5.1';
const lines = fc
  .array(fc.oneof({ weight: 9, arbitrary: segment }, { weight: 1, arbitrary: fc.constant(HEADER) }), { maxLength: 20 })
  .map((all) => [HEADER, ...all]);

const accounted = ({ records, setAside }: Imported): number =>
  setAside.length +
  records
    .map((one) => one.setAside.length + one.record.panels.flatMap(({ observations }) => observations).length)
    .reduce((sum, count) => sum + count, 0);

describe('whatever the segments hold', () => {
  it('every OBX is an observation of a record or set aside', () => {
    fc.assert(
      fc.property(lines, (all) => {
        expect(accounted(fromHl7v2(all.join('\r')))).toBe(all.filter((line) => line.startsWith('OBX')).length);
      }),
    );
  });

  it('what comes out is a record that can be annotated, and written back', () => {
    fc.assert(
      fc.property(lines, (all) => {
        for (const annotation of annotateAll(fromHl7v2(all.join('\r')))) {
          for (const block of toNte(annotation)) {
            expect(
              block
                .split('\r')
                .slice(0, -1)
                .every((line) => /^NTE\|\d+\|L\|[^|~^&]*$/.test(line)),
            ).toBe(true);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('ends of lines, a byte order mark, empty lines and fields after the last change nothing', () => {
    fc.assert(
      fc.property(
        lines,
        fc.constantFrom('\n', '\r\n', '\r\r', '\n\n'),
        fc.boolean(),
        fc.nat(5),
        (all, end, mark, more) => {
          const trailing = '|'.repeat(more);
          const text = `${mark ? '\uFEFF' : ''}${all.map((line) => line + trailing).join(end)}${end}`;
          expect(fromHl7v2(text)).toEqual(fromHl7v2(all.join('\r')));
        },
      ),
    );
  });
});

function thrownBy(run: () => unknown): unknown {
  try {
    run();
    return undefined;
  } catch (error) {
    return error;
  }
}

it('any text is read, or refused with the error of this door', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.tuple(fc.string({ maxLength: 8 }), lines).map(([encoding, all]) => ['MSH' + encoding, ...all].join('\r')),
    fc.tuple(lines, fc.nat(), fc.string({ maxLength: 3 })).map(([all, at, inserted]) => {
      const whole = all.join('\r');
      const cut = at % whole.length;
      return whole.slice(0, cut) + inserted + whole.slice(cut);
    }),
  );
  fc.assert(
    fc.property(text, (one) => {
      expect(thrownBy(() => fromHl7v2(one))).toSatisfy((error) => error === undefined || error instanceof Hl7v2Error);
    }),
    { numRuns: 500 },
  );
});
