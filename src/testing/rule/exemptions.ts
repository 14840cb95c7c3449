import type { Clause } from '../../language/clause.js';
import type { ContextFact } from '../../language/context.js';
import type { Truth } from '../../logic/truth.js';

export type Shown = Truth | 'decides' | 'noticed';

/**
 * What a clause cannot show by its construction, and why: a value that it never takes, that it decides, or that an example
 * notices when the clause is replaced by true or by false.
 */
export interface Exemption {
  readonly reason: string;
  readonly never: readonly Shown[];
  /** Only in this rule. */
  readonly rule?: string;
  readonly covers: (clause: Clause) => boolean;
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
      'pregnancy-open',
      'hormone-surely-listed',
      'not-known-morning',
      'phase-needed',
      'interval-of-another-group',
      'result-on-limit',
      'censored-across-limit',
      'unit-set-aside',
      'methods-disagree',
      'results-disagree',
      'low-testosterone-by-immunoassay',
      'low-estradiol-by-immunoassay',
      'testosterone-may-be-borderline',
      'testosterone-near-limit',
      'gonadal-result-measured',
      'cortisol-at-another-time',
      'estradiol-perhaps-by-immunoassay',
      'androstenedione-perhaps-by-immunoassay',
      'result-perhaps-by-immunoassay',
      'genotype-stated',
      'samples-differ',
    ),
  },
];
