import type { Annotation } from '../annotation.js';
import type { Paint } from './paint.js';
import { nameOf } from './words.js';
import { paragraph } from './wrap.js';

type SetAside = Annotation['setAside'][number];
type SetAsideReason = SetAside['reason'];

const REASONS: Readonly<Record<SetAsideReason, string>> = {
  'unknown-unit': 'Unit not known',
  'ambiguous-unit': 'Unit with more than one reading',
  'refused-unit': 'Unit of another quantity',
  'missing-unit': 'No unit',
  'not-a-number': 'Not a number',
  implausible: 'Not believable in its unit',
  'outside-catalogue': 'Outside the catalogue',
  'code-conflict': 'Name and code disagree',
  specimen: 'Another specimen',
  status: 'Not a reported result',
  'no-result': 'No result',
  duplicate: 'Repeated',
  'other-subject': 'Of another subject',
  'size-limit': 'Beyond the size limits',
  unsupported: 'Not supported',
};

/** The reason says it all for these: a message a result would only repeat it. */
const SAID_BY_REASON: ReadonlySet<SetAsideReason> = new Set(['outside-catalogue', 'no-result']);

const FOLDED = 12;

function printedText({ analyte, source, path, printed = {} }: SetAside): string {
  const name = analyte === undefined ? (source ?? path) : nameOf(analyte);
  const parts = [printed.value, printed.unit].filter((part) => part !== undefined && part !== '');
  return [name, ...parts].join('\u00a0');
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function groupLines(group: readonly SetAside[], panelCount: number, width: number, all: boolean): readonly string[] {
  const layout = { first: '    ', hanging: 6 };
  const item = (one: SetAside): string => {
    const panel = panelCount > 1 && one.panel !== undefined ? ` (${one.panel})` : '';
    return `${printedText(one)}${panel}${all ? ` at ${one.path}` : ''}`;
  };
  return [...grouped(group, ({ reason, message }) => (SAID_BY_REASON.has(reason) && !all ? '' : message))].flatMap(
    ([message, items]) => {
      const shown = all ? items : items.slice(0, FOLDED);
      const more = items.length > shown.length ? `; and ${items.length - shown.length} more` : '';
      const names = shown.map(item).join('; ') + more;
      return paragraph(message === '' ? `${names}.` : `${names}: ${message}`, width, layout);
    },
  );
}

/** Results that came in and are not read, by reason, each with what was printed. */
export function setAsideLines(
  setAside: readonly SetAside[],
  panelCount: number,
  width: number,
  paint: Paint,
  all: boolean,
): readonly string[] {
  return [...grouped(setAside, ({ reason }) => reason).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return [`  ${paint(REASONS[first.reason], 'label')}`, ...groupLines(group, panelCount, width, all)];
  });
}
