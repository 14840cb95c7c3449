import { createAnnotator } from '../src/annotate.js';
import type { Annotation } from '../src/annotation.js';
import { analyteOf } from '../src/analytes/find.js';
import { freeTestosterone } from '../src/derived/free-testosterone.js';
import { parseExact, scaleBy } from '../src/logic/exact.js';
import { convert } from '../src/units/conversion.js';
import { renderHtml, renderPlainLanguage, renderText } from '../src/report/index.js';
import { readUnit } from '../src/units/read-unit.js';
import { readByHand, runByHand } from './handwritten.js';
import type { Task } from './interleave.js';
import { makePanels } from './panels.js';
import { records } from './records.js';
import { readByEngine, readPanel, runByEngine } from './ten-rules.js';
import { textbookFreeTestosterone } from './textbook.js';

/** A task over prepared inputs. */
export function over<Input>(
  name: string,
  inputs: readonly Input[],
  run: (input: Input) => number | Promise<number>,
): Task {
  return {
    name,
    inputs: inputs.length,
    run: (at) => {
      const input = inputs[at];
      return input === undefined ? 0 : run(input);
    },
  };
}

/** What is wanted of a ratio, and why it is as it is where it is not met. Printed, never asserted. */
export interface Target {
  readonly is: 'at least' | 'at most';
  readonly ratio: number;
  readonly otherwise: string;
}

/** One row of the report: how many times longer `task` takes than `yardstick`, in the same round. */
export interface Comparison {
  readonly says: string;
  readonly task: string;
  readonly yardstick: string;
  readonly target?: Target;
}

export interface Group {
  readonly tasks: readonly Task[];
  readonly comparisons: readonly Comparison[];
}

const meanBytes = (texts: readonly string[]): number =>
  Math.round(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length);

const ALL_RULES =
  'every shipped rule is judged and every result placed and put into words; the annotation alone takes far longer to write as JSON than the record';

/** How many bytes each record and its annotation without traces have as JSON. */
export interface Size {
  readonly name: string;
  readonly record: number;
  readonly annotation: number;
}

export const annotationSizes: readonly Size[] = records.map(({ name, copies }) => {
  const annotate = createAnnotator();
  return {
    name,
    record: meanBytes(copies.map((copy) => JSON.stringify(copy))),
    annotation: meanBytes(copies.map((copy) => JSON.stringify(annotate(copy)))),
  };
});

const annotating: readonly Group[] = records.map(({ name, copies }) => {
  const annotate = createAnnotator();
  const texts = copies.map((copy) => JSON.stringify(copy));
  // only text is kept: objects of the annotator that live on would have V8 allocate its later ones in the old space at once
  const answers = copies.map((copy) => JSON.stringify(annotate(copy)));
  const both = texts.map((text, at) => ({ text, annotation: JSON.parse(answers[at] ?? '') as unknown }));
  const json = `JSON.parse of the record (${meanBytes(texts)} bytes)`;
  const task = `annotate: ${name}`;
  const all = `${name}: parse record, stringify annotation`;
  const alone = `${name}: parse record, stringify record`;
  return {
    tasks: [
      over(task, copies, (record) => annotate(record).notes.length),
      over(all, both, ({ text, annotation }) => String(JSON.parse(text)).length + JSON.stringify(annotation).length),
      over(alone, both, ({ text }) => JSON.stringify(JSON.parse(text)).length),
    ],
    comparisons: [
      {
        says: `annotate, ${name}, against ${json} and JSON.stringify of the annotation (${meanBytes(answers)} bytes)`,
        task,
        yardstick: all,
      },
      {
        says: `annotate, ${name}, against ${json} and JSON.stringify of the record`,
        task,
        yardstick: alone,
        target: { is: 'at most', ratio: 5, otherwise: ALL_RULES },
      },
    ],
  };
});

/** Few enough to stay in the cache of the processor, as a panel does that has just been read. */
export const PANELS = 128;

function tenRules(): Group {
  const panels = makePanels(PANELS, 7);
  const engine = over('ten rules by the engine', panels.map(readPanel), (panel) => readByEngine(runByEngine(panel)));
  const byHand = over('ten rules by hand', panels, (panel) => readByHand(runByHand(panel)));
  const says = 'ten rules with the trace of every condition read, against the same rules written by hand with trace';
  const target: Target = {
    is: 'at most',
    ratio: 2,
    otherwise:
      'the engine compares exact decimals, decides three values and names what is missing; the code by hand compares doubles',
  };
  return { tasks: [engine, byHand], comparisons: [{ says, task: engine.name, yardstick: byHand.name, target }] };
}

function freeTestosterones(): Group {
  const inputs = Array.from({ length: 256 }, (_, at) => {
    const [testosterone, shbg, albumin] = [3 + at / 10, 12 + (at % 80), 38 + (at % 12)];
    const quantity = (value: number, unit: string) => ({ value: value.toFixed(1), unit });
    return {
      numbers: [testosterone, shbg, albumin] as const,
      printed: {
        testosterone: quantity(testosterone, 'nmol/L'),
        shbg: quantity(shbg, 'nmol/L'),
        albumin: quantity(albumin, 'g/L'),
      },
    };
  });
  const ours = over('freeTestosterone', inputs, ({ printed }) => freeTestosterone(printed).free.value.length);
  const textbook = over('free testosterone in doubles', inputs, ({ numbers }) => textbookFreeTestosterone(...numbers));
  const says = 'freeTestosterone from printed text to 30 digits, against the textbook formula on doubles';
  return { tasks: [ours, textbook], comparisons: [{ says, task: ours.name, yardstick: textbook.name }] };
}

const UNITS = ['ng/dL', 'ng/dl', 'NG/DL', 'ng/mL', 'nmol/L', 'nmol/l', 'ug/L', 'pg/mL'];

const testosterone = analyteOf('testosterone');

/** A printed value of testosterone in nmol/L. */
export function exactCanonical({ value, unit }: { readonly value: string; readonly unit: string }): number {
  const [number, reading] = [parseExact(value), readUnit(unit, testosterone)];
  return number && reading.ok ? scaleBy(number, reading.toRecord).approximate : NaN;
}

function conversions(): Group {
  const inputs = Array.from({ length: 1024 }, (_, at) => ({
    value: (1 + ((at * 7919) % 9973) / 10).toFixed(1),
    unit: UNITS[at % UNITS.length] ?? '',
  }));
  const exact = over('value and unit text to the exact canonical value', inputs, exactCanonical);
  const text = over(
    'convert: value and unit text to canonical decimal text',
    inputs,
    ({ value, unit }) => convert(value, unit, 'nmol/L', 'testosterone').length,
  );
  return { tasks: [exact, text], comparisons: [] };
}

function rendering(): Group {
  const [first] = records;
  const annotate = createAnnotator();
  // through text, for the same reason as above: no object of the annotator lives on
  const annotations = (first?.copies ?? [])
    .slice(0, 8)
    .map((copy) => JSON.parse(JSON.stringify(annotate(copy))) as Annotation);
  return {
    tasks: [
      over('renderText: five analytes', annotations, (annotation) => renderText(annotation).length),
      over('renderHtml: five analytes', annotations, (annotation) => renderHtml(annotation).length),
      over('renderPlainLanguage: five analytes', annotations, (annotation) => renderPlainLanguage(annotation).length),
    ],
    comparisons: [],
  };
}

/** Without a peer at the same work. */
export const ownGroups: readonly Group[] = [...annotating, tenRules(), freeTestosterones(), conversions(), rendering()];
