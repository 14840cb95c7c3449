import type { Imported, ImportedRecord } from '../annotate.js';
import type { SetAside } from '../measurements/measured.js';
import { catalogueWith } from '../own/catalogue-with.js';
import { MEDICATIONS, recordOf, type Chart, type FromFhirOptions, type Surrounding } from './chart.js';
import { readCollection } from '../record/dates.js';
import { aside, gather, isType, type Gathered, type Located } from './gather.js';
import type { Remark } from './read-result.js';
import { codeWord, field, list, referenceOf, text } from './shape.js';
import { lineOf, membersOf, parentsOf, type Parents } from './surroundings.js';

/** What is said of a person, and so has to be of one. */
const CLINICAL = ['Observation', 'Condition', ...MEDICATIONS];

/** What is read through what refers to it. */
const SUPPORTING = ['DiagnosticReport', 'Specimen', 'Medication', 'Organization'];

const NO_SUBJECT: Remark = {
  code: 'subject-not-stated',
  message: 'Some resources state no subject; they are read as of the only one in the input.',
};
const INCOMPLETE: Remark = {
  code: 'history-incomplete',
  message: 'The search has a next page that did not come, so the history may be longer.',
};

const SAME_PATIENT: Remark = {
  code: 'patient-by-content',
  message: 'Several resources contain a patient of whom they say the same word for word; they are read as one.',
};

const keyOfPatient = ({ fullUrl, source }: Located): string => fullUrl ?? source;

const isOfNobody = ({ resource }: Located): boolean =>
  field(resource, 'subject') === undefined && field(resource, 'patient') === undefined;

/** A search in the place of a reference: 'Patient?identifier=https://example.org/ids|12'. */
const BY_IDENTIFIER = /^Patient\?identifier=([^|]*)\|(.+)$/;

/** Whatever is not a person: a group, a device, a place. */
const NOT_A_PATIENT = /(?:^|\/)(?!Patient\/)[A-Z][A-Za-z]+\/[^/|]+$/;

/** What everybody said of a contained patient, or nothing where that is no more than a sex. Local ids are no part of it. */
function contentOf({ resource }: Located): string | undefined {
  const words = (value: unknown, ...keys: readonly string[]): readonly unknown[] =>
    list(value).map((one) => keys.map((key) => list(field(one, key)).map(text)));
  const identifiers = words(field(resource, 'identifier'), 'system', 'value');
  const names = words(field(resource, 'name'), 'family', 'given', 'text');
  const birthDate = text(field(resource, 'birthDate'));
  const isSomebody = identifiers.length > 0 || names.length > 0 || birthDate !== undefined;
  return isSomebody ? JSON.stringify([identifiers, names, birthDate, codeWord(field(resource, 'gender'))]) : undefined;
}

/** The patients of the input, by every name that leads to one of them. */
interface People {
  /** Contained in several resources, and the same word for word: the key of the first for that of each other. */
  readonly same: ReadonlyMap<string, string>;
  readonly byIdentifier: ReadonlyMap<string, string>;
}

function peopleAmong(patients: readonly Located[]): People {
  const same = new Map<string, string>();
  const byIdentifier = new Map<string, string>();
  const contents = new Map<string, string>();
  for (const patient of patients) {
    const key = keyOfPatient(patient);
    const content = patient.container ? contentOf(patient) : undefined;
    const first = content === undefined ? undefined : contents.get(content);
    if (first !== undefined) same.set(key, first);
    else if (content !== undefined) contents.set(content, key);
    for (const one of list(field(patient.resource, 'identifier'))) {
      const [system = '', value] = [text(field(one, 'system')), text(field(one, 'value'))];
      const name = `${system}|${value ?? ''}`;
      if (value !== undefined && !byIdentifier.has(name)) byIdentifier.set(name, first ?? key);
    }
  }
  return { same, byIdentifier };
}

/** Of whom a resource is: as it states, else as its container does, else what lists it. */
function subjectsOf(
  gathered: Gathered,
  parents: Parents,
  { same, byIdentifier }: People,
): (one: Located) => string | undefined {
  const named = (system: string, value: string | undefined): string | undefined =>
    value === undefined ? undefined : (byIdentifier.get(`${system}|${value}`) ?? `${system}|${value}`);
  const own = (located: Located): string | undefined => {
    const stated = isOfNobody(located) && located.container ? located.container : located;
    const subject = field(stated.resource, 'subject') ?? field(stated.resource, 'patient');
    const reference = referenceOf(subject);
    if (reference === undefined) {
      const system = text(field(subject, 'identifier', 'system')) ?? '';
      return named(system, text(field(subject, 'identifier', 'value')));
    }
    const [, system = '', value] = BY_IDENTIFIER.exec(reference) ?? [];
    const key = named(system, value) ?? gathered.keyOf(reference, stated);
    return same.get(key) ?? key;
  };
  const known = new Map(gathered.resources.map((located) => [located, own(located)]));
  const ofLine = (located: Located): string | undefined =>
    lineOf(located, parents)
      .map((one) => known.get(one))
      .find((key) => key !== undefined);
  const subjects = new Map(gathered.resources.map((located) => [located, ofLine(located)]));
  return (located) => subjects.get(located);
}

/** References to results that did not come. */
function missingMembers(gathered: Gathered): readonly SetAside[] {
  return gathered.resources
    .filter((one) => isType(one, 'DiagnosticReport', 'Observation'))
    .flatMap((parent) =>
      membersOf(parent)
        .filter((reference) => !gathered.resolve(reference, parent))
        .map((reference) =>
          aside(
            { path: parent.path, source: reference },
            'no-result',
            `This ${parent.type} lists a result that is not in the input.`,
          ),
        ),
    );
}

