import fc from 'fast-check';
import { annotateAll, createAnnotator, type Imported } from '../src/annotate.js';
import type { Annotation } from '../src/annotation.js';
import { annotateImports, annotateLines, linesOf, messagesOf } from '../src/batch/index.js';
import { createCdsHandler } from '../src/cds-hooks/index.js';
import { CsvError, fromCsv, smartLabs, type CsvOptions } from '../src/csv/index.js';
import { fromFhir, importJson, type FromFhirOptions } from '../src/fhir/index.js';
import { fromHl7v2, Hl7v2Error } from '../src/hl7v2/index.js';
import { readInterval } from '../src/hl7v2/interval.js';
import { parseExact, toDecimalString, type Exact } from '../src/logic/exact.js';
import { readPrintedValue } from '../src/measurements/printed-value.js';
import { readCollection, readDate } from '../src/record/dates.js';
import { LabRecordError } from '../src/record/error.js';
import type { LabRecord } from '../src/record/types.js';
import { readIntervalText } from '../src/reference/interval-text.js';
import { convert, parseUnit, UnitError } from '../src/units/index.js';
import { describedRecord } from '../src/testing/arbitraries/index.js';
import { graftedJson, hostileWords, mutatedTexts, recelledTexts, word } from './mutate.js';
import { checkAccounts, checkAnnotation, checkRenderings, promise } from './promises.js';
import { seeds } from './seeds.js';

/** What became of an input: it was read, or refused with the error that the door documents. */
export type Fate = 'read' | 'refused';

/** One reader of texts from outside, what is given to it and what it promises. */
export interface Target {
  readonly name: string;
  /** Its part of all inputs, against the parts of the others: cheap readers get more. */
  readonly share: number;
  readonly inputs: fc.Arbitrary<string>;
  /** @throws BrokenPromise, or whatever the reader throws and does not document. */
  readonly run: (text: string) => Fate | Promise<Fate>;
}

/** @throws whatever is not of this class. */
function refusalIs(documented: new (...all: never) => Error, read: () => void): Fate {
  try {
    read();
    return 'read';
  } catch (error) {
    if (error instanceof documented) return 'refused';
    throw error;
  }
}

const annotateExplained = createAnnotator({ explain: true });

function checkImported(imported: Imported): void {
  const annotations = annotateAll(imported);
  promise(annotations.length === imported.records.length, 'a record has no annotation');
  const [only, another] = imported.records;
  for (const [at, annotation] of annotations.entries()) {
    const record = imported.records[at];
    if (!record) continue;
    // what the door set aside outside any record is in the annotation of the only one
    const carried = only && !another ? { ...record, setAside: [...imported.setAside, ...record.setAside] } : record;
    checkAccounts(carried, annotation);
    checkAnnotation(annotation);
  }
}

const observationsIn = ({ records, setAside }: Imported): number =>
  records.reduce(
    (sum, one) => sum + one.setAside.length + one.record.panels.flatMap(({ observations }) => observations).length,
    setAside.length,
  );

const drawnRecord = describedRecord.map((record) => JSON.stringify(record));

const records = fc.oneof(
  { weight: 5, arbitrary: graftedJson(seeds.record) },
  { weight: 2, arbitrary: drawnRecord.chain((json) => graftedJson([json])) },
  { weight: 1, arbitrary: mutatedTexts(seeds.record) },
  { weight: 1, arbitrary: drawnRecord },
  { weight: 1, arbitrary: fc.json() },
);

/** The value of a JSON text; undefined for a text that is not JSON, which is for the other doors to refuse. */
function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The annotation of a record and, as JSON leaves room for nothing else, the record itself. */
function annotated(text: string): { readonly annotation: Annotation; readonly record: LabRecord } | undefined {
  const value = parsed(text);
  if (value === undefined) return undefined;
  let annotation: Annotation | undefined;
  refusalIs(LabRecordError, () => (annotation = annotateExplained(value)));
  if (!annotation) return undefined;
  // what was annotated had the structure of a record, or brought one along as a door does
  const { record = value as LabRecord } = value as { readonly record?: LabRecord };
  return { annotation, record };
}

