import type { Outcome } from '../../annotation.js';
import type { Paint } from '../../report/paint.js';
import { table, type Column } from '../../report/table.js';
import { withThousands } from '../thousands.js';

type Kind = Outcome['outcome'];
const KINDS: readonly Kind[] = ['present', 'absent', 'indeterminate', 'inapplicable'];

/** How often each rule had each outcome. */
export type OutcomeCounts = ReadonlyMap<string, Readonly<Record<Kind, number>>>;

export function countOutcomes(outcomes: readonly Outcome[]): OutcomeCounts {
  const counts = new Map<string, Record<Kind, number>>();
  for (const { rule, outcome } of outcomes) {
    const known = counts.get(rule) ?? { present: 0, absent: 0, indeterminate: 0, inapplicable: 0 };
    known[outcome] += 1;
    counts.set(rule, known);
  }
  return counts;
}

const columns: readonly Column[] = [{ title: 'rule' }, ...KINDS.map((title): Column => ({ title, align: 'right' }))];

/** The four outcomes of every rule as a table, the rules that were present most often first. */
export function outcomeTable(counts: OutcomeCounts, paint: Paint): readonly string[] {
  const rows = [...counts]
    .sort(([a, one], [b, other]) => other.present - one.present || (a < b ? -1 : 1))
    .map(([rule, of]) => [{ text: rule }, ...KINDS.map((kind) => ({ text: withThousands(of[kind]) }))]);
  return table(columns, rows, Infinity, paint);
}
