import { biologicalVariationReferenceChangeMen } from '../evidence/claims/biological-variation.js';
import { changeLimitWithheld, type WithheldChangeLimit } from '../derived/change-limit-withheld.js';
import type { Claim } from '../evidence/claim.js';
import { treatmentState } from '../context/treatment-state.js';
import { absoluteOf, compare, parseExact, percentChange, type Exact } from '../logic/exact.js';
import { isAbove, isBelow, isPoint } from '../logic/possible.js';
import { all, truth, type Truth } from '../logic/truth.js';
import { daysBetweenPanels } from '../record/timeline.js';
import type { LabRecord } from '../record/types.js';
import { hasPrintedInterval } from '../reference/printed.js';
import type { EffectDirection, PublishedEffect } from '../reference/published-effects.js';
import { currentAt } from './current-treatments.js';
import { effectsAt } from './effects.js';
import { single } from './single.js';
import type { PlacedResult } from './placed-result.js';
import type { ReadPanel } from './read-panel.js';

/** One analyte in two panels: what changed, and whether the two can be compared at all. */
export interface Comparison {
  readonly analyte: string;
  readonly from: ReadPanel;
  readonly to: ReadPanel;
  readonly before: PlacedResult;
  readonly after: PlacedResult;
  readonly direction: 'up' | 'down' | 'same' | 'unknown';
  /** Of two plain numbers only. */
  readonly percent?: Exact;
  readonly comparable: Truth;
  /** Reason codes where comparability or the variation is not decided. */
  readonly why: readonly string[];
  readonly beyondVariation: Truth;
  /** Why a studied variation gives no general limit. */
  readonly withheld?: WithheldChangeLimit;
  readonly variation?: { readonly claim: Claim; readonly key: string; readonly percent: string };
  /** What published work saw when a treatment began that is listed in the later panel and not in the earlier. */
  readonly published: readonly {
    readonly effect: PublishedEffect;
    readonly agreement: 'agrees' | 'differs' | 'undecided';
  }[];
}

/** The study of ordinary variation sampled men within nine days, near 08:00, in one laboratory (see the claim's restriction). */
const STUDY_DAYS = 9;

interface Doubt {
  readonly code: string;
  readonly truth: Truth;
}

const sameText = (code: string, a: string | undefined, b: string | undefined): readonly Doubt[] => {
  if (a !== undefined && b !== undefined) return a === b ? [] : [{ code: `${code}-differs`, truth: 'false' }];
  return [{ code: `${code}-not-stated`, truth: 'unknown' }];
};

function clockDoubts(from: ReadPanel, to: ReadPanel): readonly Doubt[] {
  const bands = [from.context.morning, to.context.morning];
  if (bands.includes('unknown')) return [{ code: 'clock-time-not-known', truth: 'unknown' }];
  return bands[0] === bands[1] ? [] : [{ code: 'clock-time-differs', truth: 'false' }];
}

function treatmentDoubts(record: LabRecord, from: ReadPanel, to: ReadPanel): readonly Doubt[] {
  if (!record.treatments) return [{ code: 'treatments-not-stated', truth: 'unknown' }];
  const doubts = record.treatments.flatMap((treatment): Doubt[] => {
    const [before, after] = [from, to].map(
      ({ context, order }) => treatmentState(treatment, context.panel, context.day, order).current,
    );
    if (before === 'unknown' || after === 'unknown') return [{ code: 'treatment-time-not-known', truth: 'unknown' }];
    return before === after ? [] : [{ code: 'treatment-differs', truth: 'false' }];
  });
  return [...new Map(doubts.map((doubt) => [doubt.code, doubt])).values()];
}

function phaseDoubts(from: ReadPanel, to: ReadPanel): readonly Doubt[] {
  if (to.context.category === 'male' || to.context.menopausalStatus === 'postmenopausal') return [];
  return sameText('cycle-phase', from.context.cyclePhase, to.context.cyclePhase);
}

function directionOf(before: PlacedResult, after: PlacedResult): Comparison['direction'] {
  const [a, b] = [before.measured.values, after.measured.values];
  if (!a || !b || before.measured.unit !== after.measured.unit) return 'unknown';
  if (isPoint(a) && isPoint(b) && a.low && b.low && compare(a.low, b.low) === 0) return 'same';
  // an open end of one interval on the closed end of the other leaves no common value
  if (a.high && isAbove(b, a.high) === 'true') return 'up';
  if (a.low && isBelow(b, a.low) === 'true') return 'down';
  return 'unknown';
}

function variationOf(analyte: string, to: ReadPanel): Comparison['variation'] {
  if (to.context.category !== 'male') return undefined;
  const { values } = biologicalVariationReferenceChangeMen;
  const found = Object.values(values).find((value) => value.analyte === analyte);
  return found?.value === undefined
    ? undefined
    : { claim: biologicalVariationReferenceChangeMen, key: found.key, percent: found.value };
}

