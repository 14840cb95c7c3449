import type { Annotation, Outcome } from '../annotation.js';
import type { Paint } from './paint.js';
import { table } from './table.js';
import { analyteIn, counted, nameOf, propertyInWords, type WithOwnAnalytes } from './words.js';
import { paragraph } from './wrap.js';

type Missing = Outcome['missing'][number];

const CAUSES: Readonly<Record<Missing['cause'], string>> = {
  'not-supplied': '',
  'set-aside': 'set aside',
  censored: 'censored across the limit',
  'no-interval': 'none printed or published',
  'method-unstated': 'not stated',
  'not-comparable': 'not comparable',
  'near-limit': 'near the limit',
  disagreeing: 'results disagree',
};

/** An input in words, with the property to supply and why it does not decide. */
export function inputInWords({ input, cause }: Missing, annotation: WithOwnAnalytes): string {
  const why = CAUSES[cause];
  const because = why === '' ? '' : `, ${why}`;
  if (analyteIn(annotation, input)) return `${nameOf(input, annotation)}${because}`;
  const words = propertyInWords(input);
  return words === input ? `${words}${because}` : `${words}${because} (${input})`;
}

/** Was simply not measured: said in one line together. */
const isNotMeasured = ({ input, cause }: Missing, annotation: WithOwnAnalytes): boolean =>
  cause === 'not-supplied' && analyteIn(annotation, input) !== undefined;

const layout = { first: '  ', hanging: 4 } as const;

const isOpen = ({ outcome }: Outcome): boolean => outcome === 'indeterminate';

/** The input that alone would decide an outcome, if there is one. */
function onlyInput({ missing }: Outcome): Missing | undefined {
  const [first, ...others] = missing;
  return first && others.every(({ input }) => input === first.input) ? first : undefined;
}

/** Outcomes by the one input they wait for: rule ids, with the panels where not all of them wait. */
function byInput(
  outcomes: readonly Outcome[],
  annotation: Annotation,
): ReadonlyMap<string, { missing: Missing; leaves: string[] }> {
  const panelCount = annotation.panels.length;
  const grouped = new Map<string, { missing: Missing; rules: Map<string, string[]> }>();
  for (const outcome of outcomes) {
    const missing = onlyInput(outcome);
    if (!missing) continue;
    const key = inputInWords(missing, annotation);
    const group = grouped.get(key) ?? { missing, rules: new Map<string, string[]>() };
    group.rules.set(outcome.rule, [...(group.rules.get(outcome.rule) ?? []), ...outcome.panels]);
    grouped.set(key, group);
  }
  const leave = ([rule, panels]: readonly [string, readonly string[]]): string =>
    panelCount > 1 && panels.length < panelCount ? `${rule} (${panels.join(', ')})` : rule;
  return new Map(
    [...grouped].map(([key, { missing, rules }]) => [key, { missing, leaves: [...rules].map(leave) }] as const),
  );
}

export interface Unjudged {
  /** An input that alone would decide, and what it leaves open. */
  readonly decidedBy: readonly { readonly input: string; readonly leaves: string }[];
  /** Analytes that were not measured in any panel and alone would decide something. */
  readonly notMeasured: readonly string[];
  /** What is left to say of the other open outcomes. */
  readonly remarks: readonly string[];
}

/** What could not be judged, by the input that would alone decide it. */
export function unjudged(annotation: Annotation): Unjudged {
  const open = annotation.outcomes.filter(isOpen);
  const groups = [...byInput(open, annotation)];
  const notMeasured = groups
    .filter(([, { missing }]) => isNotMeasured(missing, annotation))
    .map(([, { missing }]) => missing.input);
  const further = open.filter((outcome) => !onlyInput(outcome)).length;
  return {
    decidedBy: groups
      .filter(([, { missing }]) => !isNotMeasured(missing, annotation))
      .map(([input, { leaves }]) => ({ input, leaves: leaves.join(', ') })),
    notMeasured,
    remarks: [
      ...(notMeasured.length === 0
        ? []
        : [
            `Not measured, and alone would decide something: ${notMeasured.map((id) => analyteIn(annotation, id)?.inSentence ?? id).join(', ')}.`,
          ]),
      ...(further === 0 ? [] : [`${counted(further, 'further outcome')} would need more than one input.`]),
    ],
  };
}

export const UNJUDGED_TITLES = { input: 'Would decide', leaves: 'Left open' } as const;

function groupedTable(annotation: Annotation, width: number, paint: Paint): readonly string[] {
  const { decidedBy, remarks } = unjudged(annotation);
  const rows = decidedBy.map(({ input, leaves }) => [{ text: input }, { text: leaves }]);
  const columns = [{ title: UNJUDGED_TITLES.input }, { title: UNJUDGED_TITLES.leaves, flexible: true }];
  return [...table(columns, rows, width, paint), ...remarks.flatMap((remark) => paragraph(remark, width, layout))];
}

export const LEFT_OPEN_TITLES = ['Left open', 'Panel', 'Would help to decide'] as const;

/** Every open outcome, with all that would help to decide it. */
export const leftOpen = (annotation: Annotation): readonly (readonly [string, string, string])[] =>
  annotation.outcomes
    .filter(isOpen)
    .map(({ rule, panels: of, missing }) => [
      rule,
      annotation.panels.length > 1 ? of.join(', ') : '',
      missing.map((one) => inputInWords(one, annotation)).join('; '),
    ]);

function fullTable(annotation: Annotation, width: number, paint: Paint): readonly string[] {
  const [rule, panel, help] = LEFT_OPEN_TITLES;
  const rows = leftOpen(annotation).map((row) => row.map((text) => ({ text })));
  return table([{ title: rule }, { title: panel }, { title: help, flexible: true }], rows, width, paint);
}

/** Outcomes that do not apply, with their reason: only where everything is asked for. */
export function inapplicableTexts({ outcomes, panels }: Annotation): readonly string[] {
  const named = outcomes
    .filter(({ outcome }) => outcome === 'inapplicable')
    .map(({ rule, panels: of, reason }) => {
      const where = panels.length > 1 ? ` (${of.join(', ')})` : '';
      return reason?.code === 'excepted' ? `${rule}${where}: ${reason.message.replace(/\.$/, '')}` : rule + where;
    });
  return named.length === 0 ? [] : [`Do not apply: ${named.join('; ')}.`];
}

const WORDS = [
  ['present', 'present'],
  ['absent', 'absent'],
  ['indeterminate', 'open'],
  ['inapplicable', 'not applicable'],
] as const;

/** How many outcomes there are of each kind; those that do not apply appear nowhere else. */
export function outcomeCounts({ outcomes }: Annotation): string {
  const parts = WORDS.map(
    ([kind, word]) => `${outcomes.filter(({ outcome }) => outcome === kind).length}\u00a0${word}`,
  );
  return `Of ${counted(outcomes.length, 'outcome')}: ${parts.join(', ')}.`;
}

/** What could not be judged, by the input that would alone decide it; everything that is open with `all`. */
export function unjudgedLines(annotation: Annotation, width: number, paint: Paint, all: boolean): readonly string[] {
  const isAnyOpen = annotation.outcomes.some(isOpen);
  const open = isAnyOpen ? (all ? fullTable : groupedTable)(annotation, width, paint) : [];
  return [
    ...open,
    ...(all ? inapplicableTexts(annotation).flatMap((text) => paragraph(text, width, layout)) : []),
    ...paragraph(outcomeCounts(annotation), width, { first: '  ' }).map((line) => paint(line, 'aside')),
  ];
}
