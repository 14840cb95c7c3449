import type { Clause } from '../../src/language/clause.js';
import type { ContextFact } from '../../src/language/context.js';
import type { Truth } from '../../src/logic/truth.js';

/** A value that a clause cannot take, or a decision that it cannot make, and why. */
export interface Exemption {
  readonly reason: string;
  readonly never: readonly (Truth | 'flip')[];
  /** Only in this rule. */
  readonly rule?: string;
  readonly covers: (clause: Clause, text: string) => boolean;
}

const fact =
  (...facts: readonly ContextFact[]): Exemption['covers'] =>
  (clause) =>
    clause.kind === 'context' && facts.includes(clause.fact);

export const exemptions: readonly Exemption[] = [
  {
    reason: 'a result is there or it is not',
    never: ['unknown'],
    covers: (clause) => clause.kind === 'result' && (clause.is === 'measured' || clause.is === 'not-measured'),
  },
  {
    reason: 'a property of the data at hand is never unknown',
    never: ['unknown'],
    covers: fact(
      'treatments-stated',
      'known-pregnant',
      'known-postmenopausal',
      'hormone-surely-listed',
      'not-known-morning',
      'phase-needed',
      'interval-of-another-group',
      'result-on-limit',
      'censored-across-limit',
      'unit-set-aside',
      'methods-disagree',
      'results-disagree',
      'low-steroid-by-immunoassay',
      'testosterone-near-limit',
      'gonadal-result-measured',
      'samples-differ',
    ),
  },
];
