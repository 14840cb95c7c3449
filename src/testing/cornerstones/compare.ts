import type { Annotation } from '../../annotation.js';
import {
  approvedOf,
  clausesAskedBy,
  panelsOf,
  type Approved,
  type ApprovedClause,
  type ApprovedNote,
} from './approved.js';

/** An outcome of a rule that came out otherwise; `was` is absent for a rule that did not run, `is` for one that no longer does. */
export interface OutcomeChange {
  readonly kind: 'outcome';
  readonly panels: string;
  readonly rule: string;
  readonly was?: string;
  readonly is?: string;
}

/**
 * A clause that came out otherwise, on another result or against another limit; `was` is absent where it was not asked or saw
 * nothing, `is` where it is no longer asked or sees nothing.
 */
export interface ClauseChange {
  readonly kind: 'clause';
  readonly panels: string;
  readonly clause: string;
  /** The rules that ask it now. */
  readonly rules: readonly string[];
  readonly was?: ApprovedClause;
  readonly is?: ApprovedClause;
}

/** A part of a note that reads otherwise. The part `note` is the whole: it came or went, and its title stands for it. */
export interface NoteChange {
  readonly kind: 'note';
  readonly panels: string;
  readonly rule: string;
  readonly part: 'note' | Exclude<keyof ApprovedNote, 'rule' | 'panels'>;
  readonly was: readonly string[];
  readonly is: readonly string[];
}

/** A result with another position, interval or limit, or something set aside or cautioned of that was not, or no longer is. */
export interface ReadingChange {
  readonly kind: 'result' | 'set-aside' | 'caution';
  /** Of results. */
  readonly panels?: string;
  readonly name: string;
  readonly was?: string;
  readonly is?: string;
}

/** One thing that is said otherwise than was approved. */
export type CornerstoneChange = OutcomeChange | ClauseChange | NoteChange | ReadingChange;

type Texts = { readonly [name: string]: string };
type Side<T> = { readonly was?: T; readonly is?: T };

const sides = <T>(was: T | undefined, is: T | undefined): Side<T> => ({
  ...(was !== undefined && { was }),
  ...(is !== undefined && { is }),
});

const namesOf = (...objects: readonly object[]): readonly string[] => [...new Set(objects.flatMap(Object.keys))];

/** Names that stand with another text, each with what it was and what it is. */
const changedTexts = (was: Texts = {}, is: Texts = {}): readonly (Side<string> & { readonly name: string })[] =>
  namesOf(was, is)
    .filter((name) => was[name] !== is[name])
    .map((name) => ({ name, ...sides(was[name], is[name]) }));

const SILENT: readonly string[] = ['absent', 'inapplicable'];

/** A rule that is new, or is gone, and had nothing to say of this record, changes nothing of what is said of it. */
const isSilent = ({ was, is }: Side<string>): boolean =>
  (was === undefined || is === undefined) && SILENT.includes((was ?? is ?? '').split(/[:;]/, 1)[0] ?? '');

const outcomeChanges = (was: Approved, is: Approved): readonly OutcomeChange[] =>
  namesOf(was.outcomes, is.outcomes).flatMap((panels) =>
    changedTexts(was.outcomes[panels], is.outcomes[panels])
      .filter((change) => !isSilent(change))
      .map(({ name, ...rest }) => ({ kind: 'outcome', panels, rule: name, ...rest })),
  );

/** A clause without the number of its limit, so that one whose limit changed is still the same clause. */
const withoutLimit = ({ clause, limit }: ApprovedClause): string => {
  const number = limit?.slice(0, limit.lastIndexOf(', '));
  return number === undefined ? clause : clause.replace(number, 'its limit');
};

/** Clauses of which one takes the place of the other: the same text, or the same but for the number of the limit. */
function pairClauses(
  was: readonly ApprovedClause[],
  is: readonly ApprovedClause[],
): readonly (readonly [ApprovedClause | undefined, ApprovedClause | undefined])[] {
  const texts = new Set(is.map(({ clause }) => clause));
  const left = was.filter(({ clause }) => !texts.has(clause));
  const pairs = is.map((now): readonly [ApprovedClause | undefined, ApprovedClause] => {
    const same = was.find(({ clause }) => clause === now.clause);
    if (same) return [same, now];
    const at = left.findIndex((one) => withoutLimit(one) === withoutLimit(now));
    return [at < 0 ? undefined : left.splice(at, 1)[0], now];
  });
  return [...pairs, ...left.map((one) => [one, undefined] as const)];
}

