import { painter, type Paint } from '../report/paint.js';
import { table } from '../report/table.js';
import { paragraph } from '../report/wrap.js';
import type { DescribedClaim, DescribedRule } from './describe-rule.js';

const LABEL = 16;
/** Room for the logic beside a rule; with less it goes below. */
const LEAST = 60;
const MARGIN = 4;

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}

/** A table of rules: what each is and what it looks at, with its logic in one line. */
export function ruleTable(rules: readonly DescribedRule[], width: number, color: boolean): string {
  const rows = rules.map(({ id, kind, version, when }) => [
    { text: id },
    { text: kind, role: 'aside' as const },
    { text: version, role: 'aside' as const },
    { text: cut(when, width - MARGIN) },
  ]);
  const columns = [
    { title: 'Rule' },
    { title: 'Kind' },
    { title: 'Version' },
    { title: 'Holds when', flexible: true, least: LEAST },
  ];
  return `${table(columns, rows, width, painter(color)).join('\n')}\n`;
}

function labelled(label: string, items: readonly string[], width: number, paint: Paint): readonly string[] {
  return items.flatMap((item, at) => {
    const first = at === 0 ? label.padEnd(LABEL) : ' '.repeat(LABEL);
    return paragraph(item, width, { first, hanging: LABEL }).map((line, lineAt) =>
      at === 0 && lineAt === 0 ? line.replace(label, () => paint(label, 'label')) : line,
    );
  });
}

function claimLines(one: DescribedClaim, number: number, width: number, paint: Paint): readonly string[] {
  const facts = [
    `Population: ${one.population}`,
    ...(one.method === undefined ? [] : [`method: ${one.method}`]),
    ...(one.use === 'note' ? [] : [`used as: ${one.use.replaceAll('-', ' ')}`]),
    ...(one.secondary ? ['read in a secondary source'] : []),
  ].join('; ');
  const source = one.quotedBy === undefined ? one.reference : `${one.reference} As summarised by: ${one.quotedBy}`;
  const layout = { first: ' '.repeat(6), hanging: 6 };
  return [
    `  ${`[${number}]`.padEnd(4)}${paint(one.claim, 'heading')}`,
    ...paragraph(one.statement, width, layout),
    ...paragraph(`${facts}.`, width, layout),
    ...paragraph(source, width, layout).map((line) => paint(line, 'aside')),
  ];
}

/** One rule in English with the evidence that it rests on. */
export function ruleText(rule: DescribedRule, width: number, color: boolean): string {
  const paint = painter(color);
  const numbers = new Map(rule.evidence.map(({ claim }, at) => [claim, at + 1]));
  const mark = (claim: string | undefined): string => {
    const number = claim === undefined ? undefined : numbers.get(claim);
    return number === undefined ? '' : `\u00a0[${number}]`;
  };
  const lines = [
    `${paint(rule.id, 'title')} ${paint(`${rule.version}, ${rule.kind}`, 'aside')}`,
    ...paragraph(rule.title, width),
    '',
    ...labelled('Applies to', [rule.appliesTo], width, paint),
    ...labelled('Holds when', [rule.when], width, paint),
    ...labelled('Except when', rule.unless, width, paint),
    ...labelled(
      'Direction only',
      rule.directionOnly.map((gap) => `not known: ${gap}`),
      width,
      paint,
    ),
    ...labelled('Patterns', rule.patterns.length === 0 ? [] : [rule.patterns.join(', ')], width, paint),
    ...labelled('Takes the place', rule.absorbs.length === 0 ? [] : [`of ${rule.absorbs.join(', ')}`], width, paint),
    ...labelled('Formerly', rule.supersedes.length === 0 ? [] : [rule.supersedes.join(', ')], width, paint),
    ...labelled('May be unknown', rule.unknown, width, paint),
    ...labelled(
      'Also reported',
      rule.alsoReportedWith.map(({ text, claim }) => `with ${text}${mark(claim)}`),
      width,
      paint,
    ),
    ...labelled(
      'Limitations',
      rule.limitations.map(({ text, claim }) => `${text}${mark(claim)}`),
      width,
      paint,
    ),
    ...(rule.evidence.length === 0 ? [] : ['', paint('Evidence', 'title')]),
    ...rule.evidence.flatMap((claim, at) => claimLines(claim, at + 1, width, paint)),
  ];
  return `${lines.join('\n')}\n`;
}
