import type { ImportedRecord } from '../annotate.js';
import type { SetAside } from '../measurements/measured.js';
import type { Observation, Panel, ReferenceCategory, Subject } from '../record/types.js';
import { readDate } from './cells.js';
import type { CsvOptions } from './options.js';
import { type CellOf, type Result } from './read-row.js';

interface Draw {
  readonly id: string;
  readonly collectedAt: string;
  readonly ages: Set<string>;
  readonly observations: Observation[];
}

/** One subject while its rows are read. */
interface Person {
  readonly id: string;
  readonly draws: Map<string, Draw>;
  readonly sexes: Set<string>;
  readonly birthDates: Set<string>;
  readonly setAside: SetAside[];
}

const UNDATED = 'undated';
const PLAIN = /^[\w:.+/-]+$/;

/** A part of an id. Joined by blanks, only the same parts make the same id. */
const part = (text: string): string => (PLAIN.test(text) && text !== UNDATED ? text : JSON.stringify(text));

/** The column that tells draws of one time apart, if any. */
const PIECE = { specimen: 'specimenId', report: 'report', collection: undefined, day: undefined } as const;

/** What the results of one panel have in common, and the id that is made of it. */
function drawOf(
  cell: CellOf,
  { panelBy = 'specimen', dates }: CsvOptions,
): { readonly id: string; readonly collectedAt: string } {
  const moment = readDate(cell('collectedAt'), dates);
  const collectedAt = panelBy === 'day' ? moment.replace(/T.*$/, '') : moment;
  const column = PIECE[panelBy];
  const piece = column === undefined ? '' : cell(column);
  const date = collectedAt === '' ? UNDATED : part(collectedAt);
  return { id: piece === '' ? date : `${date} ${part(piece)}`, collectedAt };
}

const SEXES: ReadonlyMap<string, ReferenceCategory> = /* @__PURE__ */ new Map([
  ['m', 'male'],
  ['male', 'male'],
  ['f', 'female'],
  ['female', 'female'],
]);

const disregarded = (what: string, panel?: string): SetAside => ({
  path: '/columns',
  origin: 'door',
  source: `column of ${what}`,
  ...(panel !== undefined && { panel }),
  reason: 'unsupported',
  message: `The rows state no single ${what} that can be read; it counts as not stated.`,
});

/** The one thing that all rows state; what they disagree about counts as not stated, and that is said. */
function agreed<Read>(
  texts: ReadonlySet<string>,
  read: (text: string) => Read | undefined,
  onDisagreement: () => void,
): Read | undefined {
  if (texts.size === 0) return undefined;
  const [first = ''] = texts;
  const value = texts.size === 1 ? read(first) : undefined;
  if (value === undefined) onDisagreement();
  return value;
}

function ageOf(text: string): number | undefined {
  return /^\d{1,3}(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}

function panelOf(draw: Draw, setAside: SetAside[], { timeZone }: CsvOptions): Panel {
  const ageYears = agreed(draw.ages, ageOf, () => setAside.push(disregarded('age', draw.id)));
  return {
    id: draw.id,
    ...(draw.collectedAt !== '' && { collectedAt: draw.collectedAt }),
    ...(timeZone !== undefined && { timeZone }),
    ...(ageYears !== undefined && { ageYears }),
    observations: draw.observations,
  };
}

function recordOf(person: Person, options: CsvOptions): ImportedRecord {
  const setAside = [...person.setAside];
  const say = (what: string) => (): void => void setAside.push(disregarded(what));
  const sex = agreed(person.sexes, (text) => SEXES.get(text.toLowerCase()), say('sex'));
  const birthDate = agreed(person.birthDates, (text) => text, say('birth date'));
  const referenceCategory = options.referenceCategory ?? sex;
  const subject: Subject = {
    ...options.subject,
    ...(person.id !== '' && { id: person.id }),
    ...(birthDate !== undefined && { birthDate }),
    ...(referenceCategory && { referenceCategory }),
  };
  const panels = [...person.draws.values()].map((draw) => panelOf(draw, setAside, options));
  return { record: { ...(Object.keys(subject).length > 0 && { subject }), panels }, setAside };
}

export interface Gathering {
  readonly add: (subject: string, cell: CellOf, results: readonly Result[]) => void;
  readonly records: () => readonly ImportedRecord[];
}

/** Gathers rows into one record a subject and one panel a draw, in the order in which they first come. */
export function gatherRows(options: CsvOptions): Gathering {
  const people = new Map<string, Person>();

  function personOf(id: string): Person {
    const known = people.get(id);
    if (known) return known;
    const person: Person = { id, draws: new Map(), sexes: new Set(), birthDates: new Set(), setAside: [] };
    people.set(id, person);
    return person;
  }

  function addTo(person: Person, cell: CellOf): Draw {
    const { id, collectedAt } = drawOf(cell, options);
    const known = person.draws.get(id);
    if (known) return known;
    const draw: Draw = { id, collectedAt, ages: new Set(), observations: [] };
    person.draws.set(id, draw);
    return draw;
  }

  return {
    add: (subject, cell, results) => {
      const person = personOf(subject);
      const draw = addTo(person, cell);
      const note = (stated: Set<string>, text: string): void => void (text !== '' && stated.add(text));
      note(draw.ages, cell('ageYears'));
      note(person.sexes, cell('sex'));
      note(person.birthDates, readDate(cell('birthDate'), options.dates));
      for (const result of results) {
        if ('observation' in result) draw.observations.push(result.observation);
        else person.setAside.push({ ...result.setAside, panel: draw.id });
      }
    },
    records: () => [...people.values()].map((person) => recordOf(person, options)),
  };
}
