import { nameIn } from '../../analytes/name.js';
import type { DataFact } from '../../language/context.js';
import { parseExact, toDecimalString } from '../../logic/exact.js';
import { isAbove, isBelow, isPoint } from '../../logic/possible.js';
import { truth, type Truth } from '../../logic/truth.js';
import { contradicts, hasOtherMethod } from '../duplicates.js';
import { borderlineBand } from '../../reference/criteria.js';
import { immunoassayed } from '../../reference/immunoassayed.js';
import { isUnreliablyLow } from '../../reference/low-concentration.js';
import { convertExact } from '../../units/conversion.js';
import { missingFor, type PanelFindings } from '../panel-findings.js';
import type { PlacedResult } from '../placed-result.js';
import { anyResult, namesOf, type AnswerOf, type BareAnswer } from './bare-answer.js';
import { certified } from './certified-answer.js';
import { freeTestosteroneMethodsDiffer } from './free-testosterone-answer.js';
import { anyPerhapsByImmunoassay, measuredByMassSpectrometry } from './method-answers.js';

/** Whose results the facts about gonadal results speak of. */
export const gonadalAnalytes: ReadonlySet<string> = new Set([
  'lh',
  'fsh',
  'testosterone',
  'estradiol',
  'free-testosterone',
  'bioavailable-testosterone',
  'progesterone',
]);

const isGonadal = ({ measured }: PlacedResult): boolean => gonadalAnalytes.has(measured.analyte.id);

/** Does testosterone lie in the band in which the free fraction decides, or may it? */
function mayBeBorderline({ measured: { analyte, values, unit } }: PlacedResult): boolean {
  if (analyte.id !== 'testosterone' || !values) return false;
  const [low, high] = [borderlineBand.value.low, borderlineBand.value.high].map((text) => {
    const end = parseExact(text ?? '');
    return end && convertExact(end, borderlineBand.value.unit, unit, analyte);
  });
  return low !== undefined && high !== undefined && isBelow(values, low) !== 'true' && isAbove(values, high) !== 'true';
}

function isNearLimit(result: PlacedResult): boolean {
  const { measured, placed } = result;
  if (measured.analyte.id !== 'testosterone' || !measured.values) return false;
  return (
    placed.position === 'below' || placed.limits.some(({ position }) => position === 'on') || mayBeBorderline(result)
  );
}

/** What is inside a published interval only is not said to be inside the laboratory's. */
const isInsideItsOwn = ({ placed }: PlacedResult): Truth =>
  placed.interval?.origin === 'laboratory' || placed.position !== 'within' ? placed.inside : 'unknown';

/** By its interval, or where it has none by the limits that apply to it. */
const liesOutside = ({ placed: { position, low, high } }: Pick<PlacedResult, 'placed'>): boolean =>
  position === 'below' || position === 'above' || low === 'true' || high === 'true';

function allGonadalInside({ results, calculated, context }: PanelFindings): BareAnswer {
  const gonadal = results.filter(isGonadal);
  if (gonadal.length === 0) return { truth: 'false' };
  // a calculated fraction that lies outside is said beside it, so not everything is inside
  const outside = [...results, ...calculated].some(liesOutside);
  if (outside || gonadal.some((one) => isInsideItsOwn(one) === 'false')) {
    return { truth: 'false', observed: namesOf(gonadal) };
  }
  const open = gonadal.filter((one) => isInsideItsOwn(one) === 'unknown');
  if (open.length === 0) return { truth: 'true', observed: namesOf(gonadal) };
  const missing = open.flatMap(({ measured, placed }) => missingFor(placed, measured.analyte.id, context));
  return { truth: 'unknown', observed: namesOf(gonadal), ...(missing.length > 0 && { missing }) };
}

function isOnLimit({ measured: { values }, placed: { interval, limits } }: PlacedResult): boolean {
  if (!values || !isPoint(values) || values.low === null) return false;
  const value = toDecimalString(values.low);
  return limits.some(({ position }) => position === 'on') || interval?.low === value || interval?.high === value;
}

const isCensoredAcrossLimit = ({ placed }: PlacedResult): boolean =>
  placed.position === 'indeterminate' && placed.missing.some(({ cause }) => cause === 'censored');