function unused(located: Located): SetAside {
  if (!isType(located, ...SUPPORTING)) return aside(located, 'unsupported', `${located.type} is not read.`);
  if (codeWord(field(located.resource, 'status')) === 'entered-in-error')
    return aside(located, 'status', 'This was entered in error.');
  const message = `No result or treatment that was read goes with this ${located.type}.`;
  return aside(located, isType(located, 'DiagnosticReport') ? 'no-result' : 'unsupported', message);
}

const updatedAt = ({ resource }: Located): number | undefined =>
  readCollection(text(field(resource, 'meta', 'lastUpdated')) ?? '')?.instant;

/** Earlier versions of what came in a later one too. Without the time of each, none is known to be the later. */
function supersededAmong(resources: readonly Located[]): ReadonlySet<Located> {
  const latest = new Map<string, Located>();
  const superseded = new Set<Located>();
  for (const located of resources) {
    const key = located.fullUrl ?? located.source;
    const other = latest.get(key);
    const [own, before] = [updatedAt(located), other && updatedAt(other)];
    if (!other) latest.set(key, located);
    if (!other || own === undefined || before === undefined || own === before) continue;
    superseded.add(own > before ? other : located);
    if (own > before) latest.set(key, located);
  }
  return superseded;
}

/**
 * Reads FHIR resources (R4, and earlier releases by their shape) as records, one for each patient: an Observation, a
 * DiagnosticReport with what it contains, a Bundle, or an array of these. Every resource is in a record, is read through what
 * refers to it, or stands in `setAside` with its reason; no value is changed. Observations outside the catalogue stay in the
 * record, where `annotate` sets them aside.
 *
 * @throws LabRecordError when the input is neither a resource nor a list of them.
 * @throws DefinitionError where one name or code would stand for two analytes
 * @example
 * annotateAll(fromFhir(importJson(json), { sexFrom: ['Patient.gender'] }))
 */
export function fromFhir(input: unknown, options: FromFhirOptions = {}): Imported {
  const catalogue = catalogueWith(options.analytes);
  const gathered = gather(input);
  const { resources } = gathered;
  const patients = resources.filter((one) => isType(one, 'Patient'));
  const parents = parentsOf(gathered);
  const people = peopleAmong(patients);
  const subjectOf = subjectsOf(gathered, parents, people);
  const used = new Set<Located>();
  const setAside: SetAside[] = [...gathered.setAside, ...missingMembers(gathered)];

  const known = new Map<string, Located>();
  for (const patient of patients) {
    const key = keyOfPatient(patient);
    if (people.same.has(key)) continue;
    if (known.has(key))
      setAside.push(aside(patient, 'duplicate', 'The same patient came before; this one is not read.'));
    else known.set(key, patient);
  }
  const superseded = supersededAmong(resources.filter((one) => isType(one, ...CLINICAL)));
  for (const one of superseded) setAside.push(aside(one, 'duplicate', 'A later version of this resource came too.'));
  const clinical = resources.filter((one) => isType(one, ...CLINICAL) && !superseded.has(one));
  const stated = new Map(clinical.map((one) => [one, subjectOf(one)]));
  const keys: readonly (string | undefined)[] =
    known.size > 0
      ? [...known.keys()]
      : [...new Set([...stated.values()].filter((key) => key !== undefined && !NOT_A_PATIENT.test(key)))];
  const subjects = keys.length > 0 || clinical.length === 0 ? keys : [undefined];
  const [onlyKey] = subjects;
  const isOnly = subjects.length === 1;

  const charts = new Map(subjects.map((key) => [key, [] as Located[]]));
  let someOfNobody = false;
  for (const [located, subject] of stated) {
    const isAssumed = subject === undefined && isOnly;
    const chart = charts.get(isAssumed ? onlyKey : subject);
    if (chart) {
      chart.push(located);
      someOfNobody ||= isAssumed && onlyKey !== undefined;
    } else {
      const message =
        subject === undefined
          ? 'Results of several patients came, and this states no subject.'
          : 'This is of another subject than the patients in the input.';
      setAside.push(aside(located, 'other-subject', message));
    }
  }

  const surrounding: Surrounding = {
    gathered,
    parents,
    isOfSame: (one, other) => {
      const [a, b] = [subjectOf(one), subjectOf(other)];
      return a === undefined || b === undefined || a === b;
    },
    use: (located) => void used.add(located),
  };
  const remarks = [...(gathered.incomplete ? [INCOMPLETE] : []), ...(someOfNobody ? [NO_SUBJECT] : [])];
  const repeated = new Set(people.same.values());
  const records: ImportedRecord[] = [];
  for (const [key, own] of charts) {
    const chart: Chart = {
      key,
      patient: key === undefined ? undefined : known.get(key),
      resources: own,
      remarks: key !== undefined && repeated.has(key) ? [...remarks, SAME_PATIENT] : remarks,
    };
    const read = recordOf(chart, surrounding, options, isOnly, catalogue);
    if ('record' in read) records.push(read);
    else for (const one of read.setAside) setAside.push(one); // more than a call takes arguments
  }
  for (const one of resources) {
    if (isType(one, 'Patient', ...CLINICAL) || used.has(one)) continue;
    setAside.push(unused(one));
  }
  return { records, setAside };
}
