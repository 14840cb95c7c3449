import type { LabRecord, Observation, Panel, Subject } from '../../record/types.js';
import type { Asked } from './asked.js';
import { drawResults, type Printing } from './draw-result.js';
import { drawTreatment } from './draw-treatment.js';
import { marksOf, type Place } from './printed-line.js';
import type { Random } from './random.js';
import { believableSample, believableSubject, ofTheSample, ofTheSubject, type Stated } from './stated.js';

/** What a record is drawn from: all that the rules ask, what one rule among them asks, and the dice. */
export interface Source {
  readonly random: Random;
  readonly all: Asked;
  readonly focus: Asked;
}

const drawStated = <Of>(stated: Stated<Of>, random: Random): Partial<Of> => {
  const names = Object.keys(stated) as (keyof Of)[]; // the keys of a table are those that it was written with
  return Object.fromEntries(names.map((name) => [name, random.oneOf(stated[name] ?? [])])) as Partial<Of>; // each drawn from its own list
};

/** Changes the latest panel of a record. */
const latest = (record: LabRecord, change: (panel: Panel) => Panel): LabRecord => ({
  ...record,
  panels: [...record.panels.slice(0, -1), ...record.panels.slice(-1).map(change)],
});

const withResults = (panel: Panel, analyte: string, results: readonly Observation[]): Panel => ({
  ...panel,
  observations: [...panel.observations.filter((one) => one.analyte !== analyte), ...results],
});

interface HowPrinted {
  readonly places?: readonly Place[];
  readonly how?: Printing;
}

const resultsOf = (
  analyte: string,
  subject: Subject | undefined,
  { random, all }: Source,
  { places, how = 'usual' }: HowPrinted,
): readonly Observation[] =>
  drawResults(
    {
      analyte,
      category: subject?.referenceCategory,
      marks: marksOf(analyte, all.limits),
      ...(places && { places }),
    },
    how,
    random,
  );

/** Prints an analyte anew on the latest panel, or on the one before. */
export function printAnew(
  record: LabRecord,
  analyte: string,
  source: Source,
  { on = -1, ...how }: HowPrinted & { readonly on?: -1 | -2 | -3 } = {},
): LabRecord {
  const at = record.panels.length + on;
  const results = resultsOf(analyte, record.subject, source, how);
  return {
    ...record,
    panels: record.panels.map((panel, index) => (index === at ? withResults(panel, analyte, results) : panel)),
  };
}

export const leaveOut = (record: LabRecord, analyte: string): LabRecord =>
  latest(record, (panel) => withResults(panel, analyte, []));

const DAYS_BEFORE = ['2026-02-28', '2026-02-23', '2026-02-23', '2026-01-05', '2025-09-01'] as const;
const LONG_BEFORE = ['2025-03-03'] as const;

/** A panel of another day, mostly under the same conditions, with the same analytes printed anew. */
function anotherDay(
  panel: Panel,
  { id, days }: { readonly id: string; readonly days: readonly string[] },
  subject: Subject | undefined,
  source: Source,
): Panel {
  const { random } = source;
  const day = random.oneOf(days) ?? '';
  const conditions = random.percent(20) ? drawStated(ofTheSample, random) : {};
  const analytes = new Set(panel.observations.flatMap(({ analyte }) => analyte ?? []));
  return {
    ...believableSample({ ...panel, ...conditions }, subject ?? {}),
    id,
    collectedAt: panel.collectedAt && day + panel.collectedAt.slice(day.length),
    observations: [...analytes].flatMap((analyte) =>
      resultsOf(analyte, subject, source, { how: random.percent(80) ? 'usual' : 'odd' }),
    ),
  };
}

/** Puts a panel before the latest one, and sometimes one more before that. */
export function withPanelBefore(
  record: LabRecord,
  source: Source,
  areThree: boolean = source.random.percent(20),
): LabRecord {
  const [now] = record.panels.slice(-1);
  if (!now) return record;
  const before = anotherDay(now, { id: 'before', days: DAYS_BEFORE }, record.subject, source);
  const first = areThree ? [anotherDay(before, { id: 'first', days: LONG_BEFORE }, record.subject, source)] : [];
  return { ...record, panels: [...first, before, now] };
}

