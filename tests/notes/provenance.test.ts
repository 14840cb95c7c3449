import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate, createAnnotator, type AnnotateOptions } from '../../src/annotate.js';
import type { Note, NumberFact } from '../../src/annotation.js';
import { readExamples } from '../../src/cli/demo/examples.js';
import { recordOfCase } from '../../src/cli/demo/record-of-case.js';
import { parseRecord } from '../../src/record/parse-record.js';
import type { LabRecord } from '../../src/record/types.js';
import { examples } from '../../src/rules/examples.js';
import { printUnit } from '../../src/units/print-unit.js';
import { describedRecord } from '../../src/testing/arbitraries/lab-record.js';
import { claims, holds, numbersIn, type Source } from './provenance.js';

const { cases, everyday } = readExamples();
const records: readonly (readonly [name: string, record: LabRecord])[] = [
  ...cases.map((one) => [one.id, recordOfCase(one)] as const),
  ...everyday.map((one) => [one.id, parseRecord(one.record).record] as const),
  ...[...examples].flatMap(([rule, own]) => own.map(({ name, record }) => [`${rule}: ${name}`, record] as const)),
];

type Sentence = Note['sentences'][number];

/** Numbers of a sentence that its facts do not account for, in their order, and facts that the sentence does not say. */
const unaccounted = ({ text, numbers = [] }: Sentence): readonly string[] => {
  const [said, known] = [numbersIn(text), numbers.flatMap((fact) => numbersIn(fact.text))];
  return said.join(' ') === known.join(' ') ? [] : [`${text} → ${JSON.stringify(known)}`];
};

/** Facts whose number the record, the claim or the arithmetic does not give, and claims that the sentence does not cite. */
const wrong = ({ text, numbers = [], citations }: Sentence, source: Source): readonly string[] =>
  numbers
    .filter((fact) => {
      const claim = fact.claim === undefined ? undefined : claims.get(fact.claim);
      return !holds(fact, source) || (claim !== undefined && !citations.includes(claim.citation.id));
    })
    .map((fact) => `${text} → ${JSON.stringify(fact)}`);

const isResult = ({ from, paths: [path = ''] }: NumberFact): boolean =>
  from === 'calculated' || from === 'converted' || (from === 'record' && /\/observations\/\d+$/.test(path));

/** Facts whose unit does not follow their number. The ends of an interval in the unit of its result leave it out. */
function withoutUnit({ text, numbers = [] }: Sentence): readonly string[] {
  let from = 0;
  const results = numbers.filter(isResult);
  return numbers
    .filter((fact) => {
      const end = text.indexOf(fact.text, from) + fact.text.length;
      from = end;
      const unit = printUnit(fact.unit ?? '1');
      const rest = text.slice(end);
      if (
        unit === '' ||
        fact.text.endsWith(unit) ||
        fact.from === 'age' ||
        fact.from === 'elapsed' ||
        fact.key === 'population'
      )
        return false;
      if (rest.startsWith(unit) || rest.startsWith(`\u00a0${unit}`)) return false;
      if (isResult(fact)) return true;
      const isFirstOfTwo = rest.startsWith('–');
      return (
        !isFirstOfTwo && !results.some((one) => one.analyte === fact.analyte && printUnit(one.unit ?? '1') === unit)
      );
    })
    .map((fact) => `${text} → ${JSON.stringify(fact)}`);
}

/** Numbers beside the sentences: each is a result that the note names, or of a claim that the note cites. */
function besideSentences({
  title,
  plainText,
  unknown,
  limitations,
  alsoReportedWith,
  message,
  evidence,
}: Note): readonly string[] {
  const results = new Set(Object.values(message.values).flatMap(numbersIn));
  const ofResults = [title, plainText].filter((text) => numbersIn(text).some((number) => !results.has(number)));
  const ofNothing = [...unknown, ...limitations.map(({ text }) => text)].filter((text) => numbersIn(text).length > 0);
  const ofClaims = alsoReportedWith.filter(({ text, citation }) => {
    const cited = evidence.filter((one) => one.citation === citation).map(({ claim }) => claims.get(claim));
    const known = new Set(cited.flatMap((claim) => numbersIn(JSON.stringify([claim?.values, claim?.population]))));
    return numbersIn(text).some((number) => !known.has(number));
  });
  return [...ofResults, ...ofNothing, ...ofClaims.map(({ text }) => text)];
}