function beyond(percent: Exact | undefined, limit: string): Truth {
  const end = parseExact(limit);
  if (!percent || !end) return 'unknown';
  return truth(compare(absoluteOf(percent), end) > 0);
}

type Agreement = Comparison['published'][number]['agreement'];

/** An observed direction against a published one. Against `unchanged` only a change beyond ordinary variation differs. */
function agreementOf(
  published: EffectDirection,
  { direction, beyondVariation }: Pick<Comparison, 'direction' | 'beyondVariation'>,
): Agreement {
  if (direction === 'unknown') return 'undecided';
  if (published === 'unchanged') {
    if (direction === 'same') return 'agrees';
    return beyondVariation === 'true' ? 'differs' : 'undecided';
  }
  if (direction === 'same') return 'undecided';
  return direction === published ? 'agrees' : 'differs';
}

/** The effects of treatments that are current in the later panel and were not in the earlier. */
const begunBetween = (from: ReadPanel, to: ReadPanel, analyte: string): readonly PublishedEffect[] =>
  effectsAt(to, analyte).filter(({ treatment }) => currentAt(from, [treatment]) === 'false');

function compareResults(
  record: LabRecord,
  from: ReadPanel,
  to: ReadPanel,
  before: PlacedResult,
  after: PlacedResult,
): Comparison {
  const analyte = after.measured.analyte.id;
  const doubts: readonly Doubt[] = [
    ...(before.measured.unit === after.measured.unit
      ? []
      : [{ code: 'unit-not-convertible', truth: 'false' as const }]),
    ...sameText('laboratory', before.measured.laboratory, after.measured.laboratory),
    ...sameText('method', before.measured.observation.method, after.measured.observation.method),
    ...clockDoubts(from, to),
    ...treatmentDoubts(record, from, to),
    ...phaseDoubts(from, to),
  ];
  const direction = directionOf(before, after);
  const comparable = all(doubts.map((doubt) => doubt.truth));
  const [a, b] = [before.measured.values, after.measured.values];
  const points = a !== null && b !== null && isPoint(a) && isPoint(b) && before.measured.unit === after.measured.unit;
  const percent = points && a.low && b.low ? percentChange(a.low, b.low) : undefined;
  const variation = variationOf(analyte, to);
  const days = daysBetweenPanels(record.panels, from.context.at, to.context.at);
  const withheld = changeLimitWithheld(analyte);
  const inSpan = days !== undefined && days.max <= STUDY_DAYS;
  const decided = comparable === 'true' && inSpan && variation !== undefined;
  const beyondVariation = decided ? beyond(percent, variation.percent) : 'unknown';
  return {
    analyte,
    from,
    to,
    before,
    after,
    direction,
    published: begunBetween(from, to, analyte).map((effect) => ({
      effect,
      agreement: agreementOf(effect.direction, { direction, beyondVariation }),
    })),
    ...(percent && { percent }),
    comparable,
    why: [
      ...doubts.map((doubt) => doubt.code),
      ...(variation ? [] : ['no-published-variation']),
      ...(variation && !inSpan ? ['interval-beyond-the-variation-study'] : []),
    ],
    beyondVariation,
    ...(variation && { variation }),
    ...(withheld && { withheld }),
  };
}

/**
 * The panels that a result is held against: the latest earlier one that has the analyte, and where no interval was printed with
 * its result, also the latest one in which one was.
 */
function earlierWith(panels: readonly ReadPanel[], analyte: string): readonly ReadPanel[] {
  const having = panels.filter(({ results }) => results.some(({ measured }) => measured.analyte.id === analyte));
  const latest = having.at(-1);
  if (!latest) return [];
  const hasInterval = (panel: ReadPanel): boolean => {
    const only = single(panel, analyte);
    return only !== undefined && hasPrintedInterval(only.measured);
  };
  const withInterval = having.filter(hasInterval).at(-1);
  return withInterval && withInterval !== latest ? [latest, withInterval] : [latest];
}

/** Each analyte of a panel, once in it, against the earlier panels that it can be held against, the latest first. */
export function comparisonsOf(panels: readonly ReadPanel[], at: number): readonly Comparison[] {
  const to = panels[at];
  if (!to) return [];
  const analytes = [...new Set(to.results.map(({ measured }) => measured.analyte.id))];
  return analytes.flatMap((analyte) => {
    const after = single(to, analyte);
    return earlierWith(panels.slice(0, at), analyte).flatMap((from) => {
      const before = single(from, analyte);
      return after && before ? [compareResults(to.record, from, to, before, after)] : [];
    });
  });
}
