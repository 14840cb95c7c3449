import { createAnnotator } from '../annotate.js';
import type { AnyAnalyteId } from '../analytes/analyte.js';
import type { Annotation, Note } from '../annotation.js';
import type { Rule } from '../language/rule.js';
import type { SetAside, SetAsideReason } from '../measurements/measured.js';
import { rules as shippedRules } from '../rules/index.js';
import type { ShippedPattern } from '../rules/names.js';
import { languageProblems, noteProblems } from './note-language.js';
import { explainOutcome, idOf, outcomeById, presentId, type RuleReference } from './outcome.js';

/** A rule by its id or itself, or a pattern with or without `-context-unknown`. */
export type NotedName<Own extends string = never> =
  | RuleReference<Own>
  | ShippedPattern
  | `${ShippedPattern}-context-unknown`;

/** What a matcher says, as Vitest and Jest read it. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** What may be asked of a set-aside observation beside its reason. */
export interface SetAsideDetails {
  readonly analyte?: AnyAnalyteId;
  /** A JSON Pointer into the record: '/panels/0/observations/1'. */
  readonly path?: string;
}

/** What may be asked of an indeterminate outcome. */
export interface IndeterminateDetails {
  /** An input that is named as missing: 'lh', 'subject.ageYears'. */
  readonly missing?: string;
  readonly panel?: string;
}

/** What `expect` gains: `R` is what the framework's own matchers return. */
export interface LabglossMatchers<R> {
  /** A note of this rule, in full or of the direction only, or one that carries this pattern. */
  toNote: <Own extends string = never>(name: NotedName<Own>, panel?: string) => R;
  /** The rule stays undecided, and where it is asked, for want of this input. */
  toStayIndeterminate: <Own extends string = never>(rule: RuleReference<Own>, details?: IndeterminateDetails) => R;
  /** An observation is set aside for this reason. */
  toSetAside: (reason: SetAsideReason, details?: SetAsideDetails) => R;
  /** Every title, text and plain text describes and none prescribes; of a text, the text. */
  toSpeakDescriptively: () => R;
}

type Fields = { readonly [key: string]: unknown };

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const isAnnotation = (value: unknown): value is Annotation =>
  isObject(value) && Array.isArray(value['notes']) && Array.isArray(value['outcomes']);

const isRule = (value: unknown): value is Rule => isObject(value) && 'when' in value && 'note' in value;

/** The shipped rules, and one of one's own where a rule is asked for that is not among them. */
function rulesWith(name: unknown): readonly Rule[] {
  if (!isRule(name)) return shippedRules;
  return [...shippedRules.filter(({ id }) => id !== name.id), name];
}

const annotators = new WeakMap<object, (input: unknown) => Annotation>();

/** Compiled once for the shipped rules, and once for each rule of one's own. */
function annotatorFor(name: unknown): (input: unknown) => Annotation {
  const key = isRule(name) ? name : shippedRules;
  const known = annotators.get(key);
  if (known) return known;
  const made = createAnnotator({ rules: rulesWith(name), explain: true });
  annotators.set(key, made);
  return made;
}

/** What came, annotated where it is a record: then with every clause at hand for the message. */
function annotationOf(received: unknown, matcher: string, name?: unknown): Annotation {
  if (isAnnotation(received)) return received;
  if (isObject(received) && ('panels' in received || 'record' in received)) return annotatorFor(name)(received);
  throw new TypeError(
    `${matcher} takes an annotation or a record, and was given ${received === null ? 'null' : typeof received}.`,
  );
}

const noteLine = ({ rule, patterns, panels, title }: Note): string =>
  `- ${rule} on panel ${panels.join(' and ')}: ${title}${patterns.length === 0 ? '' : ` [${patterns.join(', ')}]`}`;

const notesText = (notes: readonly Note[]): string =>
  notes.length === 0 ? 'No note at all.' : `Notes:\n${notes.map(noteLine).join('\n')}`;

/** Rules that a name stands for: the one of that id, else those that would carry the pattern. */
function rulesNamed(name: string, { outcomes }: Annotation): readonly string[] {
  const own = [name, presentId(name)].find((id) => outcomes.some(({ rule }) => rule === id));
  if (own !== undefined) return [own];
  const pattern = name.replace(/-context-unknown$/, '');
  const carriers = shippedRules.filter(({ patterns }) => patterns.includes(pattern)).map(({ id }) => id);
  return carriers.filter((id) => outcomes.some(({ rule }) => rule === id));
}

const isShipped = (name: string): boolean =>
  shippedRules.some(({ id, patterns }) => id === name || patterns.includes(name));