const recordTarget: Target = {
  name: 'record',
  share: 6,
  inputs: records,
  run: (text) => {
    const result = annotated(text);
    if (!result) return 'refused';
    const { annotation, record } = result;
    checkAnnotation(annotation);
    if ('panels' in record) checkAccounts({ record, setAside: [] }, annotation);
    return 'read';
  },
};

/** Whatever a record only echoes, replaced by what a page, a terminal or a message could take for its own. */
const echoes = fc
  .tuple(fc.constantFrom(...seeds.record), fc.array(word, { minLength: 8, maxLength: 8 }))
  .map(([json, words]) => {
    const ECHOED = new Set(['id', 'label', 'laboratory', 'method', 'agent', 'source', 'note', 'specimen', 'dose']);
    let at = 0;
    const next = (): string => words[(at += 1) % words.length] ?? '';
    return JSON.stringify(
      JSON.parse(json, (key, value: unknown) => (ECHOED.has(key) && typeof value === 'string' ? next() || '-' : value)),
    );
  });

const renderers: Target = {
  name: 'renderers',
  share: 2,
  inputs: fc.oneof({ weight: 3, arbitrary: echoes }, { weight: 1, arbitrary: graftedJson(seeds.record) }),
  run: (text) => {
    const result = annotated(text);
    if (!result) return 'refused';
    checkRenderings(result.annotation);
    return 'read';
  },
};

const FHIR_OPTIONS: FromFhirOptions = { sexFrom: ['Patient.gender'] };

const fhir: Target = {
  name: 'fhir',
  share: 6,
  inputs: fc.oneof(
    { weight: 5, arbitrary: graftedJson(seeds.fhir) },
    { weight: 3, arbitrary: mutatedTexts(seeds.fhir) },
    { weight: 1, arbitrary: fc.json() },
  ),
  run: (text) =>
    refusalIs(LabRecordError, () => {
      const imported = fromFhir(importJson(text), FHIR_OPTIONS);
      checkImported(imported);
    }),
};

/** A field of HL7 v2 behind its separator, without what ends the segment. The header is left as it is. */
const FIELD = /(?<=^(?!MSH)[^\r\n]*\|)[^|\r\n]*/gm;

// oxlint-disable-next-line no-control-regex -- the end of a frame ends a segment
const SEGMENT_ENDS = /[\r\n\u001C]+/;

const isObx = (line: string): boolean => line.startsWith('OBX');

const hl7v2: Target = {
  name: 'hl7v2',
  share: 8,
  inputs: fc.oneof(
    { weight: 6, arbitrary: recelledTexts(seeds.hl7v2, FIELD) },
    { weight: 6, arbitrary: mutatedTexts(seeds.hl7v2) },
    { weight: 1, arbitrary: word },
  ),
  run: (text) =>
    refusalIs(Hl7v2Error, () => {
      const imported = fromHl7v2(text, { sexFrom: ['PID-8'] });
      const segments = text
        .replace(/^\uFEFF/, '')
        .replaceAll('\u000B', '')
        .split(SEGMENT_ENDS);
      const given = segments.filter(isObx).length;
      const out = observationsIn(imported);
      promise(out === given, `${given} OBX went in, ${out} came out`);
      checkImported(imported);
    }),
};

const CSV_OPTIONS: readonly CsvOptions[] = [
  {},
  { subject: {}, ignore: 'rest' },
  { decimal: ',', dates: 'day-first', sexFrom: 'column' },
  smartLabs,
];

/** A cell of a row behind a delimiter. */
const CELL = /(?<=[,;\t])[^,;\t\n]*/g;