function unitDoubt({ results, setAside, catalogue }: PanelFindings): BareAnswer {
  const nameOf = nameIn(catalogue);
  const aside = setAside.filter(({ reason }) => reason.endsWith('unit') || reason === 'implausible');
  const doubtful = results.filter(
    ({ measured, placed }) => measured.doubtfulUnit && placed.interval?.origin !== 'laboratory',
  );
  return {
    truth: truth(aside.length + doubtful.length > 0),
    observed: [
      ...aside.map(({ path, analyte }) => ({ path, display: nameOf(analyte ?? 'a result') })),
      ...namesOf(doubtful),
    ],
  };
}

const contradicting = (results: readonly PlacedResult[], byMethod: boolean): readonly PlacedResult[] =>
  results.filter(({ measured }) =>
    results.some(({ measured: other }) => contradicts(measured, other) && hasOtherMethod(measured, other) === byMethod),
  );

const methodsDisagree: AnswerOf = ({ results, conflicting }) => {
  const within = contradicting(results, true);
  return anyResult(results.filter((one) => within.includes(one) || conflicting.has(one.measured.path)));
};

const unreliablyLow =
  (analyte: string): AnswerOf =>
  ({ results, stated }) =>
    anyResult(
      results.filter(
        ({ measured, placed }) => measured.analyte.id === analyte && isUnreliablyLow(measured, placed.position, stated),
      ),
    );

const MORNING = /\bmorning\b|\ba\.?m\b|\b(?:0?[6-9]|1[01]):\d\d/i;
const LATER = /\b(?:afternoon|evening|midnight|p\.?m)\b|\b(?:1[2-9]|2[0-4]):\d\d/i;

/** What the laboratory printed about the time of day of a result. */
const wordsOf = ({ measured: { observation } }: PlacedResult): string => {
  const { analyte, referenceInterval, referenceIntervals = [] } = observation;
  const printed = [...referenceIntervals, ...(referenceInterval ? [referenceInterval] : [])];
  return [analyte, ...printed.flatMap(({ text = '', note = '' }) => [text, note])].join(' ');
};

/** Was cortisol collected when its interval is for? One that names no time of day is taken as of the morning. */
function cortisolAtIntervalTime({ results, context: { morning } }: PanelFindings): Truth {
  const cortisol = results.filter(({ measured }) => measured.analyte.id === 'cortisol');
  if (cortisol.length === 0) return 'false';
  const words = cortisol.map(wordsOf).join(' ');
  if (MORNING.test(words)) return truth(morning !== 'false');
  return LATER.test(words) ? truth(morning !== 'true') : morning;
}

const those =
  (keep: (result: PlacedResult) => boolean): AnswerOf =>
  ({ results }) =>
    anyResult(results.filter(keep));

/** Properties of the results themselves. */
export const resultAnswers: Readonly<Record<DataFact, AnswerOf>> = {
  'phase-needed': those(({ placed }) => placed.phaseNeeded),
  'interval-of-another-group': those(({ placed }) => placed.misfit),
  'result-on-limit': those(isOnLimit),
  'censored-across-limit': those(isCensoredAcrossLimit),
  'unit-set-aside': unitDoubt,
  'methods-disagree': methodsDisagree,
  'results-disagree': ({ results }) => anyResult(contradicting(results, false)),
  'low-testosterone-by-immunoassay': unreliablyLow('testosterone'),
  'low-estradiol-by-immunoassay': unreliablyLow('estradiol'),
  'testosterone-near-limit': those(isNearLimit),
  'testosterone-may-be-borderline': those(mayBeBorderline),
  'gonadal-result-measured': those(isGonadal),
  'all-gonadal-results-inside': allGonadalInside,
  'cortisol-at-interval-time': (findings) => ({ truth: cortisolAtIntervalTime(findings) }),
  'cortisol-at-another-time': (findings) => ({
    truth: truth(
      findings.results.some(({ measured }) => measured.analyte.id === 'cortisol') &&
        cortisolAtIntervalTime(findings) === 'false',
    ),
  }),
  'testosterone-certified': certified('testosterone'),
  'estradiol-by-mass-spectrometry': measuredByMassSpectrometry('estradiol'),
  'estradiol-perhaps-by-immunoassay': anyPerhapsByImmunoassay(new Set(['estradiol'])),
  'androstenedione-perhaps-by-immunoassay': anyPerhapsByImmunoassay(new Set(['androstenedione'])),
  'result-perhaps-by-immunoassay': anyPerhapsByImmunoassay(immunoassayed),
  'free-testosterone-methods-differ': freeTestosteroneMethodsDiffer,
  'method-unstated': those((one) => isGonadal(one) && one.measured.observation.method === undefined),
};
