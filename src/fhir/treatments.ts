import type { SetAside } from '../measurements/measured.js';
import type { Treatment, TreatmentClass } from '../record/types.js';
import { ABSENT_OR_UNKNOWN } from './absent-or-unknown.js';
import { aside, type Gathered, type Located } from './gather.js';
import { classesOf, type NamedMedication } from './medications.js';
import type { Remark } from './read-result.js';
import { choicesOf, codeWord, codingsOf, entryOf, field, list, namesOf, text } from './shape.js';

/** Gives a medication its class, or nothing where it has none. */
export type ClassifyMedication = (medication: NamedMedication) => TreatmentClass | undefined;

export type ReadTreatment =
  | {
      readonly treatments: readonly Treatment[];
      readonly remarks: readonly Remark[];
      readonly used: readonly Located[];
    }
  | { readonly setAside: SetAside };

/** What a status says about taking it. A status that is not here says nothing about it, and none is stated. */
const STATES: Readonly<Record<string, NonNullable<Treatment['status']>>> = {
  active: 'current',
  completed: 'past',
  stopped: 'past',
  intended: 'planned',
};

/** Statuses and intents of what was never taken, or not by this record. */
const NOT_TAKEN: ReadonlySet<string> = new Set(['entered-in-error', 'not-taken', 'cancelled', 'draft']);
const NOT_ORDERED: ReadonlySet<string> = new Set(['proposal', 'plan', 'option']);

const REQUEST: Remark = {
  code: 'request-is-not-intake',
  message:
    'This treatment is known from a request; whether it was taken is not stated. Its date is that of the request.',
};
const UNCLASSIFIED: Remark = {
  code: 'medication-unclassified',
  message:
    'This medication is not in the table of agents and is read as "other"; `classifyMedication` can name its class.',
};

function medicationOf(
  located: Located,
  gathered: Gathered,
): { names: readonly string[]; codes: NamedMedication['codes']; used: readonly Located[] } {
  const { resource } = located;
  const concept = field(resource, 'medicationCodeableConcept');
  const reference = field(resource, 'medicationReference');
  const medication = gathered.resolve(text(field(reference, 'reference')), located);
  const ingredients = list(field(medication?.resource, 'ingredient')).map((one) => field(one, 'itemCodeableConcept'));
  const concepts = [concept, field(medication?.resource, 'code'), ...ingredients];
  const display = text(field(reference, 'display'));
  return {
    names: [...new Set([...concepts.flatMap(namesOf), ...(display === undefined ? [] : [display])])],
    codes: concepts.flatMap(codingsOf).map(({ system, code }) => ({ system, code })),
    used: medication ? [medication] : [],
  };
}

/** Start and end as stated; the date of a request for its start; one date of intake is that of a dose. */
function datesOf({ resource }: Located, isRequest: boolean): Pick<Treatment, 'start' | 'end' | 'doses'> {
  const dosage = [...list(field(resource, 'dosageInstruction')), ...list(field(resource, 'dosage'))];
  const periods = [
    field(resource, 'effectivePeriod'),
    ...dosage.map((one) => field(one, 'timing', 'repeat', 'boundsPeriod')),
  ].filter((period) => period !== undefined);
  const [start] = periods.flatMap((period) => text(field(period, 'start')) ?? []);
  const [end] = periods.flatMap((period) => text(field(period, 'end')) ?? []);
  const authored = text(field(resource, 'authoredOn')) ?? text(field(resource, 'dateWritten'));
  const from = start ?? (isRequest ? authored : undefined);
  const dose = from === undefined ? text(field(resource, 'effectiveDateTime')) : undefined;
  return {
    ...(from !== undefined && { start: from }),
    ...(end !== undefined && { end }),
    ...(dose !== undefined && { doses: [dose] }),
  };
}

const wasNotTaken = (located: Located): boolean =>
  codeWord(field(located.resource, 'taken')) === 'n' || field(located.resource, 'wasNotTaken') === true;

/** A statement or a request as treatments: one for each class of agent that it names. */
export function readTreatment(
  located: Located,
  gathered: Gathered,
  classify: ClassifyMedication | undefined,
): ReadTreatment {
  const { resource, type } = located;
  const isRequest = type !== 'MedicationStatement';
  const status = codeWord(field(resource, 'status')) ?? '';
  const intent = codeWord(field(resource, 'intent')) ?? '';
  if (NOT_TAKEN.has(status) || wasNotTaken(located))
    return { setAside: aside(located, 'status', 'This medication is stated as not taken, or the entry as no entry.') };
  if (NOT_ORDERED.has(intent))
    return {
      setAside: aside(located, 'status', 'The intent of this request is not that of an order.'),
    };

  const { names, codes, used } = medicationOf(located, gathered);
  const [first] = choicesOf(resource, 'medication');
  if (names.length === 0 && codes.length === 0) {
    const message =
      first === undefined ? 'No medication is named here.' : 'The medication that is referred to did not come.';
    return { setAside: aside(located, 'unsupported', message) };
  }
  const listed = codes.find(({ system }) => system === ABSENT_OR_UNKNOWN)?.code;
  if (listed === 'no-known-medications') return { treatments: [], remarks: [], used };
  if (listed !== undefined)
    return { setAside: aside(located, 'no-result', 'This states that nothing is known of medications.') };
  const dosage = [...list(field(resource, 'dosageInstruction')), ...list(field(resource, 'dosage'))];
  const [route] = dosage.flatMap((one) => namesOf(field(one, 'route')));
  const own = classify?.({ names, codes });
  const classes = own === undefined ? classesOf(names, route) : [own];
  const [code] = codes;
  const [agent] = names;
  const state = entryOf(STATES, status);
  const common = {
    id: located.source,
    ...(agent !== undefined && { agent }),
    ...(code && { code }),
    ...(route !== undefined && { route }),
    ...datesOf(located, isRequest),
    ...(state && { status: state }),
  };
  return {
    treatments: (classes.length > 0 ? classes : (['other'] as const)).map((of) => ({ class: of, ...common })),
    remarks: [...(isRequest ? [REQUEST] : []), ...(classes.length > 0 ? [] : [UNCLASSIFIED])],
    used,
  };
}