/** The rows with a letter or a digit in them, by their numbers. Quoted cells may hold line ends, so then they are not counted. */
function rowsOf(text: string): readonly string[] {
  if (text.includes('"')) return [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const rows = lines.flatMap((line, at) =>
    /[\p{L}\p{N}]/u.test(line) && !(at === 0 && /^sep=/i.test(line)) ? [`row ${at + 1}`] : [],
  );
  return rows.slice(1);
}

function rowsIn({ records: read, setAside }: Imported): ReadonlySet<string> {
  const sources = [
    ...setAside,
    ...read.flatMap((one) => [...one.setAside, ...one.record.panels.flatMap(({ observations }) => observations)]),
  ].map(({ source = '' }) => source);
  return new Set(sources.flatMap((source) => /^row \d+/.exec(source)?.[0] ?? []));
}

const csv: Target = {
  name: 'csv',
  share: 8,
  inputs: fc.oneof(
    { weight: 4, arbitrary: recelledTexts(seeds.csv, CELL) },
    { weight: 4, arbitrary: mutatedTexts(seeds.csv) },
    { weight: 1, arbitrary: word },
  ),
  run: (text) => {
    const fates = CSV_OPTIONS.map((options) =>
      refusalIs(CsvError, () => {
        const imported = fromCsv(text, options);
        const out = rowsIn(imported);
        const lost = rowsOf(text).filter((row) => !out.has(row));
        promise(lost.length === 0, `${lost.join(', ')} is neither read nor set aside`);
        checkImported(imported);
      }),
    );
    return fates.includes('read') ? 'read' : 'refused';
  },
};

/** A text as it may arrive: cut anywhere, also between the two halves of a line end. */
async function* chunksOf(text: string, size: number): AsyncGenerator<string, void, undefined> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function collected<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const lines = fc.array(records, { maxLength: 4 }).map((all) => all.join('\n'));

const batch: Target = {
  name: 'batch',
  share: 2,
  inputs: lines,
  run: async (text) => {
    const out = await collected(annotateLines(linesOf(chunksOf(text, 97))));
    const given = text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [at + 1]));
    promise(
      out.map(({ line }) => line).join(' ') === given.join(' '),
      `${given.length} lines went in, ${out.length} came out`,
    );
    for (const one of out) {
      if ('annotation' in one) checkAnnotation(one.annotation);
      else promise(one.problem.kind !== 'failure', `a line failed: ${one.problem.message}`);
    }
    return out.some((one) => 'annotation' in one) ? 'read' : 'refused';
  },
};

const messages: Target = {
  name: 'hl7v2 stream',
  share: 2,
  inputs: fc.array(mutatedTexts(seeds.hl7v2), { maxLength: 3 }).map((all) => all.join('\r')),
  run: async (text) => {
    const whole = await collected(messagesOf(chunksOf(text, Math.max(1, text.length))));
    for (const size of [1, 61]) {
      const pieces = await collected(messagesOf(chunksOf(text, size)));
      promise(JSON.stringify(pieces) === JSON.stringify(whole), `pieces of ${size} characters give other messages`);
    }
    const out = await collected(annotateImports(messagesOf(chunksOf(text, 61)), (one) => fromHl7v2(one)));
    for (const one of out) {
      if ('problem' in one) promise(one.problem.kind === 'structure', `a message failed: ${one.problem.message}`);
    }
    return out.some((one) => 'annotations' in one) ? 'read' : 'refused';
  },
};

const handler = createCdsHandler({
  import: (resources) => fromFhir(resources, FHIR_OPTIONS),
  parse: importJson,
  onError: (error) => {
    throw error;
  },
});

const call = (json: string): string =>
  JSON.stringify({
    hook: 'patient-view',
    hookInstance: 'd1577c69-dfbe-44ad-ba6d-3e05e953b2ea',
    context: { userId: 'Practitioner/1', patientId: '1' },
    prefetch: { patient: { resourceType: 'Patient', id: '1' }, results: JSON.parse(json) as unknown },
  });
