import { all, any, not, type Truth } from '../../logic/truth.js';
import { recordWords } from '../../language/record-words.js';
import { methodKind } from '../../reference/method.js';
import type { Placed } from '../../reference/placed.js';
import { missingFor, type PanelFindings } from '../panel-findings.js';
import type { BareAnswer } from './bare-answer.js';

const FREE = 'free-testosterone';

const differs = (a: Truth, b: Truth): Truth => any([all([a, not(b)]), all([not(a), b])]);

/** Do two results lie on different sides, each of its own interval or limit? */
const onOtherSides = (a: Placed, b: Placed): Truth => any([differs(a.low, b.low), differs(a.high, b.high)]);

/**
 * Does free testosterone as measured lie on another side than the one calculated from the same sample? What a laboratory
 * calculated itself is not measured. Where either cannot be placed, the answer is open.
 */
export function freeTestosteroneMethodsDiffer({ results, calculated, context }: PanelFindings): BareAnswer {
  const measured = results.filter(
    ({ measured: { analyte, observation } }) => analyte.id === FREE && methodKind(observation.method) !== 'calculated',
  );
  if (measured.length === 0) return { truth: 'false' };
  const calculation = calculated.find(({ calculated: { id } }) => id === FREE);
  if (!calculation) {
    const panel = context.panel.id;
    const absent = ['testosterone', 'shbg'].filter((input) =>
      results.every(({ measured: { analyte } }) => analyte.id !== input),
    );
    return {
      truth: 'unknown',
      ...(absent.length > 0 && { missing: absent.map((input) => ({ input, panel, cause: 'not-supplied' as const })) }),
    };
  }
  const { placed } = calculation;
  const truth = any(measured.map((one) => onOtherSides(one.placed, placed)));
  const missing = [...measured.map((one) => one.placed), placed].flatMap((one) => missingFor(one, FREE, context));
  return {
    truth,
    observed: measured.map(({ measured: { path, observation } }) =>
      observation.method === undefined
        ? { path, display: 'a method that is not stated' }
        : { path: `${path}/method`, display: recordWords(observation.method) },
    ),
    ...(missing.length > 0 && { missing }),
  };
}
