import { compare, type Exact } from '../logic/exact.js';
import { areDisjoint, isSame } from '../logic/possible.js';
import type { Finding, Measured, SetAside } from '../measurements/measured.js';
import { printedIntervals, type Interval } from '../reference/printed.js';

export interface Deduplicated {
  readonly measured: readonly Measured[];
  readonly setAside: readonly SetAside[];
  readonly findings: readonly Finding[];
}

const isSameEnd = (a: Exact | null, b: Exact | null): boolean => (a && b ? compare(a, b) === 0 : a === b);

const isSameInterval = (a: Interval, b: Interval | undefined): boolean =>
  b !== undefined &&
  isSameEnd(a.low, b.low) &&
  isSameEnd(a.high, b.high) &&
  a.lowInclusive === b.lowInclusive &&
  a.highInclusive === b.highInclusive &&
  JSON.stringify(a.group) === JSON.stringify(b.group);

/** Was with both printed the same, or nothing with one of them? Of two other intervals neither is the one to use. */
function agreeOnInterval(a: Measured, b: Measured): boolean {
  const [own, other] = [printedIntervals(a).intervals, printedIntervals(b).intervals];
  if (own.length === 0 || other.length === 0) return true;
  return own.length === other.length && own.every((one, at) => isSameInterval(one, other[at]));
}

const isRepeat = (a: Measured, b: Measured): boolean =>
  a.analyte.id === b.analyte.id &&
  a.observation.method === b.observation.method &&
  (a.values && b.values
    ? a.unit === b.unit && isSame(a.values, b.values)
    : a.values === b.values && a.text === b.text) &&
  agreeOnInterval(a, b);

/** Do two results of one analyte leave no value that both allow? */
export const contradicts = (a: Measured, b: Measured): boolean =>
  a !== b &&
  a.analyte.id === b.analyte.id &&
  a.values !== null &&
  b.values !== null &&
  a.unit === b.unit &&
  areDisjoint(a.values, b.values);

/** Are both methods stated, and different? Then a contradiction is one between methods. */
export const hasOtherMethod = (a: Measured, b: Measured): boolean =>
  a.observation.method !== undefined &&
  b.observation.method !== undefined &&
  a.observation.method !== b.observation.method;

function aside(repeat: Measured, first: Measured): SetAside {
  const { source, value, unit } = repeat.observation;
  return {
    path: repeat.path,
    origin: 'record',
    panel: repeat.panel,
    analyte: repeat.analyte.id,
    reason: 'duplicate',
    message: `The same result as ${first.path}.`,
    ...(source !== undefined && { source }),
    printed: {
      ...(value !== undefined && { value: repeat.text }),
      ...(unit !== undefined && { unit }),
    },
  };
}

/**
 * Results of one panel, each once. Equal after normalisation: the first stays, the others are set aside, unless another interval
 * was printed with them. Contradicting ones all stay, with one finding; rules then see the interval that spans them.
 */
export function withoutDuplicates(all: readonly Measured[]): Deduplicated {
  const measured: Measured[] = [];
  const setAside: SetAside[] = [];
  for (const next of all) {
    const first = measured.find((one) => isRepeat(one, next));
    if (first) setAside.push(aside(next, first));
    else measured.push(next);
  }
  const findings = measured.flatMap((next): Finding[] => {
    const others = measured.filter((one) => contradicts(one, next));
    if (others.length === 0) return [];
    return others.some((one) => hasOtherMethod(one, next))
      ? [
          {
            code: 'methods-disagree',
            path: next.path,
            message: `Two methods give results for ${next.analyte.inSentence} that contradict each other; all are shown.`,
          },
        ]
      : [
          {
            code: 'results-disagree',
            path: next.path,
            message: `Two results for ${next.analyte.inSentence} in one panel contradict each other; all are shown.`,
          },
        ];
  });
  return { measured, setAside, findings };
}
