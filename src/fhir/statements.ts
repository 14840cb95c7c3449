import { foldName } from '../analytes/fold-name.js';
import type { SetAside } from '../measurements/measured.js';
import { dayOf, daysBetween, readCollection, type Collection } from '../record/dates.js';
import { agreed } from '../record/agreed.js';
import type { Panel } from '../record/types.js';
import { aside, type Located } from './gather.js';
import { codingsOf, decimal, field, namesOf, text } from './shape.js';
import { NAMED_LOINC } from './systems.js';

/** What an Observation states of the person at a time, which is not a result: pregnancy, last period, day of the cycle. */
export type StatementKind = 'pregnancy' | 'last-menstrual-period' | 'cycle-day';

/** LOINC. 11955-2 is deprecated and still sent. */
const KINDS: Readonly<Record<string, StatementKind>> = {
  '82810-3': 'pregnancy',
  '8665-2': 'last-menstrual-period',
  '11955-2': 'last-menstrual-period',
  '107139-8': 'cycle-day',
};

export function statementKind({ resource }: Located): StatementKind | undefined {
  const loinc = codingsOf(field(resource, 'code')).filter(({ system }) => NAMED_LOINC.test(system));
  return loinc.map(({ code }) => (Object.hasOwn(KINDS, code) ? KINDS[code] : undefined)).find((kind) => kind);
}

/** SNOMED CT and LOINC answers. 'Possible' and 'not yet confirmed' state neither. */
const PREGNANT: Readonly<Record<string, boolean>> = {
  '77386006': true,
  'LA15173-0': true,
  '60001007': false,
};
const PREGNANT_WORDS: Readonly<Record<string, boolean>> = { pregnant: true, 'not pregnant': false };

function pregnancyIn(value: unknown): boolean | undefined {
  const codes = codingsOf(value).map(({ code }) => (Object.hasOwn(PREGNANT, code) ? PREGNANT[code] : undefined));
  const words = namesOf(value)
    .map(foldName)
    .map((name) => (Object.hasOwn(PREGNANT_WORDS, name) ? PREGNANT_WORDS[name] : undefined));
  return agreed([...codes, ...words]);
}

type Stated = Pick<Panel, 'pregnant' | 'daysSinceLastMenses'>;

/** Whole days from one collection to another, where both are known to the day. */
function exactDays(from: Collection, to: Collection): number | undefined {
  const { min, max } = daysBetween(from, to);
  return min === max ? min : undefined;
}

function statedAt(kind: StatementKind, located: Located, at: Collection, panel: Collection): Stated | undefined {
  const { resource } = located;
  const isThatDay = exactDays(panel, at) === 0;
  switch (kind) {
    case 'pregnancy': {
      const pregnant = pregnancyIn(field(resource, 'valueCodeableConcept') ?? field(resource, 'valueCoding'));
      return isThatDay && pregnant !== undefined ? { pregnant } : undefined;
    }
    case 'cycle-day': {
      const day = Number(decimal(field(resource, 'valueQuantity', 'value') ?? field(resource, 'valueInteger')));
      // the first day of the cycle is that of the menses
      return isThatDay && Number.isInteger(day) && day >= 1 ? { daysSinceLastMenses: day - 1 } : undefined;
    }
    case 'last-menstrual-period': {
      const first = readCollection(text(field(resource, 'valueDateTime')) ?? '');
      // the last period of the day of the statement was the last one on each day since that period
      const before = first && exactDays(first, panel);
      const until = exactDays(panel, at);
      const isBetween = before !== undefined && until !== undefined && before >= 0 && until >= 0;
      return isBetween ? { daysSinceLastMenses: before } : undefined;
    }
  }
}

const NOT_APPLIED: Readonly<Record<StatementKind, string>> = {
  pregnancy:
    'A pregnancy status is read for panels of the same day, as pregnant or not pregnant; it is that of no panel here.',
  'cycle-day': 'A day of the cycle is read for panels of the same day; it is that of no panel here.',
  'last-menstrual-period':
    'A last period is read for panels from its day to the day on which it was stated; no panel lies between these.',
};

export interface Statement {
  readonly located: Located;
  readonly kind: StatementKind;
  readonly time?: string;
}

/** A time in UTC may be of three days; what is known to a month or a year is of no day. */
const MOST_DAYS = 3;

function daysOf(collection: Collection): readonly number[] {
  const { earliest, latest } = dayOf(collection);
  const count = latest - earliest + 1;
  return count > MOST_DAYS ? [] : Array.from({ length: count }, (_, at) => earliest + at);
}

interface TimedStatement extends Statement {
  readonly at: Collection;
}

/** Statements by the days that they may be of, and those that hold for a span of days. */
function readTimes(statements: readonly Statement[]): {
  readonly ofDays: ReadonlyMap<number, readonly TimedStatement[]>;
  readonly ofSpans: readonly TimedStatement[];
} {
  const ofDays = new Map<number, TimedStatement[]>();
  const ofSpans: TimedStatement[] = [];
  for (const statement of statements) {
    const at = readCollection(statement.time ?? '');
    if (!at) continue;
    const timed = { ...statement, at };
    if (statement.kind === 'last-menstrual-period') {
      ofSpans.push(timed);
      continue;
    }
    for (const day of daysOf(at)) {
      const sameDay = ofDays.get(day);
      if (sameDay) sameDay.push(timed);
      else ofDays.set(day, [timed]);
    }
  }
  return { ofDays, ofSpans };
}

/** Adds what was stated to the panels it holds for. What holds for none is set aside; of two that differ, neither is used. */
export function withStatements(
  panels: readonly Panel[],
  statements: readonly Statement[],
): { readonly panels: readonly Panel[]; readonly setAside: readonly SetAside[] } {
  const applied = new Set<Located>();
  const setAside: SetAside[] = [];
  const { ofDays, ofSpans } = readTimes(statements);
  const stated = panels.map((panel): Panel => {
    const day = panel.collectedAt === undefined ? undefined : readCollection(panel.collectedAt, panel.timeZone);
    if (!day) return panel;
    const near = new Set([...daysOf(day).flatMap((one) => ofDays.get(one) ?? []), ...ofSpans]);
    const parts = [...near].flatMap(({ located, kind, at }) => {
      const part = statedAt(kind, located, at, day);
      return part ? [{ located, part }] : [];
    });
    for (const { located } of parts) applied.add(located);
    const [pregnant, anotherPregnant] = new Set(parts.flatMap(({ part }) => part.pregnant ?? []));
    const [days, otherDays] = new Set(parts.flatMap(({ part }) => part.daysSinceLastMenses ?? []));
    return {
      ...panel,
      ...(pregnant !== undefined && anotherPregnant === undefined && { pregnant }),
      ...(days !== undefined && otherDays === undefined && { daysSinceLastMenses: days }),
    };
  });
  for (const { located, kind } of statements)
    if (!applied.has(located)) setAside.push(aside(located, 'unsupported', NOT_APPLIED[kind]));
  return { panels: stated, setAside };
}