const [firstBundle, ...otherBundles] = seeds.fhir;

const cds: Target = {
  name: 'cds-hooks call',
  share: 2,
  inputs: fc.oneof(
    { weight: 3, arbitrary: graftedJson([call(firstBundle), ...otherBundles.map(call)]) },
    { weight: 1, arbitrary: mutatedTexts([call(firstBundle)]) },
  ),
  run: async (text) => {
    const url = 'https://example.org/cds-services/hormone-panel-notes';
    const response = await handler({ method: 'POST', url, text: () => Promise.resolve(text) });
    promise(response.status < 500, `the service answered ${response.status}`);
    return response.status === 200 ? 'read' : 'refused';
  },
};

/** Analytes with units that a factor joins. */
const CONVERTIBLE: readonly (readonly [analyte: string, ...units: string[]])[] = [
  ['testosterone', 'ng/dL', 'nmol/L', 'ng/mL', 'µg/L'],
  ['FSH', 'mIU/mL', 'IU/L', 'U/L'],
  ['prolactin', 'ng/mL', 'µg/L', 'mIU/L'],
  ['hematocrit', '%', 'L/L'],
  ['sperm concentration', '10*6/mL', '10*9/L', 'million/mL'],
  ['insulin', 'pmol/L', 'µIU/mL'],
  ['serum porcelain', 'g/L', 'kg/L'],
];
const numberText = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^[<>≤]?=? ?-?\d{0,14}(?:\.\d{1,14})?(?:[eE][+-]?\d{1,3})?$/) },
  { weight: 1, arbitrary: fc.stringMatching(/^\d{1,4}(?:\.\d{1,3})? ?(?:-|–|to) ?\d{1,4}(?:\.\d{1,3})?$/) },
  { weight: 1, arbitrary: fc.constantFrom(...hostileWords) },
  { weight: 2, arbitrary: mutatedTexts(['31', '<0.4', '3-5', '>= 1500', '1.2e-3', '0.000']) },
);

const plainNumber = fc.stringMatching(/^\d{1,8}(?:\.\d{1,8})?$/);

const units: Target = {
  name: 'units',
  share: 30,
  inputs: fc
    .constantFrom(...CONVERTIBLE)
    .chain(([analyte, first = '', ...others]) => {
      const unit = fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(first, ...others) },
        { weight: 2, arbitrary: fc.constantFrom(...seeds.units) },
        { weight: 2, arbitrary: mutatedTexts([first, ...others]) },
        { weight: 1, arbitrary: word },
      );
      const number = fc.oneof({ weight: 3, arbitrary: plainNumber }, { weight: 1, arbitrary: numberText });
      return fc.tuple(fc.constant(analyte), unit, unit, number);
    })
    .map((parts) => parts.map((part) => part.replaceAll('\n', ' ')).join('\n')),
  run: (text) => {
    const [analyte = '', from = '', to = '', number = ''] = text.split('\n');
    const reading = parseUnit(from, analyte);
    if (reading.ok) {
      const again = parseUnit(reading.ucum, analyte);
      promise(again.ok && again.ucum === reading.ucum, `${reading.ucum} is not read as itself`);
    } else promise(reading.message !== '', 'a unit is refused without a word');
    return refusalIs(UnitError, () => {
      const there = convert(number, from, to, analyte);
      promise(parseExact(there) !== undefined, `${there} is not a number that is read`);
      const back = Number(convert(there, to, from, analyte));
      const given = Number(number);
      promise(Math.abs(back - given) <= 1e-12 * Math.abs(given), `${number} came back as ${back}`);
    });
  },
};

const agreesWith = (end: Exact | null, text: string): boolean =>
  end === null || Math.abs(Number(toDecimalString(end)) - Number(text)) <= 1e-12 * Math.abs(Number(text));

