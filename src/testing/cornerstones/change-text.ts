import type { Role } from '../../report/paint.js';
import type { ApprovedClause } from './approved.js';
import type { ClauseChange, CornerstoneChange, NoteChange } from './compare.js';

type Paint = (text: string, role: Role) => string;

const asIs: Paint = (text) => text;

const PARTS: Readonly<Record<NoteChange['part'], string>> = {
  note: 'note',
  patterns: 'patterns',
  title: 'title',
  text: 'text',
  plainText: 'plain text',
  unknown: 'what is not known',
  alsoReportedWith: 'what else it is reported with',
  limitations: 'limitations',
  citations: 'citations',
};

/** Old and new lines, told by their signs and not by color alone. */
const lines = (was: readonly string[], is: readonly string[], paint: Paint): readonly string[] => [
  ...was.map((line) => paint(`- ${line}`, 'below')),
  ...is.map((line) => paint(`+ ${line}`, 'above')),
];

const basis = ({ seen, limit }: ApprovedClause): string =>
  [seen ?? 'nothing seen', ...(limit === undefined ? [] : [limit])].join(' against ');

function clauseText({ clause, was, is, rules }: ClauseChange): string {
  const asked = rules.length === 0 ? '' : `, asked by ${rules.join(', ')}`;
  if (!was || !is)
    return `clause ${was ? 'no longer there' : 'new here'}: ${clause}, ${(was ?? is)?.truth ?? ''}${asked}`;
  const truth = was.truth === is.truth ? `still ${is.truth}` : `${was.truth} → ${is.truth}`;
  const on = basis(was) === basis(is) ? basis(is) : `${basis(was)} → ${basis(is)}`;
  return `clause ${truth}: ${clause} (${on})${asked}`;
}

function changeLines(change: CornerstoneChange, paint: Paint): readonly string[] {
  switch (change.kind) {
    case 'outcome':
      return [`rule ${change.rule}: ${change.was ?? 'not among the rules'} → ${change.is ?? 'not among the rules'}`];
    case 'clause':
      return [clauseText(change)];
    case 'note': {
      const { part, rule, was, is } = change;
      const changed = lines(was, is, paint).map((line) => `  ${line}`);
      return [
        `note ${rule}${part === 'note' ? '' : `, ${PARTS[part]}`}${changed.length === 0 ? ': in another order' : ''}`,
        ...changed,
      ];
    }
    case 'result':
      return [`result ${change.name}: ${change.was ?? 'not there'} → ${change.is ?? 'not there'}`];
    case 'set-aside':
    case 'caution':
      return [
        `${change.kind === 'caution' ? 'caution' : 'set aside'} ${change.is === undefined ? 'no longer' : 'new'}: ${change.name}`,
      ];
  }
}

/**
 * What is said otherwise of one record, a change a line or a few, under the panels that it is of.
 *
 * @example
 * changesText([{ kind: 'outcome', panels: 'p1', rule: 'lh-high', was: 'absent', is: 'present' }])
 * // '  panel p1\n    rule lh-high: absent → present'
 */
export function changesText(changes: readonly CornerstoneChange[], paint: Paint = asIs): string {
  const groups = new Map<string, string[]>();
  for (const change of changes) {
    const where = change.panels === undefined ? 'the record' : `panel ${change.panels}`;
    groups.set(where, [...(groups.get(where) ?? []), ...changeLines(change, paint)]);
  }
  return [...groups].flatMap(([where, own]) => [`  ${where}`, ...own.map((line) => `    ${line}`)]).join('\n');
}
