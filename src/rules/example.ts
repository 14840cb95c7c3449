import type { LabRecord } from '../record/types.js';

/** One record beside a rule, and what the rule says of its latest panel. The numbers are constructed and belong to nobody. */
export interface RuleExample {
  /** A fact about the record: 'LH lies inside its interval'. */
  readonly name: string;
  readonly record: LabRecord;
  readonly outcome: 'present' | 'absent' | 'indeterminate' | 'inapplicable';
  /** Every input that the outcome names as missing. */
  readonly missing?: readonly string[];
  /** Present, of the direction only: the patterns carry `-context-unknown`. */
  readonly contextUnknown?: true;
}

type Example = (name: string, record: LabRecord) => RuleExample;
type ExampleWithGap = (name: string, record: LabRecord, ...missing: readonly string[]) => RuleExample;

/** An example of which the rule is present. */
export const present: Example = (name, record) => ({ name, record, outcome: 'present' });
/** An example of which the rule is absent. */
export const absent: Example = (name, record) => ({ name, record, outcome: 'absent' });
/** An example to which the rule does not apply. */
export const inapplicable: Example = (name, record) => ({ name, record, outcome: 'inapplicable' });
/** An example of which the rule cannot be judged, with every input that it names as missing. */
export const indeterminate: ExampleWithGap = (name, record, ...missing) => ({
  name,
  record,
  outcome: 'indeterminate',
  missing,
});
/** Present, of the direction only. */
export const directionOnly: ExampleWithGap = (name, record, ...missing) => ({
  name,
  record,
  outcome: 'present',
  contextUnknown: true,
  missing,
});