/** A number as a laboratory prints it, and nothing else that JavaScript takes for one. */
const PLAIN = /^-?(?:\d+|\d*\.\d+)(?:[eE][+-]?\d{1,2})?$/;

const numbers: Target = {
  name: 'numbers',
  share: 60,
  inputs: numberText,
  run: (text) => {
    const value = readPrintedValue(text);
    if (!value.ok) return 'refused';
    const { low, high } = value.values;
    const single = text.trim().replace(/^(?:<=|>=|[<>≤≥])\s*/, '');
    if (PLAIN.test(single)) {
      promise(agreesWith(low, single) && agreesWith(high, single), `${text} is read as another number`);
      const sign = /^(?:<=|>=|[<>≤≥])?/.exec(text.trim())?.[0] ?? '';
      promise((low === null) === /[<≤]/.test(sign) && (high === null) === /[>≥]/.test(sign), `${text} lost its sign`);
    } else
      promise(low !== null && high !== null && /\d\s*(?:-|–|to)\s*[\d.]/.test(text), `${text} is read as a number`);
    return 'read';
  },
};

const intervalText = fc.oneof(
  {
    weight: 3,
    arbitrary: mutatedTexts([
      'follicular 3.5-12.5; luteal 1.7-7.7; postmenopausal 25.8-134.8',
      'female: 0.3 - 1.7 nmol/L, male: 8.6 - 29.0 nmol/L',
      '<0.50 IU/mL',
      'up to 4.0',
      '[12-45]',
      '≥ 1.2 (adult women, non-pregnant)',
    ]),
  },
  { weight: 1, arbitrary: numberText },
  { weight: 1, arbitrary: fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')) },
);

/** Every digit of an end that is read was printed; a zero before the point may have been left out. */
function wasPrinted(end: string | number | undefined, text: string): boolean {
  const digits = String(end ?? '').replace(/^[<>=]+/, '');
  return text.includes(digits) || text.includes(digits.replace(/^(-?)0(?=\.)/, '$1'));
}

const intervals: Target = {
  name: 'interval texts',
  share: 30,
  inputs: intervalText,
  run: (text) => {
    const read = [...readIntervalText(text), readInterval(text) ?? {}];
    for (const { low, high } of read) {
      promise(wasPrinted(low, text) && wasPrinted(high, text), `${low} to ${high} was not printed`);
    }
    return read.some(({ low, high }) => low !== undefined || high !== undefined) ? 'read' : 'refused';
  },
};

const ZONES = [undefined, 'Europe/Madrid', 'Pacific/Apia', 'no/zone'];

const dates: Target = {
  name: 'dates',
  share: 30,
  inputs: fc.oneof(
    {
      weight: 3,
      arbitrary: mutatedTexts(['2026-03-02T08:10:30.5+01:00', '2026-03', '1990-05-17', '2026-03-02T07:10Z']),
    },
    {
      weight: 3,
      arbitrary: fc.stringMatching(
        /^[012]\d{3}-[01]\d-[0-3]\d(?:T[012]\d:[0-5]\d(?::[0-6]\d(?:\.\d{1,3})?)?(?:Z|[+-][01]\d:[0-5]\d)?)?$/,
      ),
    },
    { weight: 1, arbitrary: word },
  ),
  run: (text) => {
    for (const zone of ZONES) {
      const collection = readCollection(text, zone);
      if (!collection) continue;
      promise(collection.wallEarliest <= collection.wallLatest, `${text} ends before it begins`);
      promise(Number.isFinite(collection.wallEarliest) && Number.isFinite(collection.wallLatest), `${text} is nowhere`);
    }
    const day = readDate(text);
    promise(day === undefined || day.earliest <= day.latest, `${text} ends before it begins`);
    return day ? 'read' : 'refused';
  },
};

export const targets: readonly Target[] = [
  recordTarget,
  fhir,
  hl7v2,
  csv,
  batch,
  messages,
  cds,
  renderers,
  units,
  numbers,
  intervals,
  dates,
];
