import type { Annotation } from '../annotation.js';
import type { Paint } from './paint.js';
import { nameOf } from './words.js';
import { paragraph } from './wrap.js';

type SetAside = Annotation['setAside'][number];
/** What was set aside, and what it is said with. */
type Aside = Pick<Annotation, 'setAside' | 'panels' | 'analytes'>;
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

function printedText({ analyte, source, path, printed = {} }: SetAside, annotation: Aside): string {
  const name = analyte === undefined ? (source ?? path) : nameOf(analyte, annotation);
  const parts = [printed.value, printed.unit].filter((part) => part !== undefined && part !== '');
  return [name, ...parts].join('\u00a0');
}

function grouped<T, Key extends string>(items: readonly T[], keyOf: (item: T) => Key): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function groupTexts(group: readonly SetAside[], annotation: Aside, all: boolean): readonly string[] {
  const item = (one: SetAside): string => {
    const panel = annotation.panels.length > 1 && one.panel !== undefined ? ` (${one.panel})` : '';
    return `${printedText(one, annotation)}${panel}${all ? ` at ${one.path}` : ''}`;
  };
  const byMessage = grouped(group, ({ reason, message }) => (SAID_BY_REASON.has(reason) && !all ? '' : message));
  return [...byMessage].map(([message, items]) => {
    const shown = all ? items : items.slice(0, FOLDED);
    const more = items.length > shown.length ? `; and ${items.length - shown.length} more` : '';
    const names = shown.map(item).join('; ') + more;
    return message === '' ? `${names}.` : `${names}: ${message}`;
  });
}

export interface SetAsideGroup {
  readonly reason: string;
  readonly texts: readonly string[];
}

/** Results that came in and are not read, by reason, each with what was printed; many are folded unless `all`. */
export const setAsideGroups = (annotation: Aside, all: boolean): readonly SetAsideGroup[] =>
  [...grouped(annotation.setAside, ({ reason }) => reason)].map(([reason, group]) => ({
    reason: REASONS[reason],
    texts: groupTexts(group, annotation, all),
  }));

const layout = { first: '    ', hanging: 6 } as const;

export function setAsideLines(annotation: Aside, width: number, paint: Paint, all: boolean): readonly string[] {
  return setAsideGroups(annotation, all).flatMap(({ reason, texts }) => [
    `  ${paint(reason, 'label')}`,
    ...texts.flatMap((text) => paragraph(text, width, layout)),
  ]);
}
