import type { Annotation, CalculatedMeasurement, Measurement, Note, Outcome } from '../../annotation.js';
import type { Trace } from '../../language/trace.js';

/** How one clause came out: on what, and against which limit. */
export interface ApprovedClause {
  readonly clause: string;
  readonly truth: Trace['truth'];
  readonly seen?: string;
  readonly limit?: string;
}

/** A note as a reader has it. */
export interface ApprovedNote {
  readonly rule: string;
  readonly panels: string;
  readonly patterns: readonly string[];
  readonly title: string;
  readonly text: readonly string[];
  readonly plainText: string;
  readonly unknown: readonly string[];
  readonly alsoReportedWith: readonly string[];
  readonly limitations: readonly string[];
  readonly citations: readonly string[];
}

/** Texts by name, for one panel or a panel and the one before it. */
interface ByPanels {
  readonly [panels: string]: { readonly [name: string]: string };
}

/** What is said of a record, without what changes at every release: versions, digests and paths into the annotation. */
export interface Approved {
  /** Each measured and calculated result with its interval and its limits. */
  readonly results: ByPanels;
  readonly notes: readonly ApprovedNote[];
  readonly outcomes: ByPanels;
  /** The clauses of the rules that apply, each once: those that saw a result or hold. */
  readonly clauses: { readonly [panels: string]: readonly ApprovedClause[] };
  readonly setAside: readonly string[];
  readonly cautions: readonly string[];
}

type Step = Exclude<Trace, { readonly op: string }>;

const stepsOf = (trace: Trace): readonly Step[] => ('op' in trace ? trace.of.flatMap(stepsOf) : [trace]);

/** The clauses that a rule asked, where it applies: those of a rule that does not apply decide nothing. */
export const clausesAskedBy = ({ outcome, trace }: Outcome): readonly Step[] =>
  outcome === 'inapplicable' || !trace ? [] : stepsOf(trace);

export const panelsOf = ({ panels }: Pick<Outcome, 'panels'>): string => panels.join(' and ');

/** Without what only a page needs: a no-break space is not seen in a file or in a terminal. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const clauseOf = ({ clause, truth, observed, limit }: Step): ApprovedClause => ({
  clause: plain(clause),
  truth,
  ...(observed.length > 0 && { seen: plain(observed.map(({ display }) => display).join(', ')) }),
  ...(limit && { limit: plain(`${limit.value} ${limit.unit}, ${limit.owner}`) }),
});

/** Panels, or pairs of panels, in the order in which the annotation has them. */
const inPanels = <T>(
  outcomes: readonly Outcome[],
  of: (own: readonly Outcome[]) => T,
): { readonly [panels: string]: T } =>
  Object.fromEntries(
    [...new Set(outcomes.map(panelsOf))].map((panels) => [
      panels,
      of(outcomes.filter((one) => panelsOf(one) === panels)),
    ]),
  );

function clausesOf(outcomes: readonly Outcome[]): readonly ApprovedClause[] {
  const steps = new Map(outcomes.flatMap(clausesAskedBy).map((step) => [step.clause, step]));
  return [...steps.values()]
    .filter(({ truth, observed }) => truth === 'true' || observed.length > 0)
    .map(clauseOf)
    .sort((one, other) => (one.clause < other.clause ? -1 : 1));
}

const OUT_OF_SCOPE = 'out-of-scope';

function outcomeText({ outcome, reason, missing }: Outcome): string {
  const because = reason && reason.code !== OUT_OF_SCOPE ? `: ${reason.message}` : '';
  const inputs = missing.map(({ input, cause }) => `${input} (${cause.replaceAll('-', ' ')})`);
  return `${outcome}${because}${inputs.length === 0 ? '' : `; missing: ${inputs.join(', ')}`}`;
}

const outcomesOf = (outcomes: readonly Outcome[]): { readonly [rule: string]: string } =>
  Object.fromEntries(
    outcomes
      .map((one) => [one.rule, plain(outcomeText(one))] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

function resultText({ display, position, interval, limits }: Measurement | CalculatedMeasurement): string {
  const ends = [interval?.low, interval?.high].map((end) => end ?? 'open').join('–');
  const against = [
    ...(interval ? [`${ends} ${interval.unit} (${interval.claim ?? interval.origin})`] : []),
    ...limits.map((limit) => `${limit.criteria} ${limit.value} ${limit.unit} ${limit.position}`),
  ];
  return plain([`${display.value} ${display.unit}`.trim(), position, ...against].join('; '));
}

/** A second result of one analyte is told from the first by its number. */
function numbered<T>(items: readonly T[], nameOf: (item: T) => string): readonly (readonly [string, T])[] {
  const count = new Map<string, number>();
  return items.map((item) => {
    const name = nameOf(item);
    const at = (count.get(name) ?? 0) + 1;
    count.set(name, at);
    return [at === 1 ? name : `${name} ${at}`, item];
  });
}

const resultsOf = ({ panels }: Annotation): ByPanels =>
  Object.fromEntries(
    panels.map(({ id, measurements, calculated }) => {
      const measured = numbered(measurements, ({ analyte }) => analyte);
      const derived = numbered(calculated, (one) => `calculated ${one.id}`);
      return [id, Object.fromEntries([...measured, ...derived].map(([name, one]) => [name, resultText(one)]))];
    }),
  );

const noteOf = (note: Note): ApprovedNote => ({
  rule: note.rule,
  panels: panelsOf(note),
  patterns: note.patterns,
  title: plain(note.title),
  text: note.sentences.map(({ text }) => plain(text)),
  plainText: plain(note.plainText),
  unknown: note.unknown.map(plain),
  alsoReportedWith: note.alsoReportedWith.map(({ text }) => plain(text)),
  limitations: note.limitations.map(({ text }) => plain(text)),
  citations: note.citations,
});

/** What an annotation says, in a form to approve and to compare. It has its clauses when it was made with `explain: true`. */
export const approvedOf = (annotation: Annotation): Approved => ({
  results: resultsOf(annotation),
  notes: annotation.notes.map(noteOf),
  outcomes: inPanels(annotation.outcomes, outcomesOf),
  clauses: inPanels(annotation.outcomes, clausesOf),
  setAside: annotation.setAside.map(({ path, reason }) => `${path}: ${reason}`),
  cautions: annotation.cautions.map(({ code, message }) => plain(`${code}: ${message}`)),
});