const isSameClause = (one: ApprovedClause | undefined, other: ApprovedClause | undefined): boolean =>
  one?.clause === other?.clause &&
  one?.truth === other?.truth &&
  one?.seen === other?.seen &&
  one?.limit === other?.limit;

/** Which rules ask a clause, by panels and by the text of the clause. */
function askers({ outcomes }: Annotation): (panels: string, clause: string | undefined) => readonly string[] {
  const rules = new Map<string, string[]>();
  for (const outcome of outcomes) {
    for (const { clause } of clausesAskedBy(outcome)) {
      const key = `${panelsOf(outcome)}: ${clause.replaceAll('\u00a0', ' ')}`;
      const known = rules.get(key) ?? [];
      if (!known.includes(outcome.rule)) rules.set(key, [...known, outcome.rule]);
    }
  }
  return (panels, clause) => rules.get(`${panels}: ${clause ?? ''}`) ?? [];
}

function clauseChanges(was: Approved, is: Approved, annotation: Annotation): readonly ClauseChange[] {
  const rulesAsking = askers(annotation);
  return namesOf(was.clauses, is.clauses).flatMap((panels) =>
    pairClauses(was.clauses[panels] ?? [], is.clauses[panels] ?? [])
      .filter(([before, now]) => !isSameClause(before, now))
      .map(([before, now]): ClauseChange => ({
        kind: 'clause',
        panels,
        clause: now?.clause ?? before?.clause ?? '',
        rules: rulesAsking(panels, now?.clause),
        ...sides(before, now),
      })),
  );
}

const PARTS = [
  'patterns',
  'title',
  'text',
  'plainText',
  'unknown',
  'alsoReportedWith',
  'limitations',
  'citations',
] as const satisfies readonly NoteChange['part'][];

const partOf = (note: ApprovedNote, part: (typeof PARTS)[number]): readonly string[] => {
  const value = note[part];
  return typeof value === 'string' ? [value] : value;
};

function noteChanges(was: Approved, is: Approved): readonly NoteChange[] {
  const key = ({ rule, panels }: ApprovedNote): string => `${rule} on ${panels}`;
  const before = new Map(was.notes.map((note) => [key(note), note]));
  const now = new Map(is.notes.map((note) => [key(note), note]));
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((name): readonly NoteChange[] => {
    const [old, next] = [before.get(name), now.get(name)];
    const either = next ?? old;
    if (!either) return [];
    const { rule, panels } = either;
    const change = (part: NoteChange['part'], from: readonly string[], to: readonly string[]): NoteChange => ({
      kind: 'note',
      panels,
      rule,
      part,
      was: from.filter((line) => !to.includes(line)),
      is: to.filter((line) => !from.includes(line)),
    });
    if (!old || !next) return [change('note', old ? [old.title] : [], next ? [next.title] : [])];
    return PARTS.filter((part) => partOf(old, part).join('\n') !== partOf(next, part).join('\n')).map((part) =>
      change(part, partOf(old, part), partOf(next, part)),
    );
  });
}

const resultChanges = (was: Approved, is: Approved): readonly ReadingChange[] =>
  namesOf(was.results, is.results).flatMap((panels) =>
    changedTexts(was.results[panels], is.results[panels]).map((change) => ({ kind: 'result', panels, ...change })),
  );

const listChanges = (
  kind: 'set-aside' | 'caution',
  was: readonly string[],
  is: readonly string[],
): readonly ReadingChange[] => [
  ...was.filter((one) => !is.includes(one)).map((one) => ({ kind, name: one, was: one })),
  ...is.filter((one) => !was.includes(one)).map((one) => ({ kind, name: one, is: one })),
];

/** What an annotation says otherwise than was approved. Empty when it says the same. */
export function compareApproved(was: Approved, annotation: Annotation): readonly CornerstoneChange[] {
  const is = approvedOf(annotation);
  const outcomes = outcomeChanges(was, is);
  const notes = noteChanges(was, is);
  const changed = new Set([...outcomes, ...notes].map(({ panels }) => panels));
  // a clause that came or went with its rule explains another change of these panels, and is none by itself
  const clauses = clauseChanges(was, is, annotation).filter(
    ({ was: before, is: now, panels }) => (before !== undefined && now !== undefined) || changed.has(panels),
  );
  return [
    ...outcomes,
    ...clauses,
    ...notes,
    ...resultChanges(was, is),
    ...listChanges('set-aside', was.setAside, is.setAside),
    ...listChanges('caution', was.cautions, is.cautions),
  ];
}