/** Why nothing of this name is noted. A name or a panel that is nowhere is a mistake of the test, whichever way it asks. */
function whyNotNoted(name: string, annotation: Annotation, panel: string | undefined): string {
  const ids = rulesNamed(name, annotation);
  const asked = annotation.outcomes.some(
    ({ rule, panels }) => ids.includes(rule) && (panel === undefined || panels.at(-1) === panel),
  );
  const isKnown = isShipped(name) || ids.length > 0;
  if (!asked && isKnown && (panel === undefined || annotation.panels.some(({ id }) => id === panel)))
    return `${name} has no outcome here: its rule was not among those that ran, or needs an earlier panel.`;
  return (ids.length > 0 ? ids : [name]).map((id) => explainOutcome(outcomeById(annotation, id, panel))).join('\n\n');
}

const latestPanel = ({ panels }: Note): string | undefined => panels.at(-1);

function toNote(received: unknown, name: NotedName<string>, panel?: string): MatcherResult {
  const annotation = annotationOf(received, 'toNote', name);
  const id = idOf(name);
  const notes = annotation.notes.filter((note) => panel === undefined || latestPanel(note) === panel);
  const noted = notes.filter(({ rule, patterns }) => rule === presentId(id) || rule === id || patterns.includes(id));
  if (noted.length === 0) {
    const why = whyNotNoted(id, annotation, panel);
    return { pass: false, message: () => `${id} was to be noted.\n\n${why}\n\n${notesText(notes)}` };
  }
  const outcomes = noted.map((note) => explainOutcome(outcomeById(annotation, note.rule, latestPanel(note))));
  return {
    pass: true,
    message: () => `${id} was not to be noted.\n\n${noted.map(noteLine).join('\n')}\n\n${outcomes.join('\n\n')}`,
  };
}

function toStayIndeterminate(
  received: unknown,
  rule: RuleReference<string>,
  { missing, panel }: IndeterminateDetails = {},
): MatcherResult {
  const outcome = outcomeById(annotationOf(received, 'toStayIndeterminate', rule), idOf(rule), panel);
  const isNamed = missing === undefined || outcome.missing.some(({ input }) => input === missing);
  const pass = outcome.outcome === 'indeterminate' && isNamed;
  const wanted = missing === undefined ? '' : `, with ${missing} missing`;
  return {
    pass,
    message: () =>
      `${idOf(rule)} was ${pass ? 'not ' : ''}to stay indeterminate${wanted}.\n\n${explainOutcome(outcome)}`,
  };
}

const setAsideLine = ({ path, analyte, reason, message }: SetAside): string =>
  `- ${path}${analyte === undefined ? '' : ` ${analyte}`}: ${reason}. ${message}`;

function toSetAside(received: unknown, reason: SetAsideReason, { analyte, path }: SetAsideDetails = {}): MatcherResult {
  const { setAside } = annotationOf(received, 'toSetAside');
  const found = setAside.filter(
    (one) =>
      one.reason === reason &&
      (analyte === undefined || one.analyte === analyte) &&
      (path === undefined || one.path === path),
  );
  const pass = found.length > 0;
  const wanted = [analyte, path === undefined ? undefined : `at ${path}`].filter((part) => part !== undefined);
  const what = wanted.length === 0 ? 'An observation' : `An observation (${wanted.join(' ')})`;
  const list =
    setAside.length === 0 ? 'Nothing was set aside.' : `Set aside:\n${setAside.map(setAsideLine).join('\n')}`;
  return { pass, message: () => `${what} was ${pass ? 'not ' : ''}to be set aside as ${reason}.\n\n${list}` };
}

function toSpeakDescriptively(received: unknown): MatcherResult {
  const findings =
    typeof received === 'string'
      ? languageProblems('text', received, 'note')
      : annotationOf(received, 'toSpeakDescriptively').notes.flatMap(noteProblems);
  return {
    pass: findings.length === 0,
    message: () =>
      findings.length === 0
        ? 'The text was to prescribe, and only describes.'
        : `The text was to describe.\n\n${findings.map((one) => `- ${one}`).join('\n')}`,
  };
}

/** For `expect.extend(matchers)`. The set-up entries `labgloss/testing/vitest` and `labgloss/testing/jest` do it, with types. */
export const matchers: {
  readonly toNote: typeof toNote;
  readonly toStayIndeterminate: typeof toStayIndeterminate;
  readonly toSetAside: typeof toSetAside;
  readonly toSpeakDescriptively: typeof toSpeakDescriptively;
} = { toNote, toStayIndeterminate, toSetAside, toSpeakDescriptively };
