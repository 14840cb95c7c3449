import type { ImportedRecord } from '../annotate.js';
import type { SetAside } from '../measurements/measured.js';
import type { Observation, Panel, ReferenceCategory, Subject, Treatment } from '../record/types.js';
import { readDate } from './cells.js';
import { ofDraw, ofSubject, treatmentsOf } from './context.js';
import { fields, type CsvOptions, type Field } from './options.js';
import type { CellOf, Result } from './read-row.js';

/** Columns that state something of a draw, and of its subject. */
const OF_DRAW: readonly Field[] = fields.filter((field) => Object.hasOwn(ofDraw, field));
const OF_SUBJECT: readonly Field[] = fields.filter((field) => Object.hasOwn(ofSubject, field));

interface Draw {
  readonly id: string;
  readonly collectedAt: string;
  readonly facts: Map<Field, Set<string>>;
  readonly treatments: Set<string>;
  readonly observations: Observation[];
}

/** One subject while its rows are read. */
interface Person {
  readonly id: string;
  readonly draws: Map<string, Draw>;
  readonly sexes: Set<string>;
  readonly birthDates: Set<string>;
  readonly facts: Map<Field, Set<string>>;
  readonly setAside: SetAside[];
}

const UNDATED = 'undated';
const PLAIN = /^[\w:.+/-]+$/;

/** A part of an id. Joined by blanks, only the same parts make the same id. */
const part = (text: string): string => (PLAIN.test(text) && text !== UNDATED ? text : JSON.stringify(text));

/** What tells draws of one time apart; a draw without a time is known by its specimen alone. */
function pieceOf(cell: CellOf, collectedAt: string, panelBy: CsvOptions['panelBy']): string {
  if (panelBy === 'report') return cell('report');
  return panelBy === 'specimen' || collectedAt === '' ? cell('specimenId') : '';
}

/** What the results of one panel have in common, and the id that is made of it. */
function drawOf(cell: CellOf, { panelBy, dates }: CsvOptions): { readonly id: string; readonly collectedAt: string } {
  const moment = readDate(cell('collectedAt'), dates);
  const collectedAt = panelBy === 'day' ? moment.replace(/T.*/, '') : moment;
  const piece = pieceOf(cell, collectedAt, panelBy);
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

const TREATMENTS_OPEN: SetAside = {
  path: '/columns',
  origin: 'door',
  source: 'column of treatments',
  reason: 'unsupported',
  message: 'The rows do not state one list of treatments for every draw; treatments count as not stated.',
};

/** The one thing that all rows state; what they disagree about counts as not stated, and that is said. */
function agreed<Read>(
  texts: ReadonlySet<string>,
  read: (text: string) => Read | undefined,
  onDisagreement: () => void,
): Read | undefined {
  if (texts.size === 0) return undefined;
  const [value, ...others] = new Set([...texts].map(read));
  if (value !== undefined && others.length === 0) return value;
  onDisagreement();
  return undefined;
}

/** What columns state of one draw or subject, each as far as its rows agree. */
function factsOf<Fact extends object>(
  readers: { readonly [field in Field]?: (text: string) => Partial<Fact> | undefined },
  facts: ReadonlyMap<Field, ReadonlySet<string>>,
  onDisagreement: (field: Field) => void,
): Partial<Fact> {
  let stated: Partial<Fact> = {};
  for (const [field, texts] of facts) {
    const readings = new Map([...texts].map((text) => [JSON.stringify(readers[field]?.(text)), text]));
    const [text = '', another] = readings.values();
    const fact = another === undefined ? readers[field]?.(text) : undefined;
    if (fact) stated = { ...stated, ...fact };
    else onDisagreement(field);
  }
  return stated;
}

/** A field as it is said: 'cycle phase'. */
const wordsOf = (field: Field): string =>
  field === 'ageYears' ? 'age' : field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function noteFacts(facts: Map<Field, Set<string>>, fields: readonly Field[], cell: CellOf): void {
  for (const field of fields) {
    const text = cell(field);
    if (text === '') continue;
    const known = facts.get(field);
    if (known) known.add(text);
    else facts.set(field, new Set([text]));
  }
}

/** Only where every draw says which: a draw of which nobody said it has not been stated to be without treatment. */
function treatmentsIn(draws: readonly Draw[], onDisagreement: () => void): readonly Treatment[] | undefined {
  if (draws.every(({ treatments }) => treatments.size === 0)) return undefined;
  if (draws.every(({ treatments }) => treatments.size === 1))
    return treatmentsOf(new Map(draws.map(({ id, treatments }) => [id, [...treatments].join('')])));
  onDisagreement();
  return undefined;
}

function panelOf(draw: Draw, setAside: SetAside[], { timeZone }: CsvOptions): Panel {
  const facts = factsOf<Panel>(ofDraw, draw.facts, (field) => setAside.push(disregarded(wordsOf(field), draw.id)));
  return {
    id: draw.id,
    ...(draw.collectedAt !== '' && { collectedAt: draw.collectedAt }),
    ...(timeZone !== undefined && { timeZone }),
    ...facts,
    observations: draw.observations,
  };
}

function recordOf(person: Person, options: CsvOptions): ImportedRecord {
  const setAside = [...person.setAside];
  const say = (what: string) => (): void => void setAside.push(disregarded(what));
  const sex = agreed(person.sexes, (text) => SEXES.get(text.toLowerCase()), say('sex'));
  const birthDate = agreed(person.birthDates, (text) => text, say('birth date'));
  const referenceCategory = options.referenceCategory ?? sex;
  const facts = factsOf<Subject>(ofSubject, person.facts, (field) => say(wordsOf(field))());
  const subject: Subject = {
    ...options.subject,
    ...facts,
    ...(person.id !== '' && { id: person.id }),
    ...(birthDate !== undefined && { birthDate }),
    ...(referenceCategory && { referenceCategory }),
  };
  const draws = [...person.draws.values()];
  const panels = draws.map((draw) => panelOf(draw, setAside, options));
  const treatments = treatmentsIn(draws, () => setAside.push(TREATMENTS_OPEN));
  return {
    record: { ...(Object.keys(subject).length > 0 && { subject }), ...(treatments && { treatments }), panels },
    setAside,
  };
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
    const person: Person = {
      id,
      draws: new Map(),
      sexes: new Set(),
      birthDates: new Set(),
      facts: new Map(),
      setAside: [],
    };
    people.set(id, person);
    return person;
  }

  function drawIn(person: Person, cell: CellOf): Draw {
    const { id, collectedAt } = drawOf(cell, options);
    const known = person.draws.get(id);
    if (known) return known;
    const draw: Draw = { id, collectedAt, facts: new Map(), treatments: new Set(), observations: [] };
    person.draws.set(id, draw);
    return draw;
  }

  return {
    add: (subject, cell, results) => {
      const person = personOf(subject);
      const draw = drawIn(person, cell);
      const note = (stated: Set<string>, text: string): void => void (text !== '' && stated.add(text));
      note(draw.treatments, cell('treatments'));
      noteFacts(draw.facts, OF_DRAW, cell);
      noteFacts(person.facts, OF_SUBJECT, cell);
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
