import type { Note } from '../annotation.js';
import { joinNumbers } from './words.js';

type Trace = Note['because'];

const OPERATIONS = { all: 'all of', any: 'any of', not: 'not', 'at-least': 'at least some of' } as const;

/** One step of a trace in words: how it came out, and for a clause on what result and against what. */
export function stepText(trace: Trace): string {
  if ('op' in trace) return `${trace.truth}: ${OPERATIONS[trace.op]}`;
  const seen = trace.observed.map(({ display }) => joinNumbers(display)).join(', ');
  const against = trace.limit ? `${trace.limit.value} ${trace.limit.unit}, ${trace.limit.owner}` : '';
  const basis = [seen, against].filter((part) => part !== '').join(' against ');
  return `${trace.truth}: ${trace.clause}${basis === '' ? '' : ` (${basis})`}`;
}
