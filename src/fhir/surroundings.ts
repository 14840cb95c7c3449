import { rememberOf } from '../logic/remember.js';
import { effectiveOf, collectedOf, type StatedTime } from './collected.js';
import { isType, type Gathered, type Located } from './gather.js';
import type { Surroundings } from './read-result.js';
import { codeWord, field, list, namesOf, referenceOf, text } from './shape.js';

/** Panels of panels occur; a chain that is longer than this says nothing more about a result. */
const MAXIMUM_ANCESTORS = 10;

/** What lists a result: Observations with it among their members, then reports. */
export type Parents = ReadonlyMap<Located, readonly Located[]>;

/** The members of a panel. STU3 has them among `related`. */
export const membersOf: (located: Located) => readonly string[] = /* @__PURE__ */ rememberOf(({ resource, type }) => {
  if (type === 'DiagnosticReport') return list(field(resource, 'result')).flatMap((one) => referenceOf(one) ?? []);
  const related = list(field(resource, 'related')).filter((one) => field(one, 'type') === 'has-member');
  return [...list(field(resource, 'hasMember')), ...related.map((one) => field(one, 'target'))].flatMap(
    (one) => referenceOf(one) ?? [],
  );
});

const isStruckOut = ({ resource }: Located): boolean => codeWord(field(resource, 'status')) === 'entered-in-error';

export function parentsOf({ resources, resolve }: Gathered): Parents {
  const parents = new Map<Located, Located[]>();
  const listing = ['Observation', 'DiagnosticReport'].flatMap((type) => resources.filter((one) => isType(one, type)));
  for (const parent of listing) {
    if (isStruckOut(parent)) continue;
    for (const reference of membersOf(parent)) {
      const member = resolve(reference, parent);
      if (!member || member === parent) continue;
      const known = parents.get(member);
      if (known) known.push(parent);
      else parents.set(member, [parent]);
    }
  }
  return parents;
}

/** A resource and what lists it, nearest first. Members may go in circles, and long chains end somewhere. */
export function lineOf(located: Located, parents: Parents): readonly Located[] {
  const line = new Set([located]);
  for (const one of line) {
    for (const parent of parents.get(one) ?? []) if (line.size < MAXIMUM_ANCESTORS) line.add(parent);
  }
  return [...line];
}

/** What a specimen is called, without the word for being one: 'Serum sample' is serum. */
function specimenWord(type: unknown): string | undefined {
  const name = namesOf(type)[0] ?? codeWord(type);
  const word = name
    ?.toLowerCase()
    .replace(/\(?\b(?:specimen|sample)\b\)?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return word?.replace(/^(blood|plasma) with edta$/, 'edta $1');
}

const TO_ORGANIZATION = /(?:^|\/)Organization\//;

/** The organization among the performers: the laboratory, by its name or else by its reference. */
function laboratoryOf(located: Located, gathered: Gathered): string | undefined {
  for (const performer of list(field(located.resource, 'performer'))) {
    const actor = field(performer, 'actor') ?? performer; // STU3 reports
    const reference = referenceOf(actor);
    const found = gathered.resolve(reference, located);
    const isOrganization = found ? isType(found, 'Organization') : TO_ORGANIZATION.test(reference ?? '');
    if (isOrganization) return text(field(found?.resource, 'name')) ?? text(field(actor, 'display')) ?? reference;
  }
  return undefined;
}

function noteOf({ resource }: Located): string | undefined {
  const notes = [
    ...list(field(resource, 'note')).map((one) => field(one, 'text') ?? one),
    field(resource, 'comment'),
    field(resource, 'comments'),
  ];
  const said = notes.flatMap((one) => text(one) ?? []);
  return said.length > 0 ? said.join(' ') : undefined;
}

export interface ReadSurroundings {
  readonly around: Surroundings;
  readonly time?: StatedTime;
  /** One name for the specimen, known or not. */
  readonly specimenKey?: string;
  readonly report?: Located;
  readonly used: readonly Located[];
}

const nearest = <Found>(line: readonly Located[], read: (one: Located) => Found | undefined): Found | undefined => {
  for (const one of line) {
    const found = read(one);
    if (found !== undefined) return found;
  }
  return undefined;
};

/**
 * What the results of an Observation have in common: its own statements, else those of the panel or report that lists it. The
 * time is that of `effective[x]`, else of the specimen's collection; `issued` is when a result was released, and is not read.
 */
export function surroundingsOf(located: Located, line: readonly Located[], gathered: Gathered): ReadSurroundings {
  const { resource } = located;
  const drawn = nearest(line, (one) => {
    const references = list(field(one.resource, 'specimen')).flatMap((specimen) => referenceOf(specimen) ?? []);
    const [reference, another] = references;
    if (reference === undefined || another !== undefined) return undefined; // of several it may be any
    return { key: gathered.keyOf(reference, one), specimen: gathered.resolve(reference, one) };
  });
  // beside a reference, a display is the name of one specimen and may be anything
  const named = drawn ? undefined : text(field(resource, 'specimen', 'display'));
  const specimen = drawn?.specimen && isType(drawn.specimen, 'Specimen') ? drawn.specimen : undefined;
  const collected = specimen && collectedOf(specimen);
  const time = effectiveOf(located) ?? collected ?? nearest(line, effectiveOf);
  const status = codeWord(field(resource, 'status'));
  const method = namesOf(field(resource, 'method'))[0] ?? codeWord(field(resource, 'method'));
  const word = specimenWord(specimen ? field(specimen.resource, 'type') : named);
  const laboratory = nearest(line, (one) => laboratoryOf(one, gathered));
  const note = noteOf(located);
  const report = line.find((one) => isType(one, 'DiagnosticReport'));
  return {
    around: {
      ...(status !== undefined && status !== 'unknown' && { status }),
      ...(method !== undefined && { method }),
      ...(word && { specimen: word }),
      ...(laboratory !== undefined && { laboratory }),
      ...(note !== undefined && { note }),
    },
    ...(time && { time }),
    ...(drawn && { specimenKey: drawn.key }),
    ...(report && { report }),
    used: [...line.slice(1), ...(specimen ? [specimen] : [])],
  };
}