const withTreatments = (record: LabRecord, { random, all }: Source): LabRecord => {
  const draw = (): ReturnType<typeof drawTreatment> => drawTreatment(all.classes, record.panels, random);
  const lists = [undefined, [], [], [], [draw()], [draw()], [draw(), draw()], [draw(), draw(), draw()]];
  return { ...record, treatments: random.oneOf(lists) };
};

function stateOfSubject(record: LabRecord, said: Partial<Subject>): LabRecord {
  const subject = believableSubject({ ...record.subject, ...said });
  return latest({ ...record, subject }, (panel) => believableSample(panel, subject));
}

const stateOfSample = (record: LabRecord, said: Partial<Panel>): LabRecord =>
  latest(record, (panel) => believableSample({ ...panel, ...said }, record.subject ?? {}));

const isIn = <Of>(table: Stated<Of>, name: string): name is keyof Of & string => Object.hasOwn(table, name);

/** In a hundred: how often an analyte of the rule is there, and one that it does not ask for. A rule that asks for many gets some. */
const MOSTLY = 80;
const SHARE_OF_OTHERS = 8;
const MOST_OF_ONE_RULE = 6;

/** A record that bears on one rule: its analytes mostly there, the others sometimes. */
export function drawRecord(source: Source): LabRecord {
  const { random, all, focus } = source;
  const others = all.analytes.filter(() => random.percent(SHARE_OF_OTHERS));
  const share = Math.min(MOSTLY, (100 * MOST_OF_ONE_RULE) / focus.analytes.length);
  const analytes = [...new Set([...focus.analytes.filter(() => random.percent(share)), ...others])];
  const empty: LabRecord = { panels: [{ id: 'latest', observations: [] }] };
  const person = stateOfSubject(empty, drawStated(ofTheSubject, random));
  const sampled = stateOfSample(person, drawStated(ofTheSample, random));
  const printed = analytes.reduce((record, analyte) => printAnew(record, analyte, source), sampled);
  const treated = withTreatments(printed, source);
  return random.percent(focus.overPairs ? 90 : 10) ? withPanelBefore(treated, source) : treated;
}

const anyAnalyteOf = (record: LabRecord, { random, all, focus }: Source): string | undefined =>
  (random.percent(60) ? random.oneOf(focus.analytes) : undefined) ??
  random.oneOf(record.panels.at(-1)?.observations.flatMap(({ analyte }) => analyte ?? []) ?? []) ??
  random.oneOf(all.analytes);

/**
 * Says anew what an input stands for, named as a fact names it: `panels[].fasting`, `subject.conditions`, `testosterone`. What is
 * named otherwise is drawn with the whole record.
 */
export function drawAnew(record: LabRecord, input: string, source: Source): LabRecord {
  const { random, all } = source;
  const property = input.split('.').at(-1) ?? input;
  if (input.includes('observations')) {
    const analyte = anyAnalyteOf(record, source);
    return analyte === undefined
      ? record
      : printAnew(record, analyte, source, { how: random.percent(60) ? 'odd' : 'usual' });
  }
  if (input.startsWith('treatments') || property === 'sinceDose') return withTreatments(record, source);
  if (all.analytes.includes(input))
    return printAnew(record, input, source, { how: random.percent(30) ? 'odd' : 'usual' });
  if (input === 'panels')
    return record.panels.length > 1 ? { ...record, panels: record.panels.slice(-1) } : withPanelBefore(record, source);
  if (isIn(ofTheSubject, property))
    return stateOfSubject(record, { [property]: random.oneOf<unknown>(ofTheSubject[property] ?? []) });
  if (isIn(ofTheSample, property))
    return stateOfSample(record, { [property]: random.oneOf<unknown>(ofTheSample[property] ?? []) });
  return drawRecord(source);
}

/** Every input that can be drawn anew by its name. */
export const inputsOf = ({ all }: Source): readonly string[] => [
  ...Object.keys(ofTheSubject),
  ...Object.keys(ofTheSample),
  'observations',
  'observations',
  'treatments',
  'panels',
  ...all.analytes,
];
