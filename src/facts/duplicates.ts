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

const isSameResult = (a: Measured, b: Measured): boolean =>
  a.analyte.id === b.analyte.id &&
  a.observation.method === b.observation.method &&
  (a.values && b.values ? a.unit === b.unit && isSame(a.values, b.values) : a.values === b.values && a.text === b.text);

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

/** What the reader has to know of a result beside the others of its panel. */
function findingsOf(one: Measured, all: readonly Measured[]): readonly Finding[] {
  const finding = (code: string, message: string): Finding => ({ code, path: one.path, message });
  const { inSentence } = one.analyte;
  const findings: Finding[] = [];
  if (all.some((other) => other !== one && isSameResult(other, one)))
    findings.push(
      finding(
        'intervals-disagree',
        `Equal results for ${inSentence} were printed with different intervals; all are shown.`,
      ),
    );
  const others = all.filter((other) => contradicts(other, one));
  if (others.some((other) => hasOtherMethod(other, one)))
    findings.push(
      finding(
        'methods-disagree',
        `Two methods give results for ${inSentence} that contradict each other; all are shown.`,
      ),
    );
  else if (others.length > 0)
    findings.push(
      finding('results-disagree', `Two results for ${inSentence} in one panel contradict each other; all are shown.`),
    );
  return findings;
}

/**
 * Results of one panel, each once. Equal after normalisation: the first stays, the others are set aside, unless another interval
 * was printed with them. Contradicting ones all stay; rules then see the interval that spans them. What stays though it is equal
 * or contradicts is said.
 */
export function withoutDuplicates(all: readonly Measured[]): Deduplicated {
  const measured: Measured[] = [];
  const setAside: SetAside[] = [];
  for (const next of all) {
    const first = measured.find((one) => isSameResult(one, next) && agreeOnInterval(one, next));
    if (first) setAside.push(aside(next, first));
    else measured.push(next);
  }
  return { measured, setAside, findings: measured.flatMap((one) => findingsOf(one, measured)) };
}
