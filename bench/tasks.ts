import { createAnnotator } from '../src/annotate.js';
import { analyteOf } from '../src/analytes/find.js';
import { freeTestosterone } from '../src/derived/free-testosterone.js';
import { parseExact, scaleBy } from '../src/logic/exact.js';
import { convert } from '../src/units/conversion.js';
import { readUnit } from '../src/units/read-unit.js';
import { readByHand, runByHand } from './handwritten.js';
import type { Task } from './interleave.js';
import { makePanels } from './panels.js';
import { records } from './records.js';
import { readByEngine, readPanel, runByEngine } from './ten-rules.js';
import { textbookFreeTestosterone } from './textbook.js';

/** A task over prepared inputs. */
function over<Input>(name: string, inputs: readonly Input[], run: (input: Input) => number): Task {
  return {
    name,
    inputs: inputs.length,
    run: (at) => {
      const input = inputs[at];
      return input === undefined ? 0 : run(input);
    },
  };
}

/** One row of the report: how many times longer `task` takes than `yardstick`, in the same round. */
export interface Comparison {
  readonly says: string;
  readonly task: string;
  readonly yardstick: string;
}

interface Group {
  readonly tasks: readonly Task[];
  readonly comparisons: readonly Comparison[];
}

const meanBytes = (texts: readonly string[]): number =>
  Math.round(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length);

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
      { says: `annotate, ${name}, against ${json} and JSON.stringify of the record`, task, yardstick: alone },
    ],
  };
});

/** Few enough to stay in the cache of the processor, as a panel does that has just been read. */
const PANELS = 128;

function tenRules(): Group {
  const panels = makePanels(PANELS, 7);
  const engine = over('ten rules by the engine', panels.map(readPanel), (panel) => readByEngine(runByEngine(panel)));
  const byHand = over('ten rules by hand', panels, (panel) => readByHand(runByHand(panel)));
  const says = 'ten rules with the trace of every condition read, against the same rules written by hand with trace';
  return { tasks: [engine, byHand], comparisons: [{ says, task: engine.name, yardstick: byHand.name }] };
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

function conversions(): Group {
  const testosterone = analyteOf('testosterone');
  const inputs = Array.from({ length: 1024 }, (_, at) => ({
    value: (1 + ((at * 7919) % 9973) / 10).toFixed(1),
    unit: UNITS[at % UNITS.length] ?? '',
  }));
  const exact = over('value and unit text to the exact canonical value', inputs, ({ value, unit }) => {
    const [number, reading] = [parseExact(value), readUnit(unit, testosterone)];
    return number && reading.ok ? scaleBy(number, reading.toRecord).approximate : NaN;
  });
  const text = over(
    'convert: value and unit text to canonical decimal text',
    inputs,
    ({ value, unit }) => convert(value, unit, 'nmol/L', 'testosterone').length,
  );
  return { tasks: [exact, text], comparisons: [] };
}

const groups: readonly Group[] = [...annotating, tenRules(), freeTestosterones(), conversions()];

export const tasks: readonly Task[] = groups.flatMap((group) => group.tasks);
export const comparisons: readonly Comparison[] = groups.flatMap((group) => group.comparisons);