function problemsOf(record: LabRecord, options?: AnnotateOptions): readonly string[] {
  const annotation = options ? createAnnotator(options)(record) : annotate(record);
  const source = { record, annotation };
  return annotation.notes.flatMap((note) => [
    ...note.sentences.flatMap((sentence) => [
      ...unaccounted(sentence),
      ...wrong(sentence, source),
      ...withoutUnit(sentence),
    ]),
    ...besideSentences(note),
  ]);
}

describe('every number of a note', () => {
  it.each(records)('is of the record, of a cited claim, or arithmetic on them: %s', (_, record) => {
    expect(problemsOf(record)).toEqual([]);
  });

  it('is so in other units too', () => {
    expect(
      records.flatMap(([, record]) => [
        ...problemsOf(record, { units: 'si' }),
        ...problemsOf(record, { units: 'conventional' }),
      ]),
    ).toEqual([]);
  });

  it('is so by published intervals alone', () => {
    expect(records.flatMap(([, record]) => problemsOf(record, { intervals: 'published' }))).toEqual([]);
  });

  it('is so whatever the record', () => {
    fc.assert(
      fc.property(describedRecord, (record) => {
        expect(problemsOf(record)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the check itself', () => {
  const [, record] = records[0] ?? ['', { panels: [] }];
  const annotation = annotate(record);
  const sentence = annotation.notes
    .flatMap(({ sentences }) => sentences)
    .find(({ numbers = [] }) => numbers.some(({ from }) => from === 'record'));
  const fact = sentence?.numbers?.find(({ from }) => from === 'record');

  it('sees a number that no fact accounts for', () => {
    expect(unaccounted({ text: 'LH is 31 IU/L.', citations: [], paths: [], numbers: [] })).toHaveLength(1);
  });

  it('sees a result that the record does not print', () => {
    if (!sentence || !fact) throw new Error('The first published case has a sentence with a result.');
    expect(wrong({ ...sentence, numbers: [fact] }, { record, annotation })).toEqual([]);
    expect(wrong({ ...sentence, numbers: [{ ...fact, text: '987.6' }] }, { record, annotation })).toHaveLength(1);
  });

  it('sees a unit that is left out or is another one', () => {
    const lh: NumberFact = {
      text: '31',
      from: 'record',
      paths: ['/panels/0/observations/0'],
      analyte: 'lh',
      unit: '[IU]/L',
    };
    const end: NumberFact = { ...lh, text: '8.6', paths: ['/panels/0/observations/0/referenceInterval'] };
    const other = { citations: [], paths: [], numbers: [lh, end] };
    expect(withoutUnit({ ...other, text: 'LH is 31\u00a0IU/L, above the interval (up to 8.6).' })).toEqual([]);
    expect(withoutUnit({ ...other, text: 'LH is 31, above the interval (up to 8.6).' })).toHaveLength(1);
    expect(
      withoutUnit({
        ...other,
        numbers: [lh, { ...end, unit: 'm[IU]/L' }],
        text: 'LH is 31\u00a0IU/L, above the interval (up to 8.6).',
      }),
    ).toHaveLength(1);
  });

  it('sees a value that its claim does not have', () => {
    const of = {
      from: 'claim',
      paths: [],
      claim: 'pattern-emas-categories',
      key: 'primary',
      analyte: 'men',
      unit: '%',
    } as const;
    expect(holds({ ...of, text: '2.0' }, { record, annotation })).toBe(true);
    expect(holds({ ...of, text: '2.1' }, { record, annotation })).toBe(false);
    expect(holds({ ...of, text: '2.0', unit: '1' }, { record, annotation })).toBe(false);
  });
});
